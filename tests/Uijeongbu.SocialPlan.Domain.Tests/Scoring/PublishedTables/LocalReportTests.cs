using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Domain.Scoring.Publication;
using Uijeongbu.SocialPlan.Domain.Scoring.Verification;
using Uijeongbu.SocialPlan.Domain.Tests.Vectors;

namespace Uijeongbu.SocialPlan.Domain.Tests.Scoring.PublishedTables;

/// <summary>s06: counts and rates from council and press reports, with the inconsistencies of the sources.</summary>
public sealed class LocalReportTests
{
    private static readonly IReadOnlyList<VectorRow> Rows = VectorTable.Read("s06_kr_local_report_rates.csv");

    [Fact]
    public void Every_row_gets_the_verdict_of_its_check_column()
    {
        Rows.Should().HaveCount(9);
        Rows.Select(r => (r["id"], Check(r))).Should().Equal(
            ("gwangju-2023-over", Verdict.Match), ("gwangju-2023-met", Verdict.Mismatch), ("gwangju-2023-miss", Verdict.Match),
            ("jeonbuk-2017-met", Verdict.Match), ("jungnang-2017-miss", Verdict.Match), ("nabo-2011-met", Verdict.Mismatch),
            ("bupyeong-2019-bags", Verdict.Match), ("bupyeong-2019-proposals", Verdict.Truncated), ("buan-2012-budget", Verdict.Match));
    }

    [Fact]
    public void Every_recomputed_rate_is_the_independent_one()
    {
        foreach (var row in Rows)
        {
            Rounding.Round(RateOf(row), row.Int("decimals")).Should().Be(
                Rounding.Round(row.Number("recomputed")!.Value, row.Int("decimals")), row["id"]);
        }
    }

    [Fact]
    public void The_printed_shares_of_gwangju_do_not_add_to_100_and_the_recomputed_ones_do()
    {
        var gwangju = Rows.Where(r => r["id"].StartsWith("gwangju", StringComparison.Ordinal)).ToList();

        ReportChecks.SharesAddUp([.. gwangju.Select(Printed)]).Should().BeFalse();
        ReportChecks.SharesAddUp([.. gwangju.Select(r => new PrintedNumber(Rounding.Round(RateOf(r), 1), 1))]).Should().BeTrue();
    }

    [Fact]
    public void The_printed_mean_of_agencies_is_not_the_pooled_share()
    {
        var row = Single("nabo-2011-met");
        Rounding.Round(RateOf(row), 1).Should().Be(80.7m);
        Printed(row).Value.Should().Be(82.5m);
        Attainment.PairsFor(Printed(row), 709, 709).Should().NotContain((572, 709));
    }

    [Fact]
    public void More_adopted_than_proposed_is_an_impossible_value_far_above_the_target()
    {
        var row = Single("bupyeong-2019-proposals");
        var rate = Rater.Rate(
            new()
            {
                Target = row.Number("denominator"),
                Actual = row.Number("numerator"),
                Direction = Direction.HigherIsBetter,
                Maximum = row.Number("denominator"),
            },
            profile: null,
            ScoringPolicies.Default);

        rate.Flags.ToNames().Should().Equal("over-130", "impossible-value");
        Rounding.Cut(rate.Value!.Value, 0).Should().Be(185m);
    }

    [Fact]
    public void An_under_set_target_is_flagged_over_200_and_kept()
    {
        var row = Single("bupyeong-2019-bags");
        var rate = Rater.Rate(
            new() { Target = row.Number("denominator"), Actual = row.Number("numerator"), Direction = Direction.HigherIsBetter },
            profile: null,
            ScoringPolicies.Default);

        rate.Value.Should().Be(420m);
        rate.Flags.ToNames().Should().Equal("over-130", "over-200");
    }

    private static VectorRow Single(string id) => Rows.Single(r => r["id"] == id);

    private static PrintedNumber Printed(VectorRow row) => new(row.Number("published_rate")!.Value, row.Int("decimals"));

    private static decimal RateOf(VectorRow row) => Attainment.Rate(row.Number("numerator")!.Value, row.Number("denominator")!.Value)!.Value;

    private static Verdict Check(VectorRow row) =>
        Attainment.Check(row.Number("numerator")!.Value, row.Number("denominator")!.Value, Printed(row));
}
