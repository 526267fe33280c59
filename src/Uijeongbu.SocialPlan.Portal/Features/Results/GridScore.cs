using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Domain.Scoring;

namespace Uijeongbu.SocialPlan.Portal.Features.Results;

/// <summary>The figure beside a cell.</summary>
/// <param name="Rate">달성률 in percent, rounded as the policy prints; null when there is none.</param>
/// <param name="State">Why there is a rate, or none.</param>
/// <param name="IsMet">Whether the target was met.</param>
/// <param name="Hints">What a person should look at.</param>
/// <param name="OriginalRate">당초 목표 기준, of a changed target; null when the target was not changed, or there is none.</param>
public sealed record GridScore(decimal? Rate, RateState State, bool? IsMet, ScoreHints Hints, decimal? OriginalRate)
{
    /// <summary>Asks the Domain; no rate is computed here.</summary>
    public static GridScore Of(GridRow row)
    {
        var policy = ScoringPolicies.Default;
        var profile = row.Rules.Profile is { } id && RateProfile.TryFind(id, out var found) ? found : null;
        var rate = Rater.Rate(ReadingOf(row, row.Target), profile, policy);
        var original = row.IsChanged ? Rater.Rate(ReadingOf(row, row.Rules.OriginalTarget), profile, policy).Value : null;
        return row.Rules.Term is ResultTerm.Year
            ? new(policy.Rounding.Round(rate.Value), rate.State, rate.IsMet, rate.Flags, policy.Rounding.Round(original))
            : new(policy.Rounding.Round(rate.Value), rate.State, IsMet: null, rate.Flags & ScoreHints.ImpossibleValue, policy.Rounding.Round(original));
    }

    private static Reading ReadingOf(GridRow row, decimal? target) => new()
    {
        Target = row.Saved.State is ResultState.NoTarget ? null : target,
        Actual = row.Saved.Actual,
        Baseline = row.Rules.Baseline,
        Direction = row.Direction,
        IsNotApplicable = row.Saved.State is ResultState.NotApplicable or ResultState.Dropped,
        Maximum = Indicator.LogicalMaximum(row.Unit, row.Rules.Maximum),
        History = new(row.Rules.OriginalTarget, row.Rules.LastTarget, row.Last),
    };
}
