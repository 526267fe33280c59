namespace Uijeongbu.SocialPlan.Domain.Scoring;

/// <summary>
/// Turns one reading into a rate under a policy: state, formula, edges, floor, cap, hints, in this order. Figure and trace both come
/// from <see cref="Examine"/>, so they cannot disagree.
/// </summary>
public static class Rater
{
    /// <summary>The rate of one indicator.</summary>
    /// <param name="reading">Inputs; magnitudes up to <see cref="Reading.MaxMagnitude"/>.</param>
    /// <param name="profile">The indicator's own formula; null takes the policy's for the direction.</param>
    /// <param name="policy">Edges, floor and cap.</param>
    public static AchievementRate Rate(in Reading reading, RateProfile? profile, ScoringPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return Examine(reading, profile, policy, out _);
    }

    /// <summary>Every decision on the way to a rate. What the formula said is empty, but for the edge rule, where none was asked.</summary>
    internal static AchievementRate Examine(in Reading reading, RateProfile? profile, ScoringPolicy policy, out RawRate raw)
    {
        var direction = profile?.ImpliedDirection ?? reading.Direction;
        var formula = profile ?? policy.Preselected(direction);
        if (reading.IsNotApplicable)
        {
            return Without(RateState.NotApplicable, formula, zeroRule: null, out raw);
        }

        var target = TargetOf(reading, policy);
        if (target is null && (formula is null || formula.NeedsTarget))
        {
            return Without(RateState.NoTarget, formula, policy.Edges.NoTarget == NoTargetRule.Zero ? "no-target=zero" : null, out raw);
        }

        if (reading.Actual is not { } actual)
        {
            return Without(
                RateState.Missing, formula, policy.Edges.MissingActual == MissingActualRule.Zero ? "missing-actual=zero" : null, out raw);
        }

        return formula is null || (formula.NeedsDirection && direction is null)
            ? Without(RateState.NoDirection, formula, zeroRule: null, out raw)
            : Compute(reading, new(actual, target ?? 0m, reading.Baseline, direction, policy.Edges), formula, policy, out raw);
    }

    /// <summary>The target to compare with: the approved one, or last year's where the policy carries it forward.</summary>
    internal static decimal? TargetOf(in Reading reading, ScoringPolicy policy) =>
        reading.Target is null && policy.Edges.NoTarget == NoTargetRule.CarryForward ? reading.History?.LastTarget : reading.Target;

    /// <summary>The floor in force for what a formula said.</summary>
    internal static decimal? FloorOf(in RawRate raw, ScoringPolicy policy) =>
        raw.IsFlooredAtZero ? Math.Max(policy.Edges.Floor ?? 0m, 0m) : policy.Edges.Floor;

    /// <summary>Something is not there: no rate, or 0 and unmet where an edge rule says so.</summary>
    private static AchievementRate Without(RateState state, RateProfile? formula, string? zeroRule, out RawRate raw)
    {
        raw = default(RawRate) with { Edge = zeroRule };
        return zeroRule is null
            ? new(state, Raw: null, Value: null, IsMet: null, ScoreHints.None, formula)
            : new(state, Raw: null, Value: 0m, IsMet: false, ScoreHints.None, formula);
    }

    private static AchievementRate Compute(
        in Reading reading, in RateCase inputs, RateProfile formula, ScoringPolicy policy, out RawRate raw)
    {
        raw = formula.Compute(inputs);
        var floor = FloorOf(raw, policy);
        var floored = raw.Value < floor ? floor : raw.Value;
        var cap = policy.CapAt(CapStage.Indicator);
        var isZeroTargetWithoutRate = raw.Value is null && (raw.Flags & ScoreHints.ZeroTarget) != ScoreHints.None;
        return new(
            isZeroTargetWithoutRate ? RateState.ZeroTarget : RateState.Entered,
            raw.Value,
            floored > cap ? cap : floored,
            formula.IsMet(inputs, raw.Value),
            raw.Flags | Hinting.Of(reading, inputs, raw.Value, formula),
            formula);
    }
}
