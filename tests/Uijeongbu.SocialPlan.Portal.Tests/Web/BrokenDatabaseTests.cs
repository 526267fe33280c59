using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;

namespace Uijeongbu.SocialPlan.Portal.Tests.Web;

/// <summary>The database is lost under a running portal: people get a page with a number to quote, watchers get 503, nobody gets details.</summary>
public sealed class BrokenDatabaseTests : IAsyncLifetime
{
    private readonly PublicSite _site = new();

    public async Task InitializeAsync()
    {
        await ((IAsyncLifetime)_site).InitializeAsync();
        using var visitor = _site.Visitor();
        (await visitor.GetAsync("/health/ready")).StatusCode.Should().Be(HttpStatusCode.OK);
        SqliteConnection.ClearAllPools();
        foreach (var file in Directory.EnumerateFiles(_site.DataDirectory, "portal.sqlite*"))
        {
            await File.WriteAllTextAsync(file, "not a database");
        }
    }

    public Task DisposeAsync() => ((IAsyncLifetime)_site).DisposeAsync();

    [Theory]
    [InlineData("/", "오류번호", "화면을 만들지 못했습니다")]
    [InlineData("/?lang=en", "Reference", "The page could not be made")]
    public async Task A_page_says_so_in_the_visitors_language_with_a_number_and_no_details(string address, string reference, string title)
    {
        using var visitor = _site.Visitor();
        using var response = await visitor.GetAsync(address);
        var page = await response.Content.ReadAsStringAsync();

        response.StatusCode.Should().Be(HttpStatusCode.InternalServerError);
        response.Headers.CacheControl!.NoStore.Should().BeTrue();
        response.Headers.Contains("Content-Security-Policy").Should().BeTrue();
        page.Should().Contain($"<h1>{title}</h1>").And.Contain($"<dt>{reference}</dt>").And.MatchRegex(new Regex("<dd class=\"mono\">[0-9a-f]{32}</dd>"));
        page.Should().NotContainAny("Exception", "SQLite", "portal.sqlite", " at ");
    }

    [Fact]
    public async Task Readiness_is_503_without_details_while_the_process_itself_lives()
    {
        using var visitor = _site.Visitor();
        using var ready = await visitor.GetAsync("/health/ready");
        using var live = await visitor.GetAsync("/health/live");

        ready.StatusCode.Should().Be(HttpStatusCode.ServiceUnavailable);
        (await ready.Content.ReadAsStringAsync()).Should().Be("unavailable\n");
        live.StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Pages_that_need_no_data_still_work()
    {
        using var visitor = _site.Visitor();

        (await visitor.GetAsync("/method")).StatusCode.Should().Be(HttpStatusCode.OK);
    }
}
