using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Notifying;
using Uijeongbu.SocialPlan.Domain.Results.Flow;
using Uijeongbu.SocialPlan.Portal.Mail;
using Uijeongbu.SocialPlan.Portal.Tests.Data;
using Uijeongbu.SocialPlan.Portal.Tests.Features.ProjectReports;

namespace Uijeongbu.SocialPlan.Portal.Tests.Mail;

/// <summary>What is due goes through a real mail server, once, whatever is restarted or away; and says what is due and no more.</summary>
public sealed class MailRoundTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task A_digest_says_to_each_role_what_waits_for_it_and_comes_once(DatabaseKind kind)
    {
        await using var site = await ReportSite.StartAsync(kind);
        await using MailServer server = new();
        var (morning, period) = (MailRounds.Morning(), (await site.DeskAsync(ReportSite.Coordinator)).Cases.Period!);
        var waiting = (await site.FindAsync(ReportSite.Coordinator, ReportSite.Waiting)).Project;

        (await MailRounds.RunAsync(site, morning.AddMinutes(-1), server.Port)).Sent.Should().Be(0, "it is quiet until 08:00");
        (await MailRounds.RunAsync(site, morning, server.Port)).Sent.Should().Be(server.Received.Count).And.BePositive();
        (await MailRounds.RunAsync(site, morning.AddMinutes(1), server.Port)).Sent.Should().Be(0, "a restart sends none twice");
        (await MailRounds.RunAsync(site, morning.AddHours(9), server.Port)).Sent.Should().Be(0);

        var (owner, head, coordinator) = (MailRounds.Of(server, ReportSite.Owner), MailRounds.Of(server, ReportSite.Head), MailRounds.Of(server, ReportSite.Coordinator));
        owner.Subject.Should().Be("[지역사회보장계획 포털] 의정부시 오늘 할 일");
        owner.TextBody.Should().StartWith("김사업 님, ").And.Contain($"(마감 {NotificationText.Moment(period.ClosesAt)})").And.Contain("미입력 지표").And.Contain("https://plan.example/app/results/2025").And.NotContain(waiting.Name, "it is with the department");
        head.TextBody.Should().Contain("검토를 기다리는 사업 1건").And.Contain($"- {waiting.Code} {waiting.Name}").And.Contain("https://plan.example/app/reports/41150/2025");
        coordinator.TextBody.Should().Contain("아직 검토를 요청하지 않은 사업").And.Contain("복지정책과").And.NotContain("검토를 기다리는 사업");
        server.Received.Select(mail => mail.TextBody).Should().OnlyContain(text => !text.Contains("example\n", StringComparison.Ordinal) && !text.Contains('@', StringComparison.Ordinal), "no address is in a mail");
        coordinator.TextBody.Should().NotContain("김사업", "departments are named, not people");
        server.Received.Select(mail => mail.To.ToString()).Should().OnlyHaveUniqueItems().And.OnlyContain(to => to.EndsWith("@uijeongbu.example", StringComparison.Ordinal)).And.NotContain("leader@uijeongbu.example", "nothing waits for the team leader here");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Reminders_go_to_those_with_open_items_and_none_to_who_wants_none(DatabaseKind kind)
    {
        await using var site = await ReportSite.StartAsync(kind);
        await using MailServer server = new();
        var closes = (await site.DeskAsync(ReportSite.Coordinator)).Cases.Period!.ClosesAt;
        await MailRounds.ChooseAsync(site, ReportSite.Owner2, MailWay.Never);
        await MailRounds.ChooseAsync(site, ReportSite.Owner, MailWay.AtOnce);
        var last = Korea.InstantOf(Korea.DayOf(closes), Reminders.Hour);

        (await MailRounds.RunAsync(site, last, server.Port)).Sent.Should().BePositive();
        (await MailRounds.RunAsync(site, last.AddHours(2), server.Port)).Sent.Should().Be(0);
        var reminder = MailRounds.Of(server, ReportSite.Owner);
        reminder.Subject.Should().Be("[지역사회보장계획 포털] 의정부시 2025년 시행결과 입력 오늘이 마감입니다");
        reminder.TextBody.Should().Contain($"입력 마감은 {NotificationText.Moment(closes)}입니다.").And.Contain("미입력 지표");
        server.Received.Select(mail => mail.To.ToString()).Should().Contain(ReportSite.Head, "a report waits for the review").And.NotContain(ReportSite.Owner2);
        server.Received.Where(mail => mail.To.ToString() == ReportSite.Coordinator).Should().OnlyContain(mail => !mail.Subject!.Contains("마감", StringComparison.Ordinal), "nothing of the coordinator's own is open");
        (await MailRounds.RunAsync(site, closes.AddDays(1), server.Port)).Sent.Should().Be(0);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_is_told_is_mailed_at_once_or_in_the_morning_and_what_was_read_is_not(DatabaseKind kind)
    {
        await using var site = await ReportSite.StartAsync(kind);
        await using MailServer server = new();
        await MailRounds.ChooseAsync(site, ReportSite.Coordinator, MailWay.AtOnce);
        (await site.MoveAsync(ReportSite.Head, ReportSite.Waiting, ReportMove.Confirm)).IsOk.Should().BeTrue();
        var noon = MailRounds.Morning().AddHours(28); // the digests of the day are over
        while (QuietTime.Shipped.Holds(noon, MailRounds.Days))
        {
            noon = noon.AddDays(1);
        }

        await MailRounds.TellAtAsync(site, Korea.InstantOf(Korea.DayOf(noon), new(3, 0)));
        (await MailRounds.RunAsync(site, Korea.InstantOf(Korea.DayOf(noon), new(7, 59)), server.Port)).Sent.Should().Be(0, "it waits for the morning");
        (await MailRounds.RunAsync(site, Korea.InstantOf(Korea.DayOf(noon), new(17, 0)), server.Port)).Sent.Should().Be(1);
        (await MailRounds.RunAsync(site, Korea.InstantOf(Korea.DayOf(noon), new(17, 1)), server.Port)).Sent.Should().Be(0);
        var told = MailRounds.Of(server, ReportSite.Coordinator);
        told.Subject.Should().Be("[지역사회보장계획 포털] 의정부시 부서 확인");
        told.TextBody.Should().Contain("최부서 님이 ").And.Contain("총괄 확정을 기다립니다.").And.Contain("https://plan.example/app/reports/41150/2025/");

        await MailRounds.TellAtAsync(site, Korea.InstantOf(Korea.DayOf(noon), new(17, 2)), read: true, fresh: true);
        (await MailRounds.RunAsync(site, Korea.InstantOf(Korea.DayOf(noon), new(17, 3)), server.Port)).Sent.Should().Be(0);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task While_the_mail_server_is_away_mail_waits_and_then_comes_once_and_two_nodes_send_it_once(DatabaseKind kind)
    {
        await using var site = await ReportSite.StartAsync(kind);
        await using MailServer server = new();
        var morning = MailRounds.Morning();
        int nowhere;
        await using (MailServer gone = new())
        {
            nowhere = gone.Port;
        }

        var away = await MailRounds.RunAsync(site, morning, nowhere);
        (away.Sent, away.Away).Should().Be((0, "SocketException"));
        away.Waiting.Should().BeGreaterThan(1);
        await using (var accounts = site.Portal.Door.OpenAccounts())
        {
            (await accounts.OutgoingMails.SingleAsync()).Should().BeEquivalentTo(new { Attempts = 1, Fault = "SocketException", SentAt = (DateTime?)null });
        }

        var nodes = await Task.WhenAll(MailRounds.RunAsync(site, morning.AddMinutes(5), server.Port), MailRounds.RunAsync(site, morning.AddMinutes(5), server.Port));
        nodes.Sum(node => node.Sent).Should().Be(away.Waiting).And.Be(server.Received.Count);
        server.Received.Select(mail => mail.To.ToString()).Should().OnlyHaveUniqueItems();
        await using var after = site.Portal.Door.OpenAccounts();
        (await after.OutgoingMails.ToListAsync()).Should().HaveCount(away.Waiting).And.OnlyContain(mail => mail.SentAt != null && mail.Fault == null);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_mail_whose_sender_died_is_taken_over_after_its_lease_and_not_before(DatabaseKind kind)
    {
        await using var site = await ReportSite.StartAsync(kind);
        await using MailServer server = new();
        var morning = MailRounds.Morning();
        (await MailRounds.RunAsync(site, morning, server.Port)).Sent.Should().BePositive();
        await using (var accounts = site.Portal.Door.OpenAccounts())
        {
            var head = await MailRounds.IdAsync(site, ReportSite.Head);
            (await accounts.OutgoingMails.Where(row => row.UserId == head).ExecuteUpdateAsync(set => set.SetProperty(row => row.SentAt, (DateTime?)null))).Should().Be(1);
        }

        (await MailRounds.RunAsync(site, morning + MailClaims.Lease - TimeSpan.FromMinutes(1), server.Port)).Sent.Should().Be(0);
        (await MailRounds.RunAsync(site, morning + MailClaims.Lease, server.Port)).Sent.Should().Be(1, "nobody knows whether the server had taken it: once more is better than not at all");
        (await MailRounds.RunAsync(site, morning + MailClaims.Lease + MailClaims.Lease, server.Port)).Sent.Should().Be(0);
    }
}
