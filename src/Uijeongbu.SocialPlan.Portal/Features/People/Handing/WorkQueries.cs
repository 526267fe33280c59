using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Reports;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.People.Handing;

/// <summary>Reads who does what at a place, and what nobody does.</summary>
internal sealed class WorkQueries(PortalDb door, OwnerlessWork ownerless, TimeProvider clock)
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
        return new(
            region,
            place.Name,
            today,
            [.. names.OrderBy(one => one.Value, StringComparer.Ordinal).Select(one => new Giver(one.Key, one.Value, staff.Where(row => row.UserId == one.Key).DistinctBy(row => row.ProjectId).Count(), sections.Count(id => id == one.Key)))],
            [.. takers.OrderBy(one => one.Name, StringComparer.Ordinal)],
            await ownerless.OfAsync(db, region, cancellationToken),
            await db.Handovers.AsNoTracking().Where(row => row.RegionCode == region).OrderByDescending(row => row.MadeAt).ThenByDescending(row => row.Id).Take(50).ToListAsync(cancellationToken));
    }

    private async Task<(Dictionary<Guid, string> Names, List<(Guid Id, string Name)> Takers)> PeopleAsync(string region, DateOnly today, Guid[] ids, CancellationToken cancellationToken)
    {
        await using var accounts = door.OpenAccounts();
        var names = await accounts.Users.Where(user => ids.Contains(user.Id)).ToDictionaryAsync(user => user.Id, user => user.DisplayName, cancellationToken);
        var takers = await accounts.Users.Where(user => accounts.Memberships.Any(row => row.UserId == user.Id && row.RegionCode == region && row.Role == Role.ProjectOwner && row.DeputyKind == null && (row.ValidTo == null || row.ValidTo >= today)))
            .Select(user => new { user.Id, user.DisplayName }).ToListAsync(cancellationToken);
        return (names, [.. takers.Select(user => (user.Id, user.DisplayName))]);
    }
}
