using Uijeongbu.SocialPlan.Domain.Monitoring;
using Uijeongbu.SocialPlan.Domain.Scoring.Panels;

namespace Uijeongbu.SocialPlan.Domain.Tests.Monitoring;

/// <summary>The way of an opinion, and what points of members say.</summary>
public sealed class RecommendationTests
{
    private static readonly DateTime Now = new(2026, 7, 20, 3, 0, 0, DateTimeKind.Utc);
    private static readonly OpinionReply Refusal = new(OpinionFate.NotAdopted, "예산이 없습니다.", null);

    [Fact]
    public void An_opinion_goes_its_way_and_no_other()
    {
        var opinion = New();
        opinion.State.Should().Be(RecommendationState.Gathered);
        opinion.Answer(Refusal, Now, "김담당").Problem.Should().Be(MonitoringProblems.NotToAnswer);
        opinion.Send(Now.AddDays(30)).Problem.Should().Be(MonitoringProblems.DuePassed);
        opinion.Send(Now).IsOk.Should().BeTrue();
        opinion.Send(Now).Problem.Should().Be(MonitoringProblems.AlreadySent);
        opinion.Write(new("다르게", opinion.DueOn), Korea.DayOf(Now)).Problem.Should().Be(MonitoringProblems.AlreadySent);
        opinion.Confirm(Now, "한과장").Problem.Should().Be(MonitoringProblems.NothingToConfirm);
        opinion.AskAgain("왜요?", Now).Problem.Should().Be(MonitoringProblems.NotAnsweredYet);
        opinion.Answer(Refusal with { Reason = null }, Now, "김담당").Problem!.Code.Should().Be("opinion-reply.faulty");
        opinion.Answer(Refusal, Now, "김담당").IsOk.Should().BeTrue();
        opinion.Answer(Refusal with { Reason = "내년에 봅니다." }, Now, "김담당").IsOk.Should().BeTrue("it is not confirmed yet");
        opinion.Known.Should().BeNull();
        opinion.Confirm(Now, "한과장").IsOk.Should().BeTrue();
        opinion.Answer(Refusal, Now, "김담당").Problem.Should().Be(MonitoringProblems.NotToAnswer);
        opinion.Known!.Reason.Should().Be("내년에 봅니다.");
    }

    [Fact]
    public void It_is_asked_about_once_and_the_first_answer_stays()
    {
        var opinion = New();
        _ = opinion.Send(Now);
        _ = opinion.Answer(Refusal, Now, "김담당");
        _ = opinion.Confirm(Now, "한과장");
        opinion.AskAgain(" ", Now).Problem!.Code.Should().Be("recommendation.faulty");
        opinion.AskAgain("다시 봐 주십시오.", Now.AddDays(3)).IsOk.Should().BeTrue();
        (opinion.State, opinion.Known, opinion.DueOn).Should().Be((RecommendationState.AskedAgain, Refusal, new DateOnly(2026, 8, 6)));
        _ = opinion.Answer(new(OpinionFate.Adopted, null, "9월부터 합니다."), Now.AddDays(30), "김담당");
        _ = opinion.Confirm(Now.AddDays(30), "한과장");
        (opinion.Known!.Fate, opinion.FirstReply, opinion.IsInTime).Should().Be((OpinionFate.Adopted, Refusal, true), "the first answer counts for the day");
        opinion.AskAgain("또", Now.AddDays(31)).Problem.Should().Be(MonitoringProblems.AskedBefore);
    }

    [Fact]
    public void It_is_late_from_the_day_after_its_day_until_it_is_confirmed()
    {
        var opinion = New();
        opinion.IsOverdue(opinion.DueOn.AddDays(1)).Should().BeFalse("it was not sent");
        _ = opinion.Send(Now);
        opinion.IsOverdue(opinion.DueOn).Should().BeFalse();
        opinion.IsOverdue(opinion.DueOn.AddDays(1)).Should().BeTrue();
        _ = opinion.Answer(Refusal, Now, "김담당");
        opinion.IsOverdue(opinion.DueOn.AddDays(1)).Should().BeTrue();
        _ = opinion.Confirm(Now.AddDays(20), "한과장");
        (opinion.IsOverdue(opinion.DueOn.AddDays(1)), opinion.IsInTime).Should().Be((false, false));
    }

    [Fact]
    public void Points_have_a_mean_and_are_split_from_a_distance_of_three()
    {
        var points = PointSummary.Of(Questionnaire.Shipped, [With(1, 4), With(2, 4), With(3, 4), With(4, 3)]);
        (points[0].Mean, points[0].IsSplit, points[1].Mean, points[1].IsSplit).Should().Be((2.5m, true, 3.8m, false));
        points[2].Mean.Should().BeNull("nobody gave a point");
        points[2].IsSplit.Should().BeFalse();
    }

    [Fact]
    public void Agreement_is_one_where_all_agree_on_projects_that_differ_and_undefined_where_nothing_differs()
    {
        var (a, b, c, d) = (Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid());
        var all = RoundAgreement.Of(Questionnaire.Shipped, [(a, c, With(1, 4)), (a, d, With(1, 4)), (b, c, With(5, 4)), (b, d, With(5, 4))]);
        all[0].Alpha.Value.Should().Be(1m);
        (all[1].Alpha.Value, all[1].Alpha.Reason).Should().Be((null, Undefined.NoVariation));
        all[2].Alpha.Reason.Should().Be(Undefined.TooFewEvaluators);
    }

    [Fact]
    public void Opinions_are_gathered_when_all_have_submitted_or_the_round_is_over()
    {
        RoundContent content = new(2026, RoundKind.MidYear, Now.AddDays(-3), Now.AddDays(3), null, null, null, null);
        var round = MonitoringRound.New("41150", content);
        _ = round.Write(content).IsOk && round.Announce(2, Now.AddDays(-4), "조총괄").IsOk;
        round.WhyNoGathering([CardState.Submitted, CardState.Drafting], Now).Should().Be(MonitoringProblems.StillWriting);
        round.WhyNoGathering([CardState.Submitted, CardState.Revising, CardState.Withdrawn], Now).Should().BeNull();
        round.WhyNoGathering([CardState.Submitted, CardState.NotStarted], Now.AddDays(4)).Should().BeNull();
        round.Remind(Now).IsOk.Should().BeTrue();
        round.Remind(Now.AddHours(2)).Problem.Should().Be(MonitoringProblems.RemindedToday);
        round.Remind(Now.AddDays(1)).IsOk.Should().BeTrue();
        round.Remind(Now.AddDays(4)).Problem!.Code.Should().Be("monitoring-round.closed");
    }

    private static Recommendation New() =>
        new() { RegionCode = "41150", RoundId = Guid.NewGuid(), ProjectId = Guid.NewGuid(), Text = "저녁에도 열어 주십시오.", DueOn = new(2026, 8, 3), MadeAt = Now, MadeByName = "박간사" };

    private static ReviewAnswers With(int execution, int effect) => new(1, [new("execution") { Point = execution }, new("effect") { Point = effect }]);
}
