using FluentAssertions;
using Uijeongbu.SocialPlan.Domain.Meetings;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Domain.Results.Submission;
using Xunit;

namespace Uijeongbu.SocialPlan.Domain.Tests.Results.Submission;

/// <summary>The way of a year's results, step by step.</summary>
public sealed class YearFlowTests
{
    private static readonly DateOnly Today = new(2027, 2, 26);
    private static readonly SelfEvaluation Whole = new(
        EvaluatingBody.Committee, new(2027, 2, 18), Enum.GetValues<EvaluationArea>().ToDictionary(area => area, _ => new AreaEvaluation("찾아가는 상담을 늘림", "농촌 지역이 모자람", "순회 상담을 시작함")));

    /// <summary>Every step that is possible, with whose it is and the state after; the table a second time, on purpose.</summary>
    public static TheoryData<YearReportStatus, YearMove, YearPart, YearReportStatus> Listed => new()
    {
        { YearReportStatus.Collecting, YearMove.Gather, YearPart.Coordinator, YearReportStatus.Gathered },
        { YearReportStatus.Gathered, YearMove.Ungather, YearPart.Coordinator, YearReportStatus.Collecting },
        { YearReportStatus.SelfEvaluated, YearMove.Ungather, YearPart.Coordinator, YearReportStatus.Collecting },
        { YearReportStatus.Deliberated, YearMove.Ungather, YearPart.Coordinator, YearReportStatus.Collecting },
        { YearReportStatus.Gathered, YearMove.Evaluate, YearPart.Coordinator, YearReportStatus.SelfEvaluated },
        { YearReportStatus.SelfEvaluated, YearMove.Deliberate, YearPart.Coordinator, YearReportStatus.Deliberated },
        { YearReportStatus.Deliberated, YearMove.Deliberate, YearPart.Coordinator, YearReportStatus.Deliberated },
        { YearReportStatus.SelfEvaluated, YearMove.Defer, YearPart.Coordinator, YearReportStatus.Gathered },
        { YearReportStatus.Deliberated, YearMove.Submit, YearPart.Coordinator, YearReportStatus.Submitted },
        { YearReportStatus.Submitted, YearMove.TakeBack, YearPart.Coordinator, YearReportStatus.Deliberated },
        { YearReportStatus.Submitted, YearMove.Receive, YearPart.Province, YearReportStatus.Received },
        { YearReportStatus.Submitted, YearMove.AskMore, YearPart.Province, YearReportStatus.MoreAsked },
        { YearReportStatus.Received, YearMove.AskMore, YearPart.Province, YearReportStatus.MoreAsked },
        { YearReportStatus.Completed, YearMove.AskMore, YearPart.Province, YearReportStatus.MoreAsked },
        { YearReportStatus.MoreAsked, YearMove.Complete, YearPart.Coordinator, YearReportStatus.Completed },
        { YearReportStatus.Completed, YearMove.TakeBack, YearPart.Coordinator, YearReportStatus.MoreAsked },
        { YearReportStatus.Completed, YearMove.Receive, YearPart.Province, YearReportStatus.Received },
    };

    [Theory]
    [MemberData(nameof(Listed))]
    public void A_listed_step_leads_where_the_table_says(YearReportStatus from, YearMove move, YearPart by, YearReportStatus to)
    {
        YearFlow.WhyNot(move, At(from, move), by, EvidenceOf(move), Today).Should().BeNull();
        YearStep.Find(move, from)!.To.Should().Be(to);
        YearFlow.MovesOf(from, by).Should().Contain(move);
    }

    [Fact]
    public void No_other_step_is_possible_for_anyone_in_any_state()
    {
        var listed = Listed.Select(row => ((YearReportStatus)row[0], (YearMove)row[1], (YearPart)row[2])).ToHashSet();
        foreach (var (from, move, by) in
            from state in Enum.GetValues<YearReportStatus>() from one in Enum.GetValues<YearMove>() from part in Enum.GetValues<YearPart>() select (state, one, part))
        {
            (YearFlow.WhyNot(move, At(from, move), by, EvidenceOf(move), Today) is null).Should().Be(listed.Contains((from, move, by)), $"{from} {move} {by}");
        }
    }

    [Fact]
    public void What_a_step_needs_is_named()
    {
        var year = At(YearReportStatus.Collecting, YearMove.Gather);
        Why(YearMove.Gather, year with { Uncollected = ["1-1", "2-3"] }, new()).Should().Contain("2개 있습니다(1-1, 2-3)");
        Why(YearMove.Gather, year with { Content = Years.Content() }, new()).Should().Contain("사업이 없습니다");
        Why(YearMove.Ungather, At(YearReportStatus.Gathered, YearMove.Ungather), new() { Text = " " }).Should().Contain("사유가 없습니다");
        Why(YearMove.Evaluate, At(YearReportStatus.Gathered, YearMove.Evaluate) with { Evaluation = Whole with { On = Today.AddDays(1) } }, new()).Should().Contain("오늘보다 늦습니다");
        Why(YearMove.Evaluate, At(YearReportStatus.Gathered, YearMove.Evaluate) with { Evaluation = Whole with { Areas = new Dictionary<EvaluationArea, AreaEvaluation>(Whole.Areas) { [EvaluationArea.Process] = new("", "있음", "있음") } } }, new())
            .Should().EndWith("적어 주십시오: 시행과정의 적정성.");
        Why(YearMove.Deliberate, At(YearReportStatus.SelfEvaluated, YearMove.Deliberate) with { MeetingDecision = null }, new()).Should().Contain("회의 등록부");
        Why(YearMove.Deliberate, At(YearReportStatus.SelfEvaluated, YearMove.Deliberate) with { MeetingDecision = MeetingDecision.Rejected }, new()).Should().Contain("의결 결과와 맞지 않습니다");
        Why(YearMove.Defer, At(YearReportStatus.SelfEvaluated, YearMove.Defer) with { MeetingDecision = MeetingDecision.AsProposed }, new()).Should().Contain("의결 결과와 맞지 않습니다");
        Why(YearMove.Submit, At(YearReportStatus.Deliberated, YearMove.Submit) with { Uncollected = ["1-1"] }, new()).Should().Contain("총괄 확정을 하지 않은");
        Why(YearMove.Submit, At(YearReportStatus.Deliberated, YearMove.Submit), new() { Number = "복지-1", On = Today.AddDays(1) }).Should().Contain("시행일");
        Why(YearMove.AskMore, At(YearReportStatus.Submitted, YearMove.AskMore), EvidenceOf(YearMove.AskMore) with { On = Today.AddDays(-1) }, YearPart.Province).Should().Contain("보완 기한");
        Why(YearMove.AskMore, At(YearReportStatus.Submitted, YearMove.AskMore), EvidenceOf(YearMove.AskMore) with { Projects = [Guid.CreateVersion7()] }, YearPart.Province).Should().Contain("사업이 아닌 것");
        Why(YearMove.Receive, At(YearReportStatus.Submitted, YearMove.Receive), new(), YearPart.Province).Should().Contain("접수번호가 없습니다");
        Why(YearMove.Receive, At(YearReportStatus.Submitted, YearMove.Receive), EvidenceOf(YearMove.Receive)).Should().Contain("도 담당자의 일");
    }

    [Fact]
    public void Blanks_go_only_knowingly_and_a_zero_is_none()
    {
        var zero = At(YearReportStatus.Deliberated, YearMove.Submit) with { Content = Years.Content(Years.Project("1-1", Years.Entered(0))) };
        YearFlow.WhyNot(YearMove.Submit, zero, YearPart.Coordinator, new(), Today).Should().BeNull();
        var blank = zero with { Content = Years.Content(Years.Project("1-1", Years.Entered(0), Years.Without(ResultState.NotEntered), Years.Without(ResultState.NotApplicable))) };
        YearFlow.WhyNot(YearMove.Submit, blank, YearPart.Coordinator, new(), Today)!.Message.Should().Contain("미입력인 지표가 1개");
        YearFlow.WhyNot(YearMove.Submit, blank, YearPart.Coordinator, new() { KnowsBlanks = true }, Today).Should().BeNull();
        blank.Content.Counts().Should().BeEquivalentTo(new { Projects = 1, Indicators = 3, Entered = 1, NotEntered = 1, NotApplicable = 1, NotCarriedOut = 0, Provisional = 0 });
    }

    [Fact]
    public void Best_projects_are_few_different_and_of_the_year()
    {
        Guid[] projects = [.. Enumerable.Range(0, 12).Select(_ => Guid.CreateVersion7())];
        BestProjects.WhyNot(projects[..BestProjects.Most], YearReportStatus.Gathered, projects).Should().BeNull();
        BestProjects.WhyNot([], YearReportStatus.MoreAsked, projects).Should().BeNull("what the province asks for may be another choice");
        BestProjects.WhyNot(projects, YearReportStatus.Gathered, projects).Should().Be(YearProblems.TooManyBest);
        BestProjects.WhyNot([projects[0], projects[0]], YearReportStatus.Gathered, projects).Should().Be(YearProblems.BestTwice);
        BestProjects.WhyNot([Guid.CreateVersion7()], YearReportStatus.Gathered, projects).Should().Be(YearProblems.ProjectUnknown);
        BestProjects.WhyNot([projects[0]], YearReportStatus.Submitted, projects).Should().Be(YearProblems.WithProvince);
    }

    [Fact]
    public void While_the_province_has_the_year_nothing_is_entered_moved_or_opened_again()
    {
        var now = new DateTime(2027, 3, 5, 1, 0, 0, DateTimeKind.Utc);
        ResultsPeriod period = new() { RegionCode = "41150", FiscalYear = 2026, OpensAt = now.AddDays(-30), ClosesAt = now.AddDays(30), WithProvinceSince = now.AddDays(-1) };

        EntryLock.OfItem(period, report: null, indicator: null, isInCharge: true, now)!.Should().Be(new EntryLock(EntryLockKind.WithProvince, now.AddDays(-1)));
        period.WithProvinceSince = null;
        EntryLock.OfItem(period, report: null, indicator: null, isInCharge: true, now).Should().BeNull();
    }

    private static string Why(YearMove move, YearCase year, YearEvidence evidence, YearPart part = YearPart.Coordinator) => YearFlow.WhyNot(move, year, part, evidence, Today)!.Message;

    private static YearCase At(YearReportStatus status, YearMove move) => new(
        status, Whole, Years.Content(Years.Project("1-1", Years.Entered(317))), [], move is YearMove.Defer ? MeetingDecision.Deferred : MeetingDecision.AsProposed);

    private static YearEvidence EvidenceOf(YearMove move) => new()
    {
        Text = "증빙이 빠진 사업이 있습니다.",
        Number = move is YearMove.Receive ? "경기-2027-0012" : null,
        On = move is YearMove.AskMore ? Today.AddDays(7) : null,
    };
}
