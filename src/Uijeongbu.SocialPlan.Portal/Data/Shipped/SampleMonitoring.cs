using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Monitoring;
using Uijeongbu.SocialPlan.Portal.Data.Upgrade;
using Uijeongbu.SocialPlan.Portal.Features.Monitoring;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Data.Shipped;

/// <summary>A result round (결과점검) of Uijeongbu that is always open: the 간사 has submitted one review and is writing another, the other member has not begun. Invented throughout (시연용 가상 자료).</summary>
internal sealed class SampleMonitoring(PortalDb portalDb, TimeProvider clock) : ShippedData
{
    private const string Uijeongbu = "41150";
    private const string Lead = "monitor1@uijeongbu.example";
    private const string Member = "monitor2@uijeongbu.example";
    private const string Preparer = "조총괄";
    private const int Year = SampleResultRows.Year;
    private const int Projects = 4;

    private static readonly ReviewAnswers Review = new(1,
    [
        new("carried-out") { Text = "계획한 대로 이루어졌습니다. 하반기에 이용하신 분이 많이 늘었습니다." },
        new("improvement") { Text = "저녁 시간에도 이용할 수 있게 해 주십시오. 낮에 일하시는 분은 오기 어렵습니다." },
        new("execution") { Point = 4 }, new("effect") { Point = 5 }, new("indicator") { Point = 3 }, new("experience") { Point = 4 },
        new("best") { IsYes = true },
    ]);

    private static readonly ReviewAnswers Draft = new(1, [new("carried-out") { Text = "절반쯤 이루어진 것으로 보입니다." }, new("execution") { Point = 3 }]);

    public override string Name => "sample-monitoring";

    public override string Hash => "2";

    public override bool IsWanted(PortalDataOptions options) => options.SampleData;

    public override async Task ApplyAsync(CancellationToken cancellationToken)
    {
        await using var db = await portalDb.OpenAsAsync(Viewer.System("sample-data", [Uijeongbu]), Permissions.PlanWrite, cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        if (!await db.MonitoringRounds.AnyAsync(row => row.RegionCode == Uijeongbu && row.Kind == RoundKind.Result, cancellationToken))
        {
            await AddAsync(db, cancellationToken);
        }

        await StampAsync(db, clock.GetUtcNow().UtcDateTime, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private async Task AddAsync(PortalDbContext db, CancellationToken cancellationToken)
    {
        await using var accounts = portalDb.OpenAccounts();
        var people = await accounts.Users.Where(user => user.Email == Lead || user.Email == Member).ToDictionaryAsync(user => user.Email!, user => (user.Id, user.DisplayName), StringComparer.Ordinal, cancellationToken);
        var projects = (await MonitoringRows.ProjectsAsync(db, Uijeongbu, Year, cancellationToken)).Take(Projects).ToList();
        if (people.Count < 2 || projects.Count < Projects)
        {
            return;
        }

        var now = clock.GetUtcNow().UtcDateTime;
        var opened = Korea.InstantOf(Korea.DayOf(now).AddDays(-3), new(9, 0));
        RoundContent content = new(Year, RoundKind.Result, opened, Korea.InstantOf(Korea.DayOf(now).AddDays(14), new(23, 59)), Korea.DayOf(now).AddDays(-7), "시청 3층 회의실", Korea.DayOf(now).AddDays(40),
            "맡은 사업의 카드를 읽고 느끼신 대로 적어 주십시오. 한두 문장이면 충분합니다.") { SelfCheckDueOn = Korea.DayOf(opened).AddDays(-4) };
        var round = MonitoringRound.New(Uijeongbu, content);
        _ = round.Write(content);
        _ = round.AskSelfChecks(opened.AddDays(-9));
        _ = round.Announce(2 * Projects, opened.AddDays(-2), Preparer);
        db.Add(round);
        db.Add(new RoundQuestionnaire { RegionCode = Uijeongbu, RoundId = round.Id, Number = round.Questionnaire, Questions = Questionnaire.Shipped.Questions, MadeAt = opened.AddDays(-5), MadeByName = Preparer });

        var (lead, member) = (MemberOf(round, people[Lead], MemberKind.Council), MemberOf(round, people[Member], MemberKind.Resident));
        (lead.Affiliation, lead.IsLead, lead.TrainedOn) = ("지역사회보장협의체 실무분과", true, content.TrainingOn);
        lead.Consent(opened);
        db.AddRange(lead, member);
        SelfCheck check = new() { RegionCode = Uijeongbu, RoundId = round.Id, ProjectId = projects[0].Project.Id };
        _ = check.Write(new("한 해 목표를 채웠습니다. 하반기에 이용이 늘어 상담 시간을 한 시간 늘렸습니다.", "낮에 오기 어려운 분이 많았습니다.", "내년에는 저녁 상담을 한 주에 하루 엽니다."), round, opened.AddDays(-5), "김담당");
        db.Add(check);
        foreach (var (place, project) in projects.Index())
        {
            var card = ReviewCard.Deal(lead, project.Project.Id, opened.AddDays(-3));
            db.AddRange(card, ReviewCard.Deal(member, project.Project.Id, opened.AddDays(-3)));
            if (place == 0 && card.Submit(Review, Questionnaire.Shipped, opened.AddHours(11), lead.Name) is { IsOk: true, Answer: var review })
            {
                db.Add(review);
            }

            _ = place == 1 && card.Keep(Draft, Questionnaire.Shipped, opened.AddHours(12)).IsOk;
        }
    }

    private static GroupMember MemberOf(MonitoringRound round, (Guid Id, string Name) person, MemberKind kind) => GroupMember.New(round, person.Id, person.Name, kind);
}
