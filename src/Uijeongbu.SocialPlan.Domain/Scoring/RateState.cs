namespace Uijeongbu.SocialPlan.Domain.Scoring;

/// <summary>Why an indicator has, or has not, a rate. 0, blank and 해당없음 are three different things.</summary>
public enum RateState
{
    /// <summary>Target, actual and direction are there. The rate may still be undefined for these values; the flags say why.</summary>
    Entered,

    /// <summary>미입력: no actual yet. Due, so it counts in the coverage.</summary>
    Missing,

    /// <summary>해당없음 or 중도 폐지: not due, in neither numerator nor denominator.</summary>
    NotApplicable,

    /// <summary>목표 미설정: there is no target to compare with.</summary>
    NoTarget,

    /// <summary>The target is 0 and the policy derives no rate from that.</summary>
    ZeroTarget,

    /// <summary>Neither direction nor formula is known: no rate is shown before one is set.</summary>
    NoDirection,
}

/// <summary>The names that files and the API use for <see cref="RateState"/>.</summary>
public static class RateStateNames
{
    /// <summary>entered, missing, na, no-target, zero-target or no-direction.</summary>
    public static string ToName(this RateState state) => state switch
    {
        RateState.Entered => "entered",
        RateState.Missing => "missing",
        RateState.NotApplicable => "na",
        RateState.NoTarget => "no-target",
        RateState.ZeroTarget => "zero-target",
        RateState.NoDirection => "no-direction",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, message: null),
    };
}
