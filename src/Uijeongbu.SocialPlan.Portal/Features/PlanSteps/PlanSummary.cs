using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Plans.Writing;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Features.PlanWriting;
using Uijeongbu.SocialPlan.Portal.Features.PlanYears;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.PlanSteps;

/// <summary>A year's plan in a few counts, and where it differs from the guideline.</summary>
internal sealed record PlanSummary(int Strategies, int Projects, int Indicators, int WithTarget, decimal? BudgetInMillions, IReadOnlyList<GuidelineWarning> Warnings)
{
    public static PlanSummary Of(PlanContent plan, int year, PlanShape shape)
    {
        var running = plan.Projects.Where(project => project.FirstYear <= year && (project.LastYear is null || project.LastYear >= year)).ToList();
        var indicators = running.SelectMany(project => project.Indicators).ToList();
        return new(
            plan.Strategies.Count,
            running.Count,
            indicators.Count,
            indicators.Count(row => row.Targets.ContainsKey(year)),
            BudgetSums.InMillions(running.Select(project => project.Budgets.LastOrDefault(budget => budget.Year == year))),
            GuidelineLimits.Warnings(CountsOf(plan), shape));
    }

    private static PlanCounts CountsOf(PlanContent plan) => new(
        [.. plan.Strategies.GroupBy(strategy => strategy.System).SelectMany(system => system.Index().Select(row => new StrategyCounts(
            system.Key,
            row.Index + 1,
            row.Item.Name,
            row.Item.Projects.Count,
            row.Item.Projects.Count(project => project.IsPriority),
            system.Key is StrategySystem.Development ? [.. row.Item.Groups.Select(group => new LeadTaskCounts(group.Name, row.Item.Projects.Count(project => project.GroupId == group.Id)))] : [])))],
        plan.Projects.Count(project => project.Origin is FundingOrigin.NationalSubsidy),
        [.. plan.Projects.Select(project => project.Code)]);
}

/// <summary>Reads <see cref="PlanSummary"/>.</summary>
internal sealed class PlanSummaries(PortalDb door)
{
    public async Task<PlanSummary> OfAsync(PlanYear year, CancellationToken cancellationToken)
    {
        await using var db = await door.OpenAsync(Permissions.PlanRead, cancellationToken);
        var rows = await PlanRows.LoadAsync(db, year.Plan, cancellationToken);
        return PlanSummary.Of(rows.ToContent(), year.Year, year.Shape);
    }
}
