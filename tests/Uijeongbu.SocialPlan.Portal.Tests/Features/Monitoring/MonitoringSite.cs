using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Monitoring;
using Uijeongbu.SocialPlan.Portal.Features.Monitoring;
using Uijeongbu.SocialPlan.Portal.Tests.Data;

namespace Uijeongbu.SocialPlan.Portal.Tests.Features.Monitoring;

/// <summary>The sample places with a round over their plan of 2025: a coordinator who prepares it, and two members.</summary>
internal sealed class MonitoringSite : IAsyncDisposable
{
    public const string Place = "41150";
    public const string Coordinator = "coordinator@uijeongbu.example";
    public const string Lead = "monitor1@uijeongbu.example";
    public const string Member = "monitor2@uijeongbu.example";
    public const int Year = 2025;
    private static readonly CancellationToken None = CancellationToken.None;

    private Guid _round;

    private MonitoringSite(TestPortal portal) => Portal = portal;

    public TestPortal Portal { get; }

    public static async Task<MonitoringSite> StartAsync(DatabaseKind kind) => new(await TestPortal.StartWithSampleAsync(kind));

    /// <summary>Runs something as a person.</summary>
    public async Task<TAnswer> AsAsync<TService, TAnswer>(string email, Func<TService, Task<TAnswer>> act)
        where TService : notnull
    {
        await using var scope = await Portal.ActAsAsync(email);
        return await act(scope.ServiceProvider.GetRequiredService<TService>());
    }

    /// <summary>A round that is open now, with both members in it; announced when asked for, with every project dealt to both.</summary>
    public async Task<RoundView> RoundAsync(bool announced = true, RoundContent? content = null)
    {
        var saved = Done(await AsAsync<SaveRound, Outcome<SavedRound>>(Coordinator, save => save.RunAsync(new(Guid.CreateVersion7(), Place, null, 0, content ?? Open()), None)));
        _round = saved.Id;
        await AddAsync(saved.Id, Lead, new(MemberKind.Council, "지역사회보장협의체", [], IsLead: true, TrainedOn: null));
        await AddAsync(saved.Id, Member, new(MemberKind.Resident, null, [], IsLead: false, TrainedOn: null));
        if (announced)
        {
            var group = (await ViewAsync(saved.Id)).Group;
            Done(await DealAsync(saved.Id, [.. group.Deal(2, strategy: null).Cards]));
            Done(await AnnounceAsync(saved.Id));
            foreach (var who in new[] { Lead, Member })
            {
                Done(await AsAsync<ConsentToReview, Outcome<SavedGroupMember>>(who, consent => consent.RunAsync(new(Guid.CreateVersion7(), Place, saved.Id), None)));
            }
        }

        return await ViewAsync(saved.Id);
    }

    public static RoundContent Open()
    {
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        return new(Year, RoundKind.Result, now.AddDays(-1), now.AddDays(7), null, null, null, null);
    }

    public async Task<RoundView> ViewAsync(Guid round) => (await AsAsync<RoundQueries, RoundView?>(Coordinator, queries => queries.FindAsync(Place, round, None)))!;

    public Task<Outcome<DealtCards>> DealAsync(Guid round, IReadOnlyList<CardPair> cards, params Guid[] back) =>
        AsAsync<DealCards, Outcome<DealtCards>>(Coordinator, deal => deal.RunAsync(new(Guid.CreateVersion7(), Place, round, cards, back), None));

    public async Task<Outcome<SavedRound>> AnnounceAsync(Guid round)
    {
        var version = (await ViewAsync(round)).Round.Version;
        return await AsAsync<AnnounceRound, Outcome<SavedRound>>(Coordinator, announce => announce.RunAsync(new(Guid.CreateVersion7(), Place, round, version), None));
    }

    public async Task AddAsync(Guid round, string email, MemberContent content)
    {
        var account = await AccountAsync(email);
        Done(await AsAsync<SaveGroupMember, Outcome<SavedGroupMember>>(Coordinator, save => save.RunAsync(new(Guid.CreateVersion7(), Place, round, account, 0, content), None)));
    }

    public async Task<Guid> AccountAsync(string email)
    {
        await using var accounts = Portal.Door.OpenAccounts();
        return await accounts.Users.Where(user => user.Email == email).Select(user => user.Id).SingleAsync();
    }

    /// <summary>The cards of a person in the round that was made last, by number; the sample has a round of its own.</summary>
    public async Task<IReadOnlyList<CardLine>> CardsAsync(string email) => [.. (await AsAsync<MonitorQueries, IReadOnlyList<MemberRound>>(email, queries => queries.OwnAsync(None))).Where(one => one.Round.Id == _round).SelectMany(one => one.Cards)];

    public async Task<CardView?> CardAsync(string email, Guid id) => await AsAsync<CardQueries, CardView?>(email, queries => queries.FindAsync(Place, id, None));

    public async Task<Outcome<SavedCard>> KeepAsync(string email, Guid card, ReviewAnswers answers, long? version = null)
    {
        var seen = version ?? (await CardAsync(email, card))!.Card.Version;
        return await AsAsync<KeepDraft, Outcome<SavedCard>>(email, keep => keep.RunAsync(new(Guid.CreateVersion7(), Place, card, seen, answers), None));
    }

    public async Task<Outcome<SavedCard>> SubmitAsync(string email, Guid card, ReviewAnswers answers, long? version = null)
    {
        var seen = version ?? (await CardAsync(email, card))!.Card.Version;
        return await AsAsync<SubmitReview, Outcome<SavedCard>>(email, submit => submit.RunAsync(new(Guid.CreateVersion7(), Place, card, seen, answers), None));
    }

    /// <summary>Cards of the round that was made last whose reviews a person reads.</summary>
    public Task<List<Guid>> ReadableAsync(string email, string permission) => AsAsync<Portal.Data.PortalDb, List<Guid>>(email, async door =>
    {
        await using var db = await door.OpenAsync(permission, None);
        return await ReviewReading.Readable(db).Where(card => card.RoundId == _round).Select(card => card.Id).ToListAsync();
    });

    /// <summary>Every question answered, with a word that is looked for.</summary>
    public static ReviewAnswers Answers(string canary) => new(1, [.. Questionnaire.Shipped.Questions.Select(question => question.Kind switch
    {
        QuestionKind.Text => new ReviewAnswer(question.Key) { Text = $"{canary} {question.Text}" },
        QuestionKind.YesNo => new(question.Key) { IsYes = true },
        _ => new(question.Key) { Point = 4 },
    })]);

    public static T Done<T>(Outcome<T> outcome)
        where T : class => outcome.Answer ?? throw new InvalidOperationException($"{outcome.Problem!.Code}: {outcome.Problem.Message}");

    public ValueTask DisposeAsync() => Portal.DisposeAsync();
}
