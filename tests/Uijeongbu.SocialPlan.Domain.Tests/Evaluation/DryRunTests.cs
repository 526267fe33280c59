using Uijeongbu.SocialPlan.Domain.Evaluation;
using Uijeongbu.SocialPlan.Domain.Evaluation.Marking;
using Uijeongbu.SocialPlan.Domain.Evaluation.Scores;

namespace Uijeongbu.SocialPlan.Domain.Tests.Evaluation;

/// <summary>모의평가: two sets of rules on the same marks, and who would move.</summary>
public sealed class DryRunTests
{
    private static readonly Rubric Small = new(1, "시험", [new("words", "글", [new("plan", "계획", 60)]), new("figures", "수치", [new("rate", "목표달성도", 40) { Source = RubricSource.Achievement }])], []);
    private static readonly EvaluationRules Rules = EvaluationRules.Default with { Rubric = Small, Panel = "mean", Ranking = EvaluationRules.Default.Ranking with { TieBreaks = [] }, Awards = [new("최우수", AwardBasis.Places, 1)] };

    [Fact]
    public void The_same_rules_move_nobody()
    {
        var run = DryRun.Of(Inputs(), Rules, Rules);
        run.Moved.Should().BeEmpty();
        run.Moves.Should().OnlyContain(move => move.Because == null && move.Gained == 0m);
    }

    /// <summary>갑: 50 + 40 of a rate of 100; 을: 48 + 40 of 120 capped at 100. Full only at 120: 갑 33.33, 을 40, and 을 is first.</summary>
    [Fact]
    public void Another_full_rate_turns_the_two_around_and_says_why()
    {
        var run = DryRun.Of(Inputs(), Rules, Rules with { Achievement = Rules.Achievement with { FullRate = 120m } });
        var first = run.Moves.Single(move => move.Before.Unit.Code == "1");
        (first.Before.Total, first.Before.Place.Rank, first.Before.Award).Should().Be((90m, 1m, "최우수"));
        (first.After.Place.Rank, first.After.Award, first.Gained).Should().Be((2m, null, -1m));
        UnitScore.Printed.Round(first.After.Total).Should().Be(83.33m);
        first.Because!.Value.Criterion.Key.Should().Be("rate");
        UnitScore.Printed.Round(first.Because.Value.Difference).Should().Be(-6.67m);
        run.Moved.Should().HaveCount(2);
    }

    [Fact]
    public void Another_policy_gives_other_rates_on_its_side_alone()
    {
        var other = Inputs();
        other = other with { Units = [.. other.Units.Select(unit => unit.Code == "1" ? unit with { Achievement = unit.Achievement! with { Rate = 50m } } : unit)] };
        var run = DryRun.Of(Inputs(), Rules, other, Rules);
        (run.Before.Find("1")!.Total, run.After.Find("1")!.Total, run.After.Find("2")!.Total).Should().Be((90m, 70m, 88m));
    }

    [Fact]
    public void A_criterion_that_nobody_marked_is_left_out_of_both_and_named()
    {
        var wider = Rules with { Rubric = Small with { Areas = [new("words", "글", [new("plan", "계획", 30), new("new", "새 지표", 30)]), Small.Areas[1]] } };
        var run = DryRun.Of(Inputs(), wider, wider);
        run.Unknown.Should().ContainSingle().Which.Key.Should().Be("new");
        run.Before.Find("1")!.Total.Should().Be(65m, "50 of 60 is 25 of 30, and the rate gives 40");
    }

    private static EvaluationInputs Inputs() => new("41", "시험도", 2025, EvaluationKind.Results, IsDemo: true, Rules, [Unit("1", 100m), Unit("2", 120m)], [Sheet("1", 50m), Sheet("2", 48m)], []);

    private static EvaluatedUnit Unit(string code, decimal rate) => new(code, $"시 {code}", "Ⅰ", new("SR", "hash", rate, 1, 1), null, [], [], null, null);

    private static EvaluatedSheet Sheet(string unit, decimal points) => new("001", unit, EvaluationStage.Paper, IsRecused: false, [new("plan", points)]);
}
