using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Evaluation;
using Uijeongbu.SocialPlan.Domain.Evaluation.Marking;
using Uijeongbu.SocialPlan.Domain.Evaluation.Objections;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Features.Evaluation;
using Uijeongbu.SocialPlan.Portal.Features.Evaluation.Marking;
using Uijeongbu.SocialPlan.Portal.Features.Evaluation.Outcomes;
using Uijeongbu.SocialPlan.Portal.Features.Evaluation.Rounds;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;
using Uijeongbu.SocialPlan.Portal.Tests.Data;

namespace Uijeongbu.SocialPlan.Portal.Tests.Features.Evaluation.Outcomes;

/// <summary>A portal with the people of a small round, under a clock that tests turn. The round, its municipalities and every mark come in by commands that are on the record.</summary>
internal sealed class OutcomeSite : IAsyncDisposable
{
    public const string Province = "41";
    public const string Officer = "officer@evaluation.example";
    public const string Both = "both@evaluation.example";
    public const string Chief = "chief@evaluation.example";
    public const string Coordinator = "coordinator41150@evaluation.example";
    public const string Neighbour = "coordinator41630@evaluation.example";
    public const int Year = 2025;
    private static readonly CancellationToken None = CancellationToken.None;

    private OutcomeSite(TestPortal portal, TurnedClock clock) => (Portal, Clock) = (portal, clock);

    public TestPortal Portal { get; }

    public TurnedClock Clock { get; }

    public Guid Round { get; private set; }

    public static IReadOnlyList<string> Evaluators { get; } = [.. Enumerable.Range(1, 4).Select(number => $"evaluator{number}@evaluation.example")];

    public static async Task<OutcomeSite> StartAsync(DatabaseKind kind, bool backwards = false)
    {
        TurnedClock clock = new(new(2026, 4, 1, 3, 0, 0, TimeSpan.Zero));
        OutcomeSite site = new(await TestPortal.StartAsync(kind, clock), clock);
        await site.AddPeopleAsync();
        await site.NewRoundAsync(Year, SmallRound.Places.Count, backwards: backwards);
        return site;
    }

    public async Task<TAnswer> AsAsync<TService, TAnswer>(string email, Func<TService, Task<TAnswer>> act)
        where TService : notnull
    {
        await using var scope = await Portal.ActAsAsync(email);
        return await act(scope.ServiceProvider.GetRequiredService<TService>());
    }

    /// <summary>Every evaluator submits every sheet.</summary>
    public async Task MarkAllAsync(bool backwards = false)
    {
        var all = from evaluator in Enumerable.Range(0, 4) from place in Enumerable.Range(0, SmallRound.Places.Count) select (evaluator, place);
        foreach (var (evaluator, place) in backwards ? all.Reverse() : all)
        {
            (await MarkAsync(evaluator, place)).IsOk.Should().BeTrue();
        }
    }

    /// <summary>An evaluator submits a sheet, or another version of it.</summary>
    public async Task<Outcome<SavedSheet>> MarkAsync(int evaluator, int place, decimal more = 0m)
    {
        var code = SmallRound.Places[place].Code;
        await using var db = await Portal.OpenAsync(Province);
        var sheet = await db.MarkSheets.AsNoTracking().SingleAsync(row => row.RegionCode == Province && row.RoundId == Round && row.UnitCode == code && db.Evaluators.Any(one => one.Id == row.EvaluatorId && one.Number == evaluator + 1));
        return await AsAsync<SubmitMarks, Outcome<SavedSheet>>(Evaluators[evaluator], submit => submit.RunAsync(new(Guid.CreateVersion7(), Province, sheet.Id, sheet.Version, SmallRound.Marks(place, evaluator, more)), None));
    }

    public async Task<EvaluationRound> RoundAsync()
    {
        await using var db = await Portal.OpenAsync(Province);
        return await db.EvaluationRounds.AsNoTracking().SingleAsync(row => row.Id == Round);
    }

    public async Task<Outcome<SavedVersion>> OpenAsync(string email = Officer)
    {
        var version = (await RoundAsync()).Version;
        return await AsAsync<OpenViewing, Outcome<SavedVersion>>(email, open => open.RunAsync(new(Guid.CreateVersion7(), Province, Round, version), None));
    }

    public async Task<Outcome<SavedVersion>> CertifyAsync(string? reason = null, string email = Officer)
    {
        var version = (await RoundAsync()).Version;
        return await AsAsync<CertifyEvaluation, Outcome<SavedVersion>>(email, certify => certify.RunAsync(new(Guid.CreateVersion7(), Province, Round, version, reason), None));
    }

    public async Task<Outcome<SavedEvaluation>> PublishAsync(string number, string email = Chief)
    {
        var version = (await RoundAsync()).Version;
        return await AsAsync<PublishEvaluation, Outcome<SavedEvaluation>>(email, publish => publish.RunAsync(new(Guid.CreateVersion7(), Province, Round, version, number), None));
    }

    public async Task<Outcome<SavedObjection>> FileAsync(string criterion = SmallRound.Content, string email = Coordinator, string place = "41150", decimal? asked = null)
    {
        await using var db = await Portal.OpenAsync(place);
        var hash = await db.MunicipalOutcomes.Where(row => row.RegionCode == place && row.RoundId == Round).Select(row => row.Hash).SingleOrDefaultAsync();
        return await AsAsync<FileObjection, Outcome<SavedObjection>>(email, file => file.RunAsync(new(Guid.CreateVersion7(), place, Round, hash ?? "", new(criterion, "근거 자료가 빠진 채 평가되었습니다.", asked)), None));
    }

    public async Task<Outcome<SavedObjection>> RuleAsync(SavedObjection filed, ObjectionRuling ruling, string place = "41150")
    {
        var answered = Done(await AsAsync<AnswerObjection, Outcome<SavedObjection>>(Officer, answer => answer.RunAsync(new(Guid.CreateVersion7(), place, filed.Id, filed.Version, "자료를 다시 살폈습니다."), None)));
        return await AsAsync<RuleObjection, Outcome<SavedObjection>>(Officer, rule => rule.RunAsync(new(Guid.CreateVersion7(), place, filed.Id, answered.Version, ruling), None));
    }

    /// <summary>The province gives 가점 and 감점.</summary>
    public async Task<Outcome<SavedUnit>> GiveAsync(string code, params ExtraPoints[] extras)
    {
        await using var db = await Portal.OpenAsync(Province);
        var unit = await db.EvaluationUnits.AsNoTracking().SingleAsync(row => row.RegionCode == Province && row.RoundId == Round && row.UnitCode == code);
        return await AsAsync<SaveUnit, Outcome<SavedUnit>>(Officer, save => save.RunAsync(new(Guid.CreateVersion7(), Province, Round, code, unit.Version, extras, unit.Special, unit.Ministry), None));
    }

    /// <summary>The province starts to correct a cell of its own motion.</summary>
    public Task<Outcome<SavedObjection>> CorrectAsync(string criterion, string place = "41150", string email = Officer) => AsAsync<CorrectFigure, Outcome<SavedObjection>>(
        email, correct => correct.RunAsync(new(Guid.CreateVersion7(), place, Round, new(criterion, "위원의 점수가 잘못 옮겨졌습니다.", null)), None));

    /// <summary>A ruling without an answer.</summary>
    public Task<Outcome<SavedObjection>> RuleAtOnceAsync(SavedObjection row, ObjectionRuling ruling, string place = "41150") => AsAsync<RuleObjection, Outcome<SavedObjection>>(
        Officer, rule => rule.RunAsync(new(Guid.CreateVersion7(), place, row.Id, row.Version, ruling), None));

    public async Task<EvaluationVersion> VersionAsync(string number)
    {
        await using var db = await Portal.OpenAsync(Province);
        return await db.EvaluationVersions.AsNoTracking().SingleAsync(row => row.Number == number);
    }

    public static T Done<T>(Outcome<T> outcome)
        where T : class => outcome.Answer ?? throw new InvalidOperationException($"{outcome.Problem!.Code}: {outcome.Problem.Message}");

    public ValueTask DisposeAsync() => Portal.DisposeAsync();

    private async Task AddPeopleAsync()
    {
        await AddAsync(Officer, (Role.ProvinceOfficer, Province));
        await AddAsync(Both, (Role.ProvinceOfficer, Province), (Role.ProvinceChief, Province));
        await AddAsync(Chief, (Role.ProvinceChief, Province));
        await AddAsync(Coordinator, (Role.Coordinator, "41150"));
        await AddAsync(Neighbour, (Role.Coordinator, "41630"));
        foreach (var evaluator in Evaluators)
        {
            await AddAsync(evaluator, (Role.Evaluator, Province));
        }
    }

    private async Task AddAsync(string email, params (Role Role, string Place)[] roles)
    {
        User user = new() { Id = Guid.CreateVersion7(), DisplayName = email, UserName = email, Email = email };
        (await Portal.Get<UserManager<User>>().CreateAsync(user)).Succeeded.Should().BeTrue();
        await using var db = Portal.Door.OpenAccounts();
        db.AddRange(roles.Select(one => new Membership { UserId = user.Id, Role = one.Role, RegionCode = one.Place, ValidFrom = new(2026, 1, 1), GrantedAt = Clock.GetUtcNow().UtcDateTime }));
        await db.SaveChangesAsync();
    }

    /// <summary>Another round, which is the site's from now on; every sheet is submitted already when asked for.</summary>
    public async Task NewRoundAsync(int year, int places, bool isMarked = false, bool backwards = false)
    {
        await using var accounts = Portal.Door.OpenAccounts();
        var ids = await accounts.Users.ToDictionaryAsync(user => user.Email!, user => user.Id);
        var saved = await AsAsync<CommandRun, Outcome<SavedEvaluation>>(Officer, commands => commands.RunAsync<string, SavedEvaluation>(
            new(Guid.CreateVersion7(), "test.round", Permissions.EvaluationManage, Province), $"round {year}", (change, _) => Task.FromResult<Outcome<SavedEvaluation>>(Add(change, ids, year, places, isMarked, backwards)), None));
        Round = Done(saved).Id;
    }

    private static SavedEvaluation Add(Change change, Dictionary<string, Guid> accounts, int year, int places, bool isMarked, bool backwards)
    {
        var round = EvaluationRound.New(Province, SmallRound.Of(year, change.At));
        round.Announce(places, Evaluators.Count, change.At).IsOk.Should().BeTrue();
        change.Db.Add(round);
        var saved = SavedEvaluation.Of(round) with { Version = 1 };
        change.Record(SavedEvaluation.Subject, round.Id, null, saved);
        List<Evaluator> evaluators = [.. Evaluators.Select((email, i) => new Evaluator { RegionCode = Province, RoundId = round.Id, AccountId = accounts[email], Name = $"위원 {i + 1}", Number = i + 1 })];
        evaluators.ForEach(evaluator => evaluator.TakeOath(change.At));
        change.Db.AddRange(evaluators);
        foreach (var (i, place) in backwards ? SmallRound.Places.Take(places).Index().Reverse() : SmallRound.Places.Take(places).Index())
        {
            EvaluationUnit unit = new()
            {
                RegionCode = Province, RoundId = round.Id, UnitCode = place.Code, Name = place.Name, Group = place.Group, Order = i + 1,
                Achievement = SmallRound.Achievement(i), SubmittedAt = change.At.AddDays(-30).AddMinutes(i), LastTotal = 80m - i,
            };
            change.Db.Add(unit);
            change.Record(SavedUnit.Subject, unit.Id, null, SavedUnit.Of(unit) with { Version = 1 });
            foreach (var evaluator in evaluators)
            {
                MarkSheet sheet = new() { RegionCode = Province, RoundId = round.Id, EvaluatorId = evaluator.Id, UnitCode = place.Code, Stage = EvaluationStage.Paper };
                change.Db.Add(sheet);
                if (isMarked)
                {
                    var submitted = sheet.Submit(SmallRound.Marks(i, evaluator.Number - 1), round.Rules.Rubric, change.At).Answer!;
                    change.Db.Add(submitted);
                    change.Record(SavedSheet.Subject, sheet.Id, null, SavedSheet.Of(sheet, submitted) with { Version = 1 });
                }
            }
        }

        return saved;
    }
}

/// <summary>A clock that a test turns.</summary>
internal sealed class TurnedClock(DateTimeOffset now) : TimeProvider
{
    private DateTimeOffset _now = now;

    public override DateTimeOffset GetUtcNow() => _now;

    public void Turn(TimeSpan by) => _now += by;
}
