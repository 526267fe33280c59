namespace Uijeongbu.SocialPlan.Domain.Scoring;

/// <summary>The rate of a plan (목표달성도) with everything that must stand beside it. It never stands alone.</summary>
/// <param name="Policy">The rules, by id and version.</param>
/// <param name="Figures">The plan's rate and the same roll-up with each indicator capped.</param>
/// <param name="Indicators">Median, met share, number above 130 and coverage, over all indicators.</param>
/// <param name="Strategies">In the order of the input.</param>
public sealed record PlanScore(
    ScoringPolicy Policy, Figures Figures, IndicatorStatistics Indicators, IReadOnlyList<StrategyScore> Strategies)
{
    /// <summary>The plan's rate as printed; null when nothing could be rated.</summary>
    public decimal? Rate => Policy.Rounding.Round(Figures.Value);

    /// <summary>All projects with their strategies, in the order of the input.</summary>
    public IEnumerable<ProjectScore> Projects => Strategies.SelectMany(s => s.Projects);

    /// <summary>The indicators that count for nothing, with the reason: not due, missing, without target, direction or rate.</summary>
    public IEnumerable<IndicatorScore> Excluded => Projects.SelectMany(p => p.Indicators).Where(i => i.Rate.Value is null);
}

/// <summary>A strategy's rate.</summary>
/// <param name="Input">What was scored.</param>
/// <param name="Figures">Its rates, unrounded.</param>
/// <param name="Projects">In the order of the input.</param>
public sealed record StrategyScore(StrategyInput Input, Figures Figures, IReadOnlyList<ProjectScore> Projects)
{
    /// <summary>The same companions as for the plan, over this strategy's indicators.</summary>
    public IndicatorStatistics Indicators => IndicatorStatistics.Of(Projects.SelectMany(p => p.Indicators).Select(i => i.Rate));

    /// <summary>Whether anything below is due.</summary>
    internal bool IsDue => Projects.Any(p => p.IsDue);
}

/// <summary>A project's rate.</summary>
/// <param name="Input">What was scored.</param>
/// <param name="Figures">Its rates, unrounded.</param>
/// <param name="Indicators">In the order of the input.</param>
public sealed record ProjectScore(ProjectInput Input, Figures Figures, IReadOnlyList<IndicatorScore> Indicators)
{
    /// <summary>Whether anything below is due.</summary>
    internal bool IsDue => Indicators.Any(i => i.Rate.IsDue);
}

/// <summary>An indicator's rate.</summary>
/// <param name="Input">What was scored.</param>
/// <param name="Rate">Its rate, state and hints.</param>
public readonly record struct IndicatorScore(IndicatorInput Input, AchievementRate Rate);

/// <summary>The rate of a node, and what it would be if no indicator counted for more than 100 or 120. Unrounded percentages.</summary>
/// <param name="Value">Under the policy; null for an empty node, which is never 0.</param>
/// <param name="Capped100">The same roll-up with each indicator capped at 100.</param>
/// <param name="Capped120">The same roll-up with each indicator capped at 120.</param>
public readonly record struct Figures(decimal? Value, decimal? Capped100, decimal? Capped120)
{
    /// <summary>The figure under one of the three readings.</summary>
    public decimal? Of(CompanionCap cap) => cap switch
    {
        CompanionCap.At100 => Capped100,
        CompanionCap.At120 => Capped120,
        _ => Value,
    };
}

/// <summary>The caps shown beside every overall rate.</summary>
public enum CompanionCap
{
    /// <summary>The official figure.</summary>
    None,

    /// <summary>상한 100 적용 평균.</summary>
    At100,

    /// <summary>상한 120 적용 평균.</summary>
    At120,
}

/// <summary>How many of the due indicators have a rate (산정 대상 30/31).</summary>
/// <param name="Counted">Those with a rate.</param>
/// <param name="Total">Those that are due: all but an approved 해당없음.</param>
public readonly record struct Coverage(int Counted, int Total);
