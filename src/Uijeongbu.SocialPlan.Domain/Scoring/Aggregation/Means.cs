using System.Globalization;

namespace Uijeongbu.SocialPlan.Domain.Scoring.Aggregation;

internal sealed class MeanAggregator() : ValueAggregator("mean")
{
    public override decimal? Of(Span<decimal> present)
    {
        var sum = 0m;
        foreach (var value in present)
        {
            sum += value;
        }

        return sum / present.Length;
    }
}

internal sealed class WeightedAggregator() : Aggregator("weighted")
{
    public override decimal? Combine(ReadOnlySpan<Part> parts)
    {
        var (sum, weights) = (0m, 0m);
        foreach (ref readonly var part in parts)
        {
            if (part.Value is { } value)
            {
                sum += part.Weight * value;
                weights += part.Weight;
            }
        }

        return weights == 0m ? null : sum / weights;
    }
}

internal sealed class PointsAggregator() : ValueAggregator("points")
{
    public override decimal? Of(Span<decimal> present)
    {
        var sum = 0m;
        foreach (var value in present)
        {
            sum += value;
        }

        return sum;
    }
}

internal sealed class PooledAggregator() : Aggregator("pooled")
{
    public override decimal? Combine(ReadOnlySpan<Part> parts)
    {
        var (actuals, targets) = (0m, 0m);
        foreach (ref readonly var part in parts)
        {
            if (part is { Value: not null, Inputs: { Actual: { } actual, Target: { } target } })
            {
                actuals += actual;
                targets += target;
            }
        }

        return targets == 0m ? null : 100m * actuals / targets;
    }
}

internal sealed class GeometricAggregator() : ValueAggregator("geometric")
{
    /// <summary>
    /// Logarithms need double; the root is rounded once at the edge, to 9 decimals. They are added in the order of their size: in the order of
    /// the children, the last digit could depend on it.
    /// </summary>
    public override decimal? Of(Span<decimal> present)
    {
        present.Sort();
        var logs = 0d;
        foreach (var value in present)
        {
            if (value <= 0m)
            {
                return null;
            }

            logs += Math.Log((double)value);
        }

        return Rounding.Round((decimal)Math.Exp(logs / present.Length), 9);
    }
}

internal sealed class MetShareAggregator() : Aggregator("met-share")
{
    public override decimal? Combine(ReadOnlySpan<Part> parts)
    {
        var (met, rated) = (0, 0);
        foreach (ref readonly var part in parts)
        {
            if (part is { Value: not null, IsMet: { } isMet })
            {
                met += isMet ? 1 : 0;
                rated++;
            }
        }

        return rated == 0 ? null : 100m * met / rated;
    }
}

internal sealed class MinimumAggregator() : ValueAggregator("minimum")
{
    public override decimal? Of(Span<decimal> present)
    {
        var least = present[0];
        foreach (var value in present)
        {
            least = Math.Min(least, value);
        }

        return least;
    }
}

internal sealed class MedianAggregator() : ValueAggregator("median")
{
    public override decimal? Of(Span<decimal> present)
    {
        present.Sort();
        return Middle(present);
    }

    /// <summary>The middle of sorted values, the mean of the two middle ones of an even number; null for none.</summary>
    public static decimal? Middle(ReadOnlySpan<decimal> sorted) => sorted.Length switch
    {
        0 => null,
        var n when n % 2 == 1 => sorted[n / 2],
        var n => (sorted[n / 2 - 1] + sorted[n / 2]) / 2m,
    };
}

internal sealed class TrimmedAggregator : ValueAggregator
{
    private readonly int _k;

    public TrimmedAggregator(int k)
        : base("trimmed;k=" + k.ToString(CultureInfo.InvariantCulture))
    {
        ArgumentOutOfRangeException.ThrowIfNegative(k);
        _k = k;
    }

    public override decimal? Of(Span<decimal> present)
    {
        if (present.Length <= 2 * _k)
        {
            return null;
        }

        present.Sort();
        return ((MeanAggregator)Mean).Of(present[_k..^_k]);
    }
}
