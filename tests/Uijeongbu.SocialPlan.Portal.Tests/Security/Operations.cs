using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Audit;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Features.Accounts;
using Uijeongbu.SocialPlan.Portal.Features.OpenData;
using Uijeongbu.SocialPlan.Portal.Features.People;
using Uijeongbu.SocialPlan.Portal.Features.Plans;
using Uijeongbu.SocialPlan.Portal.Features.Results;
using Uijeongbu.SocialPlan.Portal.Features.Results.Entry;
using Uijeongbu.SocialPlan.Portal.Features.Results.FillIn;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Tests.Data;

namespace Uijeongbu.SocialPlan.Portal.Tests.Security;

/// <summary>What came of an operation that was not refused at the door.</summary>
internal enum Answer
{
    /// <summary>Done, or read.</summary>
    Done,

    /// <summary>No row there for this viewer.</summary>
    NotFound,

    /// <summary>Refused by a rule of the work, such as a deadline.</summary>
    Refused,
}

/// <summary>One way to reach the data.</summary>
/// <param name="Class">The command or query.</param>
/// <param name="Permission">Its row in the matrix.</param>
/// <param name="Changes">Whether it changes something when it is done.</param>
/// <param name="RunAsync">Runs it about a place.</param>
internal sealed record Operation(Type Class, string Permission, bool Changes, Func<IServiceProvider, RightsSite, string, Task<Answer>> RunAsync)
{
    /// <summary>What it answers when entry is closed; null when that makes no difference.</summary>
    public Answer? OpenOnly { get; init; }

    /// <summary>Whether the right holds at the place of a role alone, and not below a province.</summary>
    public bool IsAtHome { get; init; }
}

/// <summary>Every command and every query of the portal. A class that is not here fails the build (<see cref="RightsTests"/>).</summary>
internal static class Operations
{
    private static readonly CancellationToken None = CancellationToken.None;

    public static IReadOnlyList<Operation> All { get; } =
    [
        new(typeof(SaveResult), Permissions.ResultWrite, true, SaveResultAsync) { OpenOnly = Answer.Refused },
        new(typeof(SaveResults), Permissions.ResultWrite, true, SaveResultsAsync) { OpenOnly = Answer.Refused },
        new(typeof(UndoResults), Permissions.ResultWrite, true, UndoResultsAsync) { OpenOnly = Answer.Refused },
        new(typeof(SaveNarrative), Permissions.ResultWrite, true, SaveNarrativeAsync) { OpenOnly = Answer.Refused },
        new(typeof(SaveExecution), Permissions.ResultWrite, true, SaveExecutionAsync) { OpenOnly = Answer.Refused },
        new(typeof(GrantMembership), Permissions.MembershipWrite, true, GrantAsync),
        new(typeof(EndMembership), Permissions.MembershipWrite, true, EndAsync),
        new(typeof(ResultQueries), Permissions.ResultRead, false, async (services, _, place) =>
            Found(await ActivatorUtilities.GetServiceOrCreateInstance<ResultQueries>(services).GridAsync(SmallPlan.Year, place, None) is not null)),
        new(typeof(ResultChanges), Permissions.ResultRead, false, async (services, site, place) =>
            Found((await ActivatorUtilities.GetServiceOrCreateInstance<ResultChanges>(services).ReadAsync(place, SmallPlan.Year, [site.PlanOf(place).Indicator.Id], None)).Count > 0)),
        new(typeof(FillInQueries), Permissions.ResultRead, false, async (services, _, place) =>
            Found(await services.GetRequiredService<FillInQueries>().DoneAsync(place, FormOf(Guid.Parse((await ViewerAsync(services)).Name), place).Id, SaveResults.Name, None) is not null)),
        new(typeof(DueResults), Permissions.ResultRead, false, DueAsync) { OpenOnly = Answer.NotFound },
        new(typeof(PlaceNames), Permissions.PublishedRead, false, async (services, _, place) =>
            Found((await ActivatorUtilities.GetServiceOrCreateInstance<PlaceNames>(services).FindAsync([place], english: false, None)).Count == 1)),
        new(typeof(PublishedPlanQueries), Permissions.PublishedRead, false, async (services, _, place) =>
            Found((await ActivatorUtilities.GetServiceOrCreateInstance<PublishedPlanQueries>(services).AchievementsAsync(place, None)) is not null)),
        new(typeof(OpenDataQueries), Permissions.PublishedRead, false, async (services, _, _) =>
            Found((await ActivatorUtilities.GetServiceOrCreateInstance<OpenDataQueries>(services).PoliciesAsync(None)).Count > 0)),
        .. YearOperations.All,
        .. ChangeOperations.All,
        .. EvidenceOperations.All,
        .. PlanOperations.All,
        .. ReportOperations.All,
        .. SubmissionOperations.All,
        .. DepartmentOperations.All,
        .. PeopleOperations.All,
        .. DeputyOperations.All,
        .. AlertOperations.All,
        .. AnnouncementOperations.All,
        .. PracticeOperations.All,
        .. MonitoringOperations.All,
        .. OpinionOperations.All,
        .. GroupOperations.All,
        .. EvaluationRoundOperations.All,
        .. MarkingOperations.All,
        .. EvaluationOutcomeOperations.All,
        .. RankingOperations.All,
        .. new[] { Permissions.PlanRead, Permissions.PlanWrite, Permissions.PlanPublish, Permissions.ReferenceWrite, Permissions.AuditSeal, Permissions.RecordPurge, Permissions.FileScan }.Select(Door),
    ];

    /// <summary>A form on the record of each person at each place, under an id of its own.</summary>
    public static CommandRecord FormOf(Guid person, string place) => new()
    {
        Id = new(person.ToByteArray().Select(part => (byte)(part ^ 0x55)).ToArray()),
        RegionCode = place,
        Name = SaveResults.Name,
        ActorId = person.ToString(),
        RequestHash = "",
        Answer = """{"cells":[],"left":[]}""",
        At = new(2026, 1, 2, 0, 0, 0, DateTimeKind.Utc),
    };

    private static async Task<Viewer> ViewerAsync(IServiceProvider services)
    {
        await using var accounts = services.GetRequiredService<PortalDb>().OpenAccounts();
        return await services.GetRequiredService<ViewerAccessor>().CurrentAsync(accounts, isCommand: false, None);
    }

    /// <summary>The door itself, for permissions that have no command or query yet: which plans does its context find?</summary>
    private static Operation Door(string permission) => new(typeof(PortalDb), permission, false, async (services, _, place) =>
    {
        await using var db = await services.GetRequiredService<PortalDb>().OpenAsync(permission, None);
        return Found(await db.Plans.AnyAsync(plan => plan.RegionCode == place));
    });

    private static async Task<Answer> SaveResultAsync(IServiceProvider services, RightsSite site, string place)
    {
        var indicator = site.PlanOf(place).Indicator.Id;
        await using var db = await site.Portal.OpenAsync(place);
        var version = await db.AnnualResults.Where(row => row.IndicatorId == indicator && row.FiscalYear == SmallPlan.Year).Select(row => row.Version).SingleAsync();
        return Of(await services.GetRequiredService<SaveResult>().RunAsync(
            new(Guid.CreateVersion7(), place, indicator, SmallPlan.Year, ResultState.Entered, 100, null, version), None));
    }

    private static async Task<Answer> SaveResultsAsync(IServiceProvider services, RightsSite site, string place) => Of((await PasteAsync(services, site, place)).Outcome);

    private static async Task<Answer> UndoResultsAsync(IServiceProvider services, RightsSite site, string place)
    {
        var (id, pasted) = await PasteAsync(services, site, place);
        return pasted.IsOk ? Of(await services.GetRequiredService<UndoResults>().RunAsync(new(Guid.CreateVersion7(), place, SmallPlan.Year, id), None)) : Of(pasted);
    }

    private static async Task<(Guid Id, Outcome<SavedResults> Outcome)> PasteAsync(IServiceProvider services, RightsSite site, string place)
    {
        var (id, indicator) = (Guid.CreateVersion7(), site.PlanOf(place).Indicator.Id);
        await using var db = await site.Portal.OpenAsync(place);
        var version = await db.AnnualResults.Where(row => row.IndicatorId == indicator && row.FiscalYear == SmallPlan.Year).Select(row => row.Version).SingleAsync();
        return (id, await services.GetRequiredService<SaveResults>().RunAsync(new(id, place, SmallPlan.Year, [new(indicator, ResultState.Entered, 101, null, version)]), None));
    }

    private static async Task<Answer> SaveNarrativeAsync(IServiceProvider services, RightsSite site, string place)
    {
        var project = site.PlanOf(place).Project.Id;
        await using var db = await site.Portal.OpenAsync(place);
        var version = await db.ProjectReports.Where(row => row.ProjectId == project).Select(row => row.Version).SingleOrDefaultAsync();
        return Of(await services.GetRequiredService<SaveNarrative>().RunAsync(new(Guid.CreateVersion7(), place, project, SmallPlan.Year, "적음", version), None));
    }

    private static async Task<Answer> SaveExecutionAsync(IServiceProvider services, RightsSite site, string place)
    {
        var plan = site.PlanOf(place);
        await using var db = await site.Portal.OpenAsync(place);
        var line = await db.BudgetLines.AsNoTracking().SingleAsync(row => row.Id == plan.Budget.Id);
        return Of(await services.GetRequiredService<SaveExecution>().RunAsync(new(Guid.CreateVersion7(), place, plan.Project.Id, line.Id, SmallPlan.Year, (line.ExecutedWon ?? 0) + 100_000, line.Version), None));
    }

    private static async Task<Answer> GrantAsync(IServiceProvider services, RightsSite site, string place)
    {
        var user = site.Newcomers.Dequeue();
        return Of(await services.GetRequiredService<GrantMembership>().RunAsync(new(Guid.CreateVersion7(), place, user, Role.CouncilSecretary, new(2026, 1, 1), null), None));
    }

    private static async Task<Answer> EndAsync(IServiceProvider services, RightsSite site, string place) =>
        Of(await services.GetRequiredService<EndMembership>().RunAsync(new(Guid.CreateVersion7(), place, site.Endable[place].Dequeue()), None));

    // Asks about the viewer's first place only; about any other there is nothing to ask.
    private static async Task<Answer> DueAsync(IServiceProvider services, RightsSite site, string place)
    {
        var viewer = await ViewerAsync(services);
        if (viewer.RegionsFor(Permissions.ResultRead) is null)
        {
            await using var refused = await services.GetRequiredService<PortalDb>().OpenAsync(Permissions.ResultRead, None);
        }

        return Found((await ActivatorUtilities.GetServiceOrCreateInstance<DueResults>(services).OpenGridAsync(viewer, None))?.RegionCode == place);
    }

    private static Answer Found(bool found) => found ? Answer.Done : Answer.NotFound;

    private static Answer Of<T>(Outcome<T> outcome)
        where T : class => outcome.IsOk ? Answer.Done : outcome.Problem.Code.EndsWith("not-found", StringComparison.Ordinal) ? Answer.NotFound : Answer.Refused;
}
