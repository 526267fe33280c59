using Uijeongbu.SocialPlan.Domain.People;
using Uijeongbu.SocialPlan.Domain.Practice;

namespace Uijeongbu.SocialPlan.Portal.Security;

/// <summary>A role and the regions it is held for. A province's grant holds the codes of all its municipalities.</summary>
/// <param name="Role">The role.</param>
/// <param name="Regions">Codes of the regions.</param>
/// <param name="Department">The department or team it is held for; null where the role has none.</param>
/// <param name="StandsIn">Whose deputy it is; null for the role itself.</param>
internal sealed record Grant(Role Role, IReadOnlyList<string> Regions, Guid? Department = null, StandIn? StandsIn = null)
{
    /// <summary>Whether it allows it somewhere. At a practice copy a role is less than at its place; a job of the portal works at copies as at places.</summary>
    public bool Allows(string permission) => Permissions.Allow(Role, permission) && (Role is Role.System || Permissions.HoldsInPractice(permission) || !Regions.Any(PracticeCode.IsOne));
}

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

    /// <summary>What the viewer holds for the region.</summary>
    public IEnumerable<Grant> GrantsAt(string regionCode) => _grants.Where(grant => grant.Regions.Contains(regionCode, StringComparer.Ordinal));

    /// <summary>
    /// The regions in which the viewer may do it; null when no grant allows it anywhere. What was published belongs to no region: reading it
    /// finds no row of the viewer's own plans either.
    /// </summary>
    public IReadOnlyList<string>? RegionsFor(string permission)
    {
        var allowing = _grants.Where(grant => grant.Allows(permission)).ToList();
        return allowing.Count == 0 ? null : permission == Permissions.PublishedRead ? [] : [.. allowing.SelectMany(grant => grant.Regions).Distinct(StringComparer.Ordinal)];
    }
}
