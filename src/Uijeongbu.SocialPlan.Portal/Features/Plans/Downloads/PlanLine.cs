using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Scoring;

namespace Uijeongbu.SocialPlan.Portal.Features.Plans.Downloads;

/// <summary>A line of the table of results: one indicator, or a project that has none.</summary>
/// <param name="Strategy">Its strategy.</param>
/// <param name="Project">Its project.</param>
/// <param name="Score">The project's rate.</param>
/// <param name="IsFirst">Whether it is the project's first line, which alone carries its budget and rate: a sum over the column is right.</param>
/// <param name="Indicator">The indicator; null for a project without one.</param>
internal sealed record PlanLine(PublishedStrategy Strategy, PublishedProject Project, ProjectScore Score, bool IsFirst, IndicatorLine? Indicator)
{
    /// <summary>All lines in the order of the plan.</summary>
    public static IEnumerable<PlanLine> Of(ScoredPlan plan) =>
        from strategy in plan.Plan.Strategies.Zip(plan.Score.Strategies)
        from project in strategy.First.Projects.Zip(strategy.Second.Projects)
        from line in Of(strategy.First, project.First, project.Second, plan.Score.Policy)
        select line;

    private static IEnumerable<PlanLine> Of(PublishedStrategy strategy, PublishedProject project, ProjectScore score, ScoringPolicy policy) =>
        project.Indicators.Count == 0
            ? [new(strategy, project, score, IsFirst: true, Indicator: null)]
            : project.Indicators.Zip(score.Indicators).Select((pair, place) =>
                new PlanLine(strategy, project, score, place == 0, IndicatorLine.Of(pair.First, pair.Second, policy)));
}

/// <summary>An indicator with both rates.</summary>
/// <param name="Published">Its frozen inputs.</param>
/// <param name="Score">Its rate against the last approved target.</param>
/// <param name="AgainstOriginal">The same inputs against the 당초 목표.</param>
/// <param name="OriginalRate">The rate against it.</param>
internal sealed record IndicatorLine(PublishedIndicator Published, IndicatorScore Score, IndicatorInput AgainstOriginal, AchievementRate OriginalRate)
{
    /// <summary>변경 목표; null when the target was not changed, and when it was taken away.</summary>
    public decimal? ChangedTarget => IsChanged ? Published.Target : null;

    /// <summary>Whether the target was changed during the year.</summary>
    public bool IsChanged => Published.Changes.Count > 0;

    public static IndicatorLine Of(PublishedIndicator published, IndicatorScore score, ScoringPolicy policy)
    {
        var original = PublishedInputs.AgainstOriginal(published);
        return new(published, score, original, Rater.Rate(original.Reading, original.Profile, policy));
    }
}
