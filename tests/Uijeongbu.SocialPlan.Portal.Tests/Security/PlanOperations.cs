using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Audit;
using Uijeongbu.SocialPlan.Domain.Calendar;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Plans.Writing;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Portal.Features.AuditTrail;
using Uijeongbu.SocialPlan.Portal.Features.EarlierResults;
using Uijeongbu.SocialPlan.Portal.Features.PlaceRules;
using Uijeongbu.SocialPlan.Portal.Features.PlanImport;
using Uijeongbu.SocialPlan.Portal.Features.PlanSteps;
using Uijeongbu.SocialPlan.Portal.Features.PlanWriting;
using Uijeongbu.SocialPlan.Portal.Features.PlanYears;
using Uijeongbu.SocialPlan.Portal.Features.RecordHistories;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Tests.Data;

namespace Uijeongbu.SocialPlan.Portal.Tests.Security;

/// <summary>Commands and queries about a plan, its years and its workbook: rows of <see cref="Operations.All"/>.</summary>
internal static class PlanOperations
{
    private static readonly CancellationToken None = CancellationToken.None;

    public static IReadOnlyList<Operation> All { get; } =
    [
        new(typeof(EditPlan), Permissions.PlanWrite, true, async (services, site, place) => Of(await services.GetRequiredService<EditPlan>().RunAsync(
            new(Guid.CreateVersion7(), place, SmallPlan.Year, [new SetField(PlanItem.Indicator, site.PlanOf(place).Indicator.Id, "data-source", "", "대장")]), None))),
        new(typeof(ImportPlan), Permissions.PlanWrite, true, ImportAsync),
        new(typeof(MoveAnnualPlan), Permissions.PlanWrite, true, async (services, _, place) => Of(await services.GetRequiredService<MoveAnnualPlan>().RunAsync(
            new(Guid.CreateVersion7(), place, SmallPlan.Year, AnnualPlanStatus.PublicNotice, new(2025, 10, 20), "공고 제1호", null), None))),
        new(typeof(CreateAnnualPlan), Permissions.PlanWrite, true, async (services, _, place) => Of(await services.GetRequiredService<CreateAnnualPlan>().RunAsync(
            new(Guid.CreateVersion7(), place, 2027, "함께 사는 도시", Copy: true), None))),
        new(typeof(SaveRules), Permissions.PlanWrite, true, async (services, _, place) => Of(await services.GetRequiredService<SaveRules>().RunAsync(
            new(Guid.CreateVersion7(), place, [], NoticeCounting.WithFirstDay, FirstYearWithPlan: true, Version: 1, HasTeamReview: true), None))),
        new(typeof(RuleQueries), Permissions.PlanRead, false, async (services, _, place) => Found(await services.GetRequiredService<RuleQueries>().FindAsync(place, None) is not null)),
        new(typeof(PlanYearQueries), Permissions.PlanRead, false, async (services, _, place) =>
            Found(await services.GetRequiredService<PlanYearQueries>().FindAsync(place, SmallPlan.Year, None) is not null)),
        new(typeof(YearStepQueries), Permissions.PlanRead, false, async (services, _, place) =>
            Found(await services.GetRequiredService<YearStepQueries>().FindAsync(place, SmallPlan.Year, None) is not null)),
        new(typeof(PlanSheets), Permissions.PlanRead, false, async (services, _, place) =>
            Found(await services.GetRequiredService<PlanSheets>().FindAsync(place, SmallPlan.Year, None) is not null)),
        new(typeof(PlanSummaries), Permissions.PlanRead, false, SummaryAsync),
        new(typeof(EarlierQueries), Permissions.PlanRead, false, async (services, _, place) =>
            Found(await services.GetRequiredService<EarlierQueries>().FindAsync(place, SmallPlan.Year, None) is not null)),
        new(typeof(TakeOverResults), Permissions.PlanWrite, true, async (services, site, place) => Of((await TakeOverAsync(services, site, place)).Outcome)),
        new(typeof(UndoTakeOver), Permissions.PlanWrite, true, async (services, site, place) =>
        {
            var (taken, _) = await TakeOverAsync(services, site, place);
            return Of(await services.GetRequiredService<UndoTakeOver>().RunAsync(new(Guid.CreateVersion7(), place, SmallPlan.Year, taken), None));
        }),
        new(typeof(RecordHistory), Permissions.PlanRead, false, HistoryAsync),
        new(typeof(AuditQueries), Permissions.AuditRead, false, async (services, _, place) =>
            Found(await services.GetRequiredService<AuditQueries>().FindAsync(place, new(), 10, None) is not null)),
        new(typeof(UndoPlan), Permissions.PlanRead, false, UndoAsync),
    ];

    /// <summary>An import on the record of each person at each place, under that person's own id.</summary>
    public static CommandRecord ImportOf(Guid person, string place) => new()
    {
        Id = person,
        RegionCode = place,
        Name = ImportPlan.Name,
        ActorId = person.ToString(),
        RequestHash = "",
        Answer = """{"difference":{"added":0,"changed":0,"removed":0},"inverse":[],"planVersion":1}""",
        At = new(2026, 1, 2, 0, 0, 0, DateTimeKind.Utc),
    };

    private static async Task<Answer> ImportAsync(IServiceProvider services, RightsSite site, string place)
    {
        await using var db = await site.Portal.OpenAsync(place);
        var plan = await db.Plans.AsNoTracking().SingleAsync(row => row.RegionCode == place && row.Generation == 5);
        var content = (await PlanRows.LoadAsync(db, plan, None)).ToContent();
        return Of(await services.GetRequiredService<ImportPlan>().RunAsync(
            new(Guid.CreateVersion7(), place, SmallPlan.Year, plan.Version, content with { Vision = Guid.NewGuid().ToString() }), None));
    }

    // The summary takes a year that was found before; whoever finds none has nothing to sum up.
    private static async Task<Answer> SummaryAsync(IServiceProvider services, RightsSite site, string place)
    {
        await using var db = await site.Portal.OpenAsync(place);
        var year = (await PlanYearQueries.FindAsync(db, place, SmallPlan.Year, None))!;
        return Found((await services.GetRequiredService<PlanSummaries>().OfAsync(year, None)).Projects > 0);
    }

    private static async Task<(Guid Command, Outcome<TakenOver> Outcome)> TakeOverAsync(IServiceProvider services, RightsSite site, string place)
    {
        const int year = SmallPlan.Year - 1;
        var (command, indicator) = (Guid.CreateVersion7(), site.PlanOf(place).Indicator.Id);
        await using var db = await site.Portal.OpenAsync(place);
        var stored = await db.AnnualResults.AsNoTracking().SingleOrDefaultAsync(row => row.RegionCode == place && row.IndicatorId == indicator && row.FiscalYear == year);
        TakenValue value = new(indicator, year, ResultState.Entered, (stored?.Actual ?? 0) + 1, null, "2025년 시행결과 보고서", stored?.Version ?? 0);
        return (command, await services.GetRequiredService<TakeOverResults>().RunAsync(new(command, place, SmallPlan.Year, [value]), None));
    }

    private static async Task<Answer> HistoryAsync(IServiceProvider services, RightsSite site, string place) =>
        Found(await services.GetRequiredService<RecordHistory>().OfAsync(place, [site.PlanOf(place).Plan.Id], None) is not null);

    private static async Task<Answer> UndoAsync(IServiceProvider services, RightsSite site, string place)
    {
        await using var accounts = site.Portal.Door.OpenAccounts();
        var viewer = await services.GetRequiredService<ViewerAccessor>().CurrentAsync(accounts, isCommand: false, None);
        return Found(await services.GetRequiredService<UndoPlan>().FindAsync<ImportPlanAnswer>(place, viewer.AccountId ?? Guid.Empty, ImportPlan.Name, None) is not null);
    }

    private static Answer Found(bool found) => found ? Answer.Done : Answer.NotFound;

    private static Answer Of<T>(Outcome<T> outcome)
        where T : class => outcome.IsOk ? Answer.Done : outcome.Problem.Code.EndsWith("not-found", StringComparison.Ordinal) ? Answer.NotFound : Answer.Refused;
}
