namespace Uijeongbu.SocialPlan.Domain.Scoring.PublicInstitutions;

/// <summary>min(R, 100), R as the ministries compute it and at least 0.</summary>
internal sealed class TargetActualScore() : QuantitativeProfile("target-actual", "목표대실적")
{
    private protected override QuantitativeScore Score(QuantitativeCase indicator, decimal actual) =>
        Against(indicator.Target, indicator, actual, Without("target=missing"));

    /// <summary>The rate against a target, at most 100.</summary>
    public static QuantitativeScore Against(decimal? target, QuantitativeCase indicator, decimal actual, QuantitativeScore without)
    {
        if (target is null)
        {
            return without;
        }

        var rate = Rater.Rate(new() { Actual = actual, Target = target, Direction = indicator.Direction }, profile: null, ScoringPolicies.Default);
        return rate.Value is { } value
            ? without with { Score = Math.Min(value, 100m), High = target, Edge = null }
            : without with { Edge = "rate=none" };
    }
}

/// <summary>
/// The yearly step is (final - base)/years; this year's target is the base and as many steps as years have passed. What is scored against it is
/// not in the description: here as 목표대실적.
/// </summary>
internal sealed class MidTermScore() : QuantitativeProfile("mid-term-target", "중장기 목표부여")
{
    private protected override QuantitativeScore Score(QuantitativeCase indicator, decimal actual)
    {
        var (elapsed, all) = indicator.Years;
        if (indicator.Base is not { } start)
        {
            return Without("history=too-short");
        }

        if (all < 1 || elapsed < 1 || elapsed > all)
        {
            return Without("years=outside");
        }

        return TargetActualScore.Against(start + (indicator.Target - start) * elapsed / all, indicator, actual, Without("target=missing"));
    }
}
