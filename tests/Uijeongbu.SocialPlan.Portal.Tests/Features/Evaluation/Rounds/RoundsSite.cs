using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Evaluation;
using Uijeongbu.SocialPlan.Domain.Evaluation.Marking;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Features.Evaluation.Rounds;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Tests.Data;

namespace Uijeongbu.SocialPlan.Portal.Tests.Features.Evaluation.Rounds;

/// <summary>The sample places with the officer of the province, who prepares an evaluation.</summary>
internal sealed class RoundsSite : IAsyncDisposable
{
    public const string Province = "41";
    public const string Officer = "officer@gyeonggi.example";
    public const string Uijeongbu = "41150";
    public const string Yangju = "41630";
    private static readonly CancellationToken None = CancellationToken.None;

    private RoundsSite(TestPortal portal) => Portal = portal;

    public TestPortal Portal { get; }

    public static async Task<RoundsSite> StartAsync(DatabaseKind kind)
    {
        var portal = await TestPortal.StartAsync(kind, ("Portal:SampleData", "true"), ("Portal:MigrateOnStart", "true"));
        await portal.PrepareAsync();
        return new(portal);
    }

    /// <summary>Runs something as the officer, or as somebody else.</summary>
    public async Task<TAnswer> AsAsync<TService, TAnswer>(Func<TService, Task<TAnswer>> act, string email = Officer)
        where TService : notnull
    {
        await using var scope = await Portal.ActAsAsync(email);
        return await act(scope.ServiceProvider.GetRequiredService<TService>());
    }

    public static EvaluationContent Content(int year, EvaluationRules? rules = null) => new(year, EvaluationKind.Results, EvaluationSchedule.Usual(year), rules ?? EvaluationRules.Default, "제출 기한을 지켜 주십시오.");

    public Task<Outcome<SavedEvaluation>> SaveAsync(EvaluationContent content, Guid? id = null, long version = 0, CopiedParts? copied = null) =>
        AsAsync<SaveEvaluation, Outcome<SavedEvaluation>>(save => save.RunAsync(new(Guid.CreateVersion7(), Province, id, version, content, copied), None));

    public Task<Outcome<SavedUnits>> UnitsAsync(Guid round, params UnitEntry[] units) =>
        AsAsync<SaveUnits, Outcome<SavedUnits>>(save => save.RunAsync(new(Guid.CreateVersion7(), Province, round, units), None));

    public async Task<Outcome<SavedEvaluator>> EvaluatorAsync(Guid round, int number, string? affiliation = null, bool isChair = false, long version = 0)
    {
        var account = await AccountAsync($"evaluator{number}@gyeonggi.example");
        return await AsAsync<SaveEvaluator, Outcome<SavedEvaluator>>(save => save.RunAsync(new(Guid.CreateVersion7(), Province, round, account, version, affiliation, isChair), None));
    }

    public Task<Outcome<AssignedSheets>> AssignAsync(Guid round, IEnumerable<SheetPair> pairs, params SheetPair[] back) =>
        AsAsync<AssignSheets, Outcome<AssignedSheets>>(assign => assign.RunAsync(new(Guid.CreateVersion7(), Province, round, [.. pairs], back), None));

    public async Task<Outcome<SavedEvaluation>> AnnounceAsync(Guid round)
    {
        var version = (await ViewAsync(round)).Round.Version;
        return await AsAsync<AnnounceEvaluation, Outcome<SavedEvaluation>>(announce => announce.RunAsync(new(Guid.CreateVersion7(), Province, round, version), None));
    }

    public async Task<EvaluationView> ViewAsync(Guid round) => (await AsAsync<EvaluationQueries, EvaluationView?>(queries => queries.FindAsync(Province, round, None)))!;

    /// <summary>A round with two municipalities, five evaluators with a chair, and everything assigned.</summary>
    public async Task<EvaluationView> PreparedAsync(int year)
    {
        var round = Done(await SaveAsync(Content(year))).Id;
        Done(await UnitsAsync(round, new UnitEntry(Uijeongbu, "Ⅰ", 88.5m), new(Yangju, "Ⅱ", null)));
        for (var number = 1; number <= 5; number++)
        {
            Done(await EvaluatorAsync(round, number, "복지대학교", isChair: number == 1));
        }

        var view = await ViewAsync(round);
        Done(await AssignAsync(round, SheetAssignment.All(view.Units, view.Evaluators, view.Standing).Pairs));
        return await ViewAsync(round);
    }

    public async Task<Guid> AccountAsync(string email)
    {
        await using var accounts = Portal.Door.OpenAccounts();
        return await accounts.Users.Where(user => user.Email == email).Select(user => user.Id).SingleAsync();
    }

    /// <summary>The rows of a place, to look at and to prepare.</summary>
    public Task<PortalDbContext> OpenAsync(string place = Province) => Portal.OpenAsync(place);

    public static T Done<T>(Outcome<T> outcome)
        where T : class => outcome.Answer ?? throw new InvalidOperationException($"{outcome.Problem!.Code}: {outcome.Problem.Message}{string.Concat((outcome.Problem as FormProblem)?.Faults.Select(fault => $" {fault}") ?? [])}");

    public ValueTask DisposeAsync() => Portal.DisposeAsync();
}
