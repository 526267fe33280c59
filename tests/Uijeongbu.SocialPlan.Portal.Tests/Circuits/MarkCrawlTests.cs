using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Uijeongbu.SocialPlan.Domain.Evaluation;
using Uijeongbu.SocialPlan.Domain.Evaluation.Marking;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Tests.Data;
using Uijeongbu.SocialPlan.Portal.Tests.Features.Evaluation;
using Uijeongbu.SocialPlan.Portal.Tests.Security;
using Uijeongbu.SocialPlan.Portal.Tests.Web;
using Xunit.Abstractions;

namespace Uijeongbu.SocialPlan.Portal.Tests.Circuits;

/// <summary>
/// A word and a mark in a submitted sheet, a draft, a note and a calibration sheet of a running evaluation: no page, table, notification or line of the record that a person comes to by
/// following links holds one of them before it is that person's to read.
/// </summary>
public sealed partial class MarkCrawlTests(ITestOutputHelper output)
{
    private const string Province = "41";
    private const string Uijeongbu = "41150";
    private const string Submitted = "제출한카나리아";
    private const string Draft = "쓰던카나리아";
    private const string Note = "조정카나리아";
    private const string Mark = "3.37"; // of the submitted sheet
    private const string DraftMark = "3.73";
    private const string Calibrated = "2.91";
    private const int MostPages = 70;

    [Theory, OnSqlite, OnPostgres]
    public async Task Nobody_comes_to_a_mark_that_is_not_yet_theirs_to_read(DatabaseKind kind)
    {
        await using var database = await TestDatabase.WithSampleAsync(kind);
        await using PublicSite site = new() { Database = database, Settings = { ["Portal:SignInsPerMinute"] = "100000" } };
        await site.InitializeAsync();
        var seeds = await SeedAsync(site);
        var all = 0;
        foreach (var (person, hidden) in new (string, string[])[]
        {
            ("evaluator4@gyeonggi.example", [Submitted, Mark, Draft, DraftMark, Note, Calibrated]),
            ("evaluator1@gyeonggi.example", [Submitted, Mark, Note, Calibrated]), // whose the draft is
            ("evaluator5@gyeonggi.example", [Submitted, Mark, Draft, DraftMark, Note, Calibrated]),
            ("officer@gyeonggi.example", [Draft, DraftMark]),
            ("chief@gyeonggi.example", [Draft, DraftMark]),
            ("coordinator@uijeongbu.example", [Submitted, Mark, Draft, DraftMark, Note, Calibrated]),
            ("auditor@uijeongbu.example", [Submitted, Mark, Draft, DraftMark, Note, Calibrated]),
            ("monitor1@uijeongbu.example", [Submitted, Mark, Draft, DraftMark, Note, Calibrated]),
        })
        {
            using var visitor = await Person.SignedInAsync(site, person);
            var seen = await CrawlAsync(visitor, seeds.Addresses);
            all += seen.Count;
            foreach (var word in hidden)
            {
                seen.Where(page => page.Value.Contains(word, StringComparison.Ordinal)).Select(page => page.Key).Should().BeEmpty($"{person} must not read '{word}'");
            }
        }

        // The same is found by who may: else nothing would be proven.
        using var peer = await Person.SignedInAsync(site, "evaluator3@gyeonggi.example");
        (await TextAsync(peer, seeds.PeersOfThird)).Should().Contain(Submitted).And.Contain(Mark).And.NotContain(Draft).And.Contain(Note);
        using var officer = await Person.SignedInAsync(site, "officer@gyeonggi.example");
        (await TextAsync(officer, seeds.Office)).Should().Contain(Submitted).And.Contain(Mark).And.Contain("서위원");
        using var chair = await Person.SignedInAsync(site, "evaluator1@gyeonggi.example");
        (await TextAsync(chair, seeds.DeskOfChair)).Should().Contain(Draft).And.Contain(DraftMark);
        Soak.Tell(output, $"{all} pages by following links on {kind}, no mark of another before the own submission");
        all.Should().BeGreaterThan(150);
    }

    private static async Task<Dictionary<string, string>> CrawlAsync(Person person, IReadOnlyList<string> more)
    {
        Queue<string> waiting = new(["/app", "/app/marks", "/app/evaluations", "/app/outcomes", .. more]);
        HashSet<string> known = [.. waiting];
        Dictionary<string, string> seen = new(StringComparer.Ordinal);
        while (seen.Count < MostPages && waiting.TryDequeue(out var address))
        {
            seen[address] = await TextAsync(person, address);
            foreach (var link in Links().Matches(seen[address]).Select(match => WebUtility.HtmlDecode(match.Groups["to"].Value).Split('#')[0])
                .Where(link => IsOfTheEvaluation(link) && !link.Contains("/trace/", StringComparison.Ordinal) && !link.Contains("part=", StringComparison.Ordinal)))
            {
                if (known.Add(link))
                {
                    waiting.Enqueue(link);
                }
            }
        }

        return seen;
    }

    private static bool IsOfTheEvaluation(string link) => new[] { "/app/marks", "/app/evaluations", "/app/outcomes", "/app/alerts", "/app/audit" }.Any(start => link.StartsWith(start, StringComparison.Ordinal));

    private static async Task<string> TextAsync(Person person, string address)
    {
        using var answer = await person.GetAsync(address);
        answer.StatusCode.Should().NotBe(HttpStatusCode.InternalServerError, address);
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
    }

    // The second and third evaluator submitted a municipality of which the chair has a draft; a note stands beside.
    private static async Task<Seeds> SeedAsync(PublicSite site)
    {
        await using var scope = site.Services.CreateAsyncScope();
        await using var db = await scope.ServiceProvider.GetRequiredService<PortalDb>().OpenAsAsync(Viewer.System("test", [Province]), Permissions.PlanWrite, CancellationToken.None);
        var round = await db.EvaluationRounds.SingleAsync(row => row.RegionCode == Province);
        var sheets = await db.MarkSheets.Where(row => row.UnitCode == Uijeongbu).Join(db.Evaluators, sheet => sheet.EvaluatorId, one => one.Id, (sheet, one) => new { Sheet = sheet, one.Number }).ToDictionaryAsync(row => row.Number, row => row.Sheet);
        var (rubric, now) = (round.Rules.Rubric, TimeProvider.System.GetUtcNow().UtcDateTime);
        IReadOnlyList<CriterionMark> Marks(decimal mark, string note) => [.. MarkingSite.Marks().Select((one, place) => place == 0 ? one with { Points = mark, Note = note } : one)];
        db.Add(sheets[2].Submit(Marks(3.37m, Submitted), rubric, now).Answer!);
        sheets[1].Keep(Marks(3.73m, Draft), rubric, now).IsOk.Should().BeTrue();
        ConsensusNote note = new() { RegionCode = Province, RoundId = round.Id, UnitCode = Uijeongbu, Criterion = rubric.Criteria.First().Key };
        note.Write(Note, now, "오위원").IsOk.Should().BeTrue();
        var sample = await db.CalibrationSamples.SingleAsync(row => row.Number == 2);
        CalibrationSheet calibration = new() { RegionCode = Province, SampleId = sample.Id, EvaluatorId = sheets[2].EvaluatorId };
        calibration.Submit(Marks(2.91m, "채점"), rubric, now).IsOk.Should().BeTrue();
        db.AddRange(note, calibration);
        await db.SaveChangesAsync();
        string Of(int evaluator) => $"/app/marks/{Province}/{sheets[evaluator].Id}";
        var office = $"/app/evaluations/{Province}/{round.Id}/marks/{Uijeongbu}";
        return new(
            [.. sheets.Keys.SelectMany(one => new[] { Of(one), Of(one) + "/peers" }), office, office + "?stage=Presentation", $"/app/evaluations/{Province}/{round.Id}", $"/app/evaluations/{Province}/{round.Id}/calibration", $"/app/marks/{Province}/rounds/{round.Id}/calibration", "/app/alerts", "/app/audit", $"/app/audit?region={Province}"],
            Of(3) + "/peers", office, Of(1));
    }

    private sealed record Seeds(IReadOnlyList<string> Addresses, string PeersOfThird, string Office, string DeskOfChair);

    [GeneratedRegex("href=\"(?<to>[^\"]+)\"", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Links();
}
