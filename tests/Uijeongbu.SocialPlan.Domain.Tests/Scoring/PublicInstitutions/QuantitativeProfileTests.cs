using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Domain.Scoring.Normalisation;
using Uijeongbu.SocialPlan.Domain.Scoring.PublicInstitutions;
using static Uijeongbu.SocialPlan.Domain.Scoring.Direction;

namespace Uijeongbu.SocialPlan.Domain.Tests.Scoring.PublicInstitutions;

/// <summary>Worked by hand from the description; no published figures were at hand.</summary>
public sealed class QuantitativeProfileTests
{
    private static readonly decimal[] Flat = [100m, 100m, 100m, 100m, 100m];

    /// <summary>Mean 5, population sd 2; the last three years have the mean 7.</summary>
    private static readonly decimal[] Spread = [3m, 3m, 5m, 5m, 9m];

    [Theory]
    [InlineData(HigherIsBetter, true, 120, 100)]
    [InlineData(HigherIsBetter, true, 80, 20)]
    [InlineData(HigherIsBetter, true, 100, 60)]
    [InlineData(HigherIsBetter, true, 130, 100)]
    [InlineData(HigherIsBetter, true, 10, 20)]
    [InlineData(HigherIsBetter, false, 110, 100)]
    [InlineData(HigherIsBetter, false, 95, 60)]
    [InlineData(LowerIsBetter, true, 80, 100)]
    [InlineData(LowerIsBetter, true, 120, 20)]
    [InlineData(LowerIsBetter, false, 90, 100)]
    [InlineData(LowerIsBetter, false, 105, 60)]
    public void An_assigned_target_lies_around_the_base(Direction direction, bool isMain, int actual, int score) =>
        QuantitativeProfile.Assigned.Score(new(actual, direction, Flat) { IsMainProgramme = isMain }).Score.Should().Be(score);

    [Theory]
    [InlineData(HigherIsBetter, 9, 10.8, 7.2)]
    [InlineData(LowerIsBetter, 6.333333, 5.066667, 7.6)]
    public void The_base_is_the_harder_of_last_year_and_three_years(Direction direction, double start, double high, double low)
    {
        var scored = QuantitativeProfile.Assigned.Score(new((decimal)start, direction, Spread) { IsMainProgramme = true });
        scored.High.Should().BeApproximately((decimal)high, 0.00001m);
        scored.Low.Should().BeApproximately((decimal)low, 0.00001m);
        scored.Score.Should().BeApproximately(60m, 0.0001m);
    }

    [Theory]
    [InlineData(StandardDeviation.Population, true, 13.381780460, 4.618219540)]
    [InlineData(StandardDeviation.Population, false, 11.190890230, 6.809109770)]
    [InlineData(StandardDeviation.Sample, false, 11.449489743, 6.550510257)]
    public void A_deviation_is_that_of_five_years(StandardDeviation sd, bool isMain, double high, double low)
    {
        var scored = QuantitativeProfile.AssignedDeviation(sd).Score(new(9m, HigherIsBetter, [1m, .. Spread]) { IsMainProgramme = isMain });
        (scored.High, scored.Low, scored.Score).Should().Be(((decimal)high, (decimal)low, 60m));
        var down = QuantitativeProfile.AssignedDeviation(sd).Score(new(9m, LowerIsBetter, [9m, 9m, 9m, 9m, 9m]));
        (down.Score, down.Edge).Should().Be((20m, "high=equals-low"));
    }

    [Theory]
    [InlineData(HigherIsBetter, 5.94, 60)]
    [InlineData(HigherIsBetter, 20, 100)]
    [InlineData(LowerIsBetter, 5.94, 60)]
    [InlineData(LowerIsBetter, 20, 20)]
    public void A_trend_expects_what_its_line_says(Direction direction, double actual, int score) =>
        QuantitativeProfile.Trend.Score(new((decimal)actual, direction, [1.1m, 1.9m, 3m, 4.1m, 4.9m])).Score.Should().Be(score);

    [Fact]
    public void A_trend_score_follows_the_prediction_error()
    {
        // Years 1 2 3 with 1 3 2: line 1 + x/2, expectation 3, squared errors 1.5 over n - 2 = 1, factor 1 + 1/3 + 4/2; S = sqrt 5, z = 1.
        var scored = QuantitativeProfile.Trend.Score(new(3m + 2.236067977m, HigherIsBetter, [1m, 3m, 2m]));
        scored.Score.Should().BeApproximately(20m + 80m * 0.841344746m, 0.0000001m);
    }

    [Fact]
    public void A_rate_counts_up_to_100()
    {
        QuantitativeProfile.TargetActual.Score(new(90m, HigherIsBetter, []) { Target = 100m }).Score.Should().Be(90m);
        QuantitativeProfile.TargetActual.Score(new(190m, HigherIsBetter, []) { Target = 100m }).Score.Should().Be(100m);
        QuantitativeProfile.TargetActual.Score(new(110m, LowerIsBetter, []) { Target = 100m }).PointsOf(5m).Should().Be(4.5m);
    }

    [Fact]
    public void A_mid_term_target_is_a_step_on_the_way()
    {
        // Base 100, final 150 after 5 years: 120 after 2.
        var scored = QuantitativeProfile.MidTerm.Score(new(108m, HigherIsBetter, Flat) { Target = 150m, Years = (2, 5) });
        (scored.High, scored.Score).Should().Be((120m, 90m));
    }

    public static TheoryData<QuantitativeProfile, QuantitativeCase, string> Edges => new()
    {
        { QuantitativeProfile.Assigned, new(null, HigherIsBetter, Flat), "actual=missing" },
        { QuantitativeProfile.Assigned, new(1m, HigherIsBetter, [1m, 2m]), "history=too-short" },
        { QuantitativeProfile.Assigned, new(1m, HigherIsBetter, [-1m, -1m, -1m]), "base=negative" },
        { QuantitativeProfile.AssignedDeviation(StandardDeviation.Sample), new(1m, HigherIsBetter, [1m, 2m, 3m, 4m]), "history=too-short" },
        { QuantitativeProfile.Trend, new(1m, HigherIsBetter, [1m, 2m]), "history=too-short" },
        { QuantitativeProfile.Trend, new(1m, HigherIsBetter, [1m, 2m, 3m]), "spread=zero" },
        { QuantitativeProfile.Trend, new(1m, HigherIsBetter, [10_000_000_000_000m / 3m, 20_000_000_000_000m / 3m, 10_000_000_000_000m]), "spread=zero" },
        { QuantitativeProfile.TargetActual, new(1m, HigherIsBetter, []), "target=missing" },
        { QuantitativeProfile.TargetActual, new(1m, HigherIsBetter, []) { Target = 0m }, "rate=none" },
        { QuantitativeProfile.MidTerm, new(1m, HigherIsBetter, [1m, 2m]) { Target = 5m, Years = (1, 2) }, "history=too-short" },
        { QuantitativeProfile.MidTerm, new(1m, HigherIsBetter, Flat) { Target = 5m, Years = (3, 2) }, "years=outside" },
        { QuantitativeProfile.MidTerm, new(1m, HigherIsBetter, Flat) { Years = (1, 2) }, "target=missing" },
    };

    [Theory]
    [MemberData(nameof(Edges))]
    public void Without_a_score_the_result_says_why(QuantitativeProfile profile, QuantitativeCase indicator, string edge)
    {
        var scored = profile.Score(indicator);
        (scored.Score, scored.Edge, scored.Profile).Should().Be((null, edge, profile.Id));
    }

    [Fact]
    public void Every_title_says_that_the_handbook_was_not_at_hand() =>
        QuantitativeProfile.All.Should().HaveCount(6).And.OnlyHaveUniqueItems(p => p.Id).And.OnlyContain(p => p.Title.Contains("편람 미확인", StringComparison.Ordinal));
}
