using System.Buffers;

namespace Uijeongbu.SocialPlan.Domain.Scoring.Aggregation;

/// <summary>An aggregator that looks at nothing but the rates that are there: neither at weights, nor at what else a child brings.</summary>
internal abstract class ValueAggregator(string id) : Aggregator(id)
{
    /// <summary>The parent's rate from at least one rate. May reorder them.</summary>
    public abstract decimal? Of(Span<decimal> present);

    public sealed override decimal? Combine(ReadOnlySpan<Part> parts)
    {
        var rented = ArrayPool<decimal>.Shared.Rent(parts.Length);
        var count = 0;
        foreach (ref readonly var part in parts)
        {
            if (part.Value is { } value)
            {
                rented[count++] = value;
            }
        }

        var combined = count == 0 ? null : Of(rented.AsSpan(0, count));
        ArrayPool<decimal>.Shared.Return(rented);
        return combined;
    }
}
