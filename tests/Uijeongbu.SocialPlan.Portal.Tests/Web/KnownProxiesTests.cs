namespace Uijeongbu.SocialPlan.Portal.Tests.Web;

/// <summary>What a proxy says is believed from configured ones alone.</summary>
public sealed class KnownProxiesTests
{
    [Theory]
    [InlineData("127.0.0.1", true)]
    [InlineData("10.0.0.1, 127.0.0.0/8", true)]
    [InlineData("10.0.0.0/8", false)]
    [InlineData("", false)]
    public async Task Only_a_known_proxy_can_say_that_the_visitor_came_by_tls(string proxies, bool isBelieved)
    {
        await using var site = new PublicSite { Environment = "Production" };
        site.Settings["Portal:KnownProxies"] = proxies;
        await site.InitializeAsync();
        using var visitor = site.Visitor();
        using var request = new HttpRequestMessage(HttpMethod.Get, site.Address.ToString().Replace("localhost", "127.0.0.1", StringComparison.Ordinal) + "health/live");
        request.Headers.Add("X-Forwarded-Proto", "https");
        request.Headers.Add("X-Forwarded-For", "203.0.113.9");
        request.Headers.Host = "portal.example";
        using var response = await visitor.SendAsync(request);

        response.Headers.Contains("Strict-Transport-Security").Should().Be(isBelieved);
    }
}
