using System.Globalization;
using Uijeongbu.SocialPlan.Domain.Scoring.Panels;

namespace Uijeongbu.SocialPlan.Domain.Tests.Scoring.Panels;

/// <summary>What each rule makes of a few marks.</summary>
public sealed class PanelRuleTests
{
    private static readonly PanelCriterion Criterion = new("평가");

    [Theory]
    [InlineData("112 114", 113)]
    [InlineData("112 114 118", 113)]
    [InlineData("112 115 118", 116.5)]
    [InlineData("118 112 115", 116.5)]
    [InlineData("112 115 118 119 121", 117.33)]
    public void The_jump_rope_rule_gives_the_published_examples(string marks, double expected) =>
        Domain.Scoring.Rounding.Round(Judge(PanelRules.JumpRope, marks).Value!.Value, 2).Should().Be((decimal)expected);

    [Fact]
    public void A_single_judge_counts_and_asks_for_a_look() =>
        Judge(PanelRules.JumpRope, "112").Should().BeEquivalentTo(new { Value = 112m, Hints = PanelHints.SingleMark });

    [Theory]
    [InlineData("10 20 60", "Counted Counted Farthest")]
    [InlineData("10 50 60", "Farthest Counted Counted")]
    [InlineData("30 20 10", "Counted Counted Farthest")]
    [InlineData("20 20 20", "Farthest Counted Counted")]
    public void Of_three_marks_the_trace_names_the_one_left_out(string marks, string fates) =>
        Fates(Judge(PanelRules.JumpRope, marks)).Should().Be(fates);

    [Theory]
    [InlineData("drop-high-low", "70 80 90", null, "TooFew TooFew TooFew")]
    [InlineData("drop-high-low;from=3", "70 80 90", 80.0, "Lowest Counted Highest")]
    [InlineData("drop-high-low", "90 70 80 86", 83.0, "Highest Lowest Counted Counted")]
    [InlineData("drop-high-low", "80 80 80 80", 80.0, "Lowest Counted Counted Highest")]
    [InlineData("drop-high-low;from=3", "70 80", null, "TooFew TooFew")]
    [InlineData("trimmed;p=0.2", "1 2 3 4", 2.5, "Counted Counted Counted Counted")]
    [InlineData("trimmed;p=0.2", "1 2 3 4 20", 3.0, "Lowest Counted Counted Counted Highest")]
    [InlineData("trimmed;p=0.4", "1 2 3 4 20", 3.0, "Lowest Lowest Counted Highest Highest")]
    [InlineData("trimmed;p=0", "1 2 6", 3.0, "Counted Counted Counted")]
    [InlineData("mean", "1 2 6", 3.0, "Counted Counted Counted")]
    public void A_rule_says_which_marks_count(string rule, string marks, double? expected, string fates)
    {
        var value = Judge(Find(rule), marks);
        value.Value.Should().Be((decimal?)expected);
        Fates(value).Should().Be(fates);
    }

    [Fact]
    public void An_absent_mark_is_left_out_and_never_0()
    {
        var value = Judge(PanelRules.Mean, "80 - 90");

        (value.Value, value.Spread.Count).Should().Be((85m, 2));
        Fates(value).Should().Be("Counted Absent Counted");
        Judge(PanelRules.Mean, "0 - 90").Value.Should().Be(45m, "a 0 that was given counts");
    }

    [Fact]
    public void Without_any_mark_there_is_no_value()
    {
        foreach (var name in PanelRules.Names)
        {
            Judge(Find(name), "- -").Should().BeEquivalentTo(new { Value = (decimal?)null, Hints = PanelHints.TooFewMarks });
        }
    }

    [Theory]
    [InlineData("trimmed", "trimmed;p=0.2")]
    [InlineData("trimmed; p = 0.10", "trimmed;p=0.10")]
    [InlineData("drop-high-low;from=4", "drop-high-low")]
    [InlineData("mean;range=0.25", "mean;range=0.25")]
    public void An_id_says_every_parameter_that_is_not_the_usual_one(string text, string id) => Find(text).Id.Should().Be(id);

    [Theory]
    [InlineData("median")]
    [InlineData("Mean")]
    [InlineData("mean;p=0.1")]
    [InlineData("trimmed;p=0.5")]
    [InlineData("trimmed;p=-0.1")]
    [InlineData("trimmed;p=0.1;p=0.2")]
    [InlineData("trimmed;k=1")]
    [InlineData("drop-high-low;from=2")]
    [InlineData("drop-high-low;from=3.5")]
    [InlineData("mean;range=0")]
    [InlineData("mean;range=1.1")]
    [InlineData("")]
    public void Unknown_rules_and_parameters_are_refused(string text) => PanelRule.TryFind(text, out _).Should().BeFalse();

    [Fact]
    public void Every_name_that_is_listed_is_a_rule_of_version_1() =>
        PanelRules.Names.Select(Find).Should().AllSatisfy(r => (r.Name, r.Version).Should().Be((r.Id.Split(';')[0], 1)));

    private static PanelRule Find(string id) => PanelRule.TryFind(id, out var rule) ? rule : throw new ArgumentException(id, nameof(id));

    private static PanelValue Judge(PanelRule rule, string marks) => PanelScorer.Judge(
        [.. marks.Split(' ').Select((m, i) => new Mark("u", $"e{i}", "평가", m == "-" ? null : decimal.Parse(m, CultureInfo.InvariantCulture)))], Criterion, rule);

    private static string Fates(PanelValue value) => string.Join(' ', value.Marks.Select(m => m.Fate));
}
