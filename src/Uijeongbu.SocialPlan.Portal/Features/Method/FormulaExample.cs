using Uijeongbu.SocialPlan.Domain.Scoring;

namespace Uijeongbu.SocialPlan.Portal.Features.Method;

/// <summary>One worked example of a formula or an edge rule. Its rate is not written down anywhere: the scorer computes it for the page.</summary>
/// <param name="Key">Key of its texts.</param>
/// <param name="Formula">Formula with parameters; null takes the policy's for the direction.</param>
/// <param name="Reading">The inputs.</param>
public sealed record FormulaExample(string Key, string? Formula, Reading Reading)
{
    /// <summary>The rate under the portal's own policy.</summary>
    public AchievementRate Rate => RateUnder(ScoringPolicies.Default);

    /// <summary>The formula that computes it.</summary>
    public RateProfile? Profile => Formula is null ? null
        : RateProfile.TryFind(Formula, out var profile) ? profile
        : throw new InvalidOperationException($"The method page names the unknown formula {Formula}.");

    /// <summary>The rate under a policy.</summary>
    public AchievementRate RateUnder(ScoringPolicy policy) => Rater.Rate(Reading, Profile, policy);
}
