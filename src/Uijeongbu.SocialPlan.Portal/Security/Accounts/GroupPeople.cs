using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Portal.Data;

namespace Uijeongbu.SocialPlan.Portal.Security.Accounts;

/// <summary>Who may be in the monitoring group of a place, and in which of its departments people are. Asked before a command has read the rights: it tells nobody anything.</summary>
internal sealed class GroupPeople(PortalDb door, TimeProvider clock)
{
    /// <summary>Accounts with the role of 모니터링단원 at the place today, with their names, by name.</summary>
    public Task<IReadOnlyDictionary<Guid, string>> CandidatesAsync(string region, CancellationToken cancellationToken) => CandidatesAsync(region, Role.MonitoringMember, cancellationToken);

    /// <summary>The same of another role, such as 평가위원 of a province.</summary>
    public async Task<IReadOnlyDictionary<Guid, string>> CandidatesAsync(string region, Role role, CancellationToken cancellationToken)
    {
        var today = Korea.DayOf(clock.GetUtcNow().UtcDateTime);
        await using var accounts = door.OpenAccounts();
        var found = await (
            from held in accounts.Memberships.AsNoTracking()
            where held.RegionCode == region && held.Role == role && held.ValidFrom <= today && (held.ValidTo == null || held.ValidTo >= today)
            join user in accounts.Users on held.UserId equals user.Id
            select new { user.Id, user.DisplayName }).Distinct().ToListAsync(cancellationToken);
        return found.OrderBy(one => one.DisplayName, StringComparer.Ordinal).ToDictionary(one => one.Id, one => one.DisplayName);
    }

    /// <summary>Departments of the place by account.</summary>
    public async Task<ILookup<Guid, Guid>> DepartmentsAsync(string region, CancellationToken cancellationToken)
    {
        var today = Korea.DayOf(clock.GetUtcNow().UtcDateTime);
        await using var accounts = door.OpenAccounts();
        var found = await accounts.Memberships.AsNoTracking()
            .Where(held => held.RegionCode == region && held.DepartmentId != null && held.ValidFrom <= today && (held.ValidTo == null || held.ValidTo >= today))
            .Select(held => new { held.UserId, Department = held.DepartmentId!.Value }).ToListAsync(cancellationToken);
        return found.ToLookup(one => one.UserId, one => one.Department);
    }
}
