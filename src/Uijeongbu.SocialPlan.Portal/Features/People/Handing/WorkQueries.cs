using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Reports;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.People.Handing;

/// <summary>Reads who does what at a place, and what nobody does.</summary>
internal sealed class WorkQueries(PortalDb door, TimeProvider clock)
{
    /// <returns>null when the place is none of the viewer's.</returns>
    public async Task<PlaceWork?> FindAsync(string region, CancellationToken cancellationToken)
    {
        await using var db = await door.OpenAsync(Permissions.PlanWrite, cancellationToken);
        if (!db.ViewerRegions.Contains(region, StringComparer.Ordinal) || await db.Regions.SingleOrDefaultAsync(row => row.Code == region, cancellationToken) is not { } place)
        {
            return null;
        }

        var today = Korea.DayOf(clock.GetUtcNow().UtcDateTime);
        var staff = await db.ProjectStaff.AsNoTracking().Where(row => row.RegionCode == region && (row.ValidTo == null || row.ValidTo >= today)).ToListAsync(cancellationToken);
        var sections = await db.ReportSections.AsNoTracking().Where(row => row.RegionCode == region && row.AssigneeId != null && row.Status != SectionStatus.Done
            && db.AnnualPlans.Any(year => year.Id == row.AnnualPlanId && year.Status != AnnualPlanStatus.Closed)).Select(row => row.AssigneeId!.Value).ToListAsync(cancellationToken);
        var (names, takers) = await PeopleAsync(region, today, [.. staff.Select(row => row.UserId).Concat(sections).Distinct()], cancellationToken);
        var running = await RunningAsync(db, region, today, cancellationToken);
        var able = takers.Select(one => one.Id).ToHashSet();
        var charged = staff.Where(row => able.Contains(row.UserId)).Select(row => row.ProjectId).ToHashSet();
        return new(
            region,
            place.Name,
            today,
            [.. names.OrderBy(one => one.Value, StringComparer.Ordinal).Select(one => new Giver(one.Key, one.Value, staff.Where(row => row.UserId == one.Key).DistinctBy(row => row.ProjectId).Count(), sections.Count(id => id == one.Key)))],
            [.. takers.OrderBy(one => one.Name, StringComparer.Ordinal)],
            [.. running.Where(project => !charged.Contains(project.Id))],
            await db.Handovers.AsNoTracking().Where(row => row.RegionCode == region).OrderByDescending(row => row.MadeAt).ThenByDescending(row => row.Id).Take(50).ToListAsync(cancellationToken));
    }

    private static async Task<List<ChargedProject>> RunningAsync(PortalDbContext db, string region, DateOnly today, CancellationToken cancellationToken)
    {
        var rows = await db.Projects.AsNoTracking().Where(row => row.RegionCode == region && (row.LastYear == null || row.LastYear >= today.Year) && row.FirstYear <= today.Year + 1
            && db.AnnualPlans.Any(year => year.PlanId == row.PlanId && year.FiscalYear >= today.Year - 1 && year.Status != AnnualPlanStatus.Closed)).ToListAsync(cancellationToken);
        return [.. rows.OrderBy(row => row.Code, StringComparer.Ordinal).ThenBy(row => row.Id).Select(row => new ChargedProject(row.Id, row.Code, row.Name))];
    }

    private async Task<(Dictionary<Guid, string> Names, List<(Guid Id, string Name)> Takers)> PeopleAsync(string region, DateOnly today, Guid[] ids, CancellationToken cancellationToken)
    {
        await using var accounts = door.OpenAccounts();
        var names = await accounts.Users.Where(user => ids.Contains(user.Id)).ToDictionaryAsync(user => user.Id, user => user.DisplayName, cancellationToken);
        var takers = await accounts.Users.Where(user => accounts.Memberships.Any(row => row.UserId == user.Id && row.RegionCode == region && row.Role == Role.ProjectOwner && (row.ValidTo == null || row.ValidTo >= today)))
            .Select(user => new { user.Id, user.DisplayName }).ToListAsync(cancellationToken);
        return (names, [.. takers.Select(user => (user.Id, user.DisplayName))]);
    }
}
