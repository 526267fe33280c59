namespace Uijeongbu.SocialPlan.Domain.Scoring;

/// <summary>
/// How the rate of an indicator is computed from target and actual (산식). The formula belongs to the indicator: both 하향 formulas
/// occur inside one ministry. What happens at the edges belongs to the policy. Section 1 of the scoring methods lists all of them.
/// </summary>
public abstract class RateProfile
{
    /// <param name="id">Name and, after semicolons, parameters: <c>range;lower=90;upper=110;tolerance=20</c>.</param>
    /// <param name="impliedDirection">The only direction this formula is for; null when it takes either, or none.</param>
    private protected RateProfile(string id, Direction? impliedDirection = null)
    {
        Id = id;
        ImpliedDirection = impliedDirection;
    }

    /// <summary>Name and parameters, as files write them.</summary>
    public string Id { get; }

    /// <summary>The name without parameters.</summary>
    public string Name => Id.Split(';')[0];

    /// <summary>The only direction this formula is for; null when it takes either, or none.</summary>
    public Direction? ImpliedDirection { get; }

    /// <summary>Whether a rate needs the indicator's direction.</summary>
    public virtual bool NeedsDirection => false;

    /// <summary>Whether a rate needs a target. Milestones do not.</summary>
    public virtual bool NeedsTarget => true;

    /// <summary>The only actuals that this formula knows, ascending; null when it takes any number.</summary>
    public virtual IReadOnlyList<decimal>? Stages => null;

    /// <summary>What the formula divides by besides target, actual and the way from the baseline; null when there is nothing else.</summary>
    internal virtual decimal? OwnDivisor(decimal target) => null;

    /// <summary>
    /// The rate before floor and cap. Pure arithmetic on the case; the edges of the formula follow <see cref="RateCase.Edges"/>.
    /// </summary>
    internal abstract RawRate Compute(in RateCase reading);

    /// <summary>
    /// Whether the target was met; equality is met. With a direction this is the profile <c>met</c>, else a rate of 100.
    /// </summary>
    internal virtual bool? IsMet(in RateCase reading, decimal? raw) => reading.Direction switch
    {
        Direction.HigherIsBetter => reading.Actual >= reading.Target,
        Direction.LowerIsBetter => reading.Actual <= reading.Target,
        _ => raw is { } rate ? rate >= 100m : null,
    };

    /// <summary>Finds the formula a file names; false for an unknown name or unusable parameters.</summary>
    public static bool TryFind(string id, out RateProfile profile) => RateProfiles.TryFind(id, out profile);

    /// <inheritdoc/>
    public override string ToString() => Id;
}

/// <summary>Inputs of a formula, all present.</summary>
internal readonly record struct RateCase(
    decimal Actual, decimal Target, decimal? Baseline, Direction? Direction, EdgeRules Edges)
{
    /// <summary>+1 where higher is better, -1 where lower is.</summary>
    public decimal Sign => Direction == Scoring.Direction.LowerIsBetter ? -1m : 1m;
}

/// <summary>What a formula says.</summary>
/// <param name="Value">The rate; null when undefined.</param>
/// <param name="Formula">Name of the formula really used: an edge may substitute another. null when none was asked.</param>
/// <param name="Edge">The edge rule that decided, as <c>case=choice</c>; null when none did.</param>
/// <param name="Flags">Hints about the inputs.</param>
internal readonly record struct RawRate(decimal? Value, string? Formula, string? Edge = null, ScoreHints Flags = ScoreHints.None)
{
    /// <summary>A rate of the policy's cap, for a value beyond every finite rate.</summary>
    public bool IsAtCap { get; init; }

    /// <summary>The raw rate is kept but 0 counts, whatever the policy's floor.</summary>
    public bool IsFlooredAtZero { get; init; }

    /// <summary>The same rate with another hint.</summary>
    public RawRate With(ScoreHints flag) => this with { Flags = Flags | flag };
}
