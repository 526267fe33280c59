using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Meetings;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Results.Submission;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Features.Dashboards;
using Uijeongbu.SocialPlan.Portal.Features.Plans;
using Uijeongbu.SocialPlan.Portal.Features.YearReports;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Tests.Data;

namespace Uijeongbu.SocialPlan.Portal.Tests.Security;

/// <summary>The results of a year as a whole, at the municipality and with its province. Each command has a year of its own, so that none moves another's.</summary>
internal static class SubmissionOperations
{
    private const int Evaluated = 2031;
    private const int Sent = 2032;
    private const int FirstToReceive = 2040;

    private static readonly CancellationToken None = CancellationToken.None;

    public static IReadOnlyList<Operation> All { get; } =
    [
        new(typeof(MoveYear), Permissions.ResultCollect, true, DeliberateAsync),
        new(typeof(SaveSelfEvaluation), Permissions.ResultCollect, true, EvaluateAsync),
        new(typeof(ChooseBest), Permissions.ResultCollect, true, ChooseAsync),
        new(typeof(NoteLetter), Permissions.ResultCollect, true, NoteAsync),
        new(typeof(ReceiveYear), Permissions.SubmissionReceive, true, ReceiveAsync),
        new(typeof(YearQueries), Permissions.ResultRead, false, async (services, _, place) =>
            Found(await ActivatorUtilities.GetServiceOrCreateInstance<YearQueries>(services).FindAsync(place, SmallPlan.Year, None) is not null)),
        new(typeof(DashboardQueries), Permissions.ResultRead, false, async (services, _, place) =>
            Found(await ActivatorUtilities.GetServiceOrCreateInstance<DashboardQueries>(services).FindAsync(place, SmallPlan.Year, None) is not null)),
        new(typeof(VersionQueries), Permissions.SubmissionRead, false, async (services, _, place) =>
            Found(await ActivatorUtilities.GetServiceOrCreateInstance<VersionQueries>(services).LastAsync(place, Sent, YearVersionKind.Submitted, None) is not null)),
        new(typeof(SubmissionQueries), Permissions.SubmissionRead, false, async (services, _, place) =>
            Found((await ActivatorUtilities.GetServiceOrCreateInstance<SubmissionQueries>(services).AllAsync(SmallPlan.Year, None))?.Lines.Any(line => line.RegionCode == place) is true)),
    ];

    /// <summary>Adds years at a place, each where its command begins; the caller saves.</summary>
    public static void AddTo(PortalDbContext db, SmallPlan plan)
    {
        var place = plan.Plan.RegionCode;
        AddYear(db, place, SmallPlan.Year, YearMove.Gather, YearMove.Evaluate, YearMove.Deliberate);
        AddYear(db, place, Evaluated, YearMove.Gather);
        foreach (var year in Enumerable.Range(FirstToReceive, RightsSite.People.Count).Prepend(Sent))
        {
            AddYear(db, place, year, YearMove.Gather, YearMove.Evaluate, YearMove.Deliberate, YearMove.Submit);
            var content = PublishedPlanJson.Write(new YearContent(new(place, place, year, 5, 2023, 2026, "", "default", 1, IsDemo: false, [], []), [], SelfEvaluation.None));
            db.Add(new YearVersion
            {
                RegionCode = place, FiscalYear = year, Number = YearVersion.NumberOf(place, year, 0), Kind = YearVersionKind.Submitted, At = new(2026, 1, 2, 0, 0, 0, DateTimeKind.Utc), ByName = "조총괄", Content = content,
                Hash = PublishedPlanJson.HashOf(content), Counts = new(0, 0, 0, 0, 0, 0, 0, 0, 0, 0),
            });
        }

        db.Add(new Meeting
        {
            RegionCode = place, AnnualPlanId = plan.Annual.Id, Body = MeetingBody.RepresentativeCouncil, HeldOn = new(2026, 2, 20), Name = "대표협의체", Agenda = "시행결과", Decision = MeetingDecision.AsProposed,
        });
    }

    private static void AddYear(PortalDbContext db, string place, int year, params YearMove[] moves)
    {
        YearReport report = new() { RegionCode = place, FiscalYear = year };
        foreach (var move in moves)
        {
            report.MoveTo(YearStep.Find(move, report.Status)!, new());
        }

        db.Add(report);
    }

    private static async Task<Answer> DeliberateAsync(IServiceProvider services, RightsSite site, string place)
    {
        await using var db = await site.Portal.OpenAsync(place);
        var version = await db.YearReports.Where(row => row.RegionCode == place && row.FiscalYear == SmallPlan.Year).Select(row => row.Version).SingleAsync();
        var meeting = await db.Meetings.Where(row => row.RegionCode == place && row.Body == MeetingBody.RepresentativeCouncil && row.Decision == MeetingDecision.AsProposed && row.Name == "대표협의체").Select(row => row.Id).SingleAsync();
        return Of(await services.GetRequiredService<MoveYear>().RunAsync(new(Guid.CreateVersion7(), place, SmallPlan.Year, YearMove.Deliberate, new() { MeetingId = meeting }, version), None));
    }

    private static async Task<Answer> EvaluateAsync(IServiceProvider services, RightsSite site, string place)
    {
        await using var db = await site.Portal.OpenAsync(place);
        var version = await db.YearReports.Where(row => row.RegionCode == place && row.FiscalYear == Evaluated).Select(row => row.Version).SingleAsync();
        SelfEvaluation evaluation = new(EvaluatingBody.TaskForce, new(2026, 1, 2), new Dictionary<EvaluationArea, AreaEvaluation> { [EvaluationArea.Plan] = new($"{version}", "", "") });
        return Of(await services.GetRequiredService<SaveSelfEvaluation>().RunAsync(new(Guid.CreateVersion7(), place, Evaluated, evaluation, version), None));
    }

    private static async Task<Answer> ChooseAsync(IServiceProvider services, RightsSite site, string place)
    {
        await using var db = await site.Portal.OpenAsync(place);
        var seen = await db.ProjectReports.Where(row => row.RegionCode == place && row.FiscalYear == SmallPlan.Year && row.BestRank != null).OrderBy(row => row.BestRank).Select(row => row.ProjectId).ToListAsync();
        return Of(await services.GetRequiredService<ChooseBest>().RunAsync(new(Guid.CreateVersion7(), place, SmallPlan.Year, [site.PlanOf(place).Project.Id], seen), None));
    }

    private static async Task<Answer> NoteAsync(IServiceProvider services, RightsSite site, string place)
    {
        await using var db = await site.Portal.OpenAsync(place);
        var version = await db.YearReports.Where(row => row.RegionCode == place && row.FiscalYear == Sent).Select(row => row.Version).SingleAsync();
        return Of(await services.GetRequiredService<NoteLetter>().RunAsync(new(Guid.CreateVersion7(), place, Sent, "복지-1", new(2026, 1, 2), version), None));
    }

    // Each year is asked about once.
    private static async Task<Answer> ReceiveAsync(IServiceProvider services, RightsSite site, string place)
    {
        await using var db = await site.Portal.OpenAsync(place);
        var year = await db.YearReports.AsNoTracking().Where(row => row.RegionCode == place && row.FiscalYear >= FirstToReceive && row.Status == YearReportStatus.Submitted).OrderBy(row => row.FiscalYear).FirstAsync();
        return Of(await services.GetRequiredService<ReceiveYear>().RunAsync(new(Guid.CreateVersion7(), place, year.FiscalYear, YearMove.Receive, new() { Number = "접수-1" }, year.Version), None));
    }

    private static Answer Found(bool found) => found ? Answer.Done : Answer.NotFound;

    private static Answer Of<T>(Outcome<T> outcome)
        where T : class => outcome.IsOk ? Answer.Done : outcome.Problem.Code.EndsWith("not-found", StringComparison.Ordinal) ? Answer.NotFound : Answer.Refused;
}
