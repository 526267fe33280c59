using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Evaluation;
using Uijeongbu.SocialPlan.Domain.Evaluation.Marking;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Features.Evaluation;
using Uijeongbu.SocialPlan.Portal.Features.Evaluation.Marking;
using Uijeongbu.SocialPlan.Portal.Features.OpenData.Description;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Tests.Data;
using Uijeongbu.SocialPlan.Portal.Tests.Features.Evaluation;
using Uijeongbu.SocialPlan.Portal.Tests.Security;
using Uijeongbu.SocialPlan.Portal.Tests.Web;
using Xunit.Abstractions;
using static Uijeongbu.SocialPlan.Portal.Tests.Circuits.EvaluationReaders;

namespace Uijeongbu.SocialPlan.Portal.Tests.Circuits;

/// <summary>
/// A word and a mark in a submitted sheet, a draft, a note and a calibration sheet of a running evaluation, and everything of one in 상호열람 and of one that is certified: no page,
/// table, workbook, package, feed, answer of the open data, notification or line of the record that somebody comes to, by address or by following links, holds one of them before
/// it is that person's to read. As every role, and as anyone.
/// </summary>
public sealed class MarkCrawlTests(ITestOutputHelper output)
{
    private const string Code = "41";
    private const string Place = "41150";
    private const string Submitted = "제출한카나리아";
    private const string Draft = "쓰던카나리아";
    private const string Note = "조정카나리아";

    // Figures that stand nowhere in the sample.
    private const decimal Mark = 3.38m; // of the submitted sheet
    private const decimal DraftMark = 3.74m;
    private const decimal CalibratedMark = 2.91m;

    private static readonly int Links = Soak.Times(40, 4000); // a visitor comes to about so many in all
    private static readonly CancellationToken None = CancellationToken.None;

    // Wherever somebody begins, whatever is the same for all, and what is looked for by words.
    private static readonly string[] Begins =
    [
        "/", "/?q=카나리아", "/places", "/feed.xml?lang=en", "/openapi/v1.json", "/rankings/90/2024/package.zip", "/app", "/account", "/app/marks", "/app/evaluations", "/app/outcomes", "/app/alerts", "/app/audit",
        $"/app/audit?region={Code}", $"/app/audit/{Code}", $"/app/audit/{Place}", $"/app/audit/{Code}/records.csv", $"/app/audit/{Place}/records.csv", $"/app/audit/{Place}/records.xlsx", "/app/search?q=카나리아",
        "/app/calendar", "/app/calendar.ics", "/app/notices", "/app/submissions", "/app/submissions.csv?year=2025", $"/app/dashboard/{Place}/2025", $"/app/plans/{Place}/2025", $"/app/people/{Place}/people.csv",
        .. SampleAddresses.All.Values, .. SampleAddresses.All.Values.Select(address => address + (address.Contains('?', StringComparison.Ordinal) ? "&" : "?") + "format=csv"),
    ];

    [Theory, OnSqlite, OnPostgres]
    public async Task Nobody_comes_to_a_mark_or_a_figure_that_is_not_yet_theirs_to_read(DatabaseKind kind)
    {
        await using var database = await TestDatabase.WithSampleAsync(kind);
        await using PublicSite site = new() { Database = database, Settings = { ["Portal:SignInsPerMinute"] = "100000" } };
        await site.InitializeAsync();
        var seeds = await SeedAsync(site);
        UnpublishedRound viewed = new(site, 2021), certified = new(site, 2022);
        await viewed.OpenAsync();
        await certified.OpenAsync();
        await certified.CertifyAsync();
        Canary[] canaries = [.. seeds.Canaries, .. viewed.Inside, .. viewed.Published, .. certified.Inside, .. certified.Published];
        LeakCrawl crawl = new(canaries, [.. Begins.Concat(seeds.Addresses).Concat(viewed.Addresses).Concat(certified.Addresses).Distinct(StringComparer.Ordinal)], Links);

        var visitors = VisitorsOf(kind);
        var readings = new CrawlReading[visitors.Count];
        await Parallel.ForAsync(0, readings.Length, new ParallelOptions { MaxDegreeOfParallelism = 2 }, async (i, _) =>
        {
            using var visitor = await EnterAsync(site, visitors[i]);
            readings[i] = await crawl.ReadAsync(visitor, visitors[i], unchecked(Soak.Seed + i));
        });

        foreach (var reading in readings)
        {
            reading.Leaks.Should().BeEmpty($"'{reading.Who}' must not read it (PORTAL_TEST_SEED={Soak.Seed})");
        }

        // The same is found by who may: else nothing would be proven.
        canaries.Where(canary => readings.All(reading => reading.Found.All(found => found.Canary != canary))).Should().BeEmpty();
        Roles.Should().BeEquivalentTo(Enum.GetValues<Role>().Except([Role.Anonymous, Role.System, Role.Invited]), "every role that an account can have looked");
        await NothingIsToldAsync(site, canaries);
        (await TextAsync(site, Evaluator(3), seeds.PeersOfThird)).Should().Contain(Submitted).And.Contain("3.38").And.NotContain(Draft).And.Contain(Note);
        (await TextAsync(site, Officer, seeds.Office)).Should().Contain(Submitted).And.Contain("3.38").And.Contain("서위원");
        (await TextAsync(site, Evaluator(1), seeds.DeskOfChair)).Should().Contain(Draft).And.Contain("3.74");
        await PublicationShowsAsync(site, certified);

        var pages = readings.Sum(reading => reading.Pages);
        Soak.Tell(output, $"{pages} answers to {readings.Length} visitors on {kind}, no mark before the own submission and nothing unpublished (PORTAL_TEST_SEED={Soak.Seed})");
        pages.Should().BeGreaterThan(Soak.IsFullOn(kind) ? 2500 : 1000);
    }

    private static async Task<Person> EnterAsync(PublicSite site, string who) => who == Anyone ? new(site) : await Person.SignedInAsync(site, who);

    private static async Task<string> TextAsync(PublicSite site, string who, string address)
    {
        using var person = await EnterAsync(site, who);
        using var answer = await person.GetAsync(address);
        return await AnswerText.OfAsync(answer);
    }

    private static async Task NothingIsToldAsync(PublicSite site, Canary[] canaries)
    {
        await using var scope = site.Services.CreateAsyncScope();
        await using var db = await scope.ServiceProvider.GetRequiredService<PortalDb>().OpenAsAsync(Viewer.System("test", [Code, Place, "41630"]), Permissions.PlanWrite, None);
        var told = await db.Notifications.Select(row => row.Text).ToListAsync();
        told.Should().Contain(text => text.Contains("상호열람", StringComparison.Ordinal));
        told.Where(text => canaries.Any(canary => !canary.Text.StartsWith("EV-", StringComparison.Ordinal) && canary.IsIn(text))).Should().BeEmpty("who is told reads the rest at its place");
    }

    // Once it is published, anyone finds what publication shows, at the addresses that were crawled, and still nothing else.
    private static async Task PublicationShowsAsync(PublicSite site, UnpublishedRound round)
    {
        await round.PublishAsync();
        using Person anyone = new(site);
        var reading = await new LeakCrawl([.. round.Inside, .. round.Published], round.PublicAddresses, links: 0).ReadAsync(anyone, Anyone, lot: 0);
        round.Published.Where(canary => reading.Found.All(found => found.Canary != canary)).Should().BeEmpty();
        reading.Found.Where(found => round.Inside.Contains(found.Canary)).Should().BeEmpty();
        reading.Found.Select(found => found.Address).Should().Contain("/feed.xml").And.Contain(address => address.EndsWith("package.zip", StringComparison.Ordinal))
            .And.Contain(address => address.StartsWith("/api/v1/rankings/", StringComparison.Ordinal)).And.Contain(address => address.EndsWith("format=csv", StringComparison.Ordinal));
    }

    // The second and third evaluator submitted a municipality of which the chair has a draft; a note stands beside.
    private static async Task<Seeds> SeedAsync(PublicSite site)
    {
        await using var scope = site.Services.CreateAsyncScope();
        await using var db = await scope.ServiceProvider.GetRequiredService<PortalDb>().OpenAsAsync(Viewer.System("test", [Code]), Permissions.PlanWrite, None);
        var round = await db.EvaluationRounds.SingleAsync(row => row.RegionCode == Code);
        var sheets = await db.MarkSheets.AsNoTracking().Where(row => row.UnitCode == Place).Join(db.Evaluators, sheet => sheet.EvaluatorId, one => one.Id, (sheet, one) => new { Sheet = sheet, one.Number }).ToDictionaryAsync(row => row.Number, row => row.Sheet);
        IReadOnlyList<CriterionMark> Marks(decimal mark, string note) => [.. MarkingSite.Marks().Select((one, place) => place == 0 ? one with { Points = mark, Note = note } : one)];
        SaveMarksCall Call(int evaluator, decimal mark, string note) => new(Guid.CreateVersion7(), Code, sheets[evaluator].Id, sheets[evaluator].Version, Marks(mark, note));
        (await site.AsAsync<SubmitMarks, Outcome<SavedSheet>>(Evaluator(2), submit => submit.RunAsync(Call(2, Mark, Submitted), None))).Problem.Should().BeNull();
        (await site.AsAsync<KeepMarks, Outcome<SavedSheet>>(Evaluator(1), keep => keep.RunAsync(Call(1, DraftMark, Draft), None))).Problem.Should().BeNull();
        var (rubric, now) = (round.Rules.Rubric, TimeProvider.System.GetUtcNow().UtcDateTime);
        ConsensusNote note = new() { RegionCode = Code, RoundId = round.Id, UnitCode = Place, Criterion = rubric.Criteria.First().Key };
        note.Write(Note, now, "오위원").IsOk.Should().BeTrue();
        var sample = await db.CalibrationSamples.SingleAsync(row => row.Number == 2);
        CalibrationSheet calibration = new() { RegionCode = Code, SampleId = sample.Id, EvaluatorId = sheets[2].EvaluatorId };
        calibration.Submit(Marks(CalibratedMark, "채점"), rubric, now).IsOk.Should().BeTrue();
        db.AddRange(note, calibration);
        await db.SaveChangesAsync();

        IEnumerable<string> peers = [.. Province, Evaluator(2), Evaluator(3)], calibrating = [.. Province, Evaluator(2)];
        string Of(int evaluator) => $"/app/marks/{Code}/{sheets[evaluator].Id}";
        var office = $"/app/evaluations/{Code}/{round.Id}";
        return new(
            [
                Canary.Word(Submitted, peers), Canary.Figure(Mark, peers), Canary.Word(Note, peers), Canary.Word(Draft, Evaluator(1)), Canary.Figure(DraftMark, Evaluator(1)),
                Canary.Figure(CalibratedMark, calibrating),
            ],
            [
                .. sheets.Keys.SelectMany(one => new[] { Of(one), Of(one) + "/peers" }), office, $"{office}/marks/{Place}", $"{office}/marks/{Place}?stage=Presentation", office + "/calibration", office + "/figures", office + "/review",
                office + "/tables/marks.csv", office + "/tables/criteria.xlsx", office + "/dry-run", $"/app/marks/{Code}/rounds/{round.Id}/calibration", $"/app/outcomes/{Place}/{round.Id}", $"/rankings/{Code}/2025", $"/api/v1/rankings/{Code}/2025",
            ],
            Of(3) + "/peers", $"{office}/marks/{Place}", Of(1));
    }

    private sealed record Seeds(IReadOnlyList<Canary> Canaries, IReadOnlyList<string> Addresses, string PeersOfThird, string Office, string DeskOfChair);
}
