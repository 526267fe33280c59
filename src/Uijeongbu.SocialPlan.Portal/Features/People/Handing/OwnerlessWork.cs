using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.People.Handing;

/// <summary>
/// Finds what nobody does: projects that run this year or next, in a plan with a year under way, that nobody with the role of a project owner is in
/// charge of from today on. It is read from the rows as they are, so it needs no list that is kept. A deputy of an owner on leave is no owner.
/// </summary>
internal sealed class OwnerlessWork(PortalDb door, TimeProvider clock)
{
    /// <summary>Of each place of a job, each night, by code; empty where every project has an owner. The coordinator of a place is to be told.</summary>
    /// <param name="job">A viewer of the portal itself that names its regions.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<IReadOnlyDictionary<string, IReadOnlyList<ChargedProject>>> OfPlacesAsync(Viewer job, CancellationToken cancellationToken)
    {
        await using var db = await door.OpenAsAsync(job, Permissions.PlanRead, cancellationToken);
        var found = await FindAsync(db, [.. db.ViewerRegions], cancellationToken);
        return db.ViewerRegions.ToDictionary(place => place, place => found.GetValueOrDefault(place, []), StringComparer.Ordinal);
    }

    /// <summary>Of one place, for who reads its plans, by number.</summary>
    /// <param name="db">A context of the door that finds the place's plans.</param>
    /// <param name="region">The place.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<IReadOnlyList<ChargedProject>> OfAsync(PortalDbContext db, string region, CancellationToken cancellationToken) =>
        (await FindAsync(db, [region], cancellationToken)).GetValueOrDefault(region, []);

    /// <summary>Projects that need someone in charge on a day: they run that year or the next, in a plan with a year under way.</summary>
    public static IQueryable<Project> Running(PortalDbContext db, string[] regions, DateOnly today) =>
        db.Projects.AsNoTracking().Where(row => regions.Contains(row.RegionCode) && (row.LastYear == null || row.LastYear >= today.Year) && row.FirstYear <= today.Year + 1
            && db.AnnualPlans.Any(year => year.PlanId == row.PlanId && year.RegionCode == row.RegionCode && year.FiscalYear >= today.Year - 1 && year.Status != AnnualPlanStatus.Closed));

    private async Task<Dictionary<string, IReadOnlyList<ChargedProject>>> FindAsync(PortalDbContext db, string[] regions, CancellationToken cancellationToken)
    {
        var today = Korea.DayOf(clock.GetUtcNow().UtcDateTime);
        var running = await Running(db, regions, today).Select(row => new { row.RegionCode, row.Id, row.Code, row.Name }).ToListAsync(cancellationToken);
        var staff = await db.ProjectStaff.AsNoTracking().Where(row => regions.Contains(row.RegionCode) && (row.ValidTo == null || row.ValidTo >= today))
            .Select(row => new { row.RegionCode, row.UserId, row.ProjectId }).Distinct().ToListAsync(cancellationToken);
        var owners = await OwnersAsync(regions, today, cancellationToken);
        var charged = staff.Where(row => owners.Contains((row.RegionCode, row.UserId))).Select(row => row.ProjectId).ToHashSet();
        return running.Where(row => !charged.Contains(row.Id)).GroupBy(row => row.RegionCode, StringComparer.Ordinal).ToDictionary(
            group => group.Key,
            IReadOnlyList<ChargedProject> (group) => [.. group.OrderBy(row => row.Code, StringComparer.Ordinal).ThenBy(row => row.Id).Select(row => new ChargedProject(row.Id, row.Code, row.Name))],
            StringComparer.Ordinal);
    }

    private async Task<HashSet<(string Region, Guid User)>> OwnersAsync(string[] regions, DateOnly today, CancellationToken cancellationToken)
    {
        await using var accounts = door.OpenAccounts();
        var held = await accounts.Memberships.AsNoTracking().Where(row => row.RegionCode != null && regions.Contains(row.RegionCode) && row.Role == Role.ProjectOwner && row.DeputyKind == null && (row.ValidTo == null || row.ValidTo >= today))
            .Select(row => new { row.RegionCode, row.UserId }).ToListAsync(cancellationToken);
        return [.. held.Select(row => (row.RegionCode!, row.UserId))];
    }
}
