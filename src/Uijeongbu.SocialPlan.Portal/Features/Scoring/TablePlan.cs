using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Portal.Tables;

namespace Uijeongbu.SocialPlan.Portal.Features.Scoring;

/// <summary>Reads a table of results as a plan's year: strategies, projects and indicators in the order of their first appearance.</summary>
internal static class TablePlan
{
    /// <summary>The unit whose values have a logical maximum of 100.</summary>
    private const string Percent = "%";

    /// <summary>The rows as inputs of the scorer.</summary>
    public static PlanInput ToPlan(ResultTable table)
    {
        // Arrays, because a table of full size may have 200,000 projects of one indicator.
        var strategies = table.Rows.GroupBy(r => (r.Group, r.Strategy)).Select(strategy => new StrategyInput(
            strategy.Key.Strategy,
            strategy.GroupBy(r => r.Project, StringComparer.Ordinal)
                .Select(project => new ProjectInput(project.Key, project.Select(ToIndicator).ToArray()))
                .ToArray()));
        return new(strategies.ToArray());
    }

    /// <summary>One row as an indicator.</summary>
    public static IndicatorInput ToIndicator(ResultRow row) =>
        new(row.Indicator, row.Unit, ToReading(row), ProfileOf(row), row.Weight ?? 1m);

    /// <summary>The formula the row names; null when it names none.</summary>
    public static RateProfile? ProfileOf(ResultRow row) =>
        row.RateProfile is { } id && RateProfile.TryFind(id, out var profile) ? profile : null;

    /// <summary>What a rate needs of a row.</summary>
    public static Reading ToReading(ResultRow row) => new()
    {
        Target = row.Target?.Value,
        Actual = row.Actual?.Value,
        Baseline = row.Baseline?.Value,
        Direction = row.Direction,
        IsNotApplicable = row.NotApplicable,
        Maximum = string.Equals(row.Unit, Percent, StringComparison.Ordinal) ? 100m : null,
    };
}
