using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Portal.Features.Plans;
using Uijeongbu.SocialPlan.Portal.Features.Plans.Downloads;
using Uijeongbu.SocialPlan.Portal.Features.Scoring;
using Uijeongbu.SocialPlan.Portal.Tables;
using Uijeongbu.SocialPlan.Portal.Web;

namespace Uijeongbu.SocialPlan.Portal.Features.OpenData.Tables;

/// <summary>A plan's achievement as a table, one line an indicator. Its columns are those that <c>score</c> and the verifier read.</summary>
internal static class AchievementTable
{
    private static readonly IReadOnlyList<OpenDataColumn<AchievementLine>> Columns =
    [
        new("region", r => TableCell.Of(r.Plan.Plan.RegionCode)),
        new("year", r => TableCell.Of(r.Plan.Plan.FiscalYear)),
        new("snapshot", r => TableCell.Of(r.Plan.Snapshot.Number)),
        new("strategy", r => TableCell.Of(r.Line.Strategy.Name)),
        new("project_code", r => TableCell.Of(r.Line.Project.Code)),
        new("project", r => TableCell.Of(r.Line.Project.Name)),
        new("indicator", r => TableCell.Of(r.Score.Input.Name)),
        new("unit", r => TableCell.Of(r.Score.Input.Unit)),
        new("direction", r => TableCell.Of(Direction(r.Score.Input.Reading.Direction))),
        new("target", r => TableCell.Of(r.Score.Input.Reading.Target)),
        new("actual", r => TableCell.Of(r.Score.Input.Reading.Actual)),
        new("rate_profile", r => TableCell.Of(r.Score.Rate.Profile?.Id)),
        new("rate", r => TableCell.Of(r.Score.Rate.Value, r.Plan.Score.Policy.Rounding.Decimals)),
        new("rate_unrounded", r => TableCell.Of(r.Score.Rate.Value is { } rate ? JsonFigures.Figure(rate) : null)),
        new("state", r => TableCell.Of(r.Score.Rate.State.ToName())),
        new("flags", r => TableCell.Of(string.Join(' ', r.Score.Rate.Flags.ToNames()))),
    ];

    /// <summary>The columns, whatever the plan.</summary>
    public static IOpenDataTable Description { get; } = new OpenDataTable<AchievementLine>("achievement", _ => false, Columns);

    public static OpenDataTable<AchievementLine> Of(ScoredPlan plan) => new(
        FormattableString.Invariant($"achievement_{plan.Plan.RegionCode}_{plan.Plan.FiscalYear}"), r => r.Plan.Snapshot.IsDemo, Columns);

    public static IReadOnlyList<AchievementLine> Lines(ScoredPlan plan) =>
        [.. PlanLine.Of(plan).Where(line => line.Indicator is not null).Select(line => new AchievementLine(plan, line, line.Indicator!.Score))];

    private static string? Direction(Direction? direction) => (direction, Languages.IsEnglish) switch
    {
        (null, _) => null,
        (Domain.Scoring.Direction.LowerIsBetter, false) => "하향",
        (_, false) => "상향",
        _ => ScoreNames.Of(direction),
    };
}

/// <summary>One indicator of a plan.</summary>
internal sealed record AchievementLine(ScoredPlan Plan, PlanLine Line, IndicatorScore Score);
