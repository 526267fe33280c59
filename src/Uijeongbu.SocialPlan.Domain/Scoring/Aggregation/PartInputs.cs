namespace Uijeongbu.SocialPlan.Domain.Scoring.Aggregation;

/// <summary>
/// What a pooled roll-up adds up. Where a rate is not plainly actual / target (a cap, a floor, a zero rule, another formula), the actual that
/// counts is the one that would have given the rate, R |T| / 100.
/// </summary>
/// <param name="Target">The target that was used; null when there is none: without a divisor nothing is pooled.</param>
/// <param name="Actual">The actual that counts; null when there is none.</param>
public sealed record PartInputs(decimal? Target, decimal? Actual)
{
    /// <summary>A rate beyond it has no actual to add: 200,000 of them would not fit into a decimal.</summary>
    private const decimal MaxRate = 1_000_000_000m;

    /// <summary>What an indicator brings.</summary>
    internal static PartInputs Of(in IndicatorScore indicator, ScoringPolicy policy)
    {
        var (target, actual) = (Rater.TargetOf(indicator.Input.Reading, policy), indicator.Input.Reading.Actual);
        var isQuotient = target > 0m && actual is not null && indicator.Rate.Value == 100m * actual / target;
        return isQuotient ? new(target, actual) : new PartInputs(target, Actual: null).At(indicator.Rate.Value);
    }

    /// <summary>The same target with the actual of another rate.</summary>
    internal PartInputs At(decimal? rate) => Target is { } target
        ? new(Math.Abs(target), Math.Abs(rate ?? 0m) > MaxRate ? null : rate * Math.Abs(target) / 100m)
        : this;

    /// <summary>The same with the actual stopped where its rate would pass the limit.</summary>
    internal PartInputs CappedAt(decimal limit) => 100m * Actual > limit * Target ? At(limit) : this;
}
