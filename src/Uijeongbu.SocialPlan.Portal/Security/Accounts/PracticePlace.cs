using Uijeongbu.SocialPlan.Domain.Practice;

namespace Uijeongbu.SocialPlan.Portal.Security.Accounts;

/// <summary>
/// A practice copy that runs, as a sign-in works in it. Whoever is in it has there what the own roles at the real place give in practice, and nothing
/// anywhere else: no real row is found or changed, whatever page or address is asked.
/// </summary>
/// <param name="Code">Code of the copy.</param>
/// <param name="Name">Its name, with (연습).</param>
/// <param name="Of">Code of the real place.</param>
internal sealed record PracticePlace(string Code, string Name, string Of)
{
    /// <summary>Whether the roles take part in the results of the real place; without that the sign-in is in real work.</summary>
    public bool Takes(IEnumerable<Membership> memberships) => memberships.Any(row => row.RegionCode == Of && Permissions.Allow(row.Role, Permissions.PracticeUse));

    /// <summary>The roles as they are in the copy: those of the real place, with its departments as the copy has them. None is stored.</summary>
    public List<Membership> Mirror(IEnumerable<Membership> memberships) =>
    [
        .. memberships.Where(row => row.RegionCode == Of).Select(row => new Membership
        {
            Id = row.Id,
            UserId = row.UserId,
            Role = row.Role,
            RegionCode = Code,
            ValidFrom = row.ValidFrom,
            ValidTo = row.ValidTo,
            DepartmentId = row.DepartmentId is { } department ? PracticeCode.IdOf(department, Code) : null,
            DeputyKind = row.DeputyKind,
            DeputyFor = row.DeputyFor,
            DeputyForName = row.DeputyForName,
            GrantedBy = row.GrantedBy,
            GrantedAt = row.GrantedAt,
        }),
    ];
}
