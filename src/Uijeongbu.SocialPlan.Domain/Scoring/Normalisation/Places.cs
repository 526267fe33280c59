namespace Uijeongbu.SocialPlan.Domain.Scoring.Normalisation;

/// <summary>How many are worse, as a number or as a share of the others.</summary>
internal sealed class Places(string id, bool isShare) : Normaliser(id)
{
    private protected override Func<decimal, decimal?> Of(decimal[] sorted, Direction direction, out string? edge)
    {
        edge = isShare && sorted.Length == 1 ? "single=not-applicable" : null;
        return x =>
        {
            var worse = direction == Direction.HigherIsBetter ? FirstNotBelow(sorted, x) : sorted.Length - FirstAbove(sorted, x);
            return !isShare ? worse : sorted.Length == 1 ? null : (decimal)worse / (sorted.Length - 1);
        };
    }

    private static int FirstNotBelow(decimal[] sorted, decimal value) => FirstWhere(sorted, x => x >= value);

    private static int FirstAbove(decimal[] sorted, decimal value) => FirstWhere(sorted, x => x > value);

    /// <summary>The first place from which on the condition holds; the length when it never does.</summary>
    private static int FirstWhere(decimal[] sorted, Func<decimal, bool> holds)
    {
        var (low, high) = (0, sorted.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = holds(sorted[middle]) ? (low, middle) : (middle + 1, high);
        }

        return low;
    }
}
