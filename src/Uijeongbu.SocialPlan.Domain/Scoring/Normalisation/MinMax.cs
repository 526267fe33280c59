namespace Uijeongbu.SocialPlan.Domain.Scoring.Normalisation;

internal sealed class MinMax(AllEqualRule allEqual) : Normaliser("min-max;all-equal=" + (allEqual == AllEqualRule.Half ? "half" : "not-applicable"))
{
    private protected override Func<decimal, decimal?> Of(decimal[] sorted, Direction direction, out string? edge)
    {
        var (min, max) = (sorted[0], sorted[^1]);
        if (min == max)
        {
            edge = "all-equal=" + (allEqual == AllEqualRule.Half ? "half" : "not-applicable");
            return _ => allEqual == AllEqualRule.Half ? 0.5m : null;
        }

        edge = null;
        return direction == Direction.HigherIsBetter ? x => (x - min) / (max - min) : x => (max - x) / (max - min);
    }
}

internal sealed class Goalposts : Normaliser
{
    private readonly decimal _low;
    private readonly decimal _high;

    public Goalposts(decimal low, decimal high)
        : base(FormattableString.Invariant($"goalposts;low={low};high={high}"))
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(high, low);
        (_low, _high) = (low, high);
    }

    private protected override Func<decimal, decimal?> Of(decimal[] sorted, Direction direction, out string? edge)
    {
        edge = sorted[0] < _low || sorted[^1] > _high ? "outside-goalposts=truncated" : null;
        return direction == Direction.HigherIsBetter
            ? x => Math.Clamp((x - _low) / (_high - _low), 0m, 1m)
            : x => Math.Clamp((_high - x) / (_high - _low), 0m, 1m);
    }
}
