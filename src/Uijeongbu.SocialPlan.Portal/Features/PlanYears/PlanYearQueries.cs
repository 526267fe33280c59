using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Plans.Writing;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.PlanYears;

/// <summary>Finds years of plans at the viewer's places.</summary>
internal sealed class PlanYearQueries(PortalDb door)
{
    /// <returns>null when the viewer finds no annual plan of that year there.</returns>
    public async Task<PlanYear?> FindAsync(string region, int year, CancellationToken cancellationToken)
    {
        await using var db = await door.OpenAsync(Permissions.PlanRead, cancellationToken);
        return await FindAsync(db, region, year, cancellationToken);
    }

    /// <summary>All years at all of the viewer's places, by place, the latest first.</summary>
    public async Task<IReadOnlyList<PlanYear>> AllAsync(CancellationToken cancellationToken)
    {
        await using var db = await door.OpenAsync(Permissions.PlanRead, cancellationToken);
        var found = await Rows(db, db.AnnualPlans).ToListAsync(cancellationToken);
        return [.. found.Select(row => Of(db, row, found)).OrderBy(year => year.Region.Code, StringComparer.Ordinal).ThenByDescending(year => year.Year)];
    }

    /// <summary>The same on a context that is open already: one statement.</summary>
    public static async Task<PlanYear?> FindAsync(PortalDbContext db, string region, int year, CancellationToken cancellationToken)
    {
        var found = await Rows(db, db.AnnualPlans.Where(row => row.RegionCode == region)).ToListAsync(cancellationToken);
        return found.Find(row => row.Annual.FiscalYear == year) is { } row ? Of(db, row, found) : null;
    }

    private static IQueryable<Row> Rows(PortalDbContext db, IQueryable<AnnualPlan> annuals) =>
        from annual in annuals.AsNoTracking()
        join plan in db.Plans on new { Id = annual.PlanId, annual.RegionCode } equals new { plan.Id, plan.RegionCode }
        join generation in db.PlanGenerations on plan.Generation equals generation.Number
        join place in db.Regions on annual.RegionCode equals place.Code
        select new Row(place, plan, generation, annual);

    private static PlanYear Of(PortalDbContext db, Row row, IEnumerable<Row> all) => new(
        row.Region,
        row.Plan,
        row.Generation,
        row.Annual,
        [.. all.Where(other => other.Region.Code == row.Region.Code).Select(other => new YearStatus(other.Annual.FiscalYear, other.Annual.Status)).OrderBy(other => other.FiscalYear)],
        db.Viewer.RegionsFor(Permissions.PlanWrite)?.Contains(row.Region.Code, StringComparer.Ordinal) ?? false);

    private sealed record Row(Domain.Regions.Region Region, Plan Plan, PlanGeneration Generation, AnnualPlan Annual);
}
