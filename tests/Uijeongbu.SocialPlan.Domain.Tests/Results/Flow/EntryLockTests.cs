using FluentAssertions;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Domain.Results.Flow;
using Xunit;

namespace Uijeongbu.SocialPlan.Domain.Tests.Results.Flow;

/// <summary>What is locked when, to the second.</summary>
public sealed class EntryLockTests
{
    private static readonly Guid Named = Guid.CreateVersion7();
    private static readonly Guid Unnamed = Guid.CreateVersion7();
    private static readonly DateTime Closes = Korea.InstantOf(new(2027, 2, 10), new(18, 0));
    private static readonly ResultsPeriod Period = new() { RegionCode = "41150", FiscalYear = 2026, OpensAt = Closes.AddDays(-30), ClosesAt = Closes };
    private static readonly ReportActor Coordinator = new(Guid.CreateVersion7(), "조총괄", ReportParts.Coordinator);

    [Fact]
    public void The_deadline_is_exact_to_the_second()
    {
        Lock(null, Closes.AddSeconds(-1)).Should().BeNull();
        Lock(null, Closes).Should().BeNull("the last instant is included");
        Lock(null, Closes.AddSeconds(1))!.Kind.Should().Be(EntryLockKind.Closed);
        Lock(null, Period.OpensAt.AddSeconds(-1))!.Kind.Should().Be(EntryLockKind.NotYetOpen);
        Lock(null, Period.OpensAt).Should().BeNull();
    }

    [Fact]
    public void What_was_reopened_for_a_time_is_open_to_its_last_second_whatever_the_period_says_and_nothing_else()
    {
        var until = Closes.AddDays(5);
        var report = Reopened(until);

        EntryLock.OfItem(Period, report, Named, isInCharge: true, until).Should().BeNull();
        EntryLock.OfItem(Period, report, Unnamed, isInCharge: true, until)!.Kind.Should().Be(EntryLockKind.NotNamed);
        EntryLock.OfItem(Period, report, indicator: null, isInCharge: true, until)!.Kind.Should().Be(EntryLockKind.NotNamed, "the words were not named");
        EntryLock.OfItem(Period, report, Named, isInCharge: false, until)!.Kind.Should().Be(EntryLockKind.NotOwn);
        EntryLock.OfItem(Period, report, Named, isInCharge: true, until.AddSeconds(1))!.Kind.Should().Be(EntryLockKind.OpeningOver);
        EntryLock.OfItem(null, report, Named, isInCharge: true, until).Should().BeNull("a year without a period can be reopened too");
    }

    [Fact]
    public void What_was_returned_without_an_end_follows_the_period()
    {
        var report = Moved(ReportStatus.Returned, ReportMove.Return, new() { Reason = "확인", Words = true });

        EntryLock.OfItem(Period, report, indicator: null, isInCharge: true, Closes).Should().BeNull();
        EntryLock.OfItem(Period, report, indicator: null, isInCharge: true, Closes.AddSeconds(1))!.Kind.Should().Be(EntryLockKind.Closed);
        EntryLock.OfItem(Period, report, Named, isInCharge: true, Closes)!.Kind.Should().Be(EntryLockKind.NotNamed);
    }

    [Theory]
    [InlineData(ReportStatus.Submitted, ReportMove.Submit, EntryLockKind.Submitted)]
    [InlineData(ReportStatus.TeamReviewed, ReportMove.TeamReview, EntryLockKind.Submitted)]
    [InlineData(ReportStatus.Confirmed, ReportMove.Confirm, EntryLockKind.Confirmed)]
    [InlineData(ReportStatus.Collected, ReportMove.Collect, EntryLockKind.Collected)]
    public void What_is_on_its_way_is_locked_and_says_by_whom(ReportStatus status, ReportMove move, EntryLockKind kind)
    {
        var found = EntryLock.OfItem(Period, Moved(status, move, new()), Named, isInCharge: true, Closes.AddSeconds(1));

        found.Should().Be(new EntryLock(kind, Closes.AddDays(-2), "조총괄"), "it says more than the deadline");
        found!.ToProblem().Message.Should().Contain("주십시오");
    }

    private static EntryLock? Lock(ProjectReport? report, DateTime now) => EntryLock.OfItem(Period, report, Named, isInCharge: true, now);

    private static ProjectReport Reopened(DateTime until) => Moved(ReportStatus.Reopened, ReportMove.Reopen, new() { Reason = "정정", Indicators = [Named], Until = until });

    private static ProjectReport Moved(ReportStatus to, ReportMove move, MoveEvidence evidence)
    {
        ProjectReport report = new() { RegionCode = "41150", ProjectId = Guid.CreateVersion7(), FiscalYear = 2026 };
        report.MoveTo(to, move, Coordinator, evidence, Closes.AddDays(-2));
        return report;
    }
}
