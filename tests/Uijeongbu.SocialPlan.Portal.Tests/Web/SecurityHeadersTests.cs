using System.Net;

namespace Uijeongbu.SocialPlan.Portal.Tests.Web;

/// <summary>Headers on every kind of answer, and errors that tell a person what to do and a stranger nothing.</summary>
[Collection(PublicSiteTests.Name)]
public sealed class SecurityHeadersTests(PublicSite site)
{
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /// <summary>Pages, files, health, API, errors.</summary>
    public static TheoryData<string> Answers =>
    [
        .. PublicRoutes.All, "/css/site.css", "/favicon.svg", "/fonts/pretendard-gov-1.3.9/PretendardGOVVariable.subset.0.woff2",
        "/fonts/pretendard-gov-1.3.9/LICENSE.txt", "/health/live", "/health/ready", "/api/v1/no-such", "/status/500", "/css/no-such.css",
    ];

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task Every_answer_carries_the_security_headers(string address)
    {
        foreach (var method in new[] { HttpMethod.Get, HttpMethod.Head, HttpMethod.Post, HttpMethod.Options })
        {
            using var visitor = site.Visitor();
            using var request = new HttpRequestMessage(method, address);
            request.Headers.Add("Origin", "https://elsewhere.example");
            using var response = await visitor.SendAsync(request);
            var because = $"of {method} {address} ({(int)response.StatusCode})";

            Header(response, "Content-Security-Policy").Should().Be(Policy, because);
            Header(response, "X-Content-Type-Options").Should().Be("nosniff", because);
            Header(response, "X-Frame-Options").Should().Be("DENY", because);
            Header(response, "Referrer-Policy").Should().Be("strict-origin-when-cross-origin", because);
            Header(response, "Cross-Origin-Opener-Policy").Should().Be("same-origin", because);
            Header(response, "Cross-Origin-Resource-Policy").Should().Be("same-origin", because);
            Header(response, "Permissions-Policy").Should().Contain("camera=()", because);
            Header(response, "X-Robots-Tag").Should().Be("noindex", because);
            response.Headers.Contains("Set-Cookie").Should().BeFalse(because);
            response.Headers.Contains("Server").Should().BeFalse(because);
            response.Headers.Contains("Access-Control-Allow-Origin").Should().BeFalse(because);
        }
    }

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task Every_text_names_its_character_set(string address)
    {
        using var visitor = site.Visitor();
        using var response = await visitor.GetAsync(address);
        var type = response.Content.Headers.ContentType!;

        if (type.MediaType!.StartsWith("text/", StringComparison.Ordinal))
        {
            type.CharSet.Should().Be("utf-8");
        }
    }

    [Fact]
    public async Task Fonts_stay_in_the_browser_for_a_year()
    {
        using var visitor = site.Visitor();
        using var response = await visitor.GetAsync("/fonts/pretendard-gov-1.3.9/PretendardGOVVariable.subset.0.woff2");

        response.StatusCode.Should().Be(HttpStatusCode.OK);
        response.Headers.CacheControl!.ToString().Should().Contain("immutable").And.Contain("max-age=31536000");
    }

    [Theory]
    [InlineData("https://portal.example", "max-age=31536000; includeSubDomains")]
    [InlineData("http://portal.example", null)]
    public async Task Outside_development_browsers_are_told_to_stay_on_tls_for_a_year(string address, string? expected)
    {
        await using var production = new PublicSite { Environment = "Production" };
        using var visitor = production.CreateDefaultClient(new Uri(address)); // in memory: no certificate needed
        using var response = await visitor.GetAsync("/privacy");

        Header(response, "Strict-Transport-Security").Should().Be(expected);
    }

    private static string? Header(HttpResponseMessage response, string name) =>
        response.Headers.TryGetValues(name, out var values) ? string.Join(',', values) : null;
}
