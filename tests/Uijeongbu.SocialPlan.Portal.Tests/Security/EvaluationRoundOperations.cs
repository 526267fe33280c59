using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Evaluation;
using Uijeongbu.SocialPlan.Domain.Evaluation.Marking;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Features.Evaluation.Rounds;
using Uijeongbu.SocialPlan.Portal.Features.Evaluation.Rounds.Trying;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Tests.Security;

/// <summary>Rounds of the province's evaluation: rows of <see cref="Operations.All"/>. Each place has rounds of its own: the right decides, not the kind of place.</summary>
internal static class EvaluationRoundOperations
{
    private const string Worked = "일하는 평가";
    private const string Ready = "알릴 평가";
    private const int Spare = 12; // more than roles that may take one out
    private static readonly CancellationToken None = CancellationToken.None;

    public static IReadOnlyList<Operation> All { get; } =
    [
        Manages(typeof(SaveEvaluation), async (services, site, place) =>
            Of(await services.GetRequiredService<SaveEvaluation>().RunAsync(new(Guid.CreateVersion7(), place, null, 0, Content(await FreeYearAsync(site, place), "새 평가")), None))),
        Manages(typeof(SaveUnits), async (services, site, place) =>
            Of(await services.GetRequiredService<SaveUnits>().RunAsync(new(Guid.CreateVersion7(), place, (await RoundAsync(site, place, Worked)).Id, [new(place, "Ⅰ", null)]), None))),
        Manages(typeof(SaveEvaluator), async (services, site, place) => await EvaluatorAsync(site, place) is var one
            ? Of(await services.GetRequiredService<SaveEvaluator>().RunAsync(new(Guid.CreateVersion7(), place, one.RoundId, one.AccountId, one.Version, "복지대학교", false), None)) : Answer.Refused),
        Manages(typeof(RemoveEvaluator), async (services, site, place) => await EvaluatorAsync(site, place) is var one
            ? Of(await services.GetRequiredService<RemoveEvaluator>().RunAsync(new(Guid.CreateVersion7(), place, one.Id, one.Version), None)) : Answer.Refused),
        Manages(typeof(ChallengeEvaluator), async (services, site, place) => await UnmarkedAsync(site, place) is var one
            ? Of(await services.GetRequiredService<ChallengeEvaluator>().RunAsync(new(Guid.CreateVersion7(), place, one.Id, place, "가족이 일합니다."), None)) : Answer.Refused),
        Manages(typeof(AssignSheets), async (services, site, place) => await UnmarkedAsync(site, place) is var one
            ? Of(await services.GetRequiredService<AssignSheets>().RunAsync(new(Guid.CreateVersion7(), place, one.RoundId, [new((await UnitAsync(site, place)).Id, one.Id)], []), None)) : Answer.Refused),
        Manages(typeof(FillAchievements), async (services, site, place) =>
            Of(await services.GetRequiredService<FillAchievements>().RunAsync(new(Guid.CreateVersion7(), place, (await RoundAsync(site, place, Worked)).Id), None))),
        Manages(typeof(SaveUnit), async (services, site, place) => await UnitAsync(site, place) is var unit
            ? Of(await services.GetRequiredService<SaveUnit>().RunAsync(new(Guid.CreateVersion7(), place, unit.RoundId, unit.UnitCode, unit.Version, [new("bonus-new", 1m, "새로운 시도")], null, null), None)) : Answer.Refused),
        Manages(typeof(AnnounceEvaluation), async (services, site, place) => await RoundAsync(site, place, Ready) is var round
            ? Of(await services.GetRequiredService<AnnounceEvaluation>().RunAsync(new(Guid.CreateVersion7(), place, round.Id, round.Version), None)) : Answer.Refused),
        new(typeof(EvaluationQueries), Permissions.EvaluationRead, false, async (services, site, place) =>
            Found(await services.GetRequiredService<EvaluationQueries>().FindAsync(place, (await RoundAsync(site, place, Worked)).Id, None) is not null)),
        new(typeof(EvaluationQueries), Permissions.EvaluationRead, false, async (services, _, place) =>
            Found((await services.GetRequiredService<EvaluationQueries>().ListAsync(None)).Any(line => line.Round.RegionCode == place))),
        new(typeof(DryRunQueries), Permissions.EvaluationRead, false, async (services, site, place) =>
            Found(await services.GetRequiredService<DryRunQueries>().FindAsync(place, (await RoundAsync(site, place, Worked)).Id, rules => rules, None) is not null)),
        new(typeof(UnitQueries), Permissions.EvaluationRead, false, async (services, _, place) =>
            Found(await services.GetRequiredService<UnitQueries>().FindAsync(place, 2030, None) is not null)),
    ];

    /// <summary>A round that is prepared, and some that can be announced; the caller saves.</summary>
    public static void AddTo(PortalDbContext db, string place)
    {
        AddRound(db, place, 2030, Worked, Spare);
        for (var year = 2031; year < 2036; year++)
        {
            var (round, unit, evaluator) = AddRound(db, place, year, Ready, 1);
            evaluator.IsChair = true;
            db.Add(new MarkSheet { RegionCode = place, RoundId = round.Id, EvaluatorId = evaluator.Id, UnitCode = unit.UnitCode, Stage = EvaluationStage.Paper });
        }
    }

    private static (EvaluationRound Round, EvaluationUnit Unit, Evaluator Evaluator) AddRound(PortalDbContext db, string place, int year, string note, int evaluators)
    {
        var round = EvaluationRound.New(place, Content(year, note));
        round.Write(Content(year, note)).IsOk.Should().BeTrue();
        EvaluationUnit unit = new() { RegionCode = place, RoundId = round.Id, UnitCode = place, Name = "시험시", Group = "Ⅰ", Order = 1 };
        var people = Enumerable.Range(1, evaluators).Select(number => new Evaluator { RegionCode = place, RoundId = round.Id, AccountId = Guid.CreateVersion7(), Name = "위원", Number = number }).ToList();
        db.Add(round);
        db.Add(unit);
        db.AddRange(people);
        return (round, unit, people[0]);
    }

    private static Operation Manages(Type command, Func<IServiceProvider, RightsSite, string, Task<Answer>> run) => new(command, Permissions.EvaluationManage, true, run);

    private static EvaluationContent Content(int year, string note) => new(year, EvaluationKind.Results, EvaluationSchedule.Usual(year), EvaluationRules.Default with { Panel = "mean" }, note);

    private static async Task<EvaluationRound> RoundAsync(RightsSite site, string place, string note)
    {
        await using var db = await site.Portal.OpenAsync(place);
        return await db.EvaluationRounds.AsNoTracking().Where(row => row.RegionCode == place && row.Note == note && row.AnnouncedAt == null).OrderBy(row => row.FiscalYear).FirstAsync();
    }

    private static async Task<int> FreeYearAsync(RightsSite site, string place)
    {
        await using var db = await site.Portal.OpenAsync(place);
        return await db.EvaluationRounds.Where(row => row.RegionCode == place).MaxAsync(row => row.FiscalYear) + 1;
    }

    private static async Task<EvaluationUnit> UnitAsync(RightsSite site, string place)
    {
        var round = await RoundAsync(site, place, Worked);
        await using var db = await site.Portal.OpenAsync(place);
        return await db.EvaluationUnits.AsNoTracking().SingleAsync(row => row.RegionCode == place && row.RoundId == round.Id);
    }

    private static async Task<Evaluator> EvaluatorAsync(RightsSite site, string place)
    {
        var round = await RoundAsync(site, place, Worked);
        await using var db = await site.Portal.OpenAsync(place);
        return await db.Evaluators.AsNoTracking().Where(row => row.RegionCode == place && row.RoundId == round.Id && row.LeftAt == null).OrderByDescending(row => row.Number).FirstAsync();
    }

    private static async Task<Evaluator> UnmarkedAsync(RightsSite site, string place)
    {
        var round = await RoundAsync(site, place, Worked);
        await using var db = await site.Portal.OpenAsync(place);
        return await db.Evaluators.AsNoTracking().Where(row => row.RegionCode == place && row.RoundId == round.Id && row.LeftAt == null && !db.MarkSheets.Any(sheet => sheet.EvaluatorId == row.Id)).OrderBy(row => row.Number).FirstAsync();
    }

    private static Answer Found(bool found) => found ? Answer.Done : Answer.NotFound;

    private static Answer Of<T>(Outcome<T> outcome)
        where T : class => outcome.IsOk ? Answer.Done : outcome.Problem.Code.EndsWith("not-found", StringComparison.Ordinal) ? Answer.NotFound : Answer.Refused;
}
