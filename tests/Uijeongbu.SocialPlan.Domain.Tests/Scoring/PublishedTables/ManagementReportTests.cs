using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Domain.Scoring.Aggregation;
using Uijeongbu.SocialPlan.Domain.Scoring.Bands;
using Uijeongbu.SocialPlan.Domain.Tests.Vectors;

namespace Uijeongbu.SocialPlan.Domain.Tests.Scoring.PublishedTables;

/// <summary>s02 and s02b: New York's management report, met or not by desired direction, and shares by agency.</summary>
public sealed class ManagementReportTests
{
    private static readonly ScoringPolicy MetShares = ScoringPolicies.Default with
    {
        Id = "met-shares",
        Up = RateProfiles.Met,
        Down = RateProfiles.Met,
        Project = new(Aggregator.MetShare, MissingChildRule.Exclude),
    };

    [Fact]
    public void All_131_indicators_are_met_or_not_as_published()
    {
        var rows = VectorTable.Read("s02_nyc_pmmr_fy2023_status.csv");
        rows.Should().HaveCount(131);
        foreach (var row in rows)
        {
            var rate = Rater.Rate(ReadingOf(row), profile: null, MetShares);
            rate.IsMet.Should().Be(row["published_status"] == "Met_Goal", row["id"]);
            rate.Value.Should().Be(row["published_status"] == "Met_Goal" ? 100m : 0m, row["id"]);
            ReportCards.NewYork(row.Number("actual_annualised"), row.Number("target"), row.Direction).Name
                .Should().Be(row["published_status"] == "Met_Goal" ? "met" : "not met", row["id"]);
        }
    }

    [Fact]
    public void An_indicator_without_target_or_direction_is_not_rated_and_has_not_failed()
    {
        ReportCards.NewYork(5m, null, Direction.HigherIsBetter).Name.Should().Be("not rated");
        ReportCards.NewYork(5m, 4m, null).Name.Should().Be("not rated");
        ReportCards.NewYork(null, 4m, Direction.HigherIsBetter).Name.Should().Be("not rated");
    }

    [Fact]
    public void A_target_of_zero_where_lower_is_better_is_met_by_zero_only()
    {
        var zero = VectorTable.Read("s02_nyc_pmmr_fy2023_status.csv")
            .Where(r => r.Number("target") == 0m && r.Direction == Direction.LowerIsBetter).ToList();
        zero.Should().NotBeEmpty();
        zero.Should().AllSatisfy(r =>
            Rater.Rate(ReadingOf(r), profile: null, MetShares).IsMet.Should().Be(r.Number("actual_annualised") == 0m));
    }

    [Fact]
    public void The_share_of_every_agency_is_the_published_one_and_none_where_nothing_was_rated()
    {
        var rows = VectorTable.Read("s02b_nyc_pmmr_agency_rollup.csv");
        var agencies = new StrategyInput("agencies", [.. rows.Select(AgencyOf)]);
        var scores = PlanScorer.Score(new([agencies]), MetShares).Projects.ToList();

        scores.Should().HaveCount(34);
        foreach (var (row, score) in rows.Zip(scores))
        {
            Rounding.Round(score.Figures.Value / 100m ?? -1m, 15).Should().Be(row.Number("published_share_met") ?? -1m, row["name"]);
        }

        scores.Single(s => s.Figures.Value is null).Input.Name.Should().Be("POLICE DEPARTMENT");
    }

    [Fact]
    public void The_mean_of_the_agencies_is_not_the_share_of_all_indicators()
    {
        var plan = new PlanInput([new("agencies", [.. VectorTable.Read("s02b_nyc_pmmr_agency_rollup.csv").Select(AgencyOf)])]);
        var pooled = MetShares with { Basis = PlanBasis.Indicators, Plan = new(Aggregator.MetShare, MissingChildRule.Exclude) };

        PlanScorer.Score(plan, MetShares).Rate.Should().Be(52.3m);
        PlanScorer.Score(plan, pooled).Rate.Should().Be(54.2m);
    }

    private static Reading ReadingOf(VectorRow row) =>
        new() { Target = row.Number("target"), Actual = row.Number("actual_annualised"), Direction = row.Direction };

    private static ProjectInput AgencyOf(VectorRow row) => new(row["name"],
    [
        .. Enumerable.Repeat(Indicator(target: 1m, actual: 2m), row.Int("n_met")),
        .. Enumerable.Repeat(Indicator(target: 2m, actual: 1m), row.Int("n_not_met")),
        .. Enumerable.Repeat(Indicator(target: null, actual: 1m), row.Int("n_without_target")),
    ]);

    private static IndicatorInput Indicator(decimal? target, decimal actual) =>
        new("indicator", "", new() { Target = target, Actual = actual, Direction = Direction.HigherIsBetter });
}
