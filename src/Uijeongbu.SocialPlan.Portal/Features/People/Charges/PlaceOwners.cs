using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.People.Charges;

/// <summary>Who holds the role 사업담당자 at a place in person, and when. A deputy of an owner is none.</summary>
/// <param name="Held">The role's days of each person.</param>
public sealed record PlaceOwners(IReadOnlyList<HeldRole> Held)
{
    /// <summary>For who has asked the door already whether the viewer may see the place's people, or for a command, which asks before it answers.</summary>
    internal static async Task<PlaceOwners> ReadAsync(PortalDb door, string region, CancellationToken cancellationToken)
    {
        await using var accounts = door.OpenAccounts();
        return new(await accounts.Memberships.AsNoTracking().Where(row => row.RegionCode == region && row.Role == Role.ProjectOwner && row.DeputyKind == null)
            .Join(accounts.Users, row => row.UserId, user => user.Id, (row, user) => new HeldRole(user.Id, user.DisplayName, row.ValidFrom, row.ValidTo)).ToListAsync(cancellationToken));
    }

    /// <summary>Whether a person holds the role on a day.</summary>
    public bool Holds(Guid person, DateOnly day) => Held.Any(row => row.UserId == person && row.ValidFrom <= day && (row.ValidTo is null || row.ValidTo >= day));

    /// <summary>Whether a person holds the role on a day or later, as <c>OwnerlessWork</c> asks it.</summary>
    public bool HoldsFrom(Guid person, DateOnly day) => Held.Any(row => row.UserId == person && (row.ValidTo is null || row.ValidTo >= day));

    /// <summary>Who holds it on a day, by name.</summary>
    public IReadOnlyList<PlacePerson> On(DateOnly day) =>
        [.. Held.Where(row => Holds(row.UserId, day)).Select(row => new PlacePerson(row.UserId, row.Name)).Distinct().OrderBy(person => person.Name, StringComparer.Ordinal).ThenBy(person => person.Id)];

    /// <summary>What a person is called; null for who never held the role.</summary>
    public string? NameOf(Guid person) => Held.FirstOrDefault(row => row.UserId == person)?.Name;
}

/// <summary>Days on which a person holds the role.</summary>
public sealed record HeldRole(Guid UserId, string Name, DateOnly ValidFrom, DateOnly? ValidTo);
