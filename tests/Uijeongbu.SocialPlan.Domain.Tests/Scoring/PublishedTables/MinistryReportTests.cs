using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Domain.Scoring.Verification;
using Uijeongbu.SocialPlan.Domain.Tests.Vectors;

namespace Uijeongbu.SocialPlan.Domain.Tests.Scoring.PublishedTables;

/// <summary>s01: performance reports of two ministries, 2022 to 2024.</summary>
public sealed class MinistryReportTests
{
    private static readonly IReadOnlyList<VectorRow> Rows = VectorTable.Read("s01_kr_mohw_moel_2022_2024.csv");

    private static readonly Dictionary<string, Verdict> VerdictOfCheck = new(StringComparer.Ordinal)
    {
        ["MATCH"] = Verdict.Match,
        ["MATCH_TRUNC"] = Verdict.Truncated,
        ["MISMATCH"] = Verdict.Mismatch,
        ["NA"] = Verdict.NotApplicable,
    };

    [Fact]
    public void All_157_rows_get_the_verdict_of_their_check_column()
    {
        Rows.Should().HaveCount(157);
        Rows.Select(r => (r["id"], RateVerifier.Verify(RowOf(r), ScoringPolicies.Default).Verdict))
            .Should().Equal(Rows.Select(r => (r["id"], VerdictOfCheck[r["check"]])));
    }

    [Fact]
    public void The_floor_of_the_policy_changes_no_verdict() =>
        Rows.Select(r => RateVerifier.Verify(RowOf(r), ScoringPolicies.MinistryReport))
            .Should().Equal(Rows.Select(r => RateVerifier.Verify(RowOf(r), ScoringPolicies.Default)));

    [Fact]
    public void The_formula_that_fits_gives_the_independently_recomputed_rate_to_two_decimals()
    {
        foreach (var row in Rows.Where(r => r["check"] is "MATCH" or "MATCH_TRUNC"))
        {
            var verdict = RateVerifier.Verify(RowOf(row), ScoringPolicies.Default);
            verdict.Fits!.Replace('-', '_').Should().Be(row["formula"], row["id"]);
            Rounding.Round(verdict.Fitted!.Value, 2).Should().Be(row.Number("recomputed"), row["id"]);
        }
    }

    [Fact]
    public void The_rate_of_the_indicators_formula_is_the_recomputed_rate_of_every_row_that_has_one()
    {
        foreach (var row in Rows.Where(r => r["recomputed"].Length > 0))
        {
            RateProfile.TryFind(row["formula"].Replace('_', '-'), out var profile).Should().BeTrue();
            Rounding.Round(Rated(row, profile).Raw!.Value, 2).Should().Be(row.Number("recomputed"), row["id"]);
        }
    }

    [Fact]
    public void Ties_to_even_would_miss_exactly_the_two_rows_that_are_halves()
    {
        var missed = Rows.Where(r => r["check"] == "MATCH").Where(row =>
            decimal.Round(Rated(row).Raw!.Value, 1, MidpointRounding.ToEven) != row.Number("published_rate"));

        missed.Select(r => (r["id"], Rated(r).Raw!.Value, r.Number("published_rate")!.Value)).Should().Equal(
            ("MOEL-2022-III2-02", 98.25m, 98.3m), ("MOEL-2023-I2-02", 101.25m, 101.3m));
    }

    [Fact]
    public void The_row_with_the_other_down_formula_is_recognised_by_cutting_it()
    {
        var row = Rows.Single(r => r["id"] == "MOHW-2024-IV1-01");
        var verdict = RateVerifier.Verify(RowOf(row), ScoringPolicies.Default);
        verdict.Verdict.Should().Be(Verdict.Truncated);
        verdict.Fits.Should().Be("inverse-down");
    }

    [Fact]
    public void A_row_whose_target_was_changed_says_so()
    {
        var changed = Rows.Where(r => r.Number("target_plan") is { } plan && r.Number("target_report") is { } now && plan != now).ToList();

        changed.Should().HaveCountGreaterThan(80);
        changed.Where(r => r["target_used"] == "report").Should().AllSatisfy(r =>
            Rated(r).Flags.Should().HaveFlag(ScoreHints.TargetChanged));
        Rows.Except(changed).Should().AllSatisfy(r => Rated(r).Flags.Should().NotHaveFlag(ScoreHints.TargetChanged));
    }

    private static decimal? Target(VectorRow row) => row["target_used"].Length == 0 ? null : row.Number("target_" + row["target_used"]);

    private static PrintedRow RowOf(VectorRow row) => new()
    {
        Target = row["target_used"].Length == 0 ? null : row.Printed("target_" + row["target_used"]),
        Actual = row.Printed("actual"),
        Direction = row.Direction,
        PublishedRate = row.Printed("published_rate"),
    };

    private static AchievementRate Rated(VectorRow row, RateProfile? profile = null) => Rater.Rate(
        new()
        {
            Target = Target(row),
            Actual = row.Number("actual"),
            Direction = row.Direction,
            History = new(OriginalTarget: row.Number("target_plan")),
        },
        profile,
        ScoringPolicies.Default);
}
