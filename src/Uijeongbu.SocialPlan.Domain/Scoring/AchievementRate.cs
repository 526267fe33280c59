namespace Uijeongbu.SocialPlan.Domain.Scoring;

/// <summary>The rate of one indicator (달성률) in percent, with what must be said beside it.</summary>
/// <param name="State">Why there is a rate, or none.</param>
/// <param name="Raw">What the formula gives, before floor and cap; null when undefined.</param>
/// <param name="Value">What counts: after the policy's floor and cap, unrounded; null when there is no rate.</param>
/// <param name="IsMet">Whether the target was met (equality is met); null when that cannot be said.</param>
/// <param name="Flags">Hints; they change nothing.</param>
/// <param name="Profile">The formula of the indicator; null when none could be chosen.</param>
public readonly record struct AchievementRate(
    RateState State, decimal? Raw, decimal? Value, bool? IsMet, ScoreHints Flags, RateProfile? Profile)
{
    /// <summary>Whether the indicator is due: everything but an approved 해당없음.</summary>
    public bool IsDue => State != RateState.NotApplicable;
}
