using Uijeongbu.SocialPlan.Domain.Scoring.Aggregation;

namespace Uijeongbu.SocialPlan.Domain.Scoring.Normalisation;

/// <summary>
/// The rules of the SDG Index (https://dashboards.sdgindex.org/chapters/methodology): each indicator from 0 at a lower bound to 100 at an
/// optimum, cut off on both sides; indicators averaged in a goal, goals averaged with equal weight; no overall score when more than 20 % of the
/// indicators are missing. Its authors say that a difference of two or three places is not meaningful.
/// </summary>
public static class SdgIndex
{
    /// <summary>Above this share of missing indicators there is no overall score.</summary>
    public const decimal MostMissing = 0.2m;

    /// <summary>The index of one unit.</summary>
    /// <param name="goals">Goals with their indicators. A goal without any value has no score and does not count.</param>
    public static SdgScore Score(IReadOnlyList<SdgGoal> goals)
    {
        ArgumentNullException.ThrowIfNull(goals);
        var scores = goals.Select(g => new SdgGoalScore(g.Name, [.. g.Indicators.Select(i => i.Score)])).ToList();
        var (total, missing) = (scores.Sum(g => g.Indicators.Count), scores.Sum(g => g.Indicators.Count(i => i is null)));
        var isTooSparse = missing > MostMissing * total;
        return new(isTooSparse ? null : Mean(scores.Select(g => g.Score)), scores, missing, total, isTooSparse);
    }

    /// <summary>
    /// The lower bound: the value that 2.5 % of the units are worse than, between the two neighbours in proportion (quantile type 7, the usual
    /// one; the method's text does not state which).
    /// </summary>
    /// <param name="values">Values of all units; null where there is none.</param>
    /// <param name="direction">Which way the indicator wants to go.</param>
    /// <returns>null without values.</returns>
    public static decimal? LowerBound(IEnumerable<decimal?> values, Direction direction)
    {
        var sorted = values.Where(v => v is not null).Select(v => v!.Value).Order().ToList();
        if (sorted.Count == 0)
        {
            return null;
        }

        var place = (sorted.Count - 1) * (direction == Direction.HigherIsBetter ? 0.025m : 0.975m);
        var (below, part) = ((int)place, place - (int)place);
        return part == 0m ? sorted[below] : sorted[below] + part * (sorted[below + 1] - sorted[below]);
    }

    internal static decimal? Mean(IEnumerable<decimal?> values) => RollUp.Mean.Combine([.. values.Select(v => new Part(v))]);
}

/// <summary>A goal.</summary>
/// <param name="Name">As printed.</param>
/// <param name="Indicators">Its indicators, of equal weight.</param>
public sealed record SdgGoal(string Name, IReadOnlyList<SdgIndicator> Indicators);

/// <summary>An indicator of one unit.</summary>
/// <param name="Value">null when missing.</param>
/// <param name="LowerBound">What gives 0: the worst 2.5 %, on the worse side of the optimum.</param>
/// <param name="Optimum">What gives 100; must differ from the lower bound.</param>
public sealed record SdgIndicator(decimal? Value, decimal LowerBound, decimal Optimum)
{
    /// <summary>0 to 100; null when missing, or when the bounds are equal.</summary>
    public decimal? Score => Optimum == LowerBound ? null : Value is { } value
        ? Math.Clamp(100m * (value - LowerBound) / (Optimum - LowerBound), 0m, 100m)
        : null;
}

/// <summary>The index of one unit.</summary>
/// <param name="Index">0 to 100, unrounded; null when too much is missing.</param>
/// <param name="Goals">In the order of the input.</param>
/// <param name="Missing">Indicators without a score: left out of their goal's mean.</param>
/// <param name="Total">All indicators.</param>
/// <param name="IsTooSparse">Whether more than 20 % are missing, so that there is no index.</param>
public sealed record SdgScore(decimal? Index, IReadOnlyList<SdgGoalScore> Goals, int Missing, int Total, bool IsTooSparse);

/// <summary>A goal's score.</summary>
/// <param name="Name">As printed.</param>
/// <param name="Indicators">0 to 100 each; null where missing.</param>
public sealed record SdgGoalScore(string Name, IReadOnlyList<decimal?> Indicators)
{
    /// <summary>The mean of its indicators; null without any.</summary>
    public decimal? Score => SdgIndex.Mean(Indicators);
}
