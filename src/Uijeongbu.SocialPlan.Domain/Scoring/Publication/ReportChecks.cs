namespace Uijeongbu.SocialPlan.Domain.Scoring.Publication;

/// <summary>Checks of a printed table against itself. Each has been seen failing in print; a failure asks, it does not accuse.</summary>
public static class ReportChecks
{
    /// <summary>Whether printed shares can be parts of 100: they may miss it by half a unit of the last place each.</summary>
    public static bool SharesAddUp(IReadOnlyList<PrintedNumber> shares)
    {
        ArgumentNullException.ThrowIfNull(shares);
        return Math.Abs(shares.Sum(s => s.Value) - 100m) <= shares.Sum(s => s.HalfUnit);
    }

    /// <summary>Whether a printed total is the sum of its printed parts, within the rounding of all of them.</summary>
    public static bool TotalIsSum(PrintedNumber total, IReadOnlyList<PrintedNumber> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        return Math.Abs(parts.Sum(p => p.Value) - total.Value) <= total.HalfUnit + parts.Sum(p => p.HalfUnit);
    }

    /// <summary>Whether no worse printed score has a better printed rank.</summary>
    public static bool RanksFollowScores(IReadOnlyList<(decimal Score, decimal Rank)> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var byScore = rows.OrderByDescending(r => r.Score).ThenBy(r => r.Rank).ToList();
        return byScore.Zip(byScore.Skip(1)).All(pair => pair.First.Score == pair.Second.Score || pair.First.Rank <= pair.Second.Rank);
    }

    /// <summary>Whether a dropped indicator (중도 폐지) was printed with a rate of 0 instead of none.</summary>
    public static bool DroppedPrintedAsZero(bool isDropped, PrintedNumber? printedRate) => isDropped && printedRate is { Value: 0m };

    /// <summary>Whether weights add to what they are declared to, exactly. If not they are refused, never rescaled silently.</summary>
    public static Problem? CheckWeights(IReadOnlyList<decimal> weights, decimal declaredTotal)
    {
        ArgumentNullException.ThrowIfNull(weights);
        if (weights.Any(w => w < 0m))
        {
            return new("weights.negative", "가중치가 음수입니다. 0 이상의 값으로 고쳐 주십시오.");
        }

        var sum = weights.Sum();
        return sum == declaredTotal ? null : new(
            "weights.total",
            string.Create(System.Globalization.CultureInfo.InvariantCulture, $"가중치의 합이 {sum}입니다. 합이 {declaredTotal}이 되도록 고쳐 주십시오."));
    }
}
