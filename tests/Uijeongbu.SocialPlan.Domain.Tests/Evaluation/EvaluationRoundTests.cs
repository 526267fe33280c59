using Uijeongbu.SocialPlan.Domain.Evaluation;

namespace Uijeongbu.SocialPlan.Domain.Tests.Evaluation;

/// <summary>The way of a round from its preparation to its publication, and what each state refuses.</summary>
public sealed class EvaluationRoundTests
{
    private static readonly DateTime Now = new(2027, 3, 20, 0, 0, 0, DateTimeKind.Utc);
    private static readonly Guid Officer = Guid.NewGuid();
    private static readonly EvaluationReadiness All = new(31, 5, 1, 0);
    private static readonly EvaluationContent Content = new(2026, EvaluationKind.Results, EvaluationSchedule.Usual(2026), EvaluationRules.Default, null);

    [Fact]
    public void It_goes_from_preparation_to_publication_by_two_people()
    {
        var round = Prepared();
        List<EvaluationState> states = [round.State];
        Done(round.Announce(All, Now));
        states.Add(round.State);
        Done(round.OpenViewing(0, 0, Now));
        states.Add(round.State);
        Done(round.Certify(0, isCorrection: false, null, Officer, AfterViewing(round)));
        states.Add(round.State);
        round.Publish(Officer, Now).Problem!.Code.Should().Be("evaluation-round.second-person");
        round.Publish(null, Now).Problem!.Code.Should().Be("evaluation-round.second-person");
        Done(round.Publish(Guid.NewGuid(), Now));
        states.Add(round.State);
        states.Should().Equal(Enum.GetValues<EvaluationState>());
    }

    [Theory]
    [InlineData(0, 5, 1, 0, "evaluation-round.no-units")]
    [InlineData(31, 3, 1, 0, "evaluation-round.few-evaluators")]
    [InlineData(31, 5, 0, 0, "evaluation-round.no-chair")]
    [InlineData(31, 5, 2, 0, "evaluation-round.no-chair")]
    [InlineData(31, 5, 1, 2, "evaluation-round.unassigned")]
    [InlineData(31, 5, 1, 0, null)]
    public void It_is_announced_when_everything_is_prepared(int units, int evaluators, int chairs, int unassigned, string? code)
    {
        var round = Prepared();
        round.Announce(new EvaluationReadiness(units, evaluators, chairs, unassigned), Now).Problem?.Code.Should().Be(code);
        round.State.Should().Be(code is null ? EvaluationState.Running : EvaluationState.Preparing);
        if (code is null)
        {
            round.Announce(All, Now).Problem!.Code.Should().Be("evaluation-round.announced");
        }
    }

    /// <summary>Whoever changes the year and not the dates is told so, and not hindered.</summary>
    [Theory]
    [InlineData(2025, false)]
    [InlineData(2026, false)]
    [InlineData(2027, true)]
    public void A_year_whose_results_are_not_there_yet_looks_wrong(int fiscalYear, bool isEarly)
    {
        var content = Content with { FiscalYear = fiscalYear };
        content.WhyNot().Should().BeNull();
        content.WhyEarly()?.Message.Should().Contain("2027년의 시행결과").And.Contain("2027. 2. 1.");
        (content.WhyEarly() is not null).Should().Be(isEarly);
    }

    [Fact]
    public void Nobody_is_judged_by_rules_that_came_later()
    {
        var round = Prepared();
        Done(round.Write(Content with { Rules = Content.Rules with { Panel = "mean" } }));
        Done(round.Announce(All, Now));
        var content = round.ToContent();
        foreach (var changed in new[] { content with { FiscalYear = 2025 }, content with { Rules = content.Rules with { Panel = "trimmed" } }, content with { Rules = content.Rules with { Rubric = content.Rules.Rubric with { Name = "다른 지표" } } } })
        {
            round.Write(changed).Problem!.Code.Should().Be("evaluation-round.rules-fixed");
        }

        Done(round.Write(content with { Note = "기간을 늘렸습니다.", Schedule = content.Schedule.AYearLater(), Rules = content.Rules with { Scope = PublicationScope.Grades } }));
        (round.Note, round.Rules.Scope, round.Rules.Panel).Should().Be(("기간을 늘렸습니다.", PublicationScope.Grades, "mean"));
    }

    [Fact]
    public void Figures_are_frozen_when_every_sheet_is_in_and_certified_when_every_objection_is_ruled()
    {
        var round = Prepared();
        round.OpenViewing(0, 0, Now).Problem!.Code.Should().Be("evaluation-round.not-announced");
        Done(round.Announce(All, Now));
        (round.WhyNoFigures(), round.IsForCorrection).Should().Be((null, false));
        round.WhyNoCorrection()!.Code.Should().Be("evaluation-round.not-viewed");
        round.OpenViewing(2, 0, Now).Problem!.Message.Should().Contain("2건");
        round.OpenViewing(0, 1, Now).Problem!.Code.Should().Be("evaluation-round.notes-missing");
        round.Certify(0, false, null, Officer, Now).Problem!.Code.Should().Be("evaluation-round.not-viewed");
        Done(round.OpenViewing(0, 0, Now));
        round.WhyNoFigures()!.Code.Should().Be("evaluation-round.figures-frozen");
        round.WhyNoCorrection().Should().BeNull();
        round.Certify(0, false, null, Officer, Now).Problem!.Code.Should().Be("evaluation-round.still-viewed");
        round.Certify(1, false, null, Officer, AfterViewing(round)).Problem!.Code.Should().Be("evaluation-round.objections-open");
        Done(round.Certify(0, false, null, Officer, AfterViewing(round)));
        (round.WhyNoFigures(), round.IsForCorrection).Should().Be((null, true), "what is given now waits for a correction");
        round.Certify(0, isCorrection: true, " ", Officer, AfterViewing(round)).Problem!.Code.Should().Be("evaluation.reason-missing");
        Done(round.Certify(0, isCorrection: true, "집계를 바로잡습니다.", Officer, AfterViewing(round)));
        round.Write(round.ToContent()).Problem!.Code.Should().Be("evaluation-round.rules-fixed", "nothing is written any more");
    }

    [Fact]
    public void Marks_are_given_within_the_clock_of_their_stage()
    {
        var round = Prepared();
        var clock = round.Schedule.Of(EvaluationPhase.Paper)!;
        round.WhyNoMark(EvaluationStage.Paper, clock.OpensAt)!.Code.Should().Be("mark-sheet.not-found", "it is not announced");
        Done(round.Announce(All, Now));
        round.WhyNoMark(EvaluationStage.Paper, clock.OpensAt.AddSeconds(-1))!.Code.Should().Be("stage.to-come");
        round.WhyNoMark(EvaluationStage.Paper, clock.ClosesAt).Should().BeNull("the last instant is included");
        round.WhyNoMark(EvaluationStage.Paper, clock.ClosesAt.AddSeconds(1))!.Code.Should().Be("stage.over");
        round.WhyNoMark(EvaluationStage.Presentation, clock.ClosesAt)!.Code.Should().Be("stage.to-come");
        Done(round.OpenViewing(0, 0, Now));
        round.WhyNoMark(EvaluationStage.Paper, clock.ClosesAt)!.Code.Should().Be("evaluation-round.frozen");
    }

    [Fact]
    public void The_usual_dates_can_be_used_in_any_year()
    {
        foreach (var year in Enumerable.Range(2007, 90))
        {
            EvaluationSchedule.Usual(year).WhyNot().Should().BeNull("{0}", year);
        }

        var schedule = EvaluationSchedule.Usual(2026);
        schedule.NextAfter(schedule.Of(EvaluationPhase.Submission)!.ClosesAt)!.Phase.Should().Be(EvaluationPhase.Check);
        schedule.NextAfter(schedule.Of(EvaluationPhase.Certification)!.ClosesAt).Should().BeNull();
    }

    private static EvaluationRound Prepared()
    {
        var round = EvaluationRound.New("41", Content);
        Done(round.Write(Content));
        return round;
    }

    private static DateTime AfterViewing(EvaluationRound round) => round.Schedule.Of(EvaluationPhase.Viewing)!.ClosesAt;

    private static void Done(Outcome outcome) => outcome.Problem.Should().BeNull();
}
