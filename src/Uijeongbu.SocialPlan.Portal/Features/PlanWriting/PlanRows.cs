using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Portal.Data;

namespace Uijeongbu.SocialPlan.Portal.Features.PlanWriting;

/// <summary>All rows of one plan, as its context tracks them or not. Five statements, however large it is.</summary>
internal sealed record PlanRows(
    Plan Plan,
    List<Strategy> Strategies,
    List<ProjectGroup> Groups,
    List<StrategyIndicator> StrategyIndicators,
    List<Project> Projects,
    List<Indicator> Indicators,
    List<TargetRevision> Targets,
    List<BudgetLine> Budgets)
{
    /// <summary>The rows of a plan that the context finds.</summary>
    public static async Task<PlanRows> LoadAsync(PortalDbContext db, Plan plan, CancellationToken cancellationToken)
    {
        var (region, id) = (plan.RegionCode, plan.Id);
        var projects = db.Projects.Where(row => row.RegionCode == region && row.PlanId == id);
        var indicators = db.Indicators.Where(row => row.RegionCode == region && projects.Any(project => project.Id == row.ProjectId));
        var heads = await HeadsOf(db, plan).ToListAsync(cancellationToken);
        return new(
            plan,
            [.. heads.Select(row => row.Strategy).DistinctBy(row => row.Id)],
            [.. heads.Select(row => row.Group).OfType<ProjectGroup>().DistinctBy(row => row.Id)],
            [.. heads.Select(row => row.Indicator).OfType<StrategyIndicator>().DistinctBy(row => row.Id)],
            await projects.ToListAsync(cancellationToken),
            await indicators.ToListAsync(cancellationToken),
            await db.TargetRevisions.Where(row => row.RegionCode == region && indicators.Any(indicator => indicator.Id == row.IndicatorId)).ToListAsync(cancellationToken),
            await db.BudgetLines.Where(row => row.RegionCode == region && projects.Any(project => project.Id == row.ProjectId)).ToListAsync(cancellationToken));
    }

    // A strategy has a handful of groups and indicators: all of them with each other are fewer bytes than two more ways to the database.
    private static IQueryable<Head> HeadsOf(PortalDbContext db, Plan plan) =>
        from strategy in db.Strategies
        where strategy.RegionCode == plan.RegionCode && strategy.PlanId == plan.Id
        from grouped in db.ProjectGroups.Where(row => row.RegionCode == strategy.RegionCode && row.StrategyId == strategy.Id).DefaultIfEmpty()
        from indicator in db.StrategyIndicators.Where(row => row.RegionCode == strategy.RegionCode && row.StrategyId == strategy.Id).DefaultIfEmpty()
        select new Head(strategy, grouped, indicator);

    private sealed record Head(Strategy Strategy, ProjectGroup? Group, StrategyIndicator? Indicator);
}
