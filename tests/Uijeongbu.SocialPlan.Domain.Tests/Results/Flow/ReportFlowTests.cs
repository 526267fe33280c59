using FluentAssertions;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Domain.Results.Flow;
using Xunit;

namespace Uijeongbu.SocialPlan.Domain.Tests.Results.Flow;

/// <summary>The way of a project's report, step by step.</summary>
public sealed class ReportFlowTests
{
    private static readonly Guid Indicator = Guid.CreateVersion7();
    private static readonly Guid Writer = Guid.CreateVersion7();
    private static readonly Guid Other = Guid.CreateVersion7();
    private static readonly DateTime Now = new(2027, 2, 3, 5, 0, 0, DateTimeKind.Utc);
    private static readonly ResultsPeriod Open = new() { RegionCode = "41150", FiscalYear = 2026, OpensAt = Now.AddDays(-20), ClosesAt = Now.AddDays(7) };

    /// <summary>Every pair of state and move that is possible at a place without the team's review, with the state after; the table a second time, on purpose.</summary>
    public static TheoryData<ReportStatus, ReportMove, ReportParts, ReportStatus> Listed => new()
    {
        { ReportStatus.Drafting, ReportMove.Submit, ReportParts.Owner, ReportStatus.Submitted },
        { ReportStatus.Returned, ReportMove.Submit, ReportParts.Owner, ReportStatus.Submitted },
        { ReportStatus.Reopened, ReportMove.Submit, ReportParts.Owner, ReportStatus.Submitted },
        { ReportStatus.Submitted, ReportMove.TakeBack, ReportParts.Owner, ReportStatus.Drafting },
        { ReportStatus.Submitted, ReportMove.Confirm, ReportParts.Head, ReportStatus.Confirmed },
        { ReportStatus.TeamReviewed, ReportMove.Confirm, ReportParts.Head, ReportStatus.Confirmed },
        { ReportStatus.Submitted, ReportMove.ConfirmByLetter, ReportParts.Coordinator, ReportStatus.Confirmed },
        { ReportStatus.TeamReviewed, ReportMove.ConfirmByLetter, ReportParts.Coordinator, ReportStatus.Confirmed },
        { ReportStatus.Confirmed, ReportMove.Collect, ReportParts.Coordinator, ReportStatus.Collected },
        { ReportStatus.Submitted, ReportMove.Return, ReportParts.Head, ReportStatus.Returned },
        { ReportStatus.TeamReviewed, ReportMove.Return, ReportParts.Head, ReportStatus.Returned },
        { ReportStatus.Confirmed, ReportMove.Return, ReportParts.Coordinator, ReportStatus.Returned },
        { ReportStatus.Drafting, ReportMove.Reopen, ReportParts.Coordinator, ReportStatus.Reopened },
        { ReportStatus.Returned, ReportMove.Reopen, ReportParts.Coordinator, ReportStatus.Reopened },
        { ReportStatus.Reopened, ReportMove.Reopen, ReportParts.Coordinator, ReportStatus.Reopened },
        { ReportStatus.Confirmed, ReportMove.Reopen, ReportParts.Coordinator, ReportStatus.Reopened },
        { ReportStatus.Collected, ReportMove.Reopen, ReportParts.Coordinator, ReportStatus.Reopened },
    };

    [Theory]
    [MemberData(nameof(Listed))]
    public void A_listed_step_leads_where_the_table_says(ReportStatus from, ReportMove move, ReportParts by, ReportStatus to)
    {
        ReportFlow flow = new(HasTeamReview: false);
        var report = At(from);

        flow.WhyNot(move, report, Actor(Other, by), Evidence, Now).Should().BeNull();
        flow.After(move, report).Should().Be(to);
        flow.MovesOf(report, by).Should().Contain(move);
    }

    [Fact]
    public void No_other_step_is_possible_for_anyone_in_any_state()
    {
        ReportFlow flow = new(HasTeamReview: false);
        var listed = Listed.Select(row => ((ReportStatus)row[0], (ReportMove)row[1], (ReportParts)row[2])).ToHashSet();
        foreach (var (from, move, by) in
            from state in Enum.GetValues<ReportStatus>() from one in Enum.GetValues<ReportMove>() from part in Enum.GetValues<ReportParts>() select (state, one, part))
        {
            (flow.WhyNot(move, At(from), Actor(Other, by), Evidence, Now) is null).Should().Be(listed.Contains((from, move, by)), $"{from} {move} {by}");
        }
    }

    [Fact]
    public void Where_the_team_leader_reviews_first_the_head_waits_for_it()
    {
        ReportFlow flow = new(HasTeamReview: true);

        flow.WhyNot(ReportMove.Confirm, At(ReportStatus.Submitted), Actor(Other, ReportParts.Head), Evidence, Now)!.Code.Should().Be("report.not-from-here");
        flow.WhyNot(ReportMove.TeamReview, At(ReportStatus.Submitted), Actor(Other, ReportParts.TeamLeader), Evidence, Now).Should().BeNull();
        flow.WhyNot(ReportMove.Return, At(ReportStatus.Submitted), Actor(Other, ReportParts.TeamLeader), Evidence, Now).Should().BeNull();
        flow.WhyNot(ReportMove.Confirm, At(ReportStatus.TeamReviewed), Actor(Other, ReportParts.Head), Evidence, Now).Should().BeNull();
    }

    [Theory]
    [InlineData(ReportMove.Confirm, ReportStatus.Submitted, ReportParts.Head)]
    [InlineData(ReportMove.ConfirmByLetter, ReportStatus.Submitted, ReportParts.Coordinator)]
    [InlineData(ReportMove.Collect, ReportStatus.Confirmed, ReportParts.Coordinator)]
    public void Nobody_confirms_what_they_entered_but_may_return_it(ReportMove move, ReportStatus from, ReportParts by)
    {
        ReportFlow flow = new(HasTeamReview: false);

        flow.WhyNot(move, At(from), Actor(Writer, by), Evidence, Now).Should().Be(FlowProblems.OwnWork);
        flow.WhyNot(ReportMove.Return, At(from), Actor(Writer, by | ReportParts.Head | ReportParts.Coordinator), Evidence, Now).Should().BeNull();
    }

    [Fact]
    public void It_is_taken_back_until_a_reviewer_opened_it_and_leads_back_to_where_it_was()
    {
        ReportFlow flow = new(HasTeamReview: false);
        var waiting = At(ReportStatus.Submitted) with { BeforeRequest = ReportStatus.Returned };

        flow.After(ReportMove.TakeBack, waiting).Should().Be(ReportStatus.Returned);
        var opened = waiting with { OpenedByName = "최부서" };
        flow.WhyNot(ReportMove.TakeBack, opened, Actor(Writer, ReportParts.Owner), Evidence, Now)!.Message.Should().StartWith("최부서 님이 이미 열람하여");
        flow.MovesOf(opened, ReportParts.Owner).Should().BeEmpty();
    }

    [Fact]
    public void What_a_step_rests_on_is_asked_for()
    {
        ReportFlow flow = new(HasTeamReview: false);
        Problem? Returned(MoveEvidence evidence, ResultsPeriod? period) =>
            flow.WhyNot(ReportMove.Return, At(ReportStatus.Submitted) with { Period = period }, Actor(Other, ReportParts.Head), evidence, Now);

        Returned(Evidence with { Reason = "  " }, Open)!.Code.Should().Be("report.reason-missing");
        Returned(Evidence with { Reason = new('가', ReportOpening.LongestReason + 1) }, Open)!.Code.Should().Be("report.reason-missing");
        Returned(Evidence with { Indicators = [] }, Open)!.Code.Should().Be("report.items-missing");
        Returned(Evidence with { Indicators = [], Words = true }, Open).Should().BeNull();
        Returned(Evidence with { Indicators = [Guid.CreateVersion7()] }, Open)!.Code.Should().Be("report.item-unknown");
        Returned(Evidence with { Until = null }, Open).Should().BeNull("the period decides");
        Returned(Evidence with { Until = null }, null)!.Code.Should().Be("report.end-missing");
        Returned(Evidence with { Until = Now }, Open)!.Code.Should().Be("report.end-passed");
        flow.WhyNot(ReportMove.Reopen, At(ReportStatus.Collected), Actor(Other, ReportParts.Coordinator), Evidence with { Until = null }, Now)!.Code.Should().Be("report.end-missing");
        flow.WhyNot(ReportMove.ConfirmByLetter, At(ReportStatus.Submitted), Actor(Other, ReportParts.Coordinator), Evidence with { DocumentNumber = "" }, Now)!.Code.Should().Be("report.document-missing");
        flow.WhyNot(ReportMove.ConfirmByLetter, At(ReportStatus.Submitted), Actor(Other, ReportParts.Coordinator), Evidence with { DocumentOn = new(2027, 2, 4) }, Now)!.Code.Should().Be("report.document-day-missing");
    }

    private static MoveEvidence Evidence => new()
    {
        Reason = "수치가 대장과 다릅니다.",
        Indicators = [Indicator],
        Until = Now.AddDays(3),
        DocumentNumber = "복지정책과-1234",
        DocumentOn = new(2027, 2, 3),
    };

    private static ReportCase At(ReportStatus status) => new() { Status = status, Hands = new HashSet<Guid> { Writer }, Indicators = [Indicator], Period = Open };

    private static ReportActor Actor(Guid account, ReportParts parts) => new(account, "최부서", parts);
}
