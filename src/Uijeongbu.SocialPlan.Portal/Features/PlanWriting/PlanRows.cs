using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Portal.Data;

namespace Uijeongbu.SocialPlan.Portal.Features.PlanWriting;

/// <summary>All rows of one plan, as its context tracks them or not. Four statements, however large it is.</summary>
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
        var leaves = await LeavesOf(db, plan).ToListAsync(cancellationToken);
        return Of(plan, await HeadsOf(db, plan).ToListAsync(cancellationToken), await ProjectsOf(db, plan).ToListAsync(cancellationToken), leaves, await BudgetsOf(db, plan).ToListAsync(cancellationToken));
    }

    /// <summary>The rows of a plan with the budgets of one year only, and the results of the year before by indicator, in three statements.</summary>
    public static async Task<(PlanRows Rows, IReadOnlyDictionary<Guid, LastResult> LastResults)> LoadForYearAsync(PortalDbContext db, Plan plan, int year, CancellationToken cancellationToken)
    {
        var leaves = await (
            from leaf in LeavesOf(db, plan)
            from result in db.AnnualResults.Where(row => row.RegionCode == leaf.Indicator.RegionCode && row.IndicatorId == leaf.Indicator.Id && row.FiscalYear == year - 1).DefaultIfEmpty()
            select new { Leaf = leaf, Actual = result == null ? null : result.Actual, Source = result == null ? null : result.Source }).ToListAsync(cancellationToken);
        var funded = await (
            from project in ProjectsOf(db, plan)
            from line in db.BudgetLines.Where(row => row.RegionCode == project.RegionCode && row.ProjectId == project.Id && row.FiscalYear == year).DefaultIfEmpty()
            select new { Project = project, Line = line }).ToListAsync(cancellationToken);
        var rows = Of(
            plan,
            await HeadsOf(db, plan).ToListAsync(cancellationToken),
            [.. funded.Select(row => row.Project).DistinctBy(row => row.Id)],
            leaves.ConvertAll(row => row.Leaf),
            [.. funded.Select(row => row.Line).OfType<BudgetLine>()]);
        return (rows, leaves.Where(row => row.Actual is not null).DistinctBy(row => row.Leaf.Indicator.Id).ToDictionary(row => row.Leaf.Indicator.Id, row => new LastResult(row.Actual!.Value, row.Source)));
    }

    /// <summary>The budget lines of a plan.</summary>
    public static IQueryable<BudgetLine> BudgetsOf(PortalDbContext db, Plan plan) =>
        db.BudgetLines.Where(row => row.RegionCode == plan.RegionCode && ProjectsOf(db, plan).Any(project => project.Id == row.ProjectId));

    private static PlanRows Of(Plan plan, List<Head> heads, List<Project> projects, List<Leaf> leaves, List<BudgetLine> budgets) => new(
        plan,
        [.. heads.Select(row => row.Strategy).DistinctBy(row => row.Id)],
        [.. heads.Select(row => row.Group).OfType<ProjectGroup>().DistinctBy(row => row.Id)],
        [.. heads.Select(row => row.Indicator).OfType<StrategyIndicator>().DistinctBy(row => row.Id)],
        projects,
        [.. leaves.Select(row => row.Indicator).DistinctBy(row => row.Id)],
        [.. leaves.Select(row => row.Target).OfType<TargetRevision>()],
        budgets);

    private static IQueryable<Project> ProjectsOf(PortalDbContext db, Plan plan) => db.Projects.Where(row => row.RegionCode == plan.RegionCode && row.PlanId == plan.Id);

    // An indicator comes once with each of its targets, of which it has a handful.
    private static IQueryable<Leaf> LeavesOf(PortalDbContext db, Plan plan) =>
        from indicator in db.Indicators
        where indicator.RegionCode == plan.RegionCode && ProjectsOf(db, plan).Any(project => project.Id == indicator.ProjectId)
        from target in db.TargetRevisions.Where(row => row.RegionCode == indicator.RegionCode && row.IndicatorId == indicator.Id).DefaultIfEmpty()
        select new Leaf { Indicator = indicator, Target = target };

    // A strategy has a handful of groups and indicators: all of them with each other are fewer bytes than two more ways to the database.
    private static IQueryable<Head> HeadsOf(PortalDbContext db, Plan plan) =>
        from strategy in db.Strategies
        where strategy.RegionCode == plan.RegionCode && strategy.PlanId == plan.Id
        from grouped in db.ProjectGroups.Where(row => row.RegionCode == strategy.RegionCode && row.StrategyId == strategy.Id).DefaultIfEmpty()
        from indicator in db.StrategyIndicators.Where(row => row.RegionCode == strategy.RegionCode && row.StrategyId == strategy.Id).DefaultIfEmpty()
        select new Head(strategy, grouped, indicator);

    private sealed class Leaf
    {
        public required Indicator Indicator { get; init; }

        public required TargetRevision? Target { get; init; }
    }

    private sealed record Head(Strategy Strategy, ProjectGroup? Group, StrategyIndicator? Indicator);
}
