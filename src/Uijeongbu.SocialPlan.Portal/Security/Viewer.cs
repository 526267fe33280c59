using Uijeongbu.SocialPlan.Domain.People;
using Uijeongbu.SocialPlan.Domain.Practice;
using Uijeongbu.SocialPlan.Domain.Regions;

namespace Uijeongbu.SocialPlan.Portal.Security;

/// <summary>A role and the regions it is held for. A province's grant holds the codes of all its municipalities.</summary>
/// <param name="Role">The role.</param>
/// <param name="Regions">Codes of the regions.</param>
/// <param name="Department">The department or team it is held for; null where the role has none.</param>
/// <param name="StandsIn">Whose deputy it is; null for the role itself.</param>
internal sealed record Grant(Role Role, IReadOnlyList<string> Regions, Guid? Department = null, StandIn? StandsIn = null)
{
    /// <summary>The place itself for which it is held, without those below: of a province's grant the province, of the whole installation's the provinces.</summary>
    public IEnumerable<string> Homes => Regions.Any(Region.IsProvince) ? Regions.Where(Region.IsProvince) : Regions;

    /// <summary>Whether it allows it somewhere. At a practice copy a role is less than at its place; a job of the portal works at copies as at places.</summary>
    public bool Allows(string permission) => Permissions.Allow(Role, permission) && (Role is Role.System || Permissions.HoldsInPractice(permission) || !Regions.Any(PracticeCode.IsOne));
}

/// <summary>Someone who writes sections of the report that were assigned to an account.</summary>
/// <param name="StandsIn">As whose deputy; null for that person.</param>
internal sealed record SectionWriter(StandIn? StandsIn);

/// <summary>Who looks or acts. Each grant counts for its own regions: a right at one place is none at another.</summary>
internal sealed class Viewer
{
    private readonly IReadOnlyList<Grant> _grants;

    private Viewer(string name, Guid? accountId, string displayName, string origin, IReadOnlyList<Grant> grants) =>
        (Name, AccountId, DisplayName, Origin, _grants) = (name, accountId, displayName, origin, grants);

    /// <summary>Anyone: reads what was published and owns no region.</summary>
    public static Viewer Anonymous { get; } = new("anonymous", accountId: null, "", "", [new(Role.Anonymous, [])]);

    /// <summary>Name for logs: a job's or an account's id, never a person's.</summary>
    public string Name { get; }

    /// <summary>The account; null for a job and for anyone.</summary>
    public Guid? AccountId { get; }

    /// <summary>Name for people: on the record beside what they changed, never in logs.</summary>
    public string DisplayName { get; }

    /// <summary>Network address; empty for a job.</summary>
    public string Origin { get; }

    /// <summary>A job of the portal. It names its regions; there is no job for all of them by default.</summary>
    public static Viewer System(string job, IEnumerable<string> regions) => new(job, accountId: null, job, "", [new(Role.System, [.. regions])]);

    /// <summary>A signed-in account: everything anyone may, and what its memberships of today give.</summary>
    public static Viewer Account(Guid id, string displayName, IEnumerable<Grant> grants) =>
        new(id.ToString(), id, displayName, "", [new(Role.Anonymous, []), .. grants]);

    /// <summary>The same account with the link of an invitation to that place in hand: for the one command that uses it.</summary>
    public Viewer Invited(string regionCode) => new(Name, AccountId, DisplayName, Origin, [.. _grants, new(Role.Invited, [regionCode])]);

    /// <summary>The same viewer, seen from a network address.</summary>
    public Viewer From(string origin) => new(Name, AccountId, DisplayName, origin, _grants);

    /// <summary>Whether the viewer holds the role for the region.</summary>
    public bool Is(Role role, string regionCode) => _grants.Any(grant => grant.Role == role && grant.Regions.Contains(regionCode, StringComparer.Ordinal));

    /// <summary>Whether the viewer holds the role itself for the region, and not as a deputy.</summary>
    public bool IsInPerson(Role role, string regionCode) => GrantsAt(regionCode).Any(grant => grant.Role == role && grant.StandsIn is null);

    /// <summary>Accounts whose projects the viewer is in charge of at the region: the own one, and those whose deputy the viewer is as project owner.</summary>
    public IReadOnlyList<Guid> InChargeAs(string regionCode)
    {
        List<Guid> accounts = [.. GrantsAt(regionCode).Where(grant => grant.Role is Role.ProjectOwner).Select(grant => grant.StandsIn is { } deputy ? deputy.For : AccountId).OfType<Guid>().Distinct()];
        return accounts.Count > 0 ? accounts : AccountId is { } own ? [own] : [];
    }

    /// <summary>
    /// Whether the viewer writes the sections of the report that were assigned to an account at the region, and as whose deputy: the own ones, and those of
    /// whom the viewer stands in for today. null when not; without a deputy when they are the own ones.
    /// </summary>
    public SectionWriter? WritesSectionsOf(Guid assignee, string regionCode)
    {
        var grants = GrantsAt(regionCode).Where(grant => Permissions.Allow(grant.Role, Permissions.SectionWrite)).ToList();
        return grants.Count > 0 && assignee == AccountId ? new(StandsIn: null)
            : grants.Find(grant => grant.StandsIn?.For == assignee) is { StandsIn: { } deputy } ? new(deputy)
            : null;
    }

    /// <summary>What the viewer holds for the region.</summary>
    public IEnumerable<Grant> GrantsAt(string regionCode) => _grants.Where(grant => grant.Regions.Contains(regionCode, StringComparer.Ordinal));

    /// <summary>
    /// The regions in which the viewer may do it; null when no grant allows it anywhere. What was published belongs to no region: reading it
    /// finds no row of the viewer's own plans either. Announcements go from a place to its people and no further: a province's are read in its
    /// municipalities too, a municipality's not at its province; the one place where a right looks upwards.
    /// </summary>
    public IReadOnlyList<string>? RegionsFor(string permission)
    {
        var allowing = _grants.Where(grant => grant.Allows(permission)).ToList();
        return allowing.Count == 0 ? null : [.. allowing.SelectMany(grant => RegionsOf(grant, permission)).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The viewer's own places, without those below a province: where an announcement reached the viewer.</summary>
    public IReadOnlyList<string> HomesFor(string permission) => [.. _grants.Where(grant => grant.Allows(permission)).SelectMany(grant => grant.Homes).Distinct(StringComparer.Ordinal)];

    /// <summary>The places whose people may be told of what the viewer does under a permission: the own ones and those below.</summary>
    public IReadOnlyList<string> ReachFor(string permission) => [.. _grants.Where(grant => grant.Allows(permission)).SelectMany(grant => grant.Regions).Distinct(StringComparer.Ordinal)];

    private static IEnumerable<string> RegionsOf(Grant grant, string permission) => permission switch
    {
        Permissions.PublishedRead => [],
        Permissions.AnnouncementRead or Permissions.AnnouncementMark => grant.Homes.Concat(grant.Homes.Select(Region.ProvinceOf)),
        Permissions.AnnouncementWrite => grant.Homes,
        _ => grant.Regions,
    };
}
