using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Domain.Scoring.Verification;

namespace Uijeongbu.SocialPlan.Domain.Tests.Scoring.Verification;

/// <summary>Verdicts on rows of our own; the real ones are in the tests of the published tables.</summary>
public sealed class RateVerifierTests
{
    [Theory]
    // The edges that a table can hide: negative actual, negative target, a printed floor, a printed cap.
    [InlineData("up", "10", "-5", "0", "other-formula", "ratio-up;floor=0")]
    [InlineData("up", "10", "-5", "-50", "match", "ratio-up")]
    [InlineData("up", "-10", "-8", "120", "other-formula", "signed-linear")]
    [InlineData("down", "-10", "-8", "80.0", "other-formula", "signed-linear")]
    [InlineData("up", "-10", "-8", "80", "mismatch", null)]
    [InlineData("down", "10", "30", "0.0", "other-formula", "linear-down;floor=0")]
    [InlineData("down", "10", "30", "-100", "match", "linear-down")]
    [InlineData("up", "10", "13", "120", "other-formula", "ratio-up;cap=120")]
    [InlineData("up", "10", "13", "100.0", "other-formula", "ratio-up;cap=100")]
    [InlineData("up", "10", "25", "200", "other-formula", "ratio-up;cap=200")]
    [InlineData("up", "10", "12", "120", "match", "ratio-up")]
    [InlineData("up", "10.00", "11.00", "120", "mismatch", null)]
    // The other formula of the direction, before any limit.
    [InlineData("down", "25", "23", "108", "match", "linear-down")]
    [InlineData("down", "25", "23", "108.7", "other-formula", "inverse-down")]
    [InlineData("down", "25", "23", "108.6", "truncated", "inverse-down")]
    [InlineData("down", "25", "25", "100", "match", "linear-down")]
    [InlineData("down", "10", "5", "130", "other-formula", "linear-down;cap=130")]
    [InlineData("down", "10", "0", "200", "match", "linear-down")]
    [InlineData("up", "25", "23", "108", "mismatch", null)]
    // Decimals are those of the cell.
    [InlineData("up", "200", "210.9", "105", "match", "ratio-up")]
    [InlineData("up", "200", "210.9", "105.0", "mismatch", null)]
    [InlineData("up", "200.0", "210.9", "105.4", "truncated", "ratio-up")]
    [InlineData("up", "200.0", "210.9", "105.5", "match", "ratio-up")]
    [InlineData("up", "8", "7.86", "98.3", "match", "ratio-up")]
    // Inside what the rounding of the inputs allows; the own formula only.
    [InlineData("up", "3", "4", "131.2", "consistent", "ratio-up")]
    [InlineData("up", "3", "4", "90", "mismatch", null)]
    [InlineData("up", "3.000", "4.000", "131.2", "mismatch", null)]
    [InlineData("down", "3", "4", "70", "consistent", "linear-down")]
    // Cutting wins over the interval, another formula over cutting.
    [InlineData("up", "3", "5", "166.6", "truncated", "ratio-up")]
    [InlineData("up", "13", "7", "53.8", "match", "ratio-up")]
    // Zero targets follow the policy's edges.
    [InlineData("down", "0", "0", "100", "match", "linear-down")]
    [InlineData("down", "0", "3", "0", "match", "linear-down")]
    [InlineData("up", "0", "3", "100", "mismatch", null)]
    // No direction: any formula may fit, none is the row's own.
    [InlineData("", "250", "317", "126.8", "other-formula", "ratio-up")]
    [InlineData("", "25", "23", "108.0", "other-formula", "linear-down")]
    [InlineData("", "25", "23", "75", "mismatch", null)]
    // Nothing to compare.
    [InlineData("up", "", "5", "50", "not-applicable", null)]
    [InlineData("up", "10", "", "50", "not-applicable", null)]
    [InlineData("up", "10", "5", "", "not-applicable", null)]
    public void The_first_that_holds_wins(string direction, string target, string actual, string printed, string verdict, string? fits)
    {
        var result = RateVerifier.Verify(RowOf(direction, target, actual, printed), ScoringPolicies.Default);
        (result.Verdict.ToName(), result.Fits).Should().Be((verdict, fits));
    }

    [Fact]
    public void A_row_that_says_not_applicable_is_not_compared() =>
        RateVerifier.Verify(RowOf("up", "10", "5", "50") with { IsNotApplicable = true }, ScoringPolicies.Default)
            .Should().Be(new RowVerdict(Verdict.NotApplicable, Fits: null, Fitted: null));

    [Fact]
    public void A_rows_own_formula_makes_the_match_and_the_usual_one_is_then_the_other()
    {
        var row = RowOf("down", "25", "23", "108.7") with { Profile = RateProfiles.InverseDown };
        RateVerifier.Verify(row, ScoringPolicies.Default).Verdict.Should().Be(Verdict.Match);

        var usual = RateVerifier.Verify(row with { PublishedRate = PrintedNumber.Of(108.0m) }, ScoringPolicies.Default);
        (usual.Verdict, usual.Fits).Should().Be((Verdict.OtherFormula, "linear-down"));
    }

    [Fact]
    public void A_baseline_makes_progress_a_candidate()
    {
        var result = RateVerifier.Verify(RowOf("up", "110", "105", "50") with { Baseline = PrintedNumber.Of(100m) }, ScoringPolicies.Default);
        (result.Verdict, result.Fits).Should().Be((Verdict.OtherFormula, "baseline-progress"));
    }

    [Fact]
    public void A_baseline_is_an_input_whose_rounding_counts()
    {
        var row = RowOf("up", "110", "105", "48") with { Baseline = PrintedNumber.Of(100m), Profile = RateProfiles.BaselineProgress };
        RateVerifier.Verify(row, ScoringPolicies.Default).Verdict.Should().Be(Verdict.Consistent);
    }

    [Fact]
    public void An_interval_that_reaches_the_pole_of_the_formula_proves_nothing()
    {
        var row = RowOf("up", "0.4", "3", "700") with { Target = new PrintedNumber(0.4m, 0) };
        RateVerifier.Verify(row, ScoringPolicies.Default).Verdict.Should().Be(Verdict.Mismatch);
    }

    [Fact]
    public void A_value_that_an_edge_rule_puts_in_place_of_the_formula_is_no_match_of_the_formula()
    {
        var capped = ScoringPolicies.Default with { Id = "capped", Edges = new() { Cap = 130m } };
        var row = RowOf("down", "10", "0", "130") with { Profile = RateProfiles.InverseDown };
        var result = RateVerifier.Verify(row, capped);
        (result.Verdict, result.Fits).Should().Be((Verdict.OtherFormula, "linear-down;cap=130"));
    }

    [Fact]
    public void Every_verdict_has_a_name_of_its_own()
    {
        Enum.GetValues<Verdict>().Select(v => v.ToName()).Should().OnlyHaveUniqueItems();
        FluentActions.Invoking(() => ((Verdict)99).ToName()).Should().Throw<ArgumentOutOfRangeException>();
    }

    private static PrintedRow RowOf(string direction, string target, string actual, string printed) => new()
    {
        Direction = direction switch { "up" => Direction.HigherIsBetter, "down" => Direction.LowerIsBetter, _ => null },
        Target = Number(target),
        Actual = Number(actual),
        PublishedRate = Number(printed),
    };

    private static PrintedNumber? Number(string text) => text.Length == 0
        ? null
        : PrintedNumber.Of(decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture));
}
