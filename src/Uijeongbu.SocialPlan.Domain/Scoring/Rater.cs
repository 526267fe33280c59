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
        var rating = Examine(reading, profile, policy);
        return new(rating.State, rating.Raw.Value, rating.Value, rating.IsMet, rating.Hints, rating.Profile);
    }

    /// <summary>Every decision on the way to a rate.</summary>
    internal static Rating Examine(in Reading reading, RateProfile? profile, ScoringPolicy policy)
    {
        var direction = profile?.ImpliedDirection ?? reading.Direction;
        var formula = profile ?? policy.Preselected(direction);
        if (reading.IsNotApplicable)
        {
            return new(RateState.NotApplicable, formula);
        }

        var target = reading.Target ?? CarriedForward(reading, policy);
        var needsTarget = formula?.NeedsTarget ?? true;
        if (needsTarget && target is null)
        {
            return Without(RateState.NoTarget, formula, policy.Edges.NoTarget == NoTargetRule.Zero ? "no-target=zero" : null);
        }

        if (reading.Actual is not { } actual)
        {
            return Without(RateState.Missing, formula, policy.Edges.MissingActual == MissingActualRule.Zero ? "missing-actual=zero" : null);
        }

        return formula is null || (formula.NeedsDirection && direction is null)
            ? new(RateState.NoDirection, formula)
            : Compute(reading, new(actual, target ?? 0m, reading.Baseline, direction, policy.Edges), formula, policy);
    }

    /// <summary>A target or actual is not there: no rate, or 0 and unmet where an edge rule says so.</summary>
    private static Rating Without(RateState state, RateProfile? formula, string? zeroRule) =>
        zeroRule is null ? new(state, formula) : new(state, formula) { Value = 0m, IsMet = false, Edge = zeroRule };

    private static decimal? CarriedForward(in Reading reading, ScoringPolicy policy) =>
        policy.Edges.NoTarget == NoTargetRule.CarryForward ? reading.History?.LastTarget : null;

    private static Rating Compute(in Reading reading, in RateCase inputs, RateProfile formula, ScoringPolicy policy)
    {
        var raw = formula.Compute(inputs);
        var floor = raw.IsFlooredAtZero ? Math.Max(policy.Edges.Floor ?? 0m, 0m) : policy.Edges.Floor;
        var floored = raw.Value < floor ? floor : raw.Value;
        var cap = policy.CapAt(CapStage.Indicator);
        var value = floored > cap ? cap : floored;
        var isZeroTargetWithoutRate = raw.Value is null && raw.Flags.HasFlag(ScoreHints.ZeroTarget);
        return new(isZeroTargetWithoutRate ? RateState.ZeroTarget : RateState.Entered, formula)
        {
            Raw = raw,
            Target = formula.NeedsTarget ? inputs.Target : null,
            Edge = raw.Edge ?? (formula.NeedsTarget && reading.Target is null ? "no-target=carry-forward" : null),
            Floor = floor,
            Cap = cap,
            Value = value,
            IsMet = formula.IsMet(inputs, raw.Value),
            Hints = raw.Flags | Hinting.Of(reading, inputs, raw.Value, formula),
        };
    }
}

/// <summary>Everything that was decided on the way to a rate.</summary>
internal readonly record struct Rating(RateState State, RateProfile? Profile)
{
    public RawRate Raw { get; init; }

    /// <summary>The target used; null when the formula used none.</summary>
    public decimal? Target { get; init; }

    /// <summary>The edge rule that decided, as <c>case=choice</c>; null when none did.</summary>
    public string? Edge { get; init; }

    /// <summary>The floor in force; it applied when the raw rate is below.</summary>
    public decimal? Floor { get; init; }

    /// <summary>The cap in force at this stage; it applied when the floored rate is above.</summary>
    public decimal? Cap { get; init; }

    public decimal? Value { get; init; }

    public bool? IsMet { get; init; }

    public ScoreHints Hints { get; init; }
}
