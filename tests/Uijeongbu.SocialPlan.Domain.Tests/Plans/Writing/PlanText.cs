using System.Text.Json;
using Uijeongbu.SocialPlan.Domain.Plans.Writing;

namespace Uijeongbu.SocialPlan.Domain.Tests.Plans.Writing;

/// <summary>A plan as text, so that two can be compared to the letter. A blank budget line is none; the order within a dictionary says nothing.</summary>
internal static class PlanText
{
    public static string Of(PlanContent plan) => JsonSerializer.Serialize(plan with { Strategies = [.. plan.Strategies.Select(Ordered)] });

    public static string Of(ProjectContent project) => JsonSerializer.Serialize(Ordered(project));

    public static string Of(IndicatorContent row) => JsonSerializer.Serialize(Ordered(row));

    private static StrategyContent Ordered(StrategyContent strategy) =>
        strategy with { Indicators = [.. strategy.Indicators.Select(Ordered)], Projects = [.. strategy.Projects.Select(Ordered)] };

    private static ProjectContent Ordered(ProjectContent project) => project with
    {
        Form = new SortedDictionary<string, string>(project.Form.ToDictionary(StringComparer.Ordinal), StringComparer.Ordinal),
        Indicators = [.. project.Indicators.Select(Ordered)],
        Budgets = [.. project.Budgets.Select(budget => budget with { Lines = [.. budget.Lines.Where(line => line.AmountWon is not null)] }).Where(budget => budget.IsNonBudget || budget.Lines.Count > 0)],
    };

    private static IndicatorContent Ordered(IndicatorContent row) => row with
    {
        Targets = new SortedDictionary<int, decimal>(row.Targets.ToDictionary()),
        Answers = new SortedDictionary<int, string>(row.Answers.ToDictionary()),
    };
}
