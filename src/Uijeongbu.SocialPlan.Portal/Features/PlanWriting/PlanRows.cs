using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Portal.Data;

namespace Uijeongbu.SocialPlan.Portal.Features.PlanWriting;

/// <summary>All rows of one plan, as its context tracks them or not. One statement a table: none for a project.</summary>
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
        return new(
            plan,
            await db.Strategies.Where(row => row.RegionCode == region && row.PlanId == id).ToListAsync(cancellationToken),
            await db.ProjectGroups.Where(row => row.RegionCode == region && row.PlanId == id).ToListAsync(cancellationToken),
            await db.StrategyIndicators.Where(row => row.RegionCode == region && db.Strategies.Any(strategy => strategy.Id == row.StrategyId && strategy.RegionCode == region && strategy.PlanId == id)).ToListAsync(cancellationToken),
            await projects.ToListAsync(cancellationToken),
            await indicators.ToListAsync(cancellationToken),
            await db.TargetRevisions.Where(row => row.RegionCode == region && indicators.Any(indicator => indicator.Id == row.IndicatorId)).ToListAsync(cancellationToken),
            await db.BudgetLines.Where(row => row.RegionCode == region && projects.Any(project => project.Id == row.ProjectId)).ToListAsync(cancellationToken));
    }
}
