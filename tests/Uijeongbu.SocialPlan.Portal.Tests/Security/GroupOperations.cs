using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Files;
using Uijeongbu.SocialPlan.Domain.Monitoring;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Features.Evidence;
using Uijeongbu.SocialPlan.Portal.Features.Monitoring;
using Uijeongbu.SocialPlan.Portal.Features.Monitoring.Joining;
using Uijeongbu.SocialPlan.Portal.Features.Monitoring.Opinions;
using Uijeongbu.SocialPlan.Portal.Features.Monitoring.Paper;
using Uijeongbu.SocialPlan.Portal.Features.Monitoring.SelfChecks;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Tests.Data;

namespace Uijeongbu.SocialPlan.Portal.Tests.Security;

/// <summary>
/// What stands around a review of the monitoring group: rows of <see cref="Operations.All"/>. The test's member is the 간사 of each round; what can be done once only
/// has a round of its own.
/// </summary>
internal static class GroupOperations
{
    private const string Entered = "종이를 입력하는 점검";
    private const string Decided = "종이를 확인하는 점검";
    private const string Signed = "종이에 서명한 점검";
    private const string Gathered = "회의하는 점검";
    private const string Lettered = "공문으로 답하는 점검";
    private const string Coming = "앞으로 열 점검";
    private const string Checked = "자체점검하는 점검";
    private const string Words = "저녁에도 열어 주십시오.";
    private static readonly ReviewAnswers Answers = new(1, [new("text") { Text = Words }]);
    private static readonly Questionnaire Asked = new(1, [new("text", "어떻습니까?", QuestionKind.Text, IsRequired: true)]);
    private static readonly CancellationToken None = CancellationToken.None;

    public static IReadOnlyList<Operation> All { get; } =
    [
        new(typeof(WriteSummary), Permissions.OpinionGather, true, async (services, site, place) =>
            await RoundAsync(site, place, Gathered) is var round && await VersionAsync(site, place, db => db.StrategySummaries.Where(row => row.RoundId == round.Id)) is var version
                ? Of(await services.GetRequiredService<WriteSummary>().RunAsync(new(Guid.CreateVersion7(), place, round.Id, site.PlanOf(place).Strategy.Id, version, Words), None)) : Answer.Refused),
        new(typeof(SaveSheet), Permissions.OpinionGather, true, async (services, site, place) =>
            await CardAsync(site, place, Gathered) is var card && await VersionAsync(site, place, db => db.SubcommitteeSheets.Where(row => row.RoundId == card.RoundId)) is var version
                ? Of(await services.GetRequiredService<SaveSheet>().RunAsync(new(Guid.CreateVersion7(), place, card.RoundId, card.ProjectId, new("노인분과", new(2026, 1, 5), 7, Words, null), version), None)) : Answer.Refused),
        new(typeof(DeskProjectQueries), Permissions.OpinionGather, false, async (services, site, place) =>
            await CardAsync(site, place, Lettered) is var card ? Found((await services.GetRequiredService<DeskProjectQueries>().FindAsync(place, card.RoundId, card.ProjectId, None)).Sheets.Count > 0) : Answer.Refused),
        new(typeof(MeetingStamp), Permissions.OpinionGather, false, async (services, site, place) =>
            await CardAsync(site, place, Gathered) is var card ? Found(await services.GetRequiredService<MeetingStamp>().FindAsync(place, card.RoundId, card.ProjectId, None) is not null) : Answer.Refused),
        new(typeof(RoundReportQueries), Permissions.OpinionRead, false, async (services, site, place) =>
            Found(await services.GetRequiredService<RoundReportQueries>().FindAsync(place, (await RoundAsync(site, place, Lettered)).Id, None) is not null)),
        new(typeof(ConfirmByLetter), Permissions.MonitorManage, true, LetterAsync),
        new(typeof(SaveQuestions), Permissions.MonitorManage, true, async (services, site, place) =>
            await RoundAsync(site, place, Coming) is var round ? Of(await services.GetRequiredService<SaveQuestions>().RunAsync(new(Guid.CreateVersion7(), place, round.Id, round.Version, Asked.Questions), None)) : Answer.Refused),
        new(typeof(QuestionQueries), Permissions.MonitorDeskRead, false, async (services, site, place) =>
            Found(await services.GetRequiredService<QuestionQueries>().FindAsync(place, (await RoundAsync(site, place, Gathered)).Id, None) is not null)),
        new(typeof(AskSelfChecks), Permissions.MonitorManage, true, async (services, site, place) =>
            await RoundAsync(site, place, Coming) is var round ? Of(await services.GetRequiredService<AskSelfChecks>().RunAsync(new(Guid.CreateVersion7(), place, round.Id, round.Version), None)) : Answer.Refused),
        new(typeof(WriteSelfCheck), Permissions.OpinionReply, true, async (services, site, place) =>
            await CardAsync(site, place, Checked) is var card && await VersionAsync(site, place, db => db.SelfChecks.Where(row => row.RoundId == card.RoundId)) is var version
                ? Of(await services.GetRequiredService<WriteSelfCheck>().RunAsync(new(Guid.CreateVersion7(), place, card.RoundId, card.ProjectId, version, new("절반쯤 했습니다.", null, null)), None)) : Answer.Refused),
        new(typeof(SelfCheckQueries), Permissions.OpinionReply, false, async (services, _, place) =>
            Found((await services.GetRequiredService<SelfCheckQueries>().ListAsync(None)).Any(line => line.Round.RegionCode == place))),
        new(typeof(EnterPaper), Permissions.MonitorManage, true, async (services, site, place) =>
            Of(await services.GetRequiredService<EnterPaper>().RunAsync(new(Guid.CreateVersion7(), place, (await CardAsync(site, place, Entered)).Id, Answers), None))),
        new(typeof(DecidePaper), Permissions.MonitorWrite, true, async (services, site, place) =>
            Of(await services.GetRequiredService<DecidePaper>().RunAsync(new(Guid.CreateVersion7(), place, await PaperAsync(site, place, Decided), IsRight: true), None))),
        new(typeof(SignPaper), Permissions.MonitorManage, true, async (services, site, place) =>
            Of(await services.GetRequiredService<SignPaper>().RunAsync(new(Guid.CreateVersion7(), place, await PaperAsync(site, place, Signed)), None))),
        new(typeof(PaperQueries), Permissions.MonitorDeskRead, false, async (services, site, place) =>
            Found(await services.GetRequiredService<PaperQueries>().FindAsync(place, (await RoundAsync(site, place, Decided)).Id, None) is { Entered.Count: > 0 })),
        new(typeof(SheetQueries), Permissions.MonitorDeskRead, false, async (services, site, place) =>
            Found(await services.GetRequiredService<SheetQueries>().FindAsync(place, (await RoundAsync(site, place, Decided)).Id, null, None) is not null)),
        new(typeof(CardFiles), Permissions.MonitorRead, false, EvidenceAsync),
        new(typeof(JoiningQueries), Permissions.MonitorDeskRead, false, async (services, site, place) =>
            Found(await services.GetRequiredService<JoiningQueries>().FindAsync(place, (await RoundAsync(site, place, Coming)).Id, None) is not null)),
        new(typeof(ImportMembers), Permissions.MonitorInvite, true, async (services, site, place) =>
            Of(await services.GetRequiredService<ImportMembers>().RunAsync(
                new(Guid.CreateVersion7(), place, (await RoundAsync(site, place, Coming)).Id, [new(2, "새단원", $"{Guid.CreateVersion7():N}@resident.example", new(MemberKind.Resident, null, [], IsLead: false, TrainedOn: null), null)]), None))),
    ];

    /// <summary>Rounds with the test's member as their 간사 and one card in each; the caller saves.</summary>
    public static void AddTo(PortalDbContext db, SmallPlan plan, Guid account, IEnumerable<Guid> people)
    {
        Project project = new() { RegionCode = plan.Plan.RegionCode, PlanId = plan.Plan.Id, StrategyId = plan.Strategy.Id, Code = "점검", Name = "함께 살피는 사업", Department = ReportRows.DepartmentName, Order = 11, FirstYear = SmallPlan.Year };
        db.AddRange([project, .. people.Select(person => new ProjectStaff { RegionCode = project.RegionCode, ProjectId = project.Id, UserId = person, ValidFrom = new(2026, 1, 1) })]);
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        foreach (var note in (string[])[Entered, Decided, Signed, Gathered, Lettered, Coming, Checked])
        {
            var card = CardOf(db, project, account, note, now);
            if (note is Decided or Signed)
            {
                PaperReview paper = new() { RegionCode = card.RegionCode, CardId = card.Id, Answers = Answers, EnteredAt = now, EnteredBy = account, EnteredByName = "조총괄" };
                db.Add(paper);
                if (note is Signed)
                {
                    db.Add(FileOf(card.RegionCode, PaperFiles.Kind, paper.Id, null, now));
                }
            }

            if (note is Gathered or Lettered)
            {
                db.Add(card.Submit(Answers, Asked, now, "단원").Answer!);
            }

            if (note is Lettered)
            {
                Recommendation opinion = new() { RegionCode = card.RegionCode, RoundId = card.RoundId, ProjectId = card.ProjectId, Text = Words, DueOn = Korea.DayOf(now).AddDays(9), MadeAt = now, MadeByName = "단원" };
                _ = opinion.Send(now).IsOk;
                SubcommitteeSheet sheet = new() { RegionCode = card.RegionCode, RoundId = card.RoundId, ProjectId = card.ProjectId, Subcommittee = "아동분과" };
                _ = sheet.Write(new("아동분과", new(2026, 1, 5), 5, Words, null), Asked, now, "단원").IsOk;
                db.AddRange(opinion, sheet);
            }
        }

        var evidence = FileOf(project.RegionCode, EvidenceFiles.Kind, project.Id, SmallPlan.Year, now);
        _ = evidence.Decide(new(Disclosure.Public, null, null), isRead: true, "조총괄", now).IsOk;
        db.Add(evidence);
    }

    private static ReviewCard CardOf(PortalDbContext db, Project project, Guid account, string note, DateTime now)
    {
        var isComing = note is Coming or Checked;
        RoundContent content = new(SmallPlan.Year, RoundKind.MidYear, now.AddDays(isComing ? 9 : -3), note is Lettered ? now.AddMinutes(-1) : now.AddDays(isComing ? 20 : 3), null, null, null, note) { SelfCheckDueOn = isComing ? Korea.DayOf(now).AddDays(2) : null };
        var round = MonitoringRound.New(project.RegionCode, content);
        _ = round.Write(content).IsOk && round.Announce(1, now.AddHours(-1), "조총괄").IsOk && note is Checked && round.AskSelfChecks(now).IsOk;
        var member = GroupMember.New(round, account, "단원", MemberKind.Resident);
        member.IsLead = true;
        member.Consent(now);
        var card = ReviewCard.Deal(member, project.Id, now);
        db.AddRange(round, member, card, new RoundQuestionnaire { RegionCode = round.RegionCode, RoundId = round.Id, Number = 1, Questions = Asked.Questions, MadeAt = now, MadeByName = "조총괄" });
        return card;
    }

    private static Attachment FileOf(string place, string kind, Guid subject, int? year, DateTime now)
    {
        Attachment file = new() { RegionCode = place, SubjectKind = kind, SubjectId = subject, FiscalYear = year, Name = "원본.pdf", MediaType = "application/pdf", Length = 10, Hash = new('a', 64), UploadedAt = now, UploadedByName = "조총괄", Content = ContentCheck.Done };
        file.Scanned(ScanState.Clean, now);
        return file;
    }

    private static async Task<Answer> LetterAsync(IServiceProvider services, RightsSite site, string place)
    {
        var round = await RoundAsync(site, place, Lettered);
        await using var db = await site.Portal.OpenAsync(place);
        var opinion = await db.Recommendations.AsNoTracking().SingleAsync(row => row.RegionCode == place && row.RoundId == round.Id);
        return Of(await services.GetRequiredService<ConfirmByLetter>().RunAsync(new(new(Guid.CreateVersion7(), place, opinion.Id, opinion.Version), new(OpinionFate.Adopted, null, "9월부터 엽니다."), new("복지정책과-12", new(2026, 1, 5))), None));
    }

    private static async Task<Answer> EvidenceAsync(IServiceProvider services, RightsSite site, string place)
    {
        var card = await CardAsync(site, place, Entered);
        await using var db = await site.Portal.OpenAsync(place);
        var file = await db.Attachments.AsNoTracking().SingleAsync(row => row.RegionCode == place && row.SubjectKind == EvidenceFiles.Kind && row.SubjectId == card.ProjectId);
        return Found(await services.GetRequiredService<CardFiles>().FindAsync(place, card.Id, file.Id, None) is not null);
    }

    private static async Task<long> VersionAsync<T>(RightsSite site, string place, Func<PortalDbContext, IQueryable<T>> rows)
        where T : OwnedRow
    {
        await using var db = await site.Portal.OpenAsync(place);
        return await rows(db).Select(row => row.Version).FirstOrDefaultAsync();
    }

    private static async Task<MonitoringRound> RoundAsync(RightsSite site, string place, string note)
    {
        await using var db = await site.Portal.OpenAsync(place);
        return await db.MonitoringRounds.AsNoTracking().SingleAsync(row => row.RegionCode == place && row.Note == note);
    }

    private static async Task<ReviewCard> CardAsync(RightsSite site, string place, string note)
    {
        var round = await RoundAsync(site, place, note);
        await using var db = await site.Portal.OpenAsync(place);
        return await db.ReviewCards.AsNoTracking().SingleAsync(row => row.RegionCode == place && row.RoundId == round.Id);
    }

    private static async Task<Guid> PaperAsync(RightsSite site, string place, string note)
    {
        var card = await CardAsync(site, place, note);
        await using var db = await site.Portal.OpenAsync(place);
        return await db.PaperReviews.Where(row => row.RegionCode == place && row.CardId == card.Id).Select(row => row.Id).SingleAsync();
    }

    private static Answer Found(bool found) => found ? Answer.Done : Answer.NotFound;

    private static Answer Of<T>(Outcome<T> outcome)
        where T : class => outcome.IsOk ? Answer.Done : outcome.Problem.Code.EndsWith("not-found", StringComparison.Ordinal) ? Answer.NotFound : Answer.Refused;
}
