using CsCheck;
using Uijeongbu.SocialPlan.Domain.Scoring;
using static Uijeongbu.SocialPlan.Domain.Scoring.Direction;
using static Uijeongbu.SocialPlan.Domain.Scoring.RateProfiles;
using static Uijeongbu.SocialPlan.Domain.Tests.Scoring.Properties.Cases;

namespace Uijeongbu.SocialPlan.Domain.Tests.Scoring.Properties;

/// <summary>Invariants 1 to 7 of the scoring methods, on their stated domains.</summary>
public sealed class RateProperties
{
    [Fact]
    public void Invariant_1_rates_rise_and_fall_strictly_with_actual_and_target() =>
        Gen.Select(Positive, Positive, Positive).Where((x, y, _) => x != y).Sample(
            (x, y, other) =>
            {
                var (low, high) = (Math.Min(x, y), Math.Max(x, y));
                return RateOf(RatioUp, low, other) < RateOf(RatioUp, high, other)
                    && RateOf(RatioUp, other, low) > RateOf(RatioUp, other, high)
                    && RateOf(LinearDown, low, other) > RateOf(LinearDown, high, other)
                    && RateOf(InverseDown, low, other) > RateOf(InverseDown, high, other);
            },
            iter: Count);

    [Fact]
    public void Invariant_2_an_actual_at_its_target_is_exactly_100() =>
        Gen.Select(Positive, NotZero, Any, Directions).Where((_, target, baseline, _) => target != baseline).Sample(
            (positive, target, baseline, direction) =>
                RateOf(RatioUp, positive, positive) == 100m
                && RateOf(LinearDown, positive, positive) == 100m
                && RateOf(InverseDown, positive, positive) == 100m
                && RateOf(SignedLinear, target, target, direction) == 100m
                && RateOf(BaselineProgress, target, target, baseline: baseline) == 100m,
            iter: Count);

    [Fact]
    public void Invariant_3_another_unit_changes_no_rate_and_a_shift_no_progress() =>
        Gen.Select(Positive, Positive, Positive, Any, Any).Where((_, t, _, b, _) => t != b).Sample(
            (a, t, c, b, d) =>
                Near(RateOf(RatioUp, c * a, c * t), RateOf(RatioUp, a, t))
                && Near(RateOf(LinearDown, c * a, c * t), RateOf(LinearDown, a, t))
                && Near(RateOf(InverseDown, c * a, c * t), RateOf(InverseDown, a, t))
                && Near(RateOf(SignedLinear, c * a, c * t, LowerIsBetter), RateOf(SignedLinear, a, t, LowerIsBetter))
                && Near(RateOf(BaselineProgress, c * a, c * t, baseline: c * b), RateOf(BaselineProgress, a, t, baseline: b))
                && Near(RateOf(BaselineProgress, a + d, t + d, baseline: b + d), RateOf(BaselineProgress, a, t, baseline: b)),
            iter: Count);

    [Fact]
    public void Invariant_4_signed_linear_is_both_ratio_formulas_and_mirrors_at_zero() =>
        Gen.Select(Any, Positive, NotZero).Sample(
            (a, t, any) =>
                Near(RateOf(SignedLinear, a, t, HigherIsBetter), RateOf(RatioUp, a, t))
                && Near(RateOf(SignedLinear, a, t, LowerIsBetter), RateOf(LinearDown, a, t))
                && RateOf(SignedLinear, a, any, HigherIsBetter) == RateOf(SignedLinear, -a, -any, LowerIsBetter),
            iter: Count);

    [Fact]
    public void Invariant_5_the_down_formulas_stand_in_their_relation_to_the_ratio() =>
        Gen.Select(Positive, Positive).Sample(
            (a, t) =>
            {
                var (ratio, linear, inverse) = (RateOf(RatioUp, a, t), RateOf(LinearDown, a, t), RateOf(InverseDown, a, t));
                return Near(linear + ratio, 200m) && Near(inverse * ratio, 10_000m)
                    && (a == t ? inverse == linear : inverse > linear);
            },
            iter: Count);

    [Fact]
    public void Invariant_6_a_cap_lowers_once_and_more_the_lower_it_is_and_a_floor_likewise() =>
        Gen.Select(Any, Any, Directions, Any, Any).Sample(
            (a, t, direction, x, y) =>
            {
                var (low, high) = (Math.Min(x, y), Math.Max(x, y));
                var raw = Limited(a, t, direction, floor: null, cap: null);
                var (lowCap, highCap) = (Limited(a, t, direction, null, low), Limited(a, t, direction, null, high));
                var (lowFloor, highFloor) = (Limited(a, t, direction, low, null), Limited(a, t, direction, high, null));
                return raw is null
                    ? (lowCap, highCap, lowFloor, highFloor) == (null, null, null, null)
                    : lowCap == Math.Min(raw.Value, low) && Math.Min(lowCap.Value, low) == lowCap && lowCap <= highCap && highCap <= raw
                        && highFloor == Math.Max(raw.Value, high) && Math.Max(highFloor.Value, high) == highFloor && highFloor >= lowFloor && lowFloor >= raw;
            },
            iter: Count);

    [Fact]
    public void Invariant_7_met_is_a_rate_of_100_before_rounding() =>
        Gen.Select(Positive, NearTarget, NotZero, Directions).Sample(
            (t, near, other, direction) =>
            {
                var a = Math.Max(t + near, 0.0001m);
                return IsMet(RatioUp, a, t) && IsMet(LinearDown, a, t) && IsMet(InverseDown, a, t)
                    && IsMet(SignedLinear, a, other, direction) && IsMet(SignedLinear, other + near, other, direction);
            },
            iter: Count);

    [Fact]
    public void A_rate_that_only_prints_as_100_is_not_met()
    {
        var rate = Rater.Rate(Plans.Up(99.96m, 100m), profile: null, Bare);
        Rounding.Round(rate.Value!.Value, 1).Should().Be(100m);
        rate.IsMet.Should().BeFalse();
    }

    /// <summary>Often the smallest step beside the target, where a rounded comparison would fail.</summary>
    private static Gen<decimal> NearTarget => Gen.OneOf(Gen.OneOf(-0.0001m, 0m, 0.0001m), Any);

    private static bool IsMet(RateProfile profile, decimal actual, decimal target, Direction? direction = null)
    {
        var rate = Rater.Rate(new() { Actual = actual, Target = target, Direction = direction }, profile, Bare);
        return rate.IsMet == (rate.Raw >= 100m);
    }

    private static decimal? Limited(decimal actual, decimal target, Direction direction, decimal? floor, decimal? cap) => Rater.Rate(
        new() { Actual = actual, Target = target, Direction = direction },
        profile: null,
        Bare with { Id = "limited", Edges = Bare.Edges with { Floor = floor, Cap = cap } }).Value;
}
