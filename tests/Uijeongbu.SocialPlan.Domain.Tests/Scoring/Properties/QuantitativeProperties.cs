using CsCheck;
using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Domain.Scoring.Normalisation;
using Uijeongbu.SocialPlan.Domain.Scoring.PublicInstitutions;
using static Uijeongbu.SocialPlan.Domain.Scoring.Direction;
using static Uijeongbu.SocialPlan.Domain.Tests.Scoring.Properties.Cases;

namespace Uijeongbu.SocialPlan.Domain.Tests.Scoring.Properties;

/// <summary>Invariant 13 of the scoring methods.</summary>
public sealed class QuantitativeProperties
{
    private static readonly QuantitativeProfile[] Clamped =
    [
        QuantitativeProfile.Assigned, QuantitativeProfile.AssignedDeviation(StandardDeviation.Population),
        QuantitativeProfile.AssignedDeviation(StandardDeviation.Sample),
    ];

    /// <summary>Five years, the same each time one is drawn flat, so that up and down have one base.</summary>
    private static readonly Gen<decimal[]> History = Gen.OneOf(Positive.Array[5], Positive.Select(v => Enumerable.Repeat(v, 5).ToArray()));

    private static readonly Gen<QuantitativeCase> Case = Gen.Select(Any, Directions, History, Gen.Bool, (actual, direction, history, isMain) =>
        new QuantitativeCase(actual, direction, history) { IsMainProgramme = isMain });

    [Fact]
    public void Invariant_13_scores_lie_between_20_and_100_which_are_low_and_high() =>
        Case.Sample(
            indicator => Clamped.All(profile =>
            {
                var scored = profile.Score(indicator);
                return scored.Score is >= 20m and <= 100m
                    && profile.Score(indicator with { Actual = scored.Low }).Score == 20m
                    && profile.Score(indicator with { Actual = scored.High }).Score == (scored.High == scored.Low ? 20m : 100m)
                    && scored.Profile == profile.Id && scored.Title == profile.Title;
            })
            && QuantitativeProfile.Trend.Score(indicator).Score is null or (>= 20m and <= 100m),
            iter: Count);

    [Fact]
    public void Invariant_13_a_better_actual_never_has_a_lower_score() =>
        Gen.Select(Case, Positive).Sample(
            (indicator, rise) => Clamped.Append(QuantitativeProfile.Trend).All(profile =>
            {
                var better = indicator with { Actual = indicator.Direction == HigherIsBetter ? indicator.Actual + rise : indicator.Actual - rise };
                return !(profile.Score(better).Score < profile.Score(indicator).Score);
            }),
            iter: Count);

    [Fact]
    public void Invariant_13_mirrored_pairs_have_equal_scores_at_mirrored_actuals() =>
        Gen.Select(Positive, Any, Gen.Bool).Sample(
            (start, way, isMain) =>
            {
                decimal[] flat = [start, start, start, start, start];
                var up = new QuantitativeCase(start + way, HigherIsBetter, flat) { IsMainProgramme = isMain };
                return Near(QuantitativeProfile.Assigned.Score(up).Score, QuantitativeProfile.Assigned.Score(up with { Actual = start - way, Direction = LowerIsBetter }).Score);
            },
            iter: Count);

    [Fact]
    public void Invariant_13_a_mirrored_history_mirrors_deviation_and_trend() =>
        Gen.Select(History, Any, Gen.Bool).Sample(
            (history, actual, isMain) =>
            {
                var up = new QuantitativeCase(actual, HigherIsBetter, history) { IsMainProgramme = isMain };
                var down = up with { Actual = -actual, Direction = LowerIsBetter, History = [.. history.Select(y => -y)] };
                return Clamped.Skip(1).Append(QuantitativeProfile.Trend).All(p => Near(p.Score(up).Score, p.Score(down).Score, 0.0000001m));
            },
            iter: Count);
}
