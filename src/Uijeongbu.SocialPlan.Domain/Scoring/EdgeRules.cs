namespace Uijeongbu.SocialPlan.Domain.Scoring;

/// <summary>What a missing target gives.</summary>
public enum NoTargetRule
{
    /// <summary>No rate; left out and listed.</summary>
    Exclude,

    /// <summary>A rate of 0.</summary>
    Zero,

    /// <summary>Last year's target is used; no rate where there is none.</summary>
    CarryForward,
}

/// <summary>What a missing actual gives.</summary>
public enum MissingActualRule
{
    /// <summary>No rate; left out, counted in the coverage.</summary>
    Exclude,

    /// <summary>A rate of 0 (not an actual of 0, which would be the best value of a 하향 indicator).</summary>
    Zero,
}

/// <summary>What a target of 0 gives where higher is better.</summary>
public enum ZeroTargetUpRule
{
    /// <summary>No rate.</summary>
    NotApplicable,

    /// <summary>100 when the actual is above 0, else 0.</summary>
    FullWhenPositive,

    /// <summary>100 when the actual is 0 or more, else 0.</summary>
    FullWhenNotNegative,
}

/// <summary>What a target of 0 gives where lower is better (no accidents).</summary>
public enum ZeroTargetDownRule
{
    /// <summary>100 when the actual is 0, 0 when it is above; no rate for a negative actual.</summary>
    FullWhenZero,

    /// <summary>No rate.</summary>
    NotApplicable,
}

/// <summary>What <c>inverse-down</c> gives for an actual at or below 0, where its quotient has no meaning.</summary>
public enum InversePoleRule
{
    /// <summary>The cap where one is set, else no rate.</summary>
    CapOrNotApplicable,

    /// <summary>The rate of <c>linear-down</c> (200 for an actual of 0).</summary>
    LinearDown,

    /// <summary>100.</summary>
    Full,
}

/// <summary>What <c>ratio-up</c> gives for a negative actual against a positive target.</summary>
public enum NegativeActualRule
{
    /// <summary>The raw rate is kept, 0 counts.</summary>
    FloorAtZero,

    /// <summary>The negative rate counts, unless the policy's floor stops it.</summary>
    Keep,

    /// <summary>No rate.</summary>
    NotApplicable,
}

/// <summary>What a ratio formula gives for a negative target: never a ratio.</summary>
public enum NegativeTargetRule
{
    /// <summary>The rate of <c>signed-linear</c> in the indicator's direction.</summary>
    SignedLinear,

    /// <summary>No rate.</summary>
    NotApplicable,
}

/// <summary>What a threshold indicator ("at least x") gives.</summary>
public enum ThresholdRule
{
    /// <summary>100 when met, else the plain ratio.</summary>
    FullWhenMet,

    /// <summary>The plain ratio.</summary>
    PlainRatio,
}

/// <summary>One choice for every edge of a rate. The defaults are those of the portal's policy <c>default</c>.</summary>
public sealed record EdgeRules
{
    /// <summary>Target missing.</summary>
    public NoTargetRule NoTarget { get; init; }

    /// <summary>Actual missing.</summary>
    public MissingActualRule MissingActual { get; init; }

    /// <summary>Target 0, higher is better.</summary>
    public ZeroTargetUpRule ZeroTargetUp { get; init; }

    /// <summary>Target 0, lower is better.</summary>
    public ZeroTargetDownRule ZeroTargetDown { get; init; }

    /// <summary>Actual 0 under <c>inverse-down</c>.</summary>
    public InversePoleRule ZeroActualInverse { get; init; }

    /// <summary>Negative actual under <c>inverse-down</c>.</summary>
    public InversePoleRule NegativeActualInverse { get; init; }

    /// <summary>Negative actual under <c>ratio-up</c>.</summary>
    public NegativeActualRule NegativeActual { get; init; }

    /// <summary>Negative target under a ratio formula.</summary>
    public NegativeTargetRule NegativeTarget { get; init; }

    /// <summary>Profile <c>threshold</c>.</summary>
    public ThresholdRule Threshold { get; init; }

    /// <summary>Rates below it count as this much; null for none.</summary>
    public decimal? Floor { get; init; } = 0m;

    /// <summary>
    /// Rates above it count as this much, at the policy's cap stage; null for none. At whatever stage, <see cref="InversePoleRule"/> may put it
    /// in place of a rate that has no value.
    /// </summary>
    public decimal? Cap { get; init; }
}
