using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain.Notifying;
using Uijeongbu.SocialPlan.Domain.Results.Submission;
using Uijeongbu.SocialPlan.Portal.Features.People.Handing;
using Uijeongbu.SocialPlan.Portal.Tests.Data;
using Uijeongbu.SocialPlan.Portal.Tests.Features.ProjectReports;
using Uijeongbu.SocialPlan.Portal.Tests.Features.Results;

namespace Uijeongbu.SocialPlan.Portal.Tests.Mail;

/// <summary>What municipalities send up is mailed to the province, once and in one mail; and what nobody does any more to the coordinator.</summary>
public sealed class ProvinceMailTests
{
    private const string Province = "41";
    private const string Officer = "officer@gyeonggi.example";
    private const string Office = "office@gyeonggi.example";

    [Theory, OnSqlite, OnPostgres]
    public async Task A_submission_is_mailed_to_the_province_at_once_or_in_the_morning_as_each_wants(DatabaseKind kind)
    {
        await using var site = await ReportSite.StartAsync(kind);
        await using MailServer server = new();
        await MailRounds.ChooseAsync(site, Officer, MailWay.AtOnce);
        var morning = MailRounds.Morning();
        await TellAsync(site, morning.AddMinutes(-30));

        (await MailRounds.RunAsync(site, morning, server.Port)).Sent.Should().BePositive();
        server.Received.Select(mail => mail.To.ToString()).Should().NotContain(Officer).And.NotContain(Office, "the province is no place of the municipality's mail");
        (await MailRounds.RunAsync(site, morning, server.Port, Province)).Sent.Should().Be(2);
        (await MailRounds.RunAsync(site, morning.AddMinutes(1), server.Port, Province)).Sent.Should().Be(0, "none comes twice");
        var (atOnce, daily) = (MailRounds.Of(server, Officer), MailRounds.Of(server, Office));
        atOnce.Subject.Should().Be("[지역사회보장계획 포털] 경기도 알림 2건");
        daily.Subject.Should().Be("[지역사회보장계획 포털] 경기도 오늘 할 일");
        foreach (var text in new[] { atOnce.TextBody, daily.TextBody })
        {
            text.Should().Contain("의정부시에서 2025년 시행결과를 제출했습니다. 접수를 기다립니다.").And.Contain("양주시에서 2025년 시행결과 제출을 회수했습니다.");
        }

        atOnce.TextBody.Should().Contain("https://plan.example/app/submissions/41150/2025");
        await TellAsync(site, morning.AddHours(2), read: true);
        (await MailRounds.RunAsync(site, morning.AddHours(3), server.Port, Province)).Sent.Should().Be(0, "what was read is not mailed");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task News_of_an_evaluation_are_mailed_to_the_evaluator_the_officer_and_the_chief(DatabaseKind kind)
    {
        await using var site = await ReportSite.StartAsync(kind);
        await using MailServer server = new();
        var morning = MailRounds.Morning();
        await using var db = await site.Portal.OpenAsync(Province, ResultSite.Uijeongbu);
        foreach (var (who, place, news) in new[]
        {
            ("evaluator2@gyeonggi.example", Province, NotificationKind.MarksDue), (Officer, ResultSite.Uijeongbu, NotificationKind.ObjectionFiled), ("chief@gyeonggi.example", Province, NotificationKind.EvaluationCertified),
        })
        {
            await MailRounds.ChooseAsync(site, who, MailWay.AtOnce);
            db.Add(new Notification { RegionCode = place, AccountId = await MailRounds.IdAsync(site, who), Kind = news, Link = "/app/evaluations", Text = $"소식 {news}", At = morning.AddMinutes(-30) });
        }

        await db.SaveChangesAsync();
        (await MailRounds.RunAsync(site, morning, server.Port, Province)).Sent.Should().BeGreaterThanOrEqualTo(3);
        MailRounds.Of(server, "evaluator2@gyeonggi.example").TextBody.Should().Contain("소식 MarksDue");
        MailRounds.Of(server, Officer).TextBody.Should().Contain("소식 ObjectionFiled");
        MailRounds.Of(server, "chief@gyeonggi.example").TextBody.Should().Contain("소식 EvaluationCertified");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task The_digest_names_projects_whose_person_has_no_role_any_more(DatabaseKind kind)
    {
        await using var site = await ReportSite.StartAsync(kind);
        await using MailServer server = new();
        var (owner, morning) = (await MailRounds.IdAsync(site, ReportSite.Owner2), MailRounds.Morning());
        await using (var accounts = site.Portal.Door.OpenAccounts())
        {
            await accounts.Memberships.Where(row => row.UserId == owner && row.RegionCode == ResultSite.Uijeongbu).ExecuteUpdateAsync(set => set.SetProperty(row => row.ValidTo, new DateOnly(2026, 1, 31)));
        }

        await using var db = await site.Portal.OpenAsync(ResultSite.Uijeongbu);
        var left = await site.Portal.Get<OwnerlessWork>().OfAsync(db, ResultSite.Uijeongbu, CancellationToken.None);
        var charged = await db.ProjectStaff.Where(row => row.UserId == owner).Select(row => row.ProjectId).ToListAsync();
        left.Should().Contain(project => charged.Contains(project.Id), "the rows that name the person still stand");
        (await MailRounds.RunAsync(site, morning, server.Port)).Sent.Should().BePositive();
        var text = MailRounds.Of(server, ReportSite.Coordinator).TextBody;
        text.Should().Contain($"담당자가 없는 사업 {left.Count}건").And.Contain(left.Where(project => charged.Contains(project.Id)).Select(project => $"- {project.Code} {project.Name}").First());
        server.Received.Select(mail => mail.To.ToString()).Should().NotContain(ReportSite.Owner2, "who has no role gets no mail");
    }

    private static async Task TellAsync(ReportSite site, DateTime at, bool read = false)
    {
        await using var db = await site.Portal.OpenAsync(ResultSite.Uijeongbu, ResultSite.Yangju);
        foreach (var (place, name, move) in new[] { (ResultSite.Uijeongbu, "의정부시", YearMove.Submit), (ResultSite.Yangju, "양주시", YearMove.TakeBack) })
        {
            foreach (var who in new[] { Officer, Office })
            {
                db.Add(new Notification
                {
                    RegionCode = place, AccountId = await MailRounds.IdAsync(site, who), Kind = NotificationKind.YearSubmitted, Link = $"/app/submissions/{place}/2025", Text = NotificationText.OfYear(move, name, 2025, null), At = at, ReadAt = read ? at : null,
                });
            }
        }

        await db.SaveChangesAsync();
    }
}
