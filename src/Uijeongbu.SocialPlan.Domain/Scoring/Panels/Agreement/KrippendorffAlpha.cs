namespace Uijeongbu.SocialPlan.Domain.Scoring.Panels.Agreement;

/// <summary>
/// Krippendorff's alpha, 1 - Do / De: how much less evaluators differ about a unit than marks drawn at random would. Takes gaps; units with
/// fewer than two marks are left out. Undefined where all marks are equal: De is 0, and agreement cannot be told from habit. Section 6 of the
/// scoring methods; https://www.statsmodels.org/devel/generated/statsmodels.stats.inter_rater.krippendorff_alpha.html
/// </summary>
/// <remarks>
/// Decimal throughout, so that the order of units and evaluators does not show. The ordinal distance of c and k, (n_c / 2 + n between +
/// n_k / 2)^2, is the squared difference of their mid-ranks; so ordinal is interval on mid-ranks.
/// </remarks>
public static class KrippendorffAlpha
{
    /// <summary>The level <c>ratio</c> compares every pair of different marks.</summary>
    public const int MostRatioMarks = 5_000;

    /// <summary>Alpha at a level.</summary>
    public static AgreementFigure Of(RatingTable table, MeasurementLevel level)
    {
        ArgumentNullException.ThrowIfNull(table);
        decimal[][] units = [.. table.Ratings.GroupBy(r => r.Unit, r => r.Value, StringComparer.Ordinal).Select(u => u.ToArray()).Where(u => u.Length >= 2)];
        var counts = new SortedDictionary<decimal, int>(units.SelectMany(u => u).GroupBy(v => v).ToDictionary(g => g.Key, g => g.Count()));
        return counts switch
        {
            { Count: 0 } => AgreementFigure.None(Undefined.TooFewEvaluators),
            { Count: 1 } => AgreementFigure.None(Undefined.NoVariation),
            _ when level == MeasurementLevel.Ratio && counts.Keys.First() < 0m => AgreementFigure.None(Undefined.NegativeMarks),
            _ when level == MeasurementLevel.Ratio && counts.Count > MostRatioMarks => AgreementFigure.None(Undefined.TooMany),
            _ => Compute(units, counts, level),
        };
    }

    private static AgreementFigure Compute(decimal[][] units, SortedDictionary<decimal, int> counts, MeasurementLevel level)
    {
        if (level == MeasurementLevel.Ordinal)
        {
            var places = MidRanks(counts);
            units = [.. units.Select(u => Array.ConvertAll(u, v => places[v]))];
            counts = new(counts.ToDictionary(c => places[c.Key], c => c.Value));
            level = MeasurementLevel.Interval;
        }

        var marks = counts.Values.Sum();
        var observed = units.Sum(u => WithinUnit(u, level) / (u.Length - 1));
        var expected = Among(counts, level) / (marks - 1);
        return AgreementFigure.Quotient(expected - observed, expected, expected);
    }

    /// <summary>Sum of the distances of all ordered pairs of marks of one unit.</summary>
    private static decimal WithinUnit(decimal[] marks, MeasurementLevel level) =>
        Among(new SortedDictionary<decimal, int>(marks.GroupBy(v => v).ToDictionary(g => g.Key, g => g.Count())), level);

    /// <summary>The same over marks by how often they occur. Names and points have a sum without pairs.</summary>
    private static decimal Among(SortedDictionary<decimal, int> counts, MeasurementLevel level)
    {
        var n = (decimal)counts.Values.Sum();
        switch (level)
        {
            case MeasurementLevel.Nominal:
                return n * n - counts.Values.Sum(c => (decimal)c * c);
            case MeasurementLevel.Interval:
                var mean = counts.Sum(c => c.Key * c.Value) / n;
                return counts.Count == 1 ? 0m : 2m * n * counts.Sum(c => (c.Key - mean) * (c.Key - mean) * c.Value);
            default:
                return Pairs([.. counts.Keys], [.. counts.Values]);
        }
    }

    private static decimal Pairs(decimal[] values, int[] counts)
    {
        var sum = 0m;
        for (var i = 0; i < values.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                var share = (values[i] - values[j]) / (values[i] + values[j]);
                sum += 2m * share * share * counts[i] * counts[j];
            }
        }

        return sum;
    }

    /// <summary>How many marks lie below, and half of the equal ones.</summary>
    private static Dictionary<decimal, decimal> MidRanks(SortedDictionary<decimal, int> counts)
    {
        var (places, below) = (new Dictionary<decimal, decimal>(counts.Count), 0);
        foreach (var (value, count) in counts)
        {
            places[value] = below + count / 2m;
            below += count;
        }

        return places;
    }
}
