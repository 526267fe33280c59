using System.Diagnostics;
using System.Net;
using Uijeongbu.SocialPlan.Portal.Tests.Data;
using Uijeongbu.SocialPlan.Portal.Tests.Web;

namespace Uijeongbu.SocialPlan.Portal.Tests.Features.Plans;

/// <summary>How often a public page asks the database: counted on a site of its own, whose cache is empty.</summary>
public sealed class StatementCountTests(PublicSite site) : IClassFixture<PublicSite>
{
    [Theory]
    [InlineData("/plans/41150/2020", 1, 3)]
    [InlineData("/rankings", 1, 1)]
    [InlineData("/rankings/90/2024", 1, 4)]
    [InlineData("/rankings/90/2024/90030", 1, 4)]
    [InlineData("/places?province=90", 1, 5)]
    [InlineData("/plans/41150/2020/trace/overall", 1, 2)]
    [InlineData("/", 1, 3)]
    [InlineData("/?q=의정부", 1, 3)]
    [InlineData("/verify", 0, 0)]
    [InlineData("/verify?table=mohw-moel-2022-2024", 0, 0)]
    [InlineData("/verify?table=plan-41150-2020", 1, 2)]
    public async Task A_page_asks_seldom_and_from_the_cache_never(string address, int fewest, int most)
    {
        var first = await CountAsync(address);
        var second = await CountAsync(address);

        first.Statements.Should().HaveCountGreaterThanOrEqualTo(fewest).And.HaveCountLessThanOrEqualTo(most);
        second.Statements.Should().BeEmpty();
        (first.Age, second.Age).Should().Be((false, true));
    }

    /// <summary>The statements of one request, known by the trace number that it carries.</summary>
    private async Task<(IReadOnlyList<string> Statements, bool Age)> CountAsync(string address)
    {
        var trace = ActivityTraceId.CreateRandom();
        using var statements = new Statements(trace);
        using var visitor = site.Visitor();
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Add("traceparent", $"00-{trace}-{ActivitySpanId.CreateRandom()}-01");
        using var response = await visitor.SendAsync(request);

        response.StatusCode.Should().Be(HttpStatusCode.OK);
        return (statements.Seen, response.Headers.Age is not null);
    }
}
