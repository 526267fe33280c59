using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Monitoring;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Tests.Data;
using Uijeongbu.SocialPlan.Portal.Tests.Security;
using Uijeongbu.SocialPlan.Portal.Tests.Web;
using Xunit.Abstractions;

namespace Uijeongbu.SocialPlan.Portal.Tests.Circuits;

/// <summary>
/// A word in each review, draft, gathered opinion, meeting and sheet of paper of a running round: before the own review is submitted, no page, table, notification or answer of
/// the open data that a person comes to by following every link holds one of them.
/// </summary>
public sealed partial class ReviewCrawlTests(ITestOutputHelper output)
{
    private const string Place = "41150";
    private const string Review = "저녁 시간에도 이용할 수 있게"; // of the sample's lead
    private const string Draft = "절반쯤 이루어진 것으로 보입니다";
    private const string Gathered = "모으는카나리아";
    private const string Said = "회의카나리아";
    private const string Written = "종이카나리아";
    private static int MostPages(DatabaseKind kind) => Soak.Times(Soak.IsFullOn(kind) ? 110 : 55, 220);

    [Theory, OnSqlite, OnPostgres]
    public async Task Nobody_comes_to_a_word_that_is_not_yet_theirs_to_read(DatabaseKind kind)
    {
        await using var database = await TestDatabase.WithSampleAsync(kind);
        await using PublicSite site = new() { Database = database, Settings = { ["Portal:SignInsPerMinute"] = "100000" } };
        await site.InitializeAsync();
        var round = await SeedAsync(site);
        var all = 0;
        foreach (var (person, hidden) in new (string, string[])[]
        {
            ("monitor2@uijeongbu.example", [Review, Draft, Gathered, Said, Written]),
            ("owner@uijeongbu.example", [Review, Draft, Gathered, Said, Written]),
            ("head@uijeongbu.example", [Review, Draft, Gathered, Said, Written]),
            ("monitor1@uijeongbu.example", [Gathered + "2", Said + "2"]),
            ("officer@gyeonggi.example", [Review, Draft, Gathered, Said, Written]),
            ("coordinator@uijeongbu.example", [Draft, Written]),
        })
        {
            using var visitor = await Person.SignedInAsync(site, person);
            var seen = await CrawlAsync(visitor, MostPages(kind), [$"/app/monitor/{Place}/rounds/{round}/desk", $"/app/monitor/{Place}/rounds/{round}/desk/reviews.csv", $"/app/monitor/{Place}/rounds/{round}/desk/opinions.xlsx", $"/app/monitor/{Place}/rounds/{round}/report", $"/app/monitor/{Place}/rounds/{round}/meeting", $"/app/monitor/{Place}/rounds/{round}/paper", "/api/v1/plans/41150/2025", "/app/alerts", "/app/audit"]);
            all += seen.Count;
            foreach (var word in hidden)
            {
                seen.Where(page => page.Value.Contains(word, StringComparison.Ordinal)).Select(page => page.Key).Should().BeEmpty($"{person} must not read '{word}' (PORTAL_TEST_SEED={Soak.Seed})");
            }
        }

        // The same words are found by who may: else nothing would be proven.
        using var coordinator = await Person.SignedInAsync(site, "coordinator@uijeongbu.example");
        (await TextAsync(coordinator, $"/app/monitor/{Place}/rounds/{round}/desk/reviews.xlsx")).Should().Contain(Review);
        (await coordinator.ReadAsync($"/app/monitor/{Place}/rounds/{round}/desk")).Should().Contain(Gathered);
        Soak.Tell(output, $"{all} pages by following links on {kind}, no word of another's review before the own one");
        all.Should().BeGreaterThan(150);
    }

    private static async Task<Dictionary<string, string>> CrawlAsync(Person person, int mostPages, IEnumerable<string> more)
    {
        string[] first = ["/app", "/app/monitor", "/app/opinions", .. more];
        PriorityQueue<string, int> waiting = new(first.Select(address => (address, 0)));
        HashSet<string> known = [.. first];
        Random random = new(Soak.Seed);
        Dictionary<string, string> seen = new(StringComparer.Ordinal);
        while (seen.Count < mostPages && waiting.TryDequeue(out var address, out _))
        {
            seen[address] = await TextAsync(person, address);
            foreach (var link in Links().Matches(seen[address]).Select(match => WebUtility.HtmlDecode(match.Groups["to"].Value).Split('#')[0]).Where(link => link.StartsWith("/app", StringComparison.Ordinal) || link.StartsWith("/plans", StringComparison.Ordinal)))
            {
                if (known.Add(link))
                {
                    waiting.Enqueue(link, random.Next(1, int.MaxValue)); // in an order by lot: a run does not come to all
                }
            }
        }

        return seen;
    }

    private static async Task<string> TextAsync(Person person, string address)
    {
        using var answer = await person.GetAsync(address);
        answer.StatusCode.Should().NotBe(HttpStatusCode.InternalServerError, address);
        return await AnswerText.OfAsync(answer);
    }

    // Into the sample's running round: what was gathered and said on the project of the lead's review, the same on one that the lead still owes, and a sheet of the lead's.
    private static async Task<Guid> SeedAsync(PublicSite site)
    {
        await using var scope = site.Services.CreateAsyncScope();
        await using var db = await scope.ServiceProvider.GetRequiredService<PortalDb>().OpenAsAsync(Viewer.System("test", [Place]), Permissions.PlanWrite, CancellationToken.None);
        var round = await db.MonitoringRounds.SingleAsync(row => row.RegionCode == Place && row.Kind == RoundKind.Result);
        var cards = await db.ReviewCards.AsNoTracking().Where(row => row.RegionCode == Place && row.RoundId == round.Id && db.GroupMembers.Any(member => member.Id == row.MemberId && member.IsLead)).ToListAsync();
        var (given, owed) = (cards.Single(card => card.Submissions > 0), cards.First(card => card.State is CardState.NotStarted));
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        foreach (var (card, number) in new[] { (given, ""), (owed, "2") })
        {
            SubcommitteeSheet sheet = new() { RegionCode = Place, RoundId = round.Id, ProjectId = card.ProjectId, Subcommittee = "노인분과" };
            sheet.Write(new("노인분과", Korea.DayOf(now), 5, Said + number, null), Questionnaire.Shipped, now, "조총괄").IsOk.Should().BeTrue();
            db.AddRange(sheet, new Recommendation { RegionCode = Place, RoundId = round.Id, ProjectId = card.ProjectId, Text = Gathered + number, DueOn = Korea.DayOf(now).AddDays(9), MadeAt = now, MadeByName = "조총괄" });
        }

        db.Add(new PaperReview { RegionCode = Place, CardId = owed.Id, Answers = new(1, [new("carried-out") { Text = Written }]), EnteredAt = now, EnteredBy = Guid.CreateVersion7(), EnteredByName = "조총괄" });
        await db.SaveChangesAsync();
        return round.Id;
    }

    [GeneratedRegex("href=\"(?<to>[^\"]+)\"", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Links();
}
