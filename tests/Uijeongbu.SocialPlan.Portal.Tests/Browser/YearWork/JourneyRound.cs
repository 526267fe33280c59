using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Evaluation;
using Uijeongbu.SocialPlan.Domain.Evaluation.Marking;
using Uijeongbu.SocialPlan.Domain.Results.Submission;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Features.Evaluation;
using Uijeongbu.SocialPlan.Portal.Features.Evaluation.Marking;
using Uijeongbu.SocialPlan.Portal.Features.Plans;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Tests.Web;

namespace Uijeongbu.SocialPlan.Portal.Tests.Browser.YearWork;

/// <summary>What happens in the journey's round without a browser: 31 municipalities submit their results, and evaluators the sheets that nobody writes at the desk.</summary>
/// <param name="site">The host.</param>
/// <param name="round">The round.</param>
/// <param name="year">실적연도.</param>
internal sealed class JourneyRound(PublicSite site, Guid round, int year)
{
    public const string Province = "41";
    public const string Uijeongbu = "41150";

    /// <summary>The evaluator who writes one sheet at the desk.</summary>
    public const int AtDesk = 4;

    private const string Yangju = "41630";
    private const string Sample = "SR-41630-2025-01";
    private const int Second = 1; // of its group, until the objection
    private const decimal Best = 8m; // tenths of the points
    private const decimal Step = 0.1m;
    private const int Middle = 3; // of five evaluators
    private static readonly CancellationToken None = CancellationToken.None;

    /// <summary>Every municipality has submitted results: those that the sample's Yangju submitted of 2025, under the own name and for this year.</summary>
    public async Task SubmitResultsAsync(DateTime at)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var door = scope.ServiceProvider.GetRequiredService<PortalDb>();
        var units = await UnitsAsync();
        await using var db = await door.OpenAsAsync(Viewer.System("test", units.Select(unit => unit.UnitCode).Union([Yangju])), Permissions.PlanWrite, None);
        var sample = PublishedPlanJson.ReadYear((await db.YearVersions.SingleAsync(row => row.Number == Sample)).Content);
        foreach (var unit in units)
        {
            var content = sample with { Plan = sample.Plan with { RegionCode = unit.UnitCode, RegionName = unit.Name, FiscalYear = year } };
            var text = PublishedPlanJson.Write(content);
            db.Add(new YearVersion
            {
                RegionCode = unit.UnitCode, FiscalYear = year, Number = YearVersion.NumberOf(unit.UnitCode, year, 0), Kind = YearVersionKind.Submitted,
                At = at, ByName = "총괄담당자", Content = text, Hash = PublishedPlanJson.HashOf(text), Counts = content.Counts(),
            });
        }

        await db.SaveChangesAsync();
    }

    /// <summary>Every evaluator takes the oath and submits every sheet of a stage that is open.</summary>
    public async Task SubmitSheetsAsync(EvaluationStage stage)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var door = scope.ServiceProvider.GetRequiredService<PortalDb>();
        await using var accounts = door.OpenAccounts();
        await using var db = await OpenAsync(door);
        var places = Places(await UnitsAsync());
        foreach (var evaluator in await db.Evaluators.AsNoTracking().Where(row => row.RoundId == round).OrderBy(row => row.Number).ToListAsync())
        {
            var open = await db.MarkSheets.AsNoTracking().Where(row => row.EvaluatorId == evaluator.Id && row.Stage == stage && row.Conflict == null && row.Submissions == 0).ToListAsync();
            await using var person = await Acting.StartAsync(site.Services, (await accounts.Users.SingleAsync(user => user.Id == evaluator.AccountId)).Email!);
            (await person.ServiceProvider.GetRequiredService<TakeOath>().RunAsync(new(Guid.CreateVersion7(), Province, round), None)).IsOk.Should().BeTrue();
            var submit = person.ServiceProvider.GetRequiredService<SubmitMarks>();
            foreach (var sheet in open)
            {
                (await submit.RunAsync(new(Guid.CreateVersion7(), Province, sheet.Id, sheet.Version, Marks(places[sheet.UnitCode], evaluator.Number, stage)), None)).Problem.Should().BeNull();
            }
        }
    }

    /// <summary>What stands in the sheet of the desk, in the order of the form; empty where the portal fills.</summary>
    public async Task<IReadOnlyList<string>> AtDeskAsync()
    {
        var marks = Marks(Places(await UnitsAsync())[Uijeongbu], AtDesk, EvaluationStage.Paper).ToDictionary(mark => mark.Criterion, mark => mark.Points, StringComparer.Ordinal);
        return [.. ShippedRubric.Example.Criteria.Where(criterion => criterion.Stage is EvaluationStage.Paper).Select(criterion => marks.TryGetValue(criterion.Key, out var points) ? $"{points:0.##}" : "")];
    }

    /// <summary>The municipality that is the first of Uijeongbu's group until the objection.</summary>
    public async Task<string> FirstAsync()
    {
        var units = await UnitsAsync();
        return units.First(unit => unit.UnitCode != Uijeongbu && unit.Group == units.Single(own => own.UnitCode == Uijeongbu).Group).Name;
    }

    // Every evaluator sees the same order, and none lies far from the others.
    private static IReadOnlyList<CriterionMark> Marks(int place, int evaluator, EvaluationStage stage) =>
    [
        .. ShippedRubric.Example.Criteria.Where(criterion => criterion.Stage == stage && criterion.Source is RubricSource.Evaluators)
            .Select(criterion => new CriterionMark(criterion.Key, criterion.Points * (Best - (Step * place) + (Step * (evaluator - Middle))) / 10m)),
    ];

    // By code: which place in its group it is to have.
    private static Dictionary<string, int> Places(IReadOnlyList<EvaluationUnit> units)
    {
        Dictionary<string, int> places = new(StringComparer.Ordinal);
        foreach (var group in units.GroupBy(unit => unit.Group, StringComparer.Ordinal))
        {
            List<string> codes = [.. group.Select(unit => unit.UnitCode).Where(code => code != Uijeongbu)];
            if (codes.Count < group.Count())
            {
                codes.Insert(Second, Uijeongbu);
            }

            foreach (var (place, code) in codes.Index())
            {
                places[code] = place;
            }
        }

        return places;
    }

    private async Task<IReadOnlyList<EvaluationUnit>> UnitsAsync()
    {
        await using var scope = site.Services.CreateAsyncScope();
        await using var db = await OpenAsync(scope.ServiceProvider.GetRequiredService<PortalDb>());
        return await db.EvaluationUnits.AsNoTracking().Where(row => row.RoundId == round).OrderBy(row => row.Order).ToListAsync();
    }

    private static Task<PortalDbContext> OpenAsync(PortalDb door) => door.OpenAsAsync(Viewer.System("test", [Province]), Permissions.PlanWrite, None);
}
