using System.Net;
using Microsoft.Playwright;
using Uijeongbu.SocialPlan.Portal.Tests.Browser;
using Uijeongbu.SocialPlan.Portal.Tests.Web;

namespace Uijeongbu.SocialPlan.Portal.Tests.Features.OpenData;

/// <summary>The explorer works under its own policy and asks nobody but us.</summary>
[Collection(BrowserTests.Name)]
public sealed class ExplorerTests(PublicSite site, Chromium chromium)
{
    [BrowserTheory]
    [InlineData("", "지역코드")]
    [InlineData("?lang=en", "Region codes")]
    public async Task The_explorer_shows_the_endpoints_and_asks_nobody_else(string query, string expected)
    {
        await using var context = await chromium.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        List<string> complaints = [], requests = [];
        page.Console += (_, message) => complaints.AddRange(message.Type is "error" ? [message.Text] : Array.Empty<string>());
        page.PageError += (_, error) => complaints.Add(error);
        page.Request += (_, request) => requests.Add(request.Url);
        await page.GotoAsync(new Uri(site.Address, "/api/explorer/" + query).ToString(), new() { WaitUntil = WaitUntilState.NetworkIdle });

        await page.GetByText(expected).First.WaitForAsync();
        complaints.Should().BeEmpty();
        requests.Where(url => !url.StartsWith("data:", StringComparison.Ordinal) && !url.StartsWith("blob:", StringComparison.Ordinal))
            .Should().OnlyContain(url => url.StartsWith(site.Address.ToString(), StringComparison.Ordinal));
        requests.Should().Contain(url => url.Contains("/openapi/v1.json" + query));
    }

    [Fact]
    public async Task Only_the_explorer_has_a_policy_of_its_own_with_a_fresh_nonce_each_time()
    {
        using var visitor = site.Visitor();
        var first = await PolicyAsync(visitor, "/api/explorer/");
        var second = await PolicyAsync(visitor, "/api/explorer/");

        first.Should().Contain("script-src 'self' 'nonce-").And.Contain("default-src 'none'").And.Contain("connect-src 'self'")
            .And.Contain("frame-ancestors 'none'").And.NotContain("unsafe-eval").And.NotContain("http");
        second.Should().NotBe(first);
        (await PolicyAsync(visitor, "/api")).Should().NotContain("unsafe").And.NotContain("nonce");
    }

    [Fact]
    public async Task The_address_without_a_slash_leads_there()
    {
        using var visitor = site.Visitor();
        using var response = await visitor.GetAsync("/api/explorer");

        response.StatusCode.Should().Be(HttpStatusCode.Found);
        new Uri(new Uri(site.Address, "/api/explorer"), response.Headers.Location!).AbsolutePath.Should().Be("/api/explorer/");
    }

    private static async Task<string> PolicyAsync(HttpClient visitor, string address)
    {
        using var response = await visitor.GetAsync(address);
        return string.Join(',', response.Headers.GetValues("Content-Security-Policy"));
    }
}
