using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Evaluation;
using Uijeongbu.SocialPlan.Domain.Evaluation.Marking;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Features.Evaluation;
using Uijeongbu.SocialPlan.Portal.Features.Evaluation.Marking;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Tests.Data;

namespace Uijeongbu.SocialPlan.Portal.Tests.Features.Evaluation;

/// <summary>The sample's round of Gyeonggi in its paper stage: five evaluators, of whom the first is the chair and the fifth has not taken the oath.</summary>
internal sealed class MarkingSite : IAsyncDisposable
{
    public const string Province = "41";
    public const string Yangju = "41630";
    public const string City = "41150";
    public const string Officer = "officer@gyeonggi.example";
    private static readonly CancellationToken None = CancellationToken.None;

    private MarkingSite(TestPortal portal) => Portal = portal;

    public TestPortal Portal { get; }

    public static async Task<MarkingSite> StartAsync(DatabaseKind kind) => new(await TestPortal.StartWithSampleAsync(kind));

    public static string Evaluator(int number) => $"evaluator{number}@gyeonggi.example";

    /// <summary>Runs something as a person.</summary>
    public async Task<TAnswer> AsAsync<TService, TAnswer>(string email, Func<TService, Task<TAnswer>> act)
        where TService : notnull
    {
        await using var scope = await Portal.ActAsAsync(email);
        return await act(scope.ServiceProvider.GetRequiredService<TService>());
    }

    /// <summary>A sheet as it is stored.</summary>
    public async Task<MarkSheet> SheetAsync(int evaluator, string unit)
    {
        await using var db = await Portal.OpenAsync(Province);
        return await db.MarkSheets.AsNoTracking().SingleAsync(row => row.UnitCode == unit && row.Stage == EvaluationStage.Paper && db.Evaluators.Any(one => one.Id == row.EvaluatorId && one.Number == evaluator));
    }

    public async Task<EvaluationRound> RoundAsync()
    {
        await using var db = await Portal.OpenAsync(Province);
        return await db.EvaluationRounds.AsNoTracking().SingleAsync(row => row.RegionCode == Province);
    }

    public async Task<Outcome<SavedSheet>> KeepAsync(int evaluator, string unit, IReadOnlyList<CriterionMark> marks, long? version = null)
    {
        var sheet = await SheetAsync(evaluator, unit);
        return await AsAsync<KeepMarks, Outcome<SavedSheet>>(Evaluator(evaluator), keep => keep.RunAsync(new(Guid.CreateVersion7(), Province, sheet.Id, version ?? sheet.Version, marks), None));
    }

    public async Task<Outcome<SavedSheet>> SubmitAsync(int evaluator, string unit, IReadOnlyList<CriterionMark> marks)
    {
        var sheet = await SheetAsync(evaluator, unit);
        return await AsAsync<SubmitMarks, Outcome<SavedSheet>>(Evaluator(evaluator), submit => submit.RunAsync(new(Guid.CreateVersion7(), Province, sheet.Id, sheet.Version, marks), None));
    }

    public async Task<PeerMarks?> PeersAsync(int evaluator, string unit)
    {
        var sheet = await SheetAsync(evaluator, unit);
        return await AsAsync<PeerQueries, PeerMarks?>(Evaluator(evaluator), queries => queries.OfSheetAsync(Province, sheet.Id, None));
    }

    public async Task<MarkDesk?> DeskAsync(int evaluator, string unit, string part = DeskParts.Results)
    {
        var sheet = await SheetAsync(evaluator, unit);
        return await AsAsync<MarkDeskQueries, MarkDesk?>(Evaluator(evaluator), queries => queries.FindAsync(Province, sheet.Id, part, None));
    }

    /// <summary>Municipality and evaluator of each sheet whose marks a person reads.</summary>
    public Task<List<(string Unit, int Evaluator)>> ReadableAsync(string email, string permission) => AsAsync<PortalDb, List<(string, int)>>(email, async door =>
    {
        await using var db = await door.OpenAsync(permission, None);
        var rows = await MarkReading.Readable(db).Join(db.Evaluators, sheet => sheet.EvaluatorId, one => one.Id, (sheet, one) => new { sheet.UnitCode, one.Number }).ToListAsync();
        return [.. rows.Select(row => (row.UnitCode, row.Number))];
    });

    /// <summary>All that can be marked on paper, so many tenths of the points, with words that are looked for.</summary>
    public static IReadOnlyList<CriterionMark> Marks(decimal tenths = 8m, string? note = null) =>
        [.. ShippedRubric.Example.Criteria.Where(criterion => criterion is { Stage: EvaluationStage.Paper, Source: RubricSource.Evaluators }).Select(criterion => new CriterionMark(criterion.Key, criterion.Points * tenths / 10m) { Note = note })];

    public static T Done<T>(Outcome<T> outcome)
        where T : class => outcome.Answer ?? throw new InvalidOperationException($"{outcome.Problem!.Code}: {outcome.Problem.Message}");

    public ValueTask DisposeAsync() => Portal.DisposeAsync();
}
