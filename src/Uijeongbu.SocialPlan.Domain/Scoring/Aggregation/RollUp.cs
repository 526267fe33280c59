namespace Uijeongbu.SocialPlan.Domain.Scoring.Aggregation;

/// <summary>One step up: an aggregator and what due children without a rate do to it.</summary>
/// <param name="Aggregator">How present rates become one.</param>
/// <param name="Missing">What missing ones do.</param>
public sealed record RollUp(Aggregator Aggregator, MissingChildRule Missing)
{
    /// <summary>Plain mean of what is there.</summary>
    public static readonly RollUp Mean = new(Aggregator.Mean, MissingChildRule.Exclude);

    /// <summary>The parent's rate, unrounded; null for an empty node.</summary>
    public decimal? Combine(ReadOnlySpan<Part> parts) => Missing.Kind switch
    {
        MissingChildKind.Zero => Aggregator.Combine(Filled(parts, 0m, isMet: false)),
        MissingChildKind.GroupMean => Aggregator.Combine(Filled(parts, Aggregator.Mean.Combine(parts), isMet: null)),
        MissingChildKind.FailIfShareAbove when MissingShare(parts) > Missing.Limit => null,
        _ => Aggregator.Combine(parts),
    };

    private static Part[] Filled(ReadOnlySpan<Part> parts, decimal? value, bool? isMet)
    {
        var filled = parts.ToArray();
        foreach (ref var part in filled.AsSpan())
        {
            if (part is { Value: null, IsDue: true })
            {
                part = part with { Value = value, IsMet = isMet, Inputs = part.Inputs?.At(value) };
            }
        }

        return filled;
    }

    private static decimal MissingShare(ReadOnlySpan<Part> parts)
    {
        var (due, missing) = (0, 0);
        foreach (ref readonly var part in parts)
        {
            due += part.IsDue ? 1 : 0;
            missing += part is { IsDue: true, Value: null } ? 1 : 0;
        }

        return due == 0 ? 0m : (decimal)missing / due;
    }
}
