using System.Globalization;

namespace Uijeongbu.SocialPlan.Domain.Scoring.Aggregation;

internal sealed class MeanAggregator() : Aggregator("mean")
{
    public override decimal? Combine(ReadOnlySpan<Part> parts)
    {
        var (sum, count) = (0m, 0);
        foreach (ref readonly var part in parts)
        {
            if (part.Value is { } value)
            {
                sum += value;
                count++;
            }
        }

        return count == 0 ? null : sum / count;
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

internal sealed class PointsAggregator() : Aggregator("points")
{
    public override decimal? Combine(ReadOnlySpan<Part> parts)
    {
        decimal? sum = null;
        foreach (ref readonly var part in parts)
        {
            sum = part.Value is { } value ? (sum ?? 0m) + value : sum;
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

internal sealed class GeometricAggregator() : Aggregator("geometric")
{
    /// <summary>Logarithms need double; the root is rounded once at the edge, to 9 decimals.</summary>
    public override decimal? Combine(ReadOnlySpan<Part> parts)
    {
        var (logs, count) = (0d, 0);
        foreach (ref readonly var part in parts)
        {
            if (part.Value is { } value)
            {
                if (value <= 0m)
                {
                    return null;
                }

                logs += Math.Log((double)value);
                count++;
            }
        }

        return count == 0 ? null : Rounding.Round((decimal)Math.Exp(logs / count), 9);
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

internal sealed class MinimumAggregator() : Aggregator("minimum")
{
    public override decimal? Combine(ReadOnlySpan<Part> parts)
    {
        decimal? least = null;
        foreach (ref readonly var part in parts)
        {
            least = part.Value is { } value && (least is null || value < least) ? value : least;
        }

        return least;
    }
}

internal sealed class MedianAggregator() : Aggregator("median")
{
    public override decimal? Combine(ReadOnlySpan<Part> parts) => Sorted.Middle(Sorted.Values(parts));
}

internal sealed class TrimmedAggregator : Aggregator
{
    private readonly int _k;

    public TrimmedAggregator(int k)
        : base("trimmed;k=" + k.ToString(CultureInfo.InvariantCulture))
    {
        ArgumentOutOfRangeException.ThrowIfNegative(k);
        _k = k;
    }

    public override decimal? Combine(ReadOnlySpan<Part> parts)
    {
        var values = Sorted.Values(parts);
        var kept = values.Count - 2 * _k;
        return kept <= 0 ? null : values.Skip(_k).Take(kept).Sum() / kept;
    }
}

/// <summary>Order statistics shared by the aggregators and the companions of an overall rate.</summary>
internal static class Sorted
{
    public static List<decimal> Values(ReadOnlySpan<Part> parts)
    {
        var values = new List<decimal>(parts.Length);
        foreach (ref readonly var part in parts)
        {
            if (part.Value is { } value)
            {
                values.Add(value);
            }
        }

        values.Sort();
        return values;
    }

    /// <summary>The middle of sorted values, the mean of the two middle ones of an even number; null for none.</summary>
    public static decimal? Middle(List<decimal> sorted) => sorted.Count switch
    {
        0 => null,
        var n when n % 2 == 1 => sorted[n / 2],
        var n => (sorted[n / 2 - 1] + sorted[n / 2]) / 2m,
    };
}
