using Uijeongbu.SocialPlan.Domain.Scoring.Panels;
using Uijeongbu.SocialPlan.Domain.Scoring.Panels.Severity;

namespace Uijeongbu.SocialPlan.Domain.Tests.Scoring.Panels;

/// <summary>Severity of evaluators by hand-computed examples.</summary>
public sealed class SeverityTests
{
    /// <summary>Evaluator 2 gives ten points less, and saw the two better units.</summary>
    private static readonly RatingTable Unequal = new(
    [
        new("가", "1", 80m), new("나", "1", 84m), new("나", "2", 74m), new("다", "2", 80m),
    ]);

    [Fact]
    public void Additive_effects_take_out_who_saw_what()
    {
        var adjusted = AdditiveEffects.Adjust(Unequal);

        adjusted.Evaluators.Select(e => (e.Evaluator, e.Effect)).Should().Equal(("1", 5m), ("2", -5m));
        adjusted.Units.Should().Equal(new AdjustedUnit("가", 75m), new AdjustedUnit("나", 79m), new AdjustedUnit("다", 85m));
        (adjusted.Method, adjusted.Version, adjusted.Reason).Should().Be(("additive-effects", 1, null));
    }

    [Fact]
    public void Additive_effects_of_marks_that_do_not_fit_exactly_are_the_least_squares()
    {
        // Complete table: a unit is the mean of its row, an evaluator the mean of the column less the overall mean.
        RatingTable table = new([new("가", "1", 70m), new("가", "2", 75m), new("나", "1", 80m), new("나", "2", 87m)]);
        var adjusted = AdditiveEffects.Adjust(table);

        adjusted.Units.Should().Equal(new AdjustedUnit("가", 72.5m), new AdjustedUnit("나", 83.5m));
        adjusted.Evaluators.Select(e => e.Effect).Should().Equal(-3m, 3m);
    }

    [Fact]
    public void A_design_that_is_not_connected_is_refused_with_its_parts_named()
    {
        var adjusted = AdditiveEffects.Adjust(new([.. Unequal.Ratings, new("라", "3", 60m), new("마", "3", 70m), new("마", "4", 71m)]));

        adjusted.Reason.Should().Be(Undefined.NotConnected);
        adjusted.Units.Should().BeEmpty();
        adjusted.Of("가").Should().BeNull();
        adjusted.Parts.Should().BeEquivalentTo(
            new[] { new DesignPart(["가", "나", "다"], ["1", "2"]), new DesignPart(["라", "마"], ["3", "4"]) }, o => o.WithStrictOrdering());
        adjusted.Evaluators.Should().AllSatisfy(e => e.Effect.Should().BeNull());
    }

    [Fact]
    public void Z_by_evaluator_is_rescaled_to_the_mean_and_deviation_of_the_panel()
    {
        // Deviations of the evaluators are 10 and 20, so every unit has the same z from both: -1, 0, 1. Squares of the panel: 1600.
        var table = Complete("70 40/80 60/90 80");
        var sd = (decimal)Math.Sqrt(1600d / 5d);

        ZByEvaluator.Adjust(table).Units.Select(u => u.Value).Should()
            .Equal([70m - sd, 70m, 70m + sd], (actual, expected) => Math.Abs(actual - expected) < 0.000000001m);
    }

    [Fact]
    public void An_evaluator_who_gives_all_the_same_says_nothing()
    {
        var adjusted = ZByEvaluator.Adjust(Complete("70 50/80 50/90 50"));
        var sd = (decimal)Math.Sqrt(1550d / 5d);

        adjusted.Evaluators[1].Spread.Sd.Should().Be(0m);
        adjusted.Units.Select(u => u.Value).Should()
            .Equal([65m - sd / 2m, 65m, 65m + sd / 2m], (actual, expected) => Math.Abs(actual - expected) < 0.000000001m);
    }

    [Fact]
    public void Z_by_evaluator_is_refused_where_evaluators_saw_unlike_units()
    {
        var adjusted = ZByEvaluator.Adjust(Unequal);

        (adjusted.Reason, adjusted.Units.Count).Should().Be((Undefined.MissingMarks, 0));
        adjusted.Evaluators.Select(e => e.Spread.Mean).Should().Equal(82m, 77m);
    }

    [Theory]
    [InlineData("70 80", Undefined.TooFewUnits)]
    [InlineData("70/80", Undefined.TooFewEvaluators)]
    public void Nothing_is_adjusted_without_two_units_and_two_evaluators(string table, Undefined reason)
    {
        ZByEvaluator.Adjust(Complete(table)).Reason.Should().Be(reason);
        AdditiveEffects.Adjust(Complete(table)).Reason.Should().Be(reason);
    }

    [Fact]
    public void A_review_shows_plain_official_and_adjusted_totals_side_by_side()
    {
        Mark[] marks = [.. Unequal.Ratings.SelectMany(r => new[] { new Mark(r.Unit, r.Evaluator, "충실성", r.Value), new Mark(r.Unit, r.Evaluator, "성과", r.Value / 2m) })];
        var review = PanelReview.Of(new(marks, PanelCriteria.Of([new("충실성", 50m), new("성과", 50m)])), PanelRules.JumpRope);

        review.Official.Rule.Id.Should().Be("jump-rope");
        review.Raw.Units.Select(u => u.Total).Should().Equal(60m, 59.25m, 60m);
        review.Raw.Units.Select(u => review.ByEffects(u.Name)).Should().Equal(56.25m, 59.25m, 63.75m);
        review.Raw.Units.Select(u => review.ByZ(u.Name)).Should().OnlyContain(z => z == null);
        review.Totals.Interval.Reason.Should().BeNull();
        review.Totals.Icc.Single1.Reason.Should().Be(Undefined.MissingMarks);
    }

    private static RatingTable Complete(string text) => new(
        [.. text.Split('/').SelectMany((row, unit) => row.Split(' ').Select((mark, e) => new Rating($"u{unit}", $"e{e}", int.Parse(mark, System.Globalization.CultureInfo.InvariantCulture))))]);
}
