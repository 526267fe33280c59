using System.Globalization;
using Uijeongbu.SocialPlan.Domain.Scoring.Panels;

namespace Uijeongbu.SocialPlan.Domain.Tests.Scoring.Panels;

/// <summary>Criteria, weights, totals and hints.</summary>
public sealed class PanelScorerTests
{
    [Fact]
    public void With_maxima_and_no_weights_the_points_are_added()
    {
        var score = Score([new("충실성", Max: 40m), new("성과", Max: 60m)], "가 1 충실성 30", "가 2 충실성 33", "가 1 성과 50");

        (score.Criteria.IsInPoints, score.Criteria.TotalWeight).Should().Be((true, 100m));
        score.Units[0].Total.Should().Be(81.5m);
    }

    [Fact]
    public void With_maxima_and_weights_a_criterion_brings_its_weight_times_the_share_reached() =>
        Score([new("충실성", 30m, 5m), new("성과", 70m, 10m)], "가 1 충실성 4", "가 1 성과 7").Units[0].Total.Should().Be(24m + 49m);

    [Fact]
    public void Without_maxima_the_total_is_the_weighted_mean_of_the_marks()
    {
        Score([new("충실성", 0.25m), new("성과", 0.75m)], "가 1 충실성 80", "가 1 성과 60").Units[0].Total.Should().Be(65m);
        Score([new("충실성"), new("성과")], "가 1 충실성 80", "가 1 성과 60").Units[0].Total.Should().Be(70m);
    }

    [Fact]
    public void A_missing_criterion_leaves_no_total_and_is_named()
    {
        var unit = Score([new("충실성", Max: 40m), new("성과", Max: 60m)], "가 1 충실성 30", "가 1 성과 -", "나 1 충실성 20").Units;

        unit.Should().AllSatisfy(u => u.Total.Should().BeNull());
        unit.Should().AllSatisfy(u => u.Missing.Select(c => c.Name).Should().Equal("성과"));
        unit.Should().AllSatisfy(u => u.Hints.Should().HaveFlag(PanelHints.MissingCriterion));
    }

    [Fact]
    public void A_missing_criterion_that_weighs_nothing_takes_no_total_away() =>
        Score([new("참고", 0m), new("성과", 100m)], "가 1 성과 60").Units[0].Should().BeEquivalentTo(new { Total = 60m });

    [Theory]
    [InlineData("68 68 68 68 72", true)]
    [InlineData("60 62 64 66 68", false)]
    [InlineData("60 62 64 66", false)]
    [InlineData("60 62 64 67", true)]
    [InlineData("60 62 64 66 90", true)]
    [InlineData("60 60 90", false)]
    [InlineData("70 70 70 70", false)]
    public void A_mark_more_than_two_deviations_from_the_rest_asks_for_a_look(string marks, bool expected) =>
        Judged(marks, new("평가")).Hints.HasFlag(PanelHints.Outlier).Should().Be(expected);

    [Theory]
    [InlineData("50 80", null, "mean", false)]
    [InlineData("50 80", 100, "mean", false)]
    [InlineData("50 81", 100, "mean", true)]
    [InlineData("50 81", 100, "mean;range=0.5", false)]
    [InlineData("5 8", 9, "mean", true)]
    public void A_range_above_the_rules_share_of_the_scale_asks_for_a_look(string marks, int? max, string rule, bool expected) =>
        Judged(marks, new("평가", Max: max), rule).Hints.HasFlag(PanelHints.WideRange).Should().Be(expected);

    [Fact]
    public void The_spread_is_over_all_marks_also_those_dropped()
    {
        var value = Judged("2 4 4 4 5 5 7 9", new("평가"), "drop-high-low");
        value.Spread.Should().Be(new MarkSpread(8, 5m, 2.138089935m, 7m));
    }

    [Fact]
    public void The_spread_of_a_unit_is_over_the_totals_of_its_evaluators()
    {
        var score = Score(
            [new("충실성", Max: 40m), new("성과", Max: 60m)],
            "가 1 충실성 30", "가 1 성과 50", "가 2 충실성 40", "가 2 성과 60", "가 3 충실성 1");

        score.Units[0].Spread.Should().BeEquivalentTo(new { Count = 2, Mean = 90m, Range = 20m }, "the third has no total");
    }

    [Theory]
    [InlineData("panel.weight-missing", "30:", ":")]
    [InlineData("panel.max-missing", ":30", ":")]
    [InlineData("panel.max", ":30", ":0")]
    [InlineData("weights.total", "30:", "60:")]
    [InlineData("weights.total", "0:", "0:")]
    [InlineData("weights.negative", "-30:", "130:")]
    [InlineData(null, "0.3:", "0.7:")]
    [InlineData(null, "30:5", "70:10")]
    public void Criteria_that_contradict_one_another_are_refused(string? code, params string[] criteria)
    {
        PanelCriterion[] read = [.. criteria.Select((c, i) => c.Split(':') switch
        {
            var pair => new PanelCriterion($"{i}", Number(pair[0]), Number(pair[1])),
        })];
        PanelCriteria.ProblemsOf(read).Select(p => p.Code).Should().Equal(code is null ? [] : [code]);
        var making = () => PanelCriteria.Of(read);
        if (code is null)
        {
            making.Should().NotThrow();
        }
        else
        {
            making.Should().Throw<ArgumentException>();
        }
    }

    [Fact]
    public void Every_problem_of_criteria_is_listed_with_the_criterion_it_is_about() =>
        PanelCriteria.ProblemsOf([new("가", 40m, 5m), new("나", 50m), new("다", null, 0m), new("가", 10m, 5m)]).Select(p => (p.Code, p.At?.Name))
            .Should().Equal(("panel.same-criterion", "가"), ("panel.max-missing", "나"), ("panel.max", "다"), ("panel.weight-missing", "다"));

    [Fact]
    public void Places_are_on_the_unrounded_totals_and_equal_ones_are_shared() =>
        Score([new("성과")], "가 1 성과 70.001", "나 1 성과 70.002", "다 1 성과 70.001", "라 1 성과 60", "마 1 성과 -").Ranks
            .Select(r => (r.Rank, r.IsShared)).Should().Equal((2, true), (1, false), (2, true), (4, false), (null, false));

    [Theory]
    [InlineData("가 1 충실성 41")]
    [InlineData("가 1 충실성 -1")]
    [InlineData("가 1 다른것 1")]
    [InlineData("가 1 충실성 1", "가 1 충실성 -")]
    public void A_table_that_says_no_clear_thing_is_refused(params string[] marks)
    {
        var making = () => Score([new("충실성", Max: 40m)], marks);
        making.Should().Throw<ArgumentException>();
    }

    private static decimal? Number(string text) => text.Length == 0 ? null : decimal.Parse(text, CultureInfo.InvariantCulture);

    private static PanelValue Judged(string marks, PanelCriterion criterion, string rule = "mean") => PanelScorer.Judge(
        [.. marks.Split(' ').Select((m, i) => new Mark("u", $"e{i}", criterion.Name, decimal.Parse(m, CultureInfo.InvariantCulture)))],
        criterion,
        PanelRule.TryFind(rule, out var found) ? found : throw new ArgumentException(rule, nameof(rule)));

    private static PanelScore Score(PanelCriterion[] criteria, params string[] marks) => PanelScorer.Score(
        new(
            [.. marks.Select(m => m.Split(' ') switch { var p => new Mark(p[0], p[1], p[2], p[3] == "-" ? null : decimal.Parse(p[3], CultureInfo.InvariantCulture)) })],
            PanelCriteria.Of(criteria)),
        PanelRules.Mean);
}
