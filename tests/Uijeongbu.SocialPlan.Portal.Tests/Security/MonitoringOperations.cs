using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Monitoring;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Features.Monitoring;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Tests.Data;

namespace Uijeongbu.SocialPlan.Portal.Tests.Security;

/// <summary>The monitoring group: rows of <see cref="Operations.All"/>. In one round the test's member writes, from another it stands back, a third is prepared.</summary>
internal static class MonitoringOperations
{
    private const string Written = "쓰는 점검";
    private const string Left = "물러나는 점검";
    private const string Prepared = "준비하는 점검";
    private static readonly CancellationToken None = CancellationToken.None;

    public static IReadOnlyList<Operation> All { get; } =
    [
        new(typeof(SaveRound), Permissions.MonitorManage, true, async (services, _, place) =>
            Of(await services.GetRequiredService<SaveRound>().RunAsync(new(Guid.CreateVersion7(), place, null, 0, Content("새 점검")), None))),
        new(typeof(SaveGroupMember), Permissions.MonitorManage, true, async (services, site, place) =>
            Of(await services.GetRequiredService<SaveGroupMember>().RunAsync(new(Guid.CreateVersion7(), place, (await RoundAsync(site, place, Prepared)).Id, await CandidateAsync(site, place), 0, Member), None))),
        new(typeof(DealCards), Permissions.MonitorManage, true, DealAsync),
        new(typeof(AnnounceRound), Permissions.MonitorManage, true, async (services, site, place) =>
            await RoundAsync(site, place, Prepared) is var round ? Of(await services.GetRequiredService<AnnounceRound>().RunAsync(new(Guid.CreateVersion7(), place, round.Id, round.Version), None)) : Answer.Refused),
        new(typeof(RemoveGroupMember), Permissions.MonitorManage, true, async (services, site, place) =>
            await MemberAsync(site, place, Prepared) is var member ? Of(await services.GetRequiredService<RemoveGroupMember>().RunAsync(new(Guid.CreateVersion7(), place, member.Id, member.Version), None)) : Answer.Refused),
        new(typeof(KeepDraft), Permissions.MonitorWrite, true, async (services, site, place) =>
            Of(await services.GetRequiredService<KeepDraft>().RunAsync(await ReviewAsync(site, place), None))),
        new(typeof(SubmitReview), Permissions.MonitorWrite, true, async (services, site, place) =>
            Of(await services.GetRequiredService<SubmitReview>().RunAsync(await ReviewAsync(site, place), None))),
        new(typeof(ConsentToReview), Permissions.MonitorWrite, true, async (services, site, place) =>
            Of(await services.GetRequiredService<ConsentToReview>().RunAsync(new(Guid.CreateVersion7(), place, (await RoundAsync(site, place, Left)).Id), None))),
        new(typeof(StandBack), Permissions.MonitorWrite, true, async (services, site, place) =>
            Of(await services.GetRequiredService<StandBack>().RunAsync(new(Guid.CreateVersion7(), place, (await CardAsync(site, place, Left)).Id, ConflictKind.Recused, "가족이 일하는 기관입니다."), None))),
        new(typeof(StandBack), Permissions.MonitorManage, true, async (services, site, place) =>
            Of(await services.GetRequiredService<StandBack>().RunAsync(new(Guid.CreateVersion7(), place, (await CardAsync(site, place, Prepared)).Id, ConflictKind.Challenged, "수행 기관의 직원입니다."), None))),
        new(typeof(MonitorQueries), Permissions.MonitorRead, false, async (services, _, place) =>
            Found((await services.GetRequiredService<MonitorQueries>().OwnAsync(None)).Any(one => one.Round.RegionCode == place))),
        new(typeof(CardQueries), Permissions.MonitorRead, false, async (services, site, place) =>
            Found(await services.GetRequiredService<CardQueries>().FindAsync(place, (await CardAsync(site, place, Written)).Id, None) is not null)),
        new(typeof(RoundQueries), Permissions.MonitorDeskRead, false, async (services, site, place) =>
            Found(await services.GetRequiredService<RoundQueries>().FindAsync(place, (await RoundAsync(site, place, Written)).Id, None) is not null)),
    ];

    /// <summary>Three rounds with the test's member of the place in each; the caller saves.</summary>
    public static void AddTo(PortalDbContext db, SmallPlan plan, Guid member)
    {
        var (place, now) = (plan.Project.RegionCode, TimeProvider.System.GetUtcNow().UtcDateTime);
        foreach (var title in new[] { Written, Left, Prepared })
        {
            var round = MonitoringRound.New(place, Content(title));
            _ = round.Write(Content(title)).IsOk && title != Prepared && round.Announce(1, now, "조총괄").IsOk;
            var one = GroupMember.New(round, member, "단원", MemberKind.Resident);
            if (title == Written)
            {
                one.Consent(now);
            }

            db.AddRange(round, one, ReviewCard.Deal(one, plan.Project.Id, now));
            db.Add(new RoundQuestionnaire { RegionCode = place, RoundId = round.Id, Number = 1, Questions = [new("text", "어떻습니까?", QuestionKind.Text, IsRequired: true)], MadeAt = now, MadeByName = "조총괄" });
        }
    }

    private static MemberContent Member => new(MemberKind.Resident, null, [], IsLead: false, TrainedOn: null);

    private static RoundContent Content(string note)
    {
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        return new(SmallPlan.Year, RoundKind.MidYear, now.AddDays(-3), now.AddDays(3), null, null, null, note);
    }

    private static async Task<Answer> DealAsync(IServiceProvider services, RightsSite site, string place)
    {
        await using var db = await site.Portal.OpenAsync(place);
        var round = await RoundAsync(site, place, Prepared);
        var free = await db.GroupMembers.Where(row => row.RegionCode == place && row.RoundId == round.Id && !db.ReviewCards.Any(card => card.MemberId == row.Id)).Select(row => row.Id).FirstOrDefaultAsync();
        return Of(await services.GetRequiredService<DealCards>().RunAsync(new(Guid.CreateVersion7(), place, round.Id, [new(site.PlanOf(place).Project.Id, free)], []), None));
    }

    private static async Task<SaveReviewCall> ReviewAsync(RightsSite site, string place)
    {
        var card = await CardAsync(site, place, Written);
        return new(Guid.CreateVersion7(), place, card.Id, card.Version, new(1, [new("text") { Text = "잘 되고 있습니다." }]));
    }

    // Somebody of the place with the role who is in no group.
    private static async Task<Guid> CandidateAsync(RightsSite site, string place)
    {
        await using var db = await site.Portal.OpenAsync(place);
        var present = await db.GroupMembers.Where(row => row.RegionCode == place).Select(row => row.AccountId).ToListAsync();
        await using var accounts = site.Portal.Door.OpenAccounts();
        return await accounts.Memberships.Where(row => row.RegionCode == place && row.Role == Role.MonitoringMember && row.ValidTo == null && !present.Contains(row.UserId)).Select(row => row.UserId).FirstAsync();
    }

    private static async Task<MonitoringRound> RoundAsync(RightsSite site, string place, string note)
    {
        await using var db = await site.Portal.OpenAsync(place);
        return await db.MonitoringRounds.AsNoTracking().SingleAsync(row => row.RegionCode == place && row.Note == note);
    }

    private static async Task<GroupMember> MemberAsync(RightsSite site, string place, string note)
    {
        var round = await RoundAsync(site, place, note);
        await using var db = await site.Portal.OpenAsync(place);
        return await db.GroupMembers.AsNoTracking().Where(row => row.RegionCode == place && row.RoundId == round.Id && row.LeftAt == null).OrderByDescending(row => row.Id).FirstAsync();
    }

    private static async Task<ReviewCard> CardAsync(RightsSite site, string place, string note)
    {
        var round = await RoundAsync(site, place, note);
        await using var db = await site.Portal.OpenAsync(place);
        return await db.ReviewCards.AsNoTracking().Where(row => row.RegionCode == place && row.RoundId == round.Id).OrderBy(row => row.Id).FirstAsync();
    }

    private static Answer Found(bool found) => found ? Answer.Done : Answer.NotFound;

    private static Answer Of<T>(Outcome<T> outcome)
        where T : class => outcome.IsOk ? Answer.Done : outcome.Problem.Code.EndsWith("not-found", StringComparison.Ordinal) ? Answer.NotFound : Answer.Refused;
}
