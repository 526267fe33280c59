using System.Net;
using System.Web;
using Uijeongbu.SocialPlan.Portal.Tests.Data;
using Uijeongbu.SocialPlan.Portal.Tests.Security;
using Uijeongbu.SocialPlan.Portal.Tests.Web;
using Xunit.Abstractions;

namespace Uijeongbu.SocialPlan.Portal.Tests.Circuits;

/// <summary>
/// Twenty municipalities, each with a word of its own in every text: no answer that one gets holds the word of another. A run tries all twenty on one of the two databases
/// and eight on the other; a soak twenty on both.
/// </summary>
public sealed class CanaryTests(ITestOutputHelper output)
{
    private const int All = 20;
    private const int Some = 8;

    [Theory, OnSqlite, OnPostgres]
    public async Task No_municipality_sees_a_word_of_another_in_5000_answers(DatabaseKind kind)
    {
        await using var database = await TestDatabase.WithSampleAsync(kind);
        await using PublicSite site = new() { Database = database, Settings = { ["Portal:SignInsPerMinute"] = "100000" } };
        await site.InitializeAsync();
        var isWhole = Soak.IsFullOn(kind);
        var tenants = await Tenants.MakeAsync(site, isWhole ? All : Some);
        tenants.Should().HaveCount(isWhole ? All : Some);
        var answers = 0;
        await Parallel.ForEachAsync(tenants, new ParallelOptions { MaxDegreeOfParallelism = 3 }, async (tenant, _) =>
        {
            foreach (var text in await AnswersAsync(site, tenant, tenants))
            {
                Interlocked.Increment(ref answers);
                tenants.Where(other => other != tenant && text.Contains(other.Canary, StringComparison.Ordinal)).Should().BeEmpty($"{tenant.RegionCode} read {text}");
            }
        });
        Soak.Tell(output, $"{answers} answers to {tenants.Count} municipalities on {kind}, no word of another");
        answers.Should().BeGreaterThanOrEqualTo(isWhole ? 5000 : 800);
    }

    private static async Task<IReadOnlyList<string>> AnswersAsync(PublicSite site, Tenant tenant, IReadOnlyList<Tenant> all)
    {
        using var person = await Person.SignedInAsync(site, tenant.Email, Tenants.Password);
        List<string> texts = [await person.ReadAsync("/app"), await person.ReadAsync("/account")];
        await using (var grid = await OpenGrid.OpenAsync(site.Address, person.Cookies, Tenants.Year))
        {
            texts.Add(TextOf(grid));
            texts[^1].Should().Contain(tenant.Canary, "the own word is seen, so the others' would be");
            foreach (var other in all.Where(other => other != tenant))
            {
                await grid.RaiseAsync(new { field = other.IndicatorId, command = Guid.CreateVersion7(), text = "17", version = 1 });
                texts.Add(TextOf(grid));
            }
        }

        foreach (var address in all.Where(other => other != tenant).SelectMany(Addresses).Concat(Addresses(tenant)))
        {
            using var answer = await person.GetAsync(address);
            answer.StatusCode.Should().NotBe(HttpStatusCode.InternalServerError, address);
            // The search page repeats what was searched for; the word in the address is no leak.
            texts.Add((await answer.Content.ReadAsStringAsync()).Replace(WordIn(address), "", StringComparison.Ordinal));
        }

        return texts;
    }

    private static IEnumerable<string> Addresses(Tenant other) =>
    [
        $"/?q={Uri.EscapeDataString(other.Canary)}",
        $"/app?region={other.RegionCode}",
        $"/app/results/{Tenants.Year}?region={other.RegionCode}",
        $"/plans/{other.RegionCode}/{Tenants.Year}",
        $"/plans/{other.RegionCode}/{Tenants.Year}/trace/overall",
        $"/api/v1/plans/{other.RegionCode}/{Tenants.Year}",
        $"/api/v1/plans/{other.RegionCode}/{Tenants.Year}/achievement",
        $"/api/v1/plans/{other.RegionCode}/{Tenants.Year}/achievement?format=csv",
        $"/api/v1/plans?region={other.RegionCode}",
        $"/api/v1/regions?format=csv&q={other.RegionCode}",
        $"/app/results/{other.ProjectId}",
        $"/app/results/{Tenants.Year}?indicator={other.IndicatorId}",
    ];

    private static string WordIn(string address) => address.StartsWith("/?q=", StringComparison.Ordinal) ? HttpUtility.UrlDecode(address[4..]) : "\u0000";

    private static string TextOf(OpenGrid grid) => grid.Circuit.Look(nodes =>
        string.Concat(nodes.Select(node => node.Text + string.Concat(node.Attributes.Values)))) + string.Concat(grid.Circuit.ScriptCalls.Select(call => call.Arguments));
}
