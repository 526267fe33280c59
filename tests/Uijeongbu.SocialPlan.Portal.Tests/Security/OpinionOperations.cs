using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Monitoring;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Features.Monitoring.Opinions;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Tests.Data;

namespace Uijeongbu.SocialPlan.Portal.Tests.Security;

/// <summary>
/// Opinions of the monitoring group: rows of <see cref="Operations.All"/>. The test's member is the 간사 of each round. What can be done once only has a round for
/// each of the two roles that may.
/// </summary>
internal static class OpinionOperations
{
    private const string Gathered = "모으는 점검";
    private const string Answered = "답하는 점검";
    private const string Words = "저녁에도 열어 주십시오.";
    private static readonly string[] Sent = ["보내는 점검 1", "보내는 점검 2"];
    private static readonly string[] Reminded = ["알리는 점검 1", "알리는 점검 2"];
    private static readonly Questionnaire Asked = new(1, [new("text", "어떻습니까?", QuestionKind.Text, IsRequired: true)]);
    private static readonly CancellationToken None = CancellationToken.None;

    public static IReadOnlyList<Operation> All { get; } =
    [
        new(typeof(DeskQueries), Permissions.OpinionGather, false, async (services, site, place) =>
            await services.GetRequiredService<DeskQueries>().FindAsync(place, (await RoundAsync(site, place, Gathered)).Id, None) is null ? Answer.NotFound : Answer.Done),
        new(typeof(OpinionQueries), Permissions.OpinionRead, false, async (services, site, place) =>
            await services.GetRequiredService<OpinionQueries>().FindAsync(place, (await OpinionAsync(site, place, Answered)).Id, None) is null ? Answer.NotFound : Answer.Done),
        new(typeof(GatherOpinions), Permissions.OpinionGather, true, GatherAsync),
        new(typeof(DropRecommendation), Permissions.OpinionGather, true, async (services, site, place) =>
            Of(await services.GetRequiredService<DropRecommendation>().RunAsync(Seen(await OpinionAsync(site, place, Gathered)), None))),
        new(typeof(SendRecommendations), Permissions.OpinionGather, true, async (services, site, place) =>
            Of(await services.GetRequiredService<SendRecommendations>().RunAsync(new(Guid.CreateVersion7(), place, await FirstAsync(site, place, Sent, (db, round) => db.Recommendations.AnyAsync(row => row.RoundId == round && row.SentAt == null))), None))),
        new(typeof(RemindMembers), Permissions.OpinionGather, true, async (services, site, place) =>
            Of(await services.GetRequiredService<RemindMembers>().RunAsync(new(Guid.CreateVersion7(), place, await FirstAsync(site, place, Reminded, (db, round) => db.MonitoringRounds.AnyAsync(row => row.Id == round && row.RemindedAt == null))), None))),
        new(typeof(AnswerOpinion), Permissions.OpinionReply, true, async (services, site, place) =>
            Of(await services.GetRequiredService<AnswerOpinion>().RunAsync(new(Seen(await OpinionAsync(site, place, Answered)), new(OpinionFate.Adopted, null, "9월부터 엽니다.")), None))),
        new(typeof(LinkChange), Permissions.OpinionReply, true, async (services, site, place) =>
            Of(await services.GetRequiredService<LinkChange>().RunAsync(new(Seen(await OpinionAsync(site, place, Answered)), ChangeSetId: null), None))),
        new(typeof(ConfirmAnswer), Permissions.OpinionConfirm, true, async (services, site, place) =>
            Of(await services.GetRequiredService<ConfirmAnswer>().RunAsync(Seen(await OpinionAsync(site, place, Answered)), None))),
        new(typeof(AskAgain), Permissions.OpinionAskAgain, true, async (services, site, place) =>
            Of(await services.GetRequiredService<AskAgain>().RunAsync(new(Seen(await OpinionAsync(site, place, Answered)), "언제부터입니까?"), None))),
    ];

    /// <summary>Rounds with the test's member as their 간사 and one card in each; the caller saves.</summary>
    public static void AddTo(PortalDbContext db, SmallPlan plan, Guid account, IEnumerable<Guid> people)
    {
        Project project = new() { RegionCode = plan.Plan.RegionCode, PlanId = plan.Plan.Id, StrategyId = plan.Strategy.Id, Code = "의견", Name = "의견을 듣는 사업", Department = ReportRows.DepartmentName, Order = 10, FirstYear = SmallPlan.Year };
        db.AddRange([project, .. people.Select(person => new ProjectStaff { RegionCode = project.RegionCode, ProjectId = project.Id, UserId = person, ValidFrom = new(2026, 1, 1) })]);
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        foreach (var note in (string[])[Gathered, Answered, .. Sent, .. Reminded])
        {
            var card = CardOf(db, project, account, note, now);
            if (Reminded.Contains(note, StringComparer.Ordinal))
            {
                continue;
            }

            var review = card.Submit(new(1, [new("text") { Text = Words }]), Asked, now, "단원").Answer!;
            db.Add(review);
            if (note != Gathered)
            {
                Recommendation opinion = new() { RegionCode = card.RegionCode, RoundId = card.RoundId, ProjectId = card.ProjectId, Text = Words, DueOn = Korea.DayOf(now).AddDays(9), MadeAt = now, MadeByName = "단원" };
                _ = note == Answered && opinion.Send(now).IsOk;
                db.AddRange(opinion, new RecommendationSource { RegionCode = card.RegionCode, RecommendationId = opinion.Id, CardId = card.Id, ReviewNumber = review.Number, QuestionKey = "text", Text = Words });
            }
        }
    }

    private static ReviewCard CardOf(PortalDbContext db, Project project, Guid account, string note, DateTime now)
    {
        RoundContent content = new(SmallPlan.Year, RoundKind.MidYear, now.AddDays(-3), now.AddDays(3), null, null, null, note);
        var round = MonitoringRound.New(project.RegionCode, content);
        _ = round.Write(content).IsOk && round.Announce(1, now, "조총괄").IsOk;
        var member = GroupMember.New(round, account, "단원", MemberKind.Resident);
        member.IsLead = true;
        member.Consent(now);
        var card = ReviewCard.Deal(member, project.Id, now);
        db.AddRange(round, member, card, new RoundQuestionnaire { RegionCode = round.RegionCode, RoundId = round.Id, Number = 1, Questions = Asked.Questions, MadeAt = now, MadeByName = "조총괄" });
        return card;
    }

    private static async Task<Answer> GatherAsync(IServiceProvider services, RightsSite site, string place)
    {
        var round = await RoundAsync(site, place, Gathered);
        await using var db = await site.Portal.OpenAsync(place);
        var card = await db.ReviewCards.AsNoTracking().SingleAsync(row => row.RegionCode == place && row.RoundId == round.Id);
        RecommendationContent content = new("저녁 시간에도 열어 주십시오.", Korea.DayOf(TimeProvider.System.GetUtcNow().UtcDateTime).AddDays(14));
        return Of(await services.GetRequiredService<GatherOpinions>().RunAsync(new(Guid.CreateVersion7(), place, round.Id, card.ProjectId, null, 0, content, [new(card.Id, 1, "text")]), None));
    }

    private static SeenRecommendationCall Seen(Recommendation row) => new(Guid.CreateVersion7(), row.RegionCode, row.Id, row.Version);

    // The first of some rounds for which it holds; the last when it holds for none.
    private static async Task<Guid> FirstAsync(RightsSite site, string place, IEnumerable<string> notes, Func<PortalDbContext, Guid, Task<bool>> holds)
    {
        Guid round = default;
        foreach (var note in notes)
        {
            round = (await RoundAsync(site, place, note)).Id;
            await using var db = await site.Portal.OpenAsync(place);
            if (await holds(db, round))
            {
                break;
            }
        }

        return round;
    }

    private static async Task<MonitoringRound> RoundAsync(RightsSite site, string place, string note)
    {
        await using var db = await site.Portal.OpenAsync(place);
        return await db.MonitoringRounds.AsNoTracking().SingleAsync(row => row.RegionCode == place && row.Note == note);
    }

    // One that nobody finds when the round has none.
    private static async Task<Recommendation> OpinionAsync(RightsSite site, string place, string note)
    {
        var round = await RoundAsync(site, place, note);
        await using var db = await site.Portal.OpenAsync(place);
        return await db.Recommendations.AsNoTracking().Where(row => row.RegionCode == place && row.RoundId == round.Id).OrderBy(row => row.Id).FirstOrDefaultAsync()
            ?? new() { RegionCode = place, RoundId = round.Id, ProjectId = default, Text = "", DueOn = default, MadeAt = default, MadeByName = "" };
    }

    private static Answer Of<T>(Outcome<T> outcome)
        where T : class => outcome.IsOk ? Answer.Done : outcome.Problem.Code.EndsWith("not-found", StringComparison.Ordinal) ? Answer.NotFound : Answer.Refused;
}
