using Uijeongbu.SocialPlan.Domain.Meetings;
using Uijeongbu.SocialPlan.Domain.Plans;

namespace Uijeongbu.SocialPlan.Domain.Tests.Meetings;

/// <summary>What may be written about a meeting, and form F10.</summary>
public sealed class MeetingTests
{
    private static readonly MeetingContent Good = new(
        MeetingBody.RepresentativeCouncil, IsWritten: false, new(2026, 11, 20), new(10, 0), "대표협의체", "시청", 3, 12, 0, "2027년 연차별 시행계획(안)", MeetingDecision.AsProposed, null, null);

    [Fact]
    public void What_is_right_is_written_whole()
    {
        var meeting = Meeting.New(Year(), Good);

        meeting.Write(Good, 2027).IsOk.Should().BeTrue();
        meeting.ToContent().Should().Be(Good);
        meeting.Attended.Should().Be(15);
    }

    [Fact]
    public void Every_fault_is_named_with_its_field_and_nothing_changes()
    {
        var meeting = Meeting.New(Year(), Good);
        meeting.Write(Good, 2027);

        var problem = meeting.Write(Good with { Name = "", Agenda = " ", Officials = -1, HeldOn = new(206, 11, 20), IsWritten = true }, 2027).Problem;

        problem.Should().BeOfType<FormProblem>().Which.Faults.Select(fault => fault.Field).Should().Equal("HeldOn", "StartsAt", "Name", "Place", "Officials", "Agenda");
        meeting.ToContent().Should().Be(Good);
    }

    [Theory]
    [InlineData(2024, false)]
    [InlineData(2025, true)]
    [InlineData(2028, true)]
    [InlineData(2029, false)]
    public void A_meeting_lies_near_the_year_it_is_about(int year, bool isRight) => (Good with { HeldOn = new(year, 6, 1) }).WhyNot(2027).Should().Match<FormProblem?>(problem => problem == null == isRight);

    [Fact]
    public void Form_F10_counts_by_column_and_rounds_half_away_from_zero()
    {
        List<TaskForceMember> members = [.. Enumerable.Range(0, 16).Select(i => TaskForceMember.New(Year(), new(i == 0 ? TaskForceKind.CouncilStaff : TaskForceKind.Other, IsChair: false, "가", "나", null, null)))];
        var composition = TaskForceComposition.Of(members);

        composition.Total.Should().Be(16);
        composition.Shares.Select(share => (share.Count, share.Percent)).Should().Equal((0, 0m), (0, 0m), (0, 0m), (1, 6.3m), (0, 0m), (15, 93.8m));
        TaskForceComposition.Of([]).Shares.Should().OnlyContain(share => share.Percent == null, "of nobody there is no share");
    }

    private static AnnualPlan Year() => new() { RegionCode = "41150", PlanId = Guid.NewGuid(), FiscalYear = 2027 };
}
