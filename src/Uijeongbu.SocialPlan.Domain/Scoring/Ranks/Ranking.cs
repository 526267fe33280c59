namespace Uijeongbu.SocialPlan.Domain.Scoring.Ranks;

/// <summary>
/// Ranks units within their groups, highest score first. Scores are compared as decimals, rounded or not as the rule says; equal after
/// the tie-break chain is a shared place.
/// </summary>
public static class Ranking
{
    /// <summary>Ranks the entries.</summary>
    /// <returns>One row per entry, in the order of the entries.</returns>
    /// <exception cref="UnresolvedTieException">An ordinal ranking whose chain leaves a tie.</exception>
    public static IReadOnlyList<Ranked> Rank(IReadOnlyList<RankEntry> entries, RankingRule rule)
    {
        ArgumentNullException.ThrowIfNull(entries);
        ArgumentNullException.ThrowIfNull(rule);
        var ranked = new Dictionary<RankEntry, Ranked>(ReferenceEqualityComparer.Instance);
        foreach (var group in entries.GroupBy(e => e.Group, StringComparer.Ordinal))
        {
            foreach (var row in RankGroup([.. group], rule))
            {
                ranked[row.Entry] = row;
            }
        }

        return [.. entries.Select(e => ranked[e])];
    }

    private static IEnumerable<Ranked> RankGroup(List<RankEntry> group, RankingRule rule)
    {
        var places = new List<Place>();
        foreach (var entry in group)
        {
            if (entry.Score is { } score)
            {
                places.Add(new(entry, rule.Decimals is { } d ? Rounding.Round(score, d) : Rounding.Settle(score)));
            }
            else
            {
                yield return new(entry, Compared: null, Rank: null, IsShared: false, DecidedBy: null);
            }
        }

        var comparer = new PlaceComparer(rule.TieBreaks);
        var sorted = places.Order(comparer).ToList();
        for (int start = 0, dense = 1; start < sorted.Count; dense++)
        {
            var end = start + 1;
            while (end < sorted.Count && comparer.Compare(sorted[start], sorted[end]) == 0)
            {
                end++;
            }

            var rank = RankOf(rule.Convention, start, end, dense, sorted[start]);
            for (var i = start; i < end; i++)
            {
                yield return new(sorted[i].Entry, sorted[i].Compared, rank, end - start > 1, DecidedBy(sorted, start, end, comparer));
            }

            start = end;
        }
    }

    private static decimal RankOf(RankingConvention convention, int start, int end, int dense, Place first) => convention switch
    {
        RankingConvention.Modified1334 => end,
        RankingConvention.Dense1223 => dense,
        RankingConvention.Fractional => (start + 1 + end) / 2m,
        RankingConvention.Ordinal1234 when end - start > 1 => throw new UnresolvedTieException(first.Entry.Name),
        _ => start + 1,
    };

    /// <summary>The criterion that separates this place from a neighbour with the same score.</summary>
    private static string? DecidedBy(List<Place> sorted, int start, int end, PlaceComparer comparer) =>
        (start > 0 ? comparer.Separator(sorted[start - 1], sorted[start]) : null)
        ?? (end < sorted.Count ? comparer.Separator(sorted[end - 1], sorted[end]) : null);

    private readonly record struct Place(RankEntry Entry, decimal Compared);

    /// <summary>Better first.</summary>
    private sealed class PlaceComparer(IReadOnlyList<TieBreak> tieBreaks) : IComparer<Place>
    {
        public int Compare(Place x, Place y)
        {
            var byScore = y.Compared.CompareTo(x.Compared);
            for (var i = 0; byScore == 0 && i < tieBreaks.Count; i++)
            {
                byScore = CompareOn(i, x, y);
            }

            return byScore;
        }

        public string? Separator(Place x, Place y)
        {
            for (var i = 0; x.Compared == y.Compared && i < tieBreaks.Count; i++)
            {
                if (CompareOn(i, x, y) != 0)
                {
                    return tieBreaks[i].Criterion;
                }
            }

            return null;
        }

        private static decimal? TieValue(in Place place, int criterion) =>
            place.Entry.TieValues is { } values && criterion < values.Count ? values[criterion] : null;

        private int CompareOn(int criterion, Place x, Place y)
        {
            var (a, b) = (TieValue(x, criterion), TieValue(y, criterion));
            if (a is null || b is null)
            {
                return (a is null).CompareTo(b is null);
            }

            return tieBreaks[criterion].Wins == Direction.HigherIsBetter ? b.Value.CompareTo(a.Value) : a.Value.CompareTo(b.Value);
        }
    }
}
