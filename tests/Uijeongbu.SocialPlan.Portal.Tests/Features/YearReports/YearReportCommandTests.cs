using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Meetings;
using Uijeongbu.SocialPlan.Domain.Notifying;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Domain.Results.Flow;
using Uijeongbu.SocialPlan.Domain.Results.Submission;
using Uijeongbu.SocialPlan.Portal.Features.Plans;
using Uijeongbu.SocialPlan.Portal.Features.YearReports;
using Uijeongbu.SocialPlan.Portal.Tests.Data;
using Uijeongbu.SocialPlan.Portal.Tests.Features.ProjectReports;
using Uijeongbu.SocialPlan.Portal.Tests.Features.Results;

namespace Uijeongbu.SocialPlan.Portal.Tests.Features.YearReports;

/// <summary>A year's results from 취합 to 접수, with all that can happen on the way.</summary>
public sealed class YearReportCommandTests
{
    private const string Officer = "officer@gyeonggi.example";
    private const string Uijeongbu = ResultSite.Uijeongbu;
    private const int Year = ResultSite.Year;

    private static readonly CancellationToken None = CancellationToken.None;

    [Theory, OnSqlite, OnPostgres]
    public async Task From_gathering_to_the_receipt_number_with_every_version_frozen(DatabaseKind kind)
    {
        await using var site = await ReportSite.StartAsync(kind);
        (await MoveAsync(site, YearMove.Gather)).Problem!.Code.Should().Be("year-report.uncollected");
        await CollectAllAsync(site);
        (await MoveAsync(site, YearMove.Gather)).Problem.Should().BeNull();
        (await MoveAsync(site, YearMove.Evaluate)).Problem!.Code.Should().Be("year-report.evaluation-day-missing");
        (await EvaluateAsync(site)).Problem.Should().BeNull();
        (await MoveAsync(site, YearMove.Evaluate)).Problem.Should().BeNull();
        var best = (await ViewAsync(site)).Content.Projects.Take(2).Select(project => project.Project).Reverse().ToList();
        (await ChooseAsync(site, best)).Problem.Should().BeNull();
        (await ChooseAsync(site, [], seen: [])).Problem.Should().Be(YearProblems.Meanwhile, "someone has chosen since");
        var meeting = await MeetAsync(site);
        var deliberated = await MoveAsync(site, YearMove.Deliberate, new() { MeetingId = meeting });
        deliberated.Answer.Should().BeEquivalentTo(new { Status = YearReportStatus.Deliberated, VersionNumber = "SR-41150-2025-01", Number = "협의체-2026-3" });

        await MendAsync(site);
        (await MoveAsync(site, YearMove.Submit)).Problem!.Code.Should().Be("year-report.blanks-unsaid", "the sample has blanks");
        var sent = await MoveAsync(site, YearMove.Submit, new() { KnowsBlanks = true });

        sent.Answer.Should().BeEquivalentTo(new { Status = YearReportStatus.Submitted, VersionNumber = "SR-41150-2025-02" });
        (await ReceiveAsync(site, YearMove.Receive, new() { Number = "경기도-접수-17" })).Answer!.Status.Should().Be(YearReportStatus.Received);
        await using var db = await site.Portal.OpenAsync(Uijeongbu);
        var versions = await db.YearVersions.OrderBy(row => row.Number).ToListAsync();
        versions.Select(row => row.Kind).Should().Equal(YearVersionKind.Deliberated, YearVersionKind.Submitted);
        versions.Should().OnlyContain(row => row.Hash == PublishedPlanJson.HashOf(row.Content));
        var (before, after) = (PublishedPlanJson.ReadYear(versions[0].Content), PublishedPlanJson.ReadYear(versions[1].Content));
        after.Best.Select(project => project.Project).Should().Equal(best);
        YearDifference.Between(before, after).Should().ContainSingle().Which.Place.Should().Be(YearPlace.Narrative);
        after.Counts().Should().Be(versions[1].Counts);
        PublishedPlanJson.Write(PublishedPlanJson.ReadPlanOfYear(versions[1].Content)).Should().Be(PublishedPlanJson.Write(after.Plan), "the words of the reports are passed over and nothing else");
        await using var accounts = site.Portal.Door.OpenAccounts();
        var names = await accounts.Users.ToDictionaryAsync(user => user.Id, user => user.DisplayName);
        (await db.Notifications.ToListAsync()).Where(row => row.Kind >= NotificationKind.YearSubmitted).OrderBy(row => row.At).ThenBy(row => names[row.AccountId]).Select(row => (names[row.AccountId], row.Kind)).Should().Equal(
            ("송사무", NotificationKind.YearSubmitted), ("안담당", NotificationKind.YearSubmitted), ("조총괄", NotificationKind.YearReceived));
        (await db.YearReports.SingleAsync()).ReceiptNumber.Should().Be("경기도-접수-17");
        await FrozenTraces.ExplainAsync(site, (ReportSite.Coordinator, "SR-41150-2025-01"), (Officer, "SR-41150-2025-02"));
        (await db.AuditEntries.Where(row => row.SubjectKind == SavedYear.Subject).OrderBy(row => row.Sequence).Select(row => row.Action).ToListAsync())
            .Should().Equal(MoveYear.Name, SaveSelfEvaluation.Name, MoveYear.Name, MoveYear.Name, MoveYear.Name, ReceiveYear.Name);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task While_it_is_with_the_province_nothing_changes_and_what_is_asked_for_opens_it_again(DatabaseKind kind)
    {
        await using var site = await ReportSite.StartAsync(kind);
        await SubmitAsync(site);
        var code = (await ViewAsync(site)).Content.Projects[0].Code;
        MoveEvidence again = new() { Reason = "정정", Words = true, Until = TimeProvider.System.GetUtcNow().UtcDateTime.AddDays(2) };
        (await site.MoveAsync(ReportSite.Coordinator, code, ReportMove.Reopen, again)).Problem!.Code.Should().Be("year-report.with-province");
        (await ChooseAsync(site, [])).Problem.Should().Be(YearProblems.WithProvince);
        (await site.Results.GridAsync(ReportSite.Owner))!.Projects.Should().OnlyContain(project => project.Lock!.Kind == EntryLockKind.WithProvince);

        var asked = await ReceiveAsync(site, YearMove.AskMore, new() { Text = "사업 1-1의 증빙을 붙여 주십시오.", On = Korea.DayOf(TimeProvider.System.GetUtcNow().UtcDateTime).AddDays(7) });

        asked.Problem.Should().BeNull();
        await SeesAsync(site, YearReportStatus.MoreAsked);
        (await site.MoveAsync(ReportSite.Coordinator, code, ReportMove.Reopen, again)).Problem.Should().BeNull();
        (await MoveAsync(site, YearMove.Complete, new() { KnowsBlanks = true })).Problem!.Code.Should().Be("year-report.uncollected", "what was opened again must come back first");
        await CollectAllAsync(site);
        (await MoveAsync(site, YearMove.Complete, new() { KnowsBlanks = true })).Answer!.VersionNumber.Should().Be("SR-41150-2025-03");
        (await ViewAsync(site)).Report!.MoreUntil.Should().Be(asked.Answer!.On);
        await SeesAsync(site, YearReportStatus.Completed);
        (await ReceiveAsync(site, YearMove.Receive, new() { Number = "접수-2" })).Problem.Should().BeNull();
        await SeesAsync(site, YearReportStatus.Received);
        (await ViewAsync(site)).Report!.MoreUntil.Should().BeNull();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task The_province_sees_what_was_submitted_and_nothing_before_and_the_letter_is_noted_later(DatabaseKind kind)
    {
        await using var site = await ReportSite.StartAsync(kind);
        await DeliberateAsync(site);
        (await ReadAsync<VersionQueries, FrozenYear?>(site, Officer, queries => queries.FindAsync(Uijeongbu, Year, "SR-41150-2025-01", None))).Should().BeNull("what was deliberated is the municipality's own");
        (await ReadAsync<SubmissionQueries, SubmissionView?>(site, Officer, queries => queries.FindAsync(Uijeongbu, Year, None))).Should().BeNull();
        (await ReadAsync<SubmissionQueries, Submissions?>(site, Officer, queries => queries.AllAsync(Year, None)))!.Lines.Should().Contain(line => line.RegionCode == Uijeongbu).Which.State.Should().Be("제출 전");
        (await NoteAsync(site, new(2026, 2, 1))).Problem.Should().Be(YearProblems.NotSubmitted);

        (await MoveAsync(site, YearMove.Submit, new() { KnowsBlanks = true })).Problem.Should().BeNull();

        (await NoteAsync(site, null)).Problem.Should().Be(YearProblems.LetterFaulty);
        (await NoteAsync(site, new(2026, 2, 1))).Problem.Should().BeNull();
        var seen = await ReadAsync<SubmissionQueries, SubmissionView?>(site, Officer, queries => queries.FindAsync(Uijeongbu, Year, None));
        (await NoteAsync(site, new(2026, 2, 2), version: 1)).Problem.Should().Be(YearProblems.Meanwhile);
        seen!.MayReceive.Should().BeTrue();
        seen.Versions.Should().ContainSingle();
        seen.Moves.Should().ContainSingle("what came before is the municipality's own");
        seen.Line.Report!.LetterNumber.Should().Be("복지-1");
        (await ReadAsync<SubmissionQueries, SubmissionView?>(site, "coordinator@yangju.example", queries => queries.FindAsync(Uijeongbu, Year, None))).Should().BeNull();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_moved_meanwhile_is_refused_and_a_submission_is_taken_back_with_a_reason(DatabaseKind kind)
    {
        await using var site = await ReportSite.StartAsync(kind);
        await SubmitAsync(site);
        var stale = await RunAsync<MoveYear, SavedYear>(site, ReportSite.Coordinator, move => move.RunAsync(new(Guid.CreateVersion7(), Uijeongbu, Year, YearMove.TakeBack, new() { Text = "잘못 보냄" }, 1), None));
        stale.Problem.Should().Be(YearProblems.Meanwhile);

        (await MoveAsync(site, YearMove.TakeBack)).Problem!.Code.Should().Be("year-report.reason-missing");
        (await MoveAsync(site, YearMove.TakeBack, new() { Text = "잘못 보냄" })).Answer!.Status.Should().Be(YearReportStatus.Deliberated);
        (await site.Results.GridAsync(ReportSite.Owner))!.Projects.Should().OnlyContain(project => project.Lock!.Kind == EntryLockKind.Collected, "it is here again, and collected");
        (await ReceiveAsync(site, YearMove.Receive, new() { Number = "접수-1" })).Problem!.Code.Should().Be("year-report.not-from-here");
    }

    private static async Task SeesAsync(ReportSite site, YearReportStatus status)
    {
        var seen = await ReadAsync<SubmissionQueries, SubmissionView?>(site, Officer, queries => queries.FindAsync(Uijeongbu, Year, None));
        (seen!.Line.Report!.Status, seen.Moves[^1].To).Should().Be((status, status), "what was submitted stays with the province in every later state");
    }

    private static async Task SubmitAsync(ReportSite site)
    {
        await DeliberateAsync(site);
        (await MoveAsync(site, YearMove.Submit, new() { KnowsBlanks = true })).Problem.Should().BeNull();
    }

    private static async Task DeliberateAsync(ReportSite site)
    {
        await CollectAllAsync(site);
        (await MoveAsync(site, YearMove.Gather)).Problem.Should().BeNull();
        (await EvaluateAsync(site)).Problem.Should().BeNull();
        (await MoveAsync(site, YearMove.Evaluate)).Problem.Should().BeNull();
        (await MoveAsync(site, YearMove.Deliberate, new() { MeetingId = await MeetAsync(site) })).Problem.Should().BeNull();
    }

    // The way of a single report has its own tests.
    private static async Task CollectAllAsync(ReportSite site)
    {
        var desk = await site.DeskAsync(ReportSite.Coordinator);
        await using var db = await site.Portal.OpenAsync(Uijeongbu);
        foreach (var found in desk.Cases.Projects)
        {
            var report = await db.ProjectReports.SingleOrDefaultAsync(row => row.ProjectId == found.Project.Id && row.FiscalYear == Year)
                ?? db.Add(new ProjectReport { RegionCode = Uijeongbu, ProjectId = found.Project.Id, FiscalYear = Year }).Entity;
            report.MoveTo(ReportStatus.Collected, ReportMove.Collect, new(Guid.CreateVersion7(), "조총괄", ReportParts.Coordinator), new(), TimeProvider.System.GetUtcNow().UtcDateTime);
        }

        await db.SaveChangesAsync();
    }

    private static async Task MendAsync(ReportSite site)
    {
        await using var db = await site.Portal.OpenAsync(Uijeongbu);
        (await db.ProjectReports.FirstAsync(row => row.FiscalYear == Year)).Write("심의 뒤에 고쳐 적음", "김주무", TimeProvider.System.GetUtcNow().UtcDateTime).IsOk.Should().BeTrue();
        await db.SaveChangesAsync();
    }

    private static async Task<Guid> MeetAsync(ReportSite site)
    {
        await using var db = await site.Portal.OpenAsync(Uijeongbu);
        var annual = await db.AnnualPlans.SingleAsync(row => row.RegionCode == Uijeongbu && row.FiscalYear == Year);
        var meeting = db.Add(new Meeting
        {
            RegionCode = Uijeongbu, AnnualPlanId = annual.Id, Body = MeetingBody.RepresentativeCouncil, HeldOn = new(2026, 2, 20), Name = "2026년 제1차 대표협의체", Agenda = "2025년 시행결과", Decision = MeetingDecision.AsProposed,
            DocumentNumber = "협의체-2026-3",
        }).Entity;
        await db.SaveChangesAsync();
        return meeting.Id;
    }

    private static async Task<Outcome<SavedSelfEvaluation>> EvaluateAsync(ReportSite site)
    {
        SelfEvaluation evaluation = new(EvaluatingBody.TaskForce, new(2026, 2, 10), Enum.GetValues<EvaluationArea>().ToDictionary(area => area, _ => new AreaEvaluation("늘림", "모자람", "보탬")));
        var version = (await ViewAsync(site)).Version;
        return await RunAsync<SaveSelfEvaluation, SavedSelfEvaluation>(site, ReportSite.Coordinator, save => save.RunAsync(new(Guid.CreateVersion7(), Uijeongbu, Year, evaluation, version), None));
    }

    private static async Task<Outcome<SavedYear>> MoveAsync(ReportSite site, YearMove move, YearEvidence? evidence = null)
    {
        var version = (await ViewAsync(site)).Version;
        return await RunAsync<MoveYear, SavedYear>(site, ReportSite.Coordinator, command => command.RunAsync(new(Guid.CreateVersion7(), Uijeongbu, Year, move, evidence ?? new(), version), None));
    }

    private static async Task<Outcome<SavedYear>> ReceiveAsync(ReportSite site, YearMove move, YearEvidence evidence)
    {
        var version = (await ViewAsync(site)).Version;
        return await RunAsync<ReceiveYear, SavedYear>(site, Officer, command => command.RunAsync(new(Guid.CreateVersion7(), Uijeongbu, Year, move, evidence, version), None));
    }

    private static async Task<Outcome<SavedLetter>> NoteAsync(ReportSite site, DateOnly? on, long? version = null)
    {
        var seen = version ?? (await ViewAsync(site)).Version;
        return await RunAsync<NoteLetter, SavedLetter>(site, ReportSite.Coordinator, note => note.RunAsync(new(Guid.CreateVersion7(), Uijeongbu, Year, "복지-1", on, seen), None));
    }

    private static async Task<Outcome<SavedBest>> ChooseAsync(ReportSite site, IReadOnlyList<Guid> projects, IReadOnlyList<Guid>? seen = null)
    {
        var chosen = seen ?? [.. (await ViewAsync(site)).Content.Best.Select(project => project.Project)];
        return await RunAsync<ChooseBest, SavedBest>(site, ReportSite.Coordinator, choose => choose.RunAsync(new(Guid.CreateVersion7(), Uijeongbu, Year, projects, chosen), None));
    }

    private static async Task<YearView> ViewAsync(ReportSite site) => (await ReadAsync<YearQueries, YearView?>(site, ReportSite.Coordinator, queries => queries.FindAsync(Uijeongbu, Year, None)))!;

    private static async Task<Outcome<T>> RunAsync<TCommand, T>(ReportSite site, string email, Func<TCommand, Task<Outcome<T>>> run)
        where TCommand : class
        where T : class
    {
        await using var scope = await site.Portal.ActAsAsync(email);
        return await run(ActivatorUtilities.GetServiceOrCreateInstance<TCommand>(scope.ServiceProvider));
    }

    private static async Task<T> ReadAsync<TQueries, T>(ReportSite site, string email, Func<TQueries, Task<T>> read)
        where TQueries : class
    {
        await using var scope = await site.Portal.ActAsAsync(email);
        return await read(ActivatorUtilities.GetServiceOrCreateInstance<TQueries>(scope.ServiceProvider));
    }
}
