namespace Uijeongbu.SocialPlan.Domain.Plans.Writing;

/// <summary>What of a strategy is frozen with the first of its projects that is adopted.</summary>
internal static class StrategyLock
{
    /// <summary>Whether its indicators are the same, with all their targets. Their order and what was answered about them do not count.</summary>
    public static bool SameIndicators(StrategyContent was, StrategyContent now) =>
        was.Indicators.Count == now.Indicators.Count
        && was.Indicators.All(row => now.Indicators.FirstOrDefault(other => other.Id == row.Id) is { } other && IsSame(row, other));

    /// <summary>First years of a group's projects.</summary>
    public static IEnumerable<int> FirstYears(StrategyContent strategy, GroupContent group) =>
        strategy.Projects.Where(project => project.GroupId == group.Id).Select(project => project.FirstYear);

    private static bool IsSame(IndicatorContent was, IndicatorContent now) =>
        was == now with { Targets = was.Targets, Answers = was.Answers }
        && was.Targets.Count == now.Targets.Count
        && was.Targets.All(target => now.Targets.TryGetValue(target.Key, out var value) && value == target.Value);
}
