using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Notifying;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Domain.Results.Flow;
using Uijeongbu.SocialPlan.Portal.Features.Alerts;
using Uijeongbu.SocialPlan.Portal.Features.People.Handing;
using Uijeongbu.SocialPlan.Portal.Features.ProjectReports;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;
using Uijeongbu.SocialPlan.Portal.Tests.Data;
using Uijeongbu.SocialPlan.Portal.Tests.Features.ProjectReports;
using Uijeongbu.SocialPlan.Portal.Tests.Features.Results;

namespace Uijeongbu.SocialPlan.Portal.Tests.Features.Alerts;

/// <summary>Whoever's turn it is reads of it, nobody else does, and who did it does not.</summary>
public sealed class AlertTests
{
    private const string Place = ResultSite.Uijeongbu;

    [Theory, OnSqlite, OnPostgres]
    public async Task Each_move_of_a_report_tells_those_whose_turn_it_is_and_a_refused_one_nobody(DatabaseKind kind)
    {
        await using var site = await ReportSite.StartAsync(kind);
        var rows = (await site.FindAsync(ReportSite.Head, ReportSite.Waiting)).Rows;
        (await site.MoveAsync(ReportSite.Coordinator, ReportSite.Waiting, ReportMove.Collect)).IsOk.Should().BeFalse("the department has not confirmed it");
        (await AlertRows.TellsAsync(site)).Should().BeEmpty();

        (await site.MoveAsync(ReportSite.Head, ReportSite.Waiting, ReportMove.Return, new() { Reason = "대장과 다릅니다.", Indicators = [rows[0].IndicatorId] })).IsOk.Should().BeTrue();
        var project = (await site.FindAsync(ReportSite.Head, ReportSite.Waiting)).Project;
        (await AlertRows.TellsAsync(site)).Should().Contain((NotificationKind.Returned, ReportSite.Owner)).And.OnlyContain(one => one.Kind == NotificationKind.Returned && one.Who != ReportSite.Head);
        var told = (await AlertRows.ReadAsync(site, ReportSite.Owner)).Single();
        told.Should().BeEquivalentTo(new { Place = "의정부시", IsRead = false, Link = $"/app/reports/{Place}/2025/{project.Id}" });
        told.Text.Should().Be($"최부서 님이 '{project.Code} {project.Name}'의 2025년 시행결과를 반려했습니다. 보완할 항목 1개를 고쳐 다시 검토를 요청해 주십시오.").And.NotContain("대장", "the reason is read in the portal");

        (await site.MoveAsync(ReportSite.Owner, ReportSite.Waiting, ReportMove.Submit)).Problem.Should().BeNull();
        (await AlertRows.LastAsync(site)).Should().BeEquivalentTo([(NotificationKind.ReviewRequested, ReportSite.Head)]);
        (await site.MoveAsync(ReportSite.Owner, ReportSite.Waiting, ReportMove.TakeBack)).IsOk.Should().BeTrue();
        (await AlertRows.LastAsync(site)).Should().BeEquivalentTo([(NotificationKind.TakenBack, ReportSite.Head)]);
        (await site.MoveAsync(ReportSite.Owner, ReportSite.Waiting, ReportMove.Submit)).Problem.Should().BeNull();
        (await site.MoveAsync(ReportSite.Head, ReportSite.Waiting, ReportMove.Confirm)).IsOk.Should().BeTrue();
        (await AlertRows.LastAsync(site)).Should().BeEquivalentTo([(NotificationKind.Confirmed, ReportSite.Coordinator)]);
        (await site.MoveAsync(ReportSite.Coordinator, ReportSite.Waiting, ReportMove.Collect)).IsOk.Should().BeTrue();
        (await AlertRows.LastAsync(site)).Should().Contain((NotificationKind.Collected, ReportSite.Owner)).And.OnlyContain(one => one.Kind == NotificationKind.Collected);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Many_reports_in_one_step_are_one_notification_and_a_missing_head_is_the_coordinators_matter(DatabaseKind kind)
    {
        await using var site = await ReportSite.StartAsync(kind);
        await using (var accounts = site.Portal.Door.OpenAccounts())
        {
            await accounts.Memberships.Where(row => row.RegionCode == Place && row.Role == Role.DepartmentHead).ExecuteUpdateAsync(set => set.SetProperty(row => row.ValidTo, new DateOnly(2026, 1, 31)));
        }

        (await site.MoveAsync(ReportSite.Owner, ReportSite.Waiting, ReportMove.TakeBack)).IsOk.Should().BeTrue();
        (await AlertRows.LastAsync(site)).Should().BeEquivalentTo([(NotificationKind.TakenBack, ReportSite.Coordinator)], "nobody is head");

        var desk = await site.DeskAsync(ReportSite.Coordinator);
        List<SeenReport> all = [.. desk.Cases.Projects.Select(one => new SeenReport(one.Project.Id, one.Version))];
        MoveEvidence evidence = new() { Reason = "정정", Words = true, Until = TimeProvider.System.GetUtcNow().UtcDateTime.AddDays(2) };
        var moved = (await site.RunAsync(ReportSite.Coordinator, new(Guid.CreateVersion7(), Place, 2025, ReportMove.Reopen, all, evidence), ReportStatus.Drafting)).Answer!.Moved.Select(one => one.ProjectId).ToHashSet();
        var own = desk.Cases.Projects.Count(one => moved.Contains(one.Project.Id) && desk.StaffOf(one).Contains("김사업", StringComparison.Ordinal));
        own.Should().BeGreaterThan(1);
        var told = (await AlertRows.ReadAsync(site, ReportSite.Owner)).Single();
        (told.Kind, told.Link).Should().Be((NotificationKind.Reopened, $"/app/reports/{Place}/2025"));
        told.Text.Should().Contain($"외 {own - 1}개 사업의 2025년 시행결과의 한시 수정을 허용했습니다.");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_changed_period_and_a_handover_are_told_to_those_they_concern(DatabaseKind kind)
    {
        await using var site = await ReportSite.StartAsync(kind);
        var period = (await site.DeskAsync(ReportSite.Coordinator)).Cases.Period!;
        await using (var scope = await site.Portal.ActAsAsync(ReportSite.Coordinator))
        {
            SetPeriodCall call = new(Guid.CreateVersion7(), Place, 2025, period.OpensAt, period.ClosesAt.AddDays(1), "전산 장애", period.Version);
            (await scope.ServiceProvider.GetRequiredService<SetPeriod>().RunAsync(call, CancellationToken.None)).IsOk.Should().BeTrue();
            (await scope.ServiceProvider.GetRequiredService<SetPeriod>().RunAsync(call, CancellationToken.None)).IsOk.Should().BeTrue("the same again");
        }

        (await AlertRows.TellsAsync(site)).Should().BeEquivalentTo([(NotificationKind.PeriodSet, ReportSite.Owner), (NotificationKind.PeriodSet, ReportSite.Owner2)]);
        (await AlertRows.ReadAsync(site, ReportSite.Owner)).Single().Text.Should().EndWith($"{NotificationText.Moment(period.ClosesAt.AddDays(1))}까지로 늘었습니다.");

        var (from, to) = (await AlertRows.IdAsync(site, ReportSite.Owner), await AlertRows.IdAsync(site, ReportSite.Owner2));
        await using (var scope = await site.Portal.ActAsAsync(ReportSite.Coordinator))
        {
            var done = await scope.ServiceProvider.GetRequiredService<HandOver>().RunAsync(new(Guid.CreateVersion7(), Place, from, to, Korea.DayOf(TimeProvider.System.GetUtcNow().UtcDateTime), ""), CancellationToken.None);
            (await AlertRows.LastAsync(site)).Should().BeEquivalentTo([(NotificationKind.HandedOver, ReportSite.Owner), (NotificationKind.HandedOver, ReportSite.Owner2)]);
            (await AlertRows.ReadAsync(site, ReportSite.Owner2))[0].Link.Should().Be($"/app/handover/{Place}/{done.Answer!.Id}");
        }
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task One_reads_and_marks_the_own_ones_only_and_none_of_a_place_in_which_one_has_no_role_today(DatabaseKind kind)
    {
        await using var site = await ReportSite.StartAsync(kind);
        (await site.MoveAsync(ReportSite.Head, ReportSite.Waiting, ReportMove.Confirm)).IsOk.Should().BeTrue();
        (await site.MoveAsync(ReportSite.Coordinator, ReportSite.Waiting, ReportMove.Collect)).IsOk.Should().BeTrue();
        var own = (await AlertRows.ReadAsync(site, ReportSite.Coordinator)).Single();
        await using (var stranger = await site.Portal.ActAsAsync(ReportSite.Owner))
        {
            (await stranger.ServiceProvider.GetRequiredService<MarkAlerts>().ReadAsync(Place, own.Id, CancellationToken.None)).Should().BeNull("it is another person's");
        }

        (await AlertRows.CountAsync(site, ReportSite.Coordinator)).Should().Be(1);
        await using (var scope = await site.Portal.ActAsAsync(ReportSite.Coordinator))
        {
            var marking = scope.ServiceProvider.GetRequiredService<MarkAlerts>();
            (await marking.ReadAsync(Place, own.Id, CancellationToken.None)).Should().Be(own.Link);
            (await marking.ReadAsync(Place, own.Id, CancellationToken.None)).Should().Be(own.Link, "a second time changes nothing and leads there too");
            (await marking.ReadAsync(Place, id: null, CancellationToken.None)).Should().BeNull();
            await marking.Awaiting(one => one.ReadAsync(ResultSite.Yangju, id: null, CancellationToken.None)).Should().ThrowAsync<AccessDeniedException>();
        }

        (await AlertRows.CountAsync(site, ReportSite.Coordinator)).Should().Be(0);
        (await AlertRows.ReadAsync(site, ReportSite.Coordinator)).Should().ContainSingle().Which.IsRead.Should().BeTrue();
        (await AlertRows.CountAsync(site, ReportSite.Owner)).Should().Be(1);
        await using (var accounts = site.Portal.Door.OpenAccounts())
        {
            var owner = await AlertRows.IdAsync(site, ReportSite.Owner);
            accounts.Add(new Membership { UserId = owner, Role = Role.Coordinator, RegionCode = ResultSite.Yangju, ValidFrom = new(2026, 1, 1), GrantedAt = TimeProvider.System.GetUtcNow().UtcDateTime });
            await accounts.SaveChangesAsync();
            await accounts.Memberships.Where(row => row.UserId == owner && row.RegionCode == Place).ExecuteUpdateAsync(set => set.SetProperty(row => row.ValidTo, new DateOnly(2026, 1, 31)));
        }

        (await AlertRows.ReadAsync(site, ReportSite.Owner)).Should().BeEmpty("the role at the place has ended");
        (await AlertRows.CountAsync(site, ReportSite.Owner)).Should().Be(0);
    }
}
