using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using Uijeongbu.SocialPlan.Domain.Practice;
using Uijeongbu.SocialPlan.Domain.Results.Submission;
using Uijeongbu.SocialPlan.Portal.Data.Backup;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Features.Dashboards;
using Uijeongbu.SocialPlan.Portal.Features.OpenData;
using Uijeongbu.SocialPlan.Portal.Features.Plans;
using Uijeongbu.SocialPlan.Portal.Features.Practice;
using Uijeongbu.SocialPlan.Portal.Features.YearReports;
using Uijeongbu.SocialPlan.Portal.Mail;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;
using Uijeongbu.SocialPlan.Portal.Security.OpenPages;
using Uijeongbu.SocialPlan.Portal.Tests.Data;
using Uijeongbu.SocialPlan.Portal.Tests.Features.ProjectReports;
using Uijeongbu.SocialPlan.Portal.Tests.Features.Results;

namespace Uijeongbu.SocialPlan.Portal.Tests.Features.Practice;

/// <summary>Practice copies themselves: made, renewed, ended, kept, taken away, and nowhere among places.</summary>
public sealed class PracticeCopyTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Theory, OnSqlite, OnPostgres]
    public async Task A_copy_is_made_once_renewed_and_ended_on_the_record_of_both_places(DatabaseKind kind)
    {
        await using var site = await PracticeSite.StartAsync(kind, withCopy: false);
        (await site.MakeAsync(year: 2027)).Problem!.Code.Should().BeOneOf("practice.not-adopted", "practice.year-not-found");
        (await site.MakeAsync(days: -1)).Problem.Should().Be(PracticeProblems.EndsInThePast);
        (await site.MakeAsync(days: 100)).Problem.Should().Be(PracticeProblems.EndsTooLate);
        (await site.RowsAsync(PracticeSite.Copy)).Should().BeEmpty();

        var id = Guid.CreateVersion7();
        var made = (await site.MakeAsync(commandId: id)).Answer!;
        made.Should().Match<SavedPractice>(one => one.PracticeNumber == 1 && one.Projects > 0 && one.Indicators > 0);
        (await site.MakeAsync(commandId: id)).Answer.Should().Be(made, "a double click makes one copy");
        (await site.MakeAsync()).Problem.Should().Be(PracticeProblems.Meanwhile);
        await using var owner = await site.PractiseAsync(ReportSite.Owner);

        (await site.MakeAsync(running: 1)).Answer!.PracticeNumber.Should().Be(2);
        (await ViewerAsync(owner)).RegionsFor(Permissions.ResultRead).Should().BeNull("the copy it was in ended, and nothing real opens by itself");
        await PracticeSite.StopAsync(owner);
        (await ViewerAsync(owner)).RegionsFor(Permissions.ResultWrite).Should().Equal(PracticeSite.Real);
        (await PracticeSite.StartAsync(owner)).IsOk.Should().BeTrue();
        (await ViewerAsync(owner)).RegionsFor(Permissions.ResultWrite).Should().Equal(PracticeCode.Of(PracticeSite.Real, 2));
        (await site.EndAsync(1)).Problem.Should().Be(PracticeProblems.Ended);
        (await site.EndAsync(2)).IsOk.Should().BeTrue();
        await PracticeSite.StopAsync(owner);
        (await PracticeSite.StartAsync(owner)).Problem.Should().Be(PracticeProblems.NotFound);

        await using var db = await site.Portal.OpenAsync(PracticeSite.Real, PracticeSite.Copy);
        var entries = await db.AuditEntries.Where(row => row.SubjectKind == "practice").OrderBy(row => row.RegionCode).ThenBy(row => row.Sequence).Select(row => row.RegionCode + " " + row.Action).ToListAsync();
        entries.Should().Equal($"{PracticeSite.Real} practice.make", $"{PracticeSite.Real} practice.make", $"{PracticeSite.Real} practice.make", $"{PracticeSite.Real} practice.end", $"{PracticeSite.Copy} practice.make", $"{PracticeSite.Copy} practice.make");
        (await site.Portal.Get<AuditVerification>().RunAsync(None)).Faults.Should().BeEmpty();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_copy_is_nowhere_among_places_and_the_place_looks_as_before(DatabaseKind kind)
    {
        await using var site = await PracticeSite.StartAsync(kind, withCopy: false);
        var before = await LooksAsync(site);
        (await site.MakeAsync()).IsOk.Should().BeTrue();
        await using (await site.PractiseAsync(ReportSite.Owner))
        {
            (await LooksAsync(site)).Should().Equal(before);
        }

        await using var leading = await site.PractiseAsync(ReportSite.Coordinator);
        (await leading.ServiceProvider.GetRequiredService<MoveYear>().RunAsync(new(Guid.CreateVersion7(), PracticeSite.Copy, PracticeSite.Year, YearMove.Submit, new(), 0), None))
            .Problem.Should().Be(PracticeProblems.NotSent, "the province hears nothing of it");

        await using var copies = await site.Portal.OpenAsync(PracticeSite.Copy);
        (await copies.Projects.AnyAsync()).Should().BeTrue();
        (await Of<PublishedPlanQueries>(leading).ListAsync("연습", None)).Should().BeEmpty();
        (await Of<OpenDataQueries>(leading).RegionsAsync(null, null, null, None)).Should().NotContain(row => PracticeCode.IsOne(row.Code));
        foreach (var email in new[] { "officer@gyeonggi.example", "operator@portal.example", ReportSite.Coordinator })
        {
            await using var scope = await site.Portal.ActAsAsync(email);
            var viewer = await ViewerAsync(scope);
            typeof(Permissions).GetFields().Where(field => field.IsLiteral).SelectMany(field => viewer.RegionsFor((string)field.GetRawConstantValue()!) ?? []).Should().NotContain(code => PracticeCode.IsOne(code), email);
        }
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_copy_that_ended_is_kept_ninety_days_and_leaves_its_record(DatabaseKind kind)
    {
        await using var site = await PracticeSite.StartAsync(kind);
        await site.EndAsync(1);
        var (place, rows) = (await site.RowsAsync(PracticeSite.Real), await site.RowsAsync(PracticeSite.Copy));
        rows.Should().ContainKeys("Projects", "Departments", "TargetRevisions", "AuditEntries");

        await PurgeAsync(site, days: 89);
        (await site.RowsAsync(PracticeSite.Copy)).Should().Equal(rows);
        await PurgeAsync(site, days: 91);

        (await site.RowsAsync(PracticeSite.Copy)).Keys.Should().BeEquivalentTo("AuditEntries", "AuditHeads");
        (await site.RowsAsync(PracticeSite.Real)).Should().Equal(place);
        await using var db = await site.Portal.OpenAsync(PracticeSite.Real);
        (await db.PracticeCopies.SingleAsync()).RemovedAt.Should().NotBeNull();
        (await site.MakeAsync()).Answer!.PracticeNumber.Should().Be(2, "a code is never used again");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_backup_keeps_the_copy(DatabaseKind kind)
    {
        await using var site = await PracticeSite.StartAsync(kind);
        var file = Path.Combine(site.Portal.Database.Folder, "backup.zip");
        await site.Portal.Get<PortalBackup>().WriteAsync(file, None);
        await using var database = TestDatabase.Absent(kind);
        await using TestPortal to = new(database);
        await to.Get<PortalRestore>().RunAsync(file, None);

        await using PracticeSite restored = new(new(ResultSite.Of(to)));
        (await restored.RowsAsync(PracticeSite.Copy)).Should().Equal(await site.RowsAsync(PracticeSite.Copy));
        (await restored.MakeAsync(running: 1)).Answer!.PracticeNumber.Should().Be(2);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task An_open_page_leaves_when_its_person_goes_into_practice_or_comes_back_and_when_the_copy_ends(DatabaseKind kind)
    {
        await using var site = await PracticeSite.StartAsync(kind);
        await using var owner = await site.Portal.ActAsAsync(ReportSite.Owner);
        var page = await WatchedAsync(site, owner);
        await PracticeSite.StartAsync(owner);
        (await page.LookAsync()).Should().Be(Standing.RightsWithdrawn);

        var inside = await WatchedAsync(site, owner);
        await PracticeSite.StopAsync(owner);
        (await inside.LookAsync()).Should().Be(Standing.RightsWithdrawn);

        await PracticeSite.StartAsync(owner);
        var last = await WatchedAsync(site, owner);
        await site.EndAsync(1);
        (await last.LookAsync()).Should().Be(Standing.RightsWithdrawn);
    }

    // What is shown of the real place: to anyone, to its coordinator, to the province.
    private static async Task<IReadOnlyList<string>> LooksAsync(PracticeSite site)
    {
        await using var coordinator = await site.Portal.ActAsAsync(ReportSite.Coordinator);
        await using var province = await site.Portal.ActAsAsync("officer@gyeonggi.example");
        return
        [
            .. (await Of<PublishedPlanQueries>(coordinator).ListAsync("의정부", None)).Select(row => row.Code + row.Name),
            .. (await Of<OpenDataQueries>(coordinator).PlansAsync(None)).Select(row => row.ToString()!),
            PublishedPlanJson.Write((await Of<DashboardQueries>(coordinator).FindAsync(PracticeSite.Real, PracticeSite.Year, None))!.Content),
            .. (await Of<SubmissionQueries>(province).AllAsync(null, None))!.Lines.Select(row => row.ToString()!),
            .. await Of<MailPeople>(coordinator).PlacesAsync(new(2026, 11, 26), None),
        ];
    }

    private static T Of<T>(AsyncServiceScope scope) => ActivatorUtilities.GetServiceOrCreateInstance<T>(scope.ServiceProvider);

    private static async Task<Viewer> ViewerAsync(AsyncServiceScope scope)
    {
        await using var accounts = scope.ServiceProvider.GetRequiredService<Portal.Data.PortalDb>().OpenAccounts();
        return await scope.ServiceProvider.GetRequiredService<ViewerAccessor>().CurrentAsync(accounts, isCommand: true, None);
    }

    private static Task PurgeAsync(PracticeSite site, int days) =>
        new PracticePurge(site.Portal.Door, new FakeTimeProvider(TimeProvider.System.GetUtcNow().AddDays(days)), NullLogger<PracticePurge>.Instance).RunAsync(None);

    private static async Task<Watched> WatchedAsync(PracticeSite site, AsyncServiceScope scope)
    {
        OpenCircuits circuits = new(new(), TimeProvider.System);
        OpenCircuit page = new(new CircuitSession { SessionId = PracticeSite.SessionOf(scope), IsCircuit = true });
        circuits.Watch(page);
        Watched watched = new(page, new(site.Portal.Get<IServiceScopeFactory>(), circuits, site.Portal.Get<SecondStepDemand>(), TimeProvider.System, NullLogger<SessionWatch>.Instance));
        (await watched.LookAsync()).Should().Be(Standing.Runs);
        return watched;
    }

    private sealed record Watched(OpenCircuit Page, SessionWatch Watch)
    {
        public async Task<Standing> LookAsync()
        {
            await Watch.LookAsync(None);
            return Page.Standing;
        }
    }
}
