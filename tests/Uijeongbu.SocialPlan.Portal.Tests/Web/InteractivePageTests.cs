using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Uijeongbu.SocialPlan.Portal.Tests.Security;
using Uijeongbu.SocialPlan.Portal.Web;

namespace Uijeongbu.SocialPlan.Portal.Tests.Web;

/// <summary>Pages with an interactive part: their script and policy, and who may open a line to the server.</summary>
[Collection(PublicSiteTests.Name)]
public sealed class InteractivePageTests(PublicSite site)
{
    private const string Grid = "/app/results/2025";
    private const string Negotiate = "/_blazor/negotiate?negotiateVersion=1";

    [Fact]
    public async Task The_grid_page_loads_the_framework_and_only_files_of_ours()
    {
        using var person = await Person.SignedInAsync(site, "owner@uijeongbu.example");
        using var answer = await person.GetAsync(Grid);
        var page = await answer.Content.ReadAsStringAsync();

        page.Should().Contain("_framework/blazor.web").And.Contain("<base href=\"/\"").And.Contain("\"type\":\"server\"");
        page.Should().NotContain("data-grid", "the grid is drawn when the line is up");
        var policy = string.Join(';', answer.Headers.GetValues("Content-Security-Policy"));
        policy.Should().Contain("script-src 'self';").And.Contain("style-src 'self' 'unsafe-inline';").And.Contain("connect-src 'self';")
            .And.Contain("frame-ancestors 'none'").And.NotContain("unsafe-eval");
        answer.Headers.CacheControl!.NoStore.Should().BeTrue();
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/method")]
    [InlineData("/sign-in")]
    public async Task Pages_for_strangers_have_neither_framework_nor_base(string address)
    {
        using var visitor = site.Visitor();
        (await visitor.GetStringAsync(address)).Should().NotContain("blazor.web").And.NotContain("<base").And.NotContain("MudBlazor").And.NotContain("Component-State");
    }

    [Fact]
    public async Task A_stranger_opens_no_line()
    {
        using var visitor = site.Visitor();
        using var refused = await visitor.PostAsync(Negotiate, content: null);
        refused.StatusCode.Should().Be(HttpStatusCode.Unauthorized);
        using var led = await visitor.GetAsync(Grid);
        led.StatusCode.Should().Be(HttpStatusCode.Found);
        led.Headers.Location!.ToString().Should().Contain("/sign-in");
    }

    [Theory]
    [InlineData("https://elsewhere.example", HttpStatusCode.Forbidden)]
    [InlineData("null", HttpStatusCode.Forbidden)]
    [InlineData(null, HttpStatusCode.OK)]
    [InlineData("own", HttpStatusCode.OK)]
    public async Task A_page_of_another_site_opens_no_line_with_the_visitors_cookie(string? origin, HttpStatusCode expected)
    {
        using var person = await Person.SignedInAsync(site, "owner@uijeongbu.example");
        using var client = new HttpClient(new SocketsHttpHandler { CookieContainer = person.Cookies }) { BaseAddress = site.Address };
        using var request = new HttpRequestMessage(HttpMethod.Post, Negotiate);
        if (origin is not null)
        {
            request.Headers.Add("Origin", origin == "own" ? site.Address.GetLeftPart(UriPartial.Authority) : origin);
        }

        using var answer = await client.SendAsync(request);
        answer.StatusCode.Should().Be(expected);
    }

    [Theory]
    [InlineData("Production", true)]
    [InlineData("Development", false)]
    public void Outside_development_the_portal_does_not_start_with_detailed_errors(string environment, bool refuses)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = environment });
        builder.Configuration[WebHostDefaults.DetailedErrorsKey] = "true";
        var start = () => builder.Services.AddCircuits(builder.Configuration, builder.Environment);
        if (refuses)
        {
            start.Should().Throw<InvalidOperationException>().WithMessage("*DetailedErrors*");
        }
        else
        {
            start.Should().NotThrow();
        }
    }
}
