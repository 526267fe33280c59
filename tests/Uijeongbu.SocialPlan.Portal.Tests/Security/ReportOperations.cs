using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Domain.Results.Flow;
using Uijeongbu.SocialPlan.Portal.Features.ProjectReports;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Tests.Data;

namespace Uijeongbu.SocialPlan.Portal.Tests.Security;

/// <summary>The way of projects' reports. What is entered has closed meanwhile or not; what is asked for, reviewed and collected goes on after the deadline.</summary>
internal static class ReportOperations
{
    private static readonly CancellationToken None = CancellationToken.None;

    public static IReadOnlyList<Operation> All { get; } =
    [
        new(typeof(RequestReview), Permissions.ResultWrite, true, async (services, site, place) =>
            Of(await services.GetRequiredService<RequestReview>().RunAsync(await CallAsync(site, place, ReportStatus.Drafting, ReportMove.Submit), None))),
        new(typeof(ReviewReports), Permissions.ResultReview, true, async (services, site, place) =>
            Of(await services.GetRequiredService<ReviewReports>().RunAsync(await CallAsync(site, place, ReportStatus.Submitted, ReportMove.Return), None))),
        new(typeof(CollectReports), Permissions.ResultCollect, true, async (services, site, place) =>
            Of(await services.GetRequiredService<CollectReports>().RunAsync(await CallAsync(site, place, ReportStatus.Confirmed, ReportMove.Collect), None))),
        new(typeof(OpenReport), Permissions.ResultReview, true, async (services, site, place) =>
            Of(await services.GetRequiredService<OpenReport>().RunAsync(new(Guid.CreateVersion7(), place, SmallPlan.Year, site.Reports.Take(place, ReportStatus.Submitted, toOpen: true)), None))),
        new(typeof(SaveWords), Permissions.ResultWrite, true, WriteAsync) { OpenOnly = Answer.Refused },
        new(typeof(OutageQueries), Permissions.ResultCollect, false, async (services, _, place) =>
            Found(await ActivatorUtilities.GetServiceOrCreateInstance<OutageQueries>(services).FindAsync(place, SmallPlan.Year, None) is not null)),
        new(typeof(SetPeriod), Permissions.ResultCollect, true, PeriodAsync),
        new(typeof(SetInterimPeriod), Permissions.ResultCollect, true, InterimAsync),
        new(typeof(InterimQueries), Permissions.ResultRead, false, async (services, _, place) =>
            Found(await ActivatorUtilities.GetServiceOrCreateInstance<InterimQueries>(services).FindAsync(place, SmallPlan.Year, None) is not null)),
        new(typeof(ReportQueries), Permissions.ResultRead, false, async (services, site, place) =>
            Found(await ActivatorUtilities.GetServiceOrCreateInstance<ReportQueries>(services).FindAsync(place, SmallPlan.Year, site.PlanOf(place).Project.Id, None) is not null)),
        new(typeof(ReportFiles), Permissions.ResultRead, false, LettersAsync),
        new(typeof(ReportYears), Permissions.ResultRead, false, YearsAsync),
    ];

    private static async Task<MoveReportsCall> CallAsync(RightsSite site, string place, ReportStatus from, ReportMove move)
    {
        var project = site.Reports.Take(place, from);
        await using var db = await site.Portal.OpenAsync(place);
        var version = await db.ProjectReports.Where(row => row.ProjectId == project).Select(row => row.Version).SingleAsync();
        return new(Guid.CreateVersion7(), place, SmallPlan.Year, move, [new(project, version)], new() { Reason = "확인", Words = true, Until = TimeProvider.System.GetUtcNow().UtcDateTime.AddDays(3) });
    }

    private static async Task<Answer> WriteAsync(IServiceProvider services, RightsSite site, string place)
    {
        var project = site.PlanOf(place).Project.Id;
        await using var db = await site.Portal.OpenAsync(place);
        var version = await db.ProjectReports.Where(row => row.ProjectId == project).Select(row => row.Version).SingleOrDefaultAsync();
        return Of(await services.GetRequiredService<SaveWords>().RunAsync(new(Guid.CreateVersion7(), place, project, SmallPlan.Year, "적음", ReportWords.None with { Headline = "한 줄" }, version), None));
    }

    // The same period again, with another reason: whether entry is open stays as the test wants it.
    private static async Task<Answer> PeriodAsync(IServiceProvider services, RightsSite site, string place)
    {
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        await using var db = await site.Portal.OpenAsync(place);
        var period = await db.ResultsPeriods.AsNoTracking().SingleAsync(row => row.FiscalYear == SmallPlan.Year && row.RegionCode == place);
        return Of(await services.GetRequiredService<SetPeriod>().RunAsync(new(Guid.CreateVersion7(), place, SmallPlan.Year, period.OpensAt, period.ClosesAt, $"연장 {now:O}", period.Version), None));
    }

    private static async Task<Answer> InterimAsync(IServiceProvider services, RightsSite site, string place)
    {
        DateTime opens = new(SmallPlan.Year, 7, 1, 0, 0, 0, DateTimeKind.Utc);
        await using var db = await site.Portal.OpenAsync(place);
        var version = await db.InterimPeriods.Where(row => row.RegionCode == place && row.Term == ResultTerm.FirstHalf).Select(row => row.Version).SingleOrDefaultAsync();
        return Of(await services.GetRequiredService<SetInterimPeriod>().RunAsync(new(Guid.CreateVersion7(), place, SmallPlan.Year, ResultTerm.FirstHalf, opens, opens.AddDays(1 + version), version), None));
    }

    // Says nothing about a place of others but that there is nothing: a letter that is not there is none that was withheld.
    private static async Task<Answer> LettersAsync(IServiceProvider services, RightsSite site, string place)
    {
        await ActivatorUtilities.GetServiceOrCreateInstance<ReportFiles>(services).OfAsync(place, site.PlanOf(place).Project.Id, None);
        return Found(await ActivatorUtilities.GetServiceOrCreateInstance<ReportQueries>(services).DeskAsync(place, SmallPlan.Year, None) is not null);
    }

    // Asks about the viewer's first place only; about any other there is nothing to ask.
    private static async Task<Answer> YearsAsync(IServiceProvider services, RightsSite site, string place)
    {
        await using var accounts = site.Portal.Door.OpenAccounts();
        var viewer = await services.GetRequiredService<ViewerAccessor>().CurrentAsync(accounts, isCommand: false, None);
        if (viewer.RegionsFor(Permissions.ResultRead) is null)
        {
            await using var refused = await services.GetRequiredService<Portal.Data.PortalDb>().OpenAsync(Permissions.ResultRead, None);
        }

        return Found((await ActivatorUtilities.GetServiceOrCreateInstance<ReportYears>(services).LastAsync(viewer, None))?.RegionCode == place);
    }

    private static Answer Found(bool found) => found ? Answer.Done : Answer.NotFound;

    private static Answer Of<T>(Outcome<T> outcome)
        where T : class => outcome.IsOk ? Answer.Done : outcome.Problem.Code.EndsWith("not-found", StringComparison.Ordinal) ? Answer.NotFound : Answer.Refused;
}
