using System.Globalization;
using Uijeongbu.SocialPlan.Domain.Scoring;

namespace Uijeongbu.SocialPlan.Portal.Features.Stories;

/// <summary>Invented plans of 35 projects that all print as 126.8 %: arithmetic, and no claim about any municipality. The scorer computes every figure.</summary>
internal static class StoryExamples
{
    /// <summary>Key of its text, and its figures.</summary>
    public static readonly IReadOnlyList<(string Key, PlanScore Score)> All =
    [
        ("Even", Of((35, 126.8m))),
        ("Several", Of((20, 100m), (10, 150m), (5, 187.6m))),
        ("One", Of((34, 100m), (1, 1038m))),
    ];

    private static PlanScore Of(params (int Count, decimal Rate)[] rates)
    {
        var projects = rates.SelectMany(one => Enumerable.Repeat(one.Rate, one.Count)).Select((rate, place) =>
            new ProjectInput((place + 1).ToString(CultureInfo.InvariantCulture), [new IndicatorInput("지표", "건", new() { Target = 100m, Actual = rate, Direction = Direction.HigherIsBetter })]));
        return PlanScorer.Score(new([new StrategyInput("보기", [.. projects])]), ScoringPolicies.Default);
    }
}
