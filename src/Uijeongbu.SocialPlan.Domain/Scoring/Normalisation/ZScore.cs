namespace Uijeongbu.SocialPlan.Domain.Scoring.Normalisation;

/// <summary>
/// The root needs double: deviations are exact decimals, converted once, and the result is rounded at the edge to 9 decimals. Squares are added
/// in the order of the sorted values, so that the order of units cannot show.
/// </summary>
internal sealed class ZScore(string name, StandardDeviation sd, decimal scale, decimal shift)
    : Normaliser(name + ";sd=" + (sd == StandardDeviation.Population ? "n" : "n-1"))
{
    private const int EdgeDecimals = 9;

    /// <summary>The standard deviation of sorted values around their mean; 0 for equal ones, of which a single one is a case.</summary>
    public static double Of(IReadOnlyList<decimal> sorted, StandardDeviation sd, out decimal mean)
    {
        var centre = mean = sorted.Sum() / sorted.Count;
        if (sorted[0] == sorted[^1])
        {
            mean = sorted[0];
            return 0d;
        }

        var squares = sorted.Select(x => (double)(x - centre)).Sum(d => d * d);
        return Math.Sqrt(squares / (sd == StandardDeviation.Population ? sorted.Count : sorted.Count - 1));
    }

    private protected override Func<decimal, decimal?> Of(decimal[] sorted, Direction direction, out string? edge)
    {
        var spread = Of(sorted, sd, out var mean);
        if (spread <= 0d)
        {
            edge = "sd-zero=0";
            return _ => shift;
        }

        edge = null;
        var sign = direction == Direction.HigherIsBetter ? 1m : -1m;
        return x => shift + scale * sign * Rounding.Round((decimal)((double)(x - mean) / spread), EdgeDecimals);
    }
}
