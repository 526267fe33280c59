using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;

namespace Uijeongbu.SocialPlan.Portal.Features.People.SecondSteps;

/// <summary>Which roles of a place need the second step of a sign-in, and who holds them without one.</summary>
/// <param name="RegionCode">The place.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Roles">The roles there are at that place, in order.</param>
internal sealed record PlaceSecondStep(string RegionCode, string Name, IReadOnlyList<RoleSecondStep> Roles)
{
    /// <summary>Roles that the place demands it of.</summary>
    public IReadOnlyList<Role> Demanded => [.. Roles.Where(row => row.IsDemanded).Select(row => row.Role)];
}

/// <summary>A role with who holds it today.</summary>
/// <param name="Role">The role.</param>
/// <param name="IsDemanded">Whether the place demands the second step.</param>
/// <param name="IsFixed">Whether the viewer cannot take that back: an operator decided it, or the installation.</param>
/// <param name="ByInstallation">Whether the installation demands it everywhere.</param>
/// <param name="Holders">How many hold it.</param>
/// <param name="Without">Names of those who have not set it up.</param>
internal sealed record RoleSecondStep(Role Role, bool IsDemanded, bool IsFixed, bool ByInstallation, int Holders, IReadOnlyList<string> Without);

/// <summary>Reads <see cref="PlaceSecondStep"/>. Each reading is a line of the security log.</summary>
internal sealed class SecondStepQueries(PortalDb door, SecurityLog log, SecondStepDemand demand, TimeProvider clock)
{
    /// <returns>null when the place is none of the viewer's.</returns>
    public async Task<PlaceSecondStep?> FindAsync(string region, CancellationToken cancellationToken)
    {
        await using var db = await door.OpenAsync(Permissions.MembershipWrite, cancellationToken);
        if (!db.ViewerRegions.Contains(region, StringComparer.Ordinal) || await db.Regions.SingleOrDefaultAsync(row => row.Code == region, cancellationToken) is not { } place)
        {
            return null;
        }

        var today = Korea.DayOf(clock.GetUtcNow().UtcDateTime);
        var rules = await db.SecondStepRules.AsNoTracking().Where(row => row.RegionCode == region).ToListAsync(cancellationToken);
        var held = await db.Memberships.AsNoTracking().Where(row => row.RegionCode == region && row.ValidFrom <= today && (row.ValidTo == null || row.ValidTo >= today))
            .Select(row => new { row.UserId, row.Role }).Distinct().ToListAsync(cancellationToken);
        var missing = await WithoutAsync([.. held.Select(row => row.UserId).Distinct()], cancellationToken);
        await log.WriteAsync(SecurityEventKind.PeopleRead, db.Viewer, $"second step {region} {missing.Count}", cancellationToken);
        var isOperator = db.Viewer.Is(Role.Operator, region);
        return new(region, place.Name, [.. RolePlaces.At(region).Select(role => LineOf(role, rules.Find(row => row.Role == role), [.. held.Where(row => row.Role == role).Select(row => row.UserId)]))]);

        RoleSecondStep LineOf(Role role, SecondStepRule? rule, List<Guid> holders) => new(
            role, rule is not null, rule is { ByOperator: true } && !isOperator, demand.Roles.Contains(role), holders.Count, [.. holders.Where(missing.ContainsKey).Select(id => missing[id]).Order(StringComparer.Ordinal)]);
    }

    private async Task<Dictionary<Guid, string>> WithoutAsync(Guid[] people, CancellationToken cancellationToken)
    {
        await using var accounts = door.OpenAccounts();
        return await accounts.Users.AsNoTracking().Where(user => people.Contains(user.Id) && !user.TwoFactorEnabled).ToDictionaryAsync(user => user.Id, user => user.DisplayName, cancellationToken);
    }
}
