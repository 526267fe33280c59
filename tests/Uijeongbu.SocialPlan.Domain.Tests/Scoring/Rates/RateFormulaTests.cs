using Uijeongbu.SocialPlan.Domain.Scoring;
using static Uijeongbu.SocialPlan.Domain.Scoring.Direction;

namespace Uijeongbu.SocialPlan.Domain.Tests.Scoring.Rates;

/// <summary>Every formula on ordinary numbers, without floor and cap.</summary>
public sealed class RateFormulaTests
{
    /// <summary>profile, direction, actual, target, baseline, rate, met.</summary>
    public static TheoryData<string, Direction?, decimal, decimal, decimal?, decimal?, bool?> Cases => new()
    {
        { "ratio-up", HigherIsBetter, 317m, 250m, null, 126.8m, true },
        { "ratio-up", null, 105m, 110m, null, 95.45454545454545454545454545m, false },
        { "ratio-up", LowerIsBetter, 50m, 100m, null, 50m, false },
        { "linear-down", LowerIsBetter, 23m, 25m, null, 108m, true },
        { "linear-down", null, 50m, 25m, null, 0m, false },
        { "linear-down", null, 60m, 25m, null, -40m, false },
        { "linear-down", null, -5m, 25m, null, 220m, true },
        { "inverse-down", LowerIsBetter, 23m, 25m, null, 108.69565217391304347826086957m, true },
        { "inverse-down", null, 50m, 25m, null, 50m, false },
        { "signed-linear", HigherIsBetter, 317m, 250m, null, 126.8m, true },
        { "signed-linear", LowerIsBetter, 23m, 25m, null, 108m, true },
        { "signed-linear", HigherIsBetter, -8m, -10m, null, 120m, true },
        { "signed-linear", LowerIsBetter, -8m, -10m, null, 80m, false },
        { "signed-linear", HigherIsBetter, 2m, -10m, null, 220m, true },
        { "baseline-progress", null, 105m, 110m, 100m, 50m, false },
        { "baseline-progress", null, 92m, 90m, 100m, 80m, false },
        { "baseline-progress", null, 89m, 90m, 100m, 110m, true },
        { "baseline-progress", LowerIsBetter, 89m, 90m, 100m, 110m, true },
        { "baseline-progress", null, 110m, 110m, 110m, null, true },
        { "baseline-progress", HigherIsBetter, 110m, 110m, null, null, true },
        { "distance-to-target;worst=20", HigherIsBetter, 70m, 80m, null, 83.333333333333333333333333333m, false },
        { "distance-to-target;worst=20", HigherIsBetter, 110m, 80m, null, 150m, true },
        { "distance-to-target;worst=20;cap=100", HigherIsBetter, 110m, 80m, null, 100m, true },
        { "distance-to-target;worst=20", LowerIsBetter, 10m, 5m, null, 66.666666666666666666666666667m, false },
        { "distance-to-target;worst=80", HigherIsBetter, 90m, 80m, null, null, true },
        { "range;lower=90;upper=110;tolerance=20", null, 90m, 0m, null, 100m, true },
        { "range;lower=90;upper=110;tolerance=20", null, 85m, 0m, null, 75m, false },
        { "range;lower=90;upper=110;tolerance=20", null, 125m, 0m, null, 25m, false },
        { "range;lower=90;upper=110;tolerance=20", null, 130m, 0m, null, 0m, false },
        { "range;lower=90;upper=110;tolerance=20", null, 999m, 0m, null, 0m, false },
        { "range;lower=90;upper=110", null, 89.9m, 0m, null, 0m, false },
        { "range;lower=90;upper=110", null, 110m, 0m, null, 100m, true },
        { "closest;tolerance=10", null, 48m, 50m, null, 80m, false },
        { "closest;tolerance=10", HigherIsBetter, 52m, 50m, null, 80m, false },
        { "closest", null, 50m, 50m, null, 100m, true },
        { "met", HigherIsBetter, 10m, 10m, null, 100m, true },
        { "met", HigherIsBetter, 9.99m, 10m, null, 0m, false },
        { "met", LowerIsBetter, 10m, 10m, null, 100m, true },
        { "met", LowerIsBetter, 10.01m, 10m, null, 0m, false },
        { "met", LowerIsBetter, 0m, 0m, null, 100m, true },
        { "met", HigherIsBetter, -1m, -2m, null, 100m, true },
        { "grade", null, 2m, 3m, null, 100m, true },
        { "grade", null, 3m, 3m, null, 100m, true },
        { "grade", HigherIsBetter, 4m, 3m, null, 0m, false },
        { "stage", null, 1m, 0m, null, 100m, true },
        { "stage", null, 0m, 0m, null, 0m, false },
        { "stage", null, 2m, 0m, null, null, null },
        { "stage;0=0;1=50;2=100", null, 1m, 0m, null, 50m, false },
        { "threshold", null, 130m, 100m, null, 100m, true },
        { "threshold", null, 80m, 100m, null, 80m, false },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Formula_gives_the_rate(
        string id, Direction? direction, decimal actual, decimal target, decimal? baseline, decimal? rate, bool? isMet)
    {
        RateProfile.TryFind(id, out var profile).Should().BeTrue();
        var reading = new Reading { Actual = actual, Target = target, Baseline = baseline, Direction = direction };
        var result = Rater.Rate(reading, profile, ScoringPolicies.MinistryReport);

        result.Raw.Should().Be(rate);
        result.Value.Should().Be(rate);
        result.IsMet.Should().Be(isMet);
        result.State.Should().Be(RateState.Entered);
        result.Profile.Should().BeSameAs(profile);
    }

    [Fact]
    public void Every_formula_there_is_has_a_case() =>
        Cases.Select(c => ((string)c[0]).Split(';')[0]).Distinct().Should().BeEquivalentTo(RateProfiles.Names);

    [Theory]
    [InlineData("range;lower=90;upper=110")]
    [InlineData("stage")]
    public void Formulas_with_their_own_goal_need_no_target(string id)
    {
        RateProfile.TryFind(id, out var profile).Should().BeTrue();
        Rater.Rate(new() { Actual = 1m }, profile, ScoringPolicies.Default).State.Should().Be(RateState.Entered);
    }

    [Fact]
    public void Letters_are_compared_by_their_place_on_the_scale()
    {
        var scale = new GradeScale(["가", "나", "다"]);
        scale.PositionOf(" 나 ").Should().Be(2m);
        scale.PositionOf("라").Should().BeNull();

        Rater.Rate(new() { Target = scale.PositionOf("다"), Actual = scale.PositionOf("나") }, RateProfiles.Grade, ScoringPolicies.Default)
            .Value.Should().Be(100m);
    }
}
