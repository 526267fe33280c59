using Uijeongbu.SocialPlan.Domain.Scoring.Ranks;

namespace Uijeongbu.SocialPlan.Domain.Evaluation.Scores;

/// <summary>목표달성도 of a municipality computed again from published results.</summary>
/// <param name="Rate">In percent, unrounded; null when nothing can be rated.</param>
public sealed record RecomputedRate(decimal? Rate);

/// <summary>A municipality of a publication, recomputed by whoever has it. What the scope keeps back, or what is not at hand, is neither right nor wrong: null.</summary>
/// <param name="Group">Its group.</param>
/// <param name="Unit">What was published.</param>
/// <param name="Recomputed">목표달성도 from its results; null when they are not at hand.</param>
/// <param name="Total">Its points added up.</param>
/// <param name="FirstPlace">The best place that its total allows; null without totals.</param>
/// <param name="LastPlace">The worst: another one where totals are equal, and a tie-break decides or places are shared.</param>
public sealed record PublicFinding(PublicGroup Group, PublicUnit Unit, RecomputedRate? Recomputed, decimal? Total, int? FirstPlace, int? LastPlace)
{
    /// <summary>Whether 목표달성도 is the published one to the last digit.</summary>
    public bool? RateFits => Unit.Achievement is null || Recomputed is null ? null : Unit.Achievement.Rate == Recomputed.Rate;

    /// <summary>Whether the total is the published one as printed.</summary>
    public bool? TotalFits => Unit.Total is null && Total is null ? null : UnitScore.Printed.Round(Total) == Unit.Score;

    /// <summary>Whether the place is one that the total allows.</summary>
    public bool? RankFits => Unit.Rank is not { } rank || FirstPlace is not { } first || LastPlace is not { } last ? null : first <= rank && rank <= last;

    /// <summary>Whether anything was found at all.</summary>
    public bool IsLooked => (RateFits ?? TotalFits ?? RankFits) is not null;

    /// <summary>Whether nothing contradicts.</summary>
    public bool IsFine => RateFits is not false && TotalFits is not false && RankFits is not false;

    /// <summary>Recomputes every municipality that a publication names.</summary>
    /// <param name="ranking">The publication.</param>
    /// <param name="rateOf">목표달성도 by code; null when the results are not at hand.</param>
    public static IReadOnlyList<PublicFinding> Of(PublicRanking ranking, Func<string, RecomputedRate?> rateOf)
    {
        ArgumentNullException.ThrowIfNull(ranking);
        ArgumentNullException.ThrowIfNull(rateOf);
        return [.. ranking.Groups.SelectMany(group => group.Units, (group, unit) => Of(ranking, group, unit, rateOf(unit.Region)))];
    }

    private static PublicFinding Of(PublicRanking ranking, PublicGroup group, PublicUnit unit, RecomputedRate? rate)
    {
        PublicFinding finding = new(group, unit, rate, ranking.AddedUp(unit), FirstPlace: null, LastPlace: null);
        if (ranking.Compared(unit) is not { } own)
        {
            return finding;
        }

        var others = group.Units.Where(other => other.Region != unit.Region).Select(ranking.Compared).OfType<decimal>().ToList();
        var better = others.Where(other => other > own).ToList();
        var skipped = ranking.Rules.Ranking.Convention is RankingConvention.Dense1223 ? better.Distinct().Count() : better.Count;
        return finding with { FirstPlace = skipped + 1, LastPlace = better.Count + others.Count(other => other == own) + 1 };
    }
}
