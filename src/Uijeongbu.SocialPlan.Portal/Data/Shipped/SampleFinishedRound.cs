using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Monitoring;
using Uijeongbu.SocialPlan.Portal.Data.Upgrade;
using Uijeongbu.SocialPlan.Portal.Features.Monitoring;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Data.Shipped;

/// <summary>A finished mid-year round (이행점검) of Uijeongbu: all reviews submitted, opinions with each kind of fate, one asked about once more, one without an answer. Invented throughout (시연용 가상 자료).</summary>
internal sealed class SampleFinishedRound(PortalDb portalDb, TimeProvider clock) : ShippedData
{
    private const string Uijeongbu = "41150";
    private const string Lead = "monitor1@uijeongbu.example";
    private const string Member = "monitor2@uijeongbu.example";
    private const string Preparer = "조총괄";
    private const string Head = "한과장";
    private const int Year = SampleResultRows.Year;

    private static readonly DateTime Opened = Korea.InstantOf(new(Year, 7, 1), new(9, 0));
    private static readonly DateTime Closed = Korea.InstantOf(new(Year, 7, 17), new(23, 59));
    private static readonly DateOnly Due = new(Year, 8, 14);

    // What the lead and the other member said, what became one opinion of it, and what the department answered.
    private static readonly (string Project, string ByLead, string ByMember, string Opinion, OpinionReply? Reply)[] Stories =
    [
        ("1-1-1", "상담실이 2층이라 휠체어로 가기 어렵습니다.", "1층에서 상담하게 해 주십시오.", "상담실을 1층으로 옮기거나 승강기를 놓아 주십시오.",
            new(OpinionFate.LongTerm, "건물을 빌려 쓰고 있어 바로 고칠 수 없습니다.", "2년 뒤 청사를 옮길 때 1층에 둡니다.")),
        ("1-2-1", "신청 서류가 많아 어르신이 혼자 하기 어렵습니다.", "서류를 줄여 주십시오.", "신청 서류를 줄이고 동에서 대신 떼어 주십시오.",
            new(OpinionFate.AlreadyDone, "3월부터 동 행정복지센터에서 서류를 대신 떼고 있습니다.", null)),
        ("2-3-1", "찾아가도 만나지 못하는 가구가 많습니다.", "만나지 못한 가구를 더 자주 찾아가 주십시오.", "만나지 못한 가구를 다시 찾아갈 인력을 보강해 주십시오.",
            new(OpinionFate.PartlyAdopted, "올해 예산으로는 두 명만 늘릴 수 있습니다.", "내년 예산에 네 명을 더 요구합니다.")),
        ("2-3-2", "저녁에는 안부 전화가 오지 않아 걱정하는 분이 있습니다.", "저녁 시간대 안부 전화를 늘려 주십시오.", "저녁 시간대 안부 전화를 늘려 주십시오.",
            new(OpinionFate.Adopted, null, "9월부터 저녁 7시까지 안부 전화를 합니다.")),
        ("2-3-4", "밤에 급할 때 어디로 전화해야 하는지 모르는 분이 많았습니다.", "야간 이용 방법을 동 안내판에도 붙여 주십시오.", "긴급돌봄 야간 이용 방법을 동 안내판과 안내 문자에 함께 적어 주십시오.", null),
        ("3-1-1", "취업한 뒤 얼마나 오래 일하는지가 더 중요합니다.", "취업 뒤 3개월 유지율도 지표로 두면 좋겠습니다.", "취업 뒤 3개월 유지율도 성과지표로 두어 주십시오.",
            new(OpinionFate.NotAdopted, "유지율을 모으는 전산 항목이 없어 믿을 만한 값을 얻을 수 없습니다.", null)),
    ];

    private static readonly string[] Summaries =
    [
        "계획한 일을 대체로 하고 있습니다. 다만 이용하러 오는 길이 불편하다는 말이 여러 사업에서 되풀이되었습니다. 찾아오는 곳의 문턱을 낮추는 일을 하반기에 먼저 살펴 주십시오.",
        "안부를 묻고 찾아가는 일이 자리를 잡았습니다. 저녁과 주말처럼 비는 시간을 어떻게 메울지가 남은 과제입니다.",
        "숫자로는 목표에 가깝습니다. 이용한 뒤 어떻게 지내는지를 함께 보면 사업의 뜻이 더 잘 드러날 것입니다.",
    ];

    public override string Name => "sample-finished-round";

    public override string Hash => "2";

    public override bool IsWanted(PortalDataOptions options) => options.SampleData;

    public override async Task ApplyAsync(CancellationToken cancellationToken)
    {
        await using var db = await portalDb.OpenAsAsync(Viewer.System("sample-data", [Uijeongbu]), Permissions.PlanWrite, cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        if (!await db.MonitoringRounds.AnyAsync(row => row.RegionCode == Uijeongbu && row.FiscalYear == Year && row.Kind == RoundKind.MidYear, cancellationToken))
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
        var projects = (await MonitoringRows.ProjectsAsync(db, Uijeongbu, Year, cancellationToken)).ToDictionary(project => project.Project.Code, project => project.Project.Id, StringComparer.Ordinal);
        if (people.Count < 2 || Stories.Any(story => !projects.ContainsKey(story.Project)))
        {
            return;
        }

        RoundContent content = new(Year, RoundKind.MidYear, Opened, Closed, new(Year, 6, 26), "시청 3층 회의실", Due, "상반기에 얼마나 이루어졌는지 살펴 주십시오.");
        var round = MonitoringRound.New(Uijeongbu, content);
        _ = round.Write(content);
        _ = round.Announce(2 * Stories.Length, Opened.AddDays(-2), Preparer);
        db.Add(round);
        db.Add(new RoundQuestionnaire { RegionCode = Uijeongbu, RoundId = round.Id, Number = round.Questionnaire, Questions = Questionnaire.Shipped.Questions, MadeAt = Opened.AddDays(-5), MadeByName = Preparer });
        var (lead, member) = (MemberOf(round, people[Lead], MemberKind.Council, content.TrainingOn), MemberOf(round, people[Member], MemberKind.Resident, content.TrainingOn));
        (lead.Affiliation, lead.IsLead) = ("지역사회보장협의체 실무분과", true);
        db.AddRange(lead, member);
        AddSummaries(db, round, await MonitoringRows.ProjectsAsync(db, Uijeongbu, Year, cancellationToken));
        foreach (var (place, story) in Stories.Index())
        {
            var opinion = OpinionOf(round, projects[story.Project], story.Opinion);
            db.Add(opinion);
            db.AddRange(Reviewed(lead, projects[story.Project], story.ByLead, 3 + place % 3, opinion.Id).Concat(Reviewed(member, projects[story.Project], story.ByMember, 1 + place, opinion.Id)));
            Answer(opinion, story.Reply, isAskedAgain: story.Reply?.Fate is OpinionFate.NotAdopted);
        }
    }

    // 종합의견 of the strategies whose projects were looked at, a subcommittee's meeting on one of them, and what its officer had checked before.
    private static void AddSummaries(PortalDbContext db, MonitoringRound round, List<RoundProject> projects)
    {
        var seen = projects.Where(project => Stories.Any(story => story.Project == project.Project.Code)).ToList();
        foreach (var (place, strategy) in seen.DistinctBy(project => project.StrategyId).Index())
        {
            StrategySummary summary = new() { RegionCode = Uijeongbu, RoundId = round.Id, StrategyId = strategy.StrategyId };
            _ = summary.Write(Summaries[place % Summaries.Length], Closed.AddDays(3), Preparer);
            db.Add(summary);
        }

        SubcommitteeSheet sheet = new() { RegionCode = Uijeongbu, RoundId = round.Id, ProjectId = seen[^1].Project.Id, Subcommittee = "고용분과" };
        _ = sheet.Write(new("고용분과", Korea.DayOf(Closed).AddDays(-2), 9, "취업한 뒤의 형편을 아는 것이 다음 계획에 도움이 된다는 데 뜻을 모았습니다.", Answers: null), Questionnaire.Shipped, Closed.AddDays(-1), Preparer);
        db.Add(sheet);
    }

    private static Recommendation OpinionOf(MonitoringRound round, Guid project, string text) =>
        new() { RegionCode = Uijeongbu, RoundId = round.Id, ProjectId = project, Text = text, DueOn = Due, MadeAt = Closed.AddDays(3), MadeByName = Preparer };

    private static void Answer(Recommendation opinion, OpinionReply? reply, bool isAskedAgain)
    {
        _ = opinion.Send(Closed.AddDays(4));
        if (reply is null)
        {
            return;
        }

        _ = opinion.Answer(reply, Closed.AddDays(12), Head);
        _ = opinion.Confirm(Closed.AddDays(14), Head);
        _ = isAskedAgain && opinion.AskAgain("다른 시에서는 전화로 확인하여 셉니다. 다시 살펴 주십시오.", Closed.AddDays(20)).IsOk;
    }

    private static IEnumerable<object> Reviewed(GroupMember member, Guid project, string improvement, int point, Guid opinion)
    {
        var card = ReviewCard.Deal(member, project, Opened.AddDays(-3));
        var points = Math.Min(point, Questionnaire.ScalePoints);
        ReviewAnswers answers = new(1,
        [
            new("carried-out") { Text = "상반기에 계획한 일을 대체로 하고 있습니다." }, new("improvement") { Text = improvement },
            new("execution") { Point = 4 }, new("effect") { Point = points }, new("indicator") { Point = 3 }, new("experience") { Point = points },
        ]);
        yield return card;
        if (card.Submit(answers, Questionnaire.Shipped, Opened.AddDays(6), member.Name) is { IsOk: true, Answer: var review })
        {
            yield return review;
            yield return new RecommendationSource { RegionCode = Uijeongbu, RecommendationId = opinion, CardId = card.Id, ReviewNumber = review.Number, QuestionKey = "improvement", Text = improvement };
        }
    }

    private static GroupMember MemberOf(MonitoringRound round, (Guid Id, string Name) person, MemberKind kind, DateOnly? trained)
    {
        var member = GroupMember.New(round, person.Id, person.Name, kind);
        member.TrainedOn = trained;
        member.Consent(Opened);
        return member;
    }
}
