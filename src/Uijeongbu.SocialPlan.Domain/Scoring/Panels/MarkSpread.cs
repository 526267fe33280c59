namespace Uijeongbu.SocialPlan.Domain.Scoring.Panels;

/// <summary>How far the marks of a unit lie apart: all that were given, also those that a rule drops.</summary>
/// <param name="Count">Marks given.</param>
/// <param name="Mean">Their mean; null for none.</param>
/// <param name="Sd">Standard deviation with n - 1, to nine decimals; null below two marks.</param>
/// <param name="Range">Highest minus lowest; null for none.</param>
public readonly record struct MarkSpread(int Count, decimal? Mean, decimal? Sd, decimal? Range)
{
    /// <summary>Two deviations of the others: the usual border.</summary>
    private const decimal OutlierSds = 2m;

    /// <summary>A deviation of fewer than three others says nothing.</summary>
    private const int FewestOthers = 3;

    /// <summary>The spread of marks.</summary>
    public static MarkSpread Of(IReadOnlyCollection<decimal> marks)
    {
        ArgumentNullException.ThrowIfNull(marks);
        return marks.Count == 0
            ? default
            : new(marks.Count, marks.Sum() / marks.Count, SdOf(marks), marks.Max() - marks.Min());
    }

    /// <summary>Standard deviation with n - 1, of two values or more: only the root goes through double.</summary>
    internal static double Deviation(IReadOnlyCollection<decimal> values) => Math.Sqrt((double)(Squares(values) / (values.Count - 1)));

    /// <summary>
    /// Whether one mark is more than two deviations of the others away from their mean. Compared as squares, without a root; what the others'
    /// squares are follows from those of all.
    /// </summary>
    internal static bool HasOutlier(IReadOnlyList<decimal> marks)
    {
        var others = marks.Count - 1;
        if (others < FewestOthers)
        {
            return false;
        }

        var (sum, squares) = (marks.Sum(), Squares(marks));
        var mean = sum / marks.Count;
        return marks.Any(mark =>
        {
            var fromOthers = mark - (sum - mark) / others;
            var squaresOfOthers = squares - (mark - mean) * (mark - mean) * marks.Count / others;
            return Rounding.Settle(fromOthers * fromOthers) > Rounding.Settle(OutlierSds * OutlierSds * squaresOfOthers / (others - 1));
        });
    }

    private static decimal? SdOf(IReadOnlyCollection<decimal> marks) => marks.Count < 2 ? null : Rounding.Round((decimal)Deviation(marks), 9);

    /// <summary>Sum of squared distances from the mean.</summary>
    private static decimal Squares(IReadOnlyCollection<decimal> values)
    {
        var mean = values.Sum() / values.Count;
        return values.Sum(v => (v - mean) * (v - mean));
    }
}
