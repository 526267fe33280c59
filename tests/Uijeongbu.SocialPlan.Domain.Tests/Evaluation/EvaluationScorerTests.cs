using CsCheck;
using Uijeongbu.SocialPlan.Domain.Evaluation;
using Uijeongbu.SocialPlan.Domain.Evaluation.Objections;
using Uijeongbu.SocialPlan.Domain.Evaluation.Scores;
using Uijeongbu.SocialPlan.Domain.Scoring.Panels;
using Uijeongbu.SocialPlan.Domain.Scoring.Ranks;
using static Uijeongbu.SocialPlan.Domain.Tests.Evaluation.SampleRound;

namespace Uijeongbu.SocialPlan.Domain.Tests.Evaluation;

/// <summary>Totals, places and awards of a round: by hand, and whatever the inputs are.</summary>
public sealed class EvaluationScorerTests
{
    [Fact]
    public void A_total_is_what_a_person_computes_by_hand()
    {
        var unit = Unit("a", rate: 90m) with { Extras = [new("bonus", 1.25m, "이유"), new("late", 0.5m, "이유")] };
        var score = EvaluationScorer.Score(Of([unit], Sheet("001", "a", 30, 15, adjustment: 1m), Sheet("002", "a", 33, 16)));
        var found = score.Units[0];
        found.Criteria.Select(one => (one.Filled, one.Value)).Should().Equal((36m, 36.5m), (null, 31.5m), (null, 15.5m)); // 40 × 90 %, moved by 1 in one of two sheets
        found.Total.Should().Be(36.5m + 31.5m + 15.5m + 1.25m - 0.5m);
        (found.OfArea(Small.Areas[0]), found.OfArea(Small.Areas[1])).Should().Be((68m, 15.5m));
    }

    [Fact]
    public void What_is_filled_and_moved_stays_within_the_points()
    {
        var score = EvaluationScorer.Score(Of([Unit("a", rate: 130m), Unit("b", rate: -5m)], Sheet("001", "a", 0, 0, adjustment: 2m), Sheet("001", "b", 0, 0, adjustment: -2m)));
        score.Units.Select(unit => unit.Criteria[0].Value).Should().Equal(40m, 0m);
        score.Units.Select(unit => unit.Total).Should().Equal(40m, 0m); // 0 is a mark
    }

    [Fact]
    public void A_recused_mark_is_absent_and_not_zero()
    {
        var with = EvaluationScorer.Score(Of([Unit("a")], Sheet("001", "a", 30, 10), Recused("002", "a")));
        with.Units[0].Criteria[1].Value.Should().Be(30m);
        with.Units[0].Criteria[1].Panel.Marks.Select(mark => mark.Fate).Should().Equal(MarkFate.Counted, MarkFate.Absent);
        with.Units[0].Total.Should().Be(EvaluationScorer.Score(Of([Unit("a")], Sheet("001", "a", 30, 10))).Units[0].Total);
        var alone = EvaluationScorer.Score(Of([Unit("a")], Recused("001", "a"))).Units[0];
        (alone.Total, alone.Place.Rank).Should().Be((null, null));
        alone.Missing.Select(criterion => criterion.Key).Should().Equal("achieved", "content", "residents");
    }

    [Fact]
    public void Nothing_submitted_is_no_achievement_and_no_total()
    {
        var score = EvaluationScorer.Score(Of([Unit("a", rate: null), Unit("b")], Sheet("001", "a", 40, 20), Sheet("001", "b", 1, 1)));
        (score.Units[0].Total, score.Units[0].Place.Rank, score.Units[1].Place.Rank).Should().Be((null, null, 1m));
        score.Groups.Should().ContainSingle().Which.Total.Should().Be(score.Units[1].Total, "a mean is over those who have a total");
        EvaluationScorer.Score(Of([Unit("a")])).Units[0].Total.Should().BeNull("a round without any sheet has no figure");
    }

    [Fact]
    public void A_ruling_replaces_the_value_and_both_stay()
    {
        var unit = Unit("a") with { Ruled = [new("OB-a-2025-02", "content", 38.5m, "둘째"), new("OB-a-2025-01", "content", 35m, "첫째")] };
        var found = EvaluationScorer.Score(Of([unit], Sheet("001", "a", 30, 10))).Units[0];
        (found.Criteria[1].Panel.Value, found.Criteria[1].Value, found.Criteria[1].Ruled!.Objection).Should().Be((30m, 38.5m, "OB-a-2025-02"));
        found.Total.Should().Be(32m + 38.5m + 10m);
    }

    [Fact]
    public void The_effect_of_a_ruling_is_what_comes_of_it()
    {
        EvaluatedUnit[] units = [Unit("a"), Unit("b"), Unit("c")];
        var inputs = Of(units, Sheet("001", "a", 30, 10), Sheet("001", "b", 32, 10), Sheet("001", "c", 34, 10));
        var effect = RulingEffect.Of(inputs, "a", new("OB-a-2025-01", "content", 33m, "자료 확인"));
        effect.Moved.Select(move => (move.Before.Unit.Code, move.Before.Place.Rank, move.After.Place.Rank)).Should().Equal(("a", 3m, 2m), ("b", 2m, 3m));
        TextOf(effect.After).Should().Be(TextOf(EvaluationScorer.Score(inputs with { Units = [units[0] with { Ruled = [new("OB-a-2025-01", "content", 33m, "자료 확인")] }, units[1], units[2]] })));
        RulingEffect.Of(inputs, "a", null).Moved.Should().BeEmpty();
    }

    [Fact]
    public void Those_who_share_the_last_place_of_an_award_all_get_it()
    {
        var rules = Rules with { Ranking = Rules.Ranking with { TieBreaks = [] }, Awards = [new("최우수", AwardBasis.Places, 1), new("우수", AwardBasis.Places, 1), new("장려", AwardBasis.Places, 1)] };
        var inputs = Of([Unit("a"), Unit("b"), Unit("c"), Unit("d"), Unit("e")], Sheet("001", "a", 40, 20), Sheet("001", "b", 35, 10), Sheet("001", "c", 35, 10), Sheet("001", "d", 30, 10), Sheet("001", "e", 20, 10)) with { Rules = rules };
        var score = EvaluationScorer.Score(inputs);
        score.Units.Select(unit => (unit.Place.Rank, unit.Place.IsShared, unit.Award)).Should().Equal((1m, false, "최우수"), (2m, true, "우수"), (2m, true, "우수"), (4m, false, null), (5m, false, null));
    }

    [Fact]
    public void A_tie_is_decided_by_the_first_step_that_differs_and_says_which()
    {
        EvaluatedUnit[] units = [Unit("a", rate: 110m, minute: 2), Unit("b", rate: 120m, minute: 5), Unit("c", rate: 110m, minute: 1)];
        var score = EvaluationScorer.Score(Of(units, Sheet("001", "a", 30, 10), Sheet("001", "b", 30, 10), Sheet("001", "c", 30, 10)));
        score.Units.Select(unit => unit.Place.Rank).Should().Equal(3m, 1m, 2m);
        score.Find("b")!.Place.DecidedBy.Should().Be("목표달성도");
        score.Find("a")!.Place.DecidedBy.Should().Be("먼저 제출한 시·군");
    }

    [Fact]
    public void Where_every_place_is_given_once_an_undecided_tie_is_shown_and_said()
    {
        var rules = Rules with { Ranking = new(RankingConvention.Ordinal1234, 2, []) };
        var score = EvaluationScorer.Score(Of([Unit("a"), Unit("b")], Sheet("001", "a", 30, 10), Sheet("001", "b", 30, 10)) with { Rules = rules });
        score.IsTieOpen.Should().BeTrue();
        score.Units.Select(unit => (unit.Place.Rank, unit.Place.IsShared)).Should().Equal((1m, true), (1m, true));
        EvaluationScorer.Score(Of([Unit("a"), Unit("b")], Sheet("001", "a", 31, 10), Sheet("001", "b", 30, 10)) with { Rules = rules }).IsTieOpen.Should().BeFalse();
    }

    [Fact]
    public void Improvement_is_honoured_among_those_without_another_award_and_equal_gains_alike()
    {
        var rules = Rules with { Awards = [new("최우수", AwardBasis.Places, 1), new("발전상", AwardBasis.Improvement, 1), new("특별상", AwardBasis.Special, 1)] };
        EvaluatedUnit[] units = [Unit("a", last: 40m), Unit("b", last: 60m), Unit("c", last: 50m), Unit("d", last: null), Unit("e", last: 90m) with { Special = new("특별상", "재난에 잘 대응했습니다.") }];
        var inputs = Of(units, Sheet("001", "a", 40, 20), Sheet("001", "b", 30, 10), Sheet("001", "c", 20, 10), Sheet("001", "d", 25, 10), Sheet("001", "e", 10, 10)) with { Rules = rules };
        var score = EvaluationScorer.Score(inputs);
        score.Units.Select(unit => unit.Award).Should().Equal("최우수", "발전상", "발전상", null, "특별상"); // b and c gained 12 each, a more but is honoured already
        score.MostImproved.Select(unit => unit.Unit.Code).Should().Equal("a", "b", "c");
        score.Find("d")!.Change.Should().BeNull("there is no year before");
    }

    /// <summary>The order of rows says nothing.</summary>
    [Fact]
    public void Rows_in_any_order_give_the_same_figures() => Gen.Select(Any, Gen.Int).Sample((inputs, seed) =>
    {
        Random random = new(seed);
        T[] Mixed<T>(IEnumerable<T> rows) => [.. rows.OrderBy(_ => random.Next())];
        var mixed = inputs with
        {
            Units = Mixed(inputs.Units.Select(unit => unit with { Extras = Mixed(unit.Extras), Ruled = Mixed(unit.Ruled) })),
            Sheets = Mixed(inputs.Sheets.Select(sheet => sheet with { Marks = Mixed(sheet.Marks) })),
        };
        return TextOf(EvaluationScorer.Score(mixed)) == TextOf(EvaluationScorer.Score(inputs));
    }, iter: 200);

    /// <summary>What holds of every round.</summary>
    [Fact]
    public void Totals_places_and_awards_agree_with_each_other() => Any.Sample(inputs =>
    {
        var score = EvaluationScorer.Score(inputs);
        foreach (var unit in score.Units)
        {
            (unit.Total is null).Should().Be(unit.Place.Rank is null, "who has a total has a place, and nobody else");
            unit.Criteria.Should().OnlyContain(one => one.Value == null || (one.Value >= 0m && one.Value <= one.Criterion.Points));
            unit.Criteria.Where(one => one.Ruled is { } ruled && one.Value != ruled.Value).Should().BeEmpty();
        }

        foreach (var (better, next) in score.Groups.SelectMany(group => score.InGroup(group.Group).Where(unit => unit.Total is not null) is var ranked ? ranked.Zip(ranked.Skip(1)) : []))
        {
            UnitScore.Printed.Round(better.Total).Should().BeGreaterThanOrEqualTo(UnitScore.Printed.Round(next.Total)!.Value);
        }
    }, iter: 200);

    /// <summary>A sheet that is taken out by a recusal gives what there would be without it.</summary>
    [Fact]
    public void A_recused_sheet_is_as_one_that_was_never_there() => Any.Sample(inputs =>
        TextOf(EvaluationScorer.Score(inputs)) == TextOf(EvaluationScorer.Score(inputs with { Sheets = [.. inputs.Sheets.Where(sheet => !sheet.IsRecused)] })), iter: 200);
}
