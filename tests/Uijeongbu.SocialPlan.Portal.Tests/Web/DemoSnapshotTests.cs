using Microsoft.Data.Sqlite;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Portal.Features.Plans;

namespace Uijeongbu.SocialPlan.Portal.Tests.Web;

/// <summary>
/// A site without the sample setting over a database that holds an invented plan: its policy prints two decimals, its first two
/// indicators have no actual, and the published figure differs from the computed one.
/// </summary>
public sealed class DemoSnapshotTests : IAsyncLifetime
{
    private const string Page = "/plans/41150/2020";
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("portal-demo-");
    private PublicSite _site = new();

    public async Task InitializeAsync()
    {
        var loading = new PublicSite { Settings = { ["Portal:DataDirectory"] = _data.FullName } };
        await ((IAsyncLifetime)loading).InitializeAsync();
        using (var visitor = loading.Visitor())
        {
            (await visitor.GetAsync(Page)).EnsureSuccessStatusCode();
        }

        await ((IAsyncLifetime)loading).DisposeAsync();
        SqliteConnection.ClearAllPools();
        await AlterAsync(Path.Combine(_data.FullName, "portal.sqlite"));
        _site = new() { Settings = { ["Portal:DataDirectory"] = _data.FullName, ["Portal:SampleData"] = "false" } };
        await ((IAsyncLifetime)_site).InitializeAsync();
    }

    public async Task DisposeAsync()
    {
        await ((IAsyncLifetime)_site).DisposeAsync();
        SqliteConnection.ClearAllPools();
        _data.Delete(recursive: true);
    }

    [Fact]
    public async Task An_invented_plan_is_marked_and_stays_out_of_search_engines_on_any_host()
    {
        using var visitor = _site.Visitor();
        foreach (var address in new[] { Page, Page + "/trace/overall", Page + "/trace/s1p1i1" })
        {
            using var response = await visitor.GetAsync(address);
            var html = await response.Content.ReadAsStringAsync();

            response.Headers.GetValues("X-Robots-Tag").Should().Equal("noindex");
            html.Should().MatchRegex("""<meta name="robots" content="noindex"( /)?>""").And.Contain("""<meta property="og:description" content="[시연용 가상 자료] """);
            html.Should().Contain("tag-demo");
        }

        foreach (var file in new[] { Page + "/results.csv", Page + "/results.xlsx" })
        {
            using var response = await visitor.GetAsync(file);
            response.Headers.GetValues("X-Robots-Tag").Should().Equal("noindex");
        }

        using var home = await visitor.GetAsync("/");
        home.Headers.Contains("X-Robots-Tag").Should().BeFalse("the site itself may be found");
    }

    [Fact]
    public async Task The_published_figure_is_the_municipalitys_own_and_no_computed_one()
    {
        using var visitor = _site.Visitor();
        var html = await visitor.GetStringAsync(Page);

        html.Should().Contain("공표값(111.5 %)은").And.Contain("""<a href="https://kb.breaknews.com/14944" rel="external">출처</a>""");
    }

    [Fact]
    public async Task A_row_without_an_actual_says_which_state_it_is_in_and_why()
    {
        using var visitor = _site.Visitor();
        var html = await visitor.GetStringAsync(Page);

        html.Should().Contain("미추진").And.Contain("사유: 부지 미확보").And.Contain("→ 실적 미추진").And.Contain("중도 폐지").And.Contain("사유: 조례 폐지").And.Contain("→ 실적 중도 폐지");
    }

    [Fact]
    public async Task A_policy_with_two_decimals_prints_two_and_its_strategies_lead_to_their_traces()
    {
        using var visitor = _site.Visitor();
        var (page, trace) = (await visitor.GetStringAsync(Page), await visitor.GetStringAsync(Page + "/trace/overall"));

        page.Should().MatchRegex("""<span class="rate"><a href="/plans/41150/2020/trace/s1p3i1">\d+\.\d\d %</a>""");
        page.Should().MatchRegex("""<th scope="row">추진전략 달성도</th>(?s:.){0,120}<a href="/plans/41150/2020/trace/s2">\d+\.\d\d %</a>""");
        trace.Should().MatchRegex("""<a href="/plans/41150/2020/trace/s6">\d+\.\d\d %</a>""").And.NotContain("/trace/s1p1\"");
    }

    private static async Task AlterAsync(string file)
    {
        await using SqliteConnection connection = new(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT Content FROM PublishedSnapshots WHERE RegionCode = '41150'";
        var plan = PublishedPlanJson.Read((string)(await command.ExecuteScalarAsync())!);
        command.CommandText = "UPDATE PublishedSnapshots SET Content = $content WHERE RegionCode = '41150'; UPDATE PublishedAchievements SET AchievementPercent = '111.5' WHERE RegionCode = '41150'";
        command.Parameters.AddWithValue("$content", PublishedPlanJson.Write(Altered(plan)));
        await command.ExecuteNonQueryAsync();
    }

    private static PublishedPlan Altered(PublishedPlan plan)
    {
        var strategy = plan.Strategies[0];
        PublishedProject Without(PublishedProject project, ResultState state, string reason) =>
            project with { Indicators = [project.Indicators[0] with { State = state, Actual = null, Reason = reason }, .. project.Indicators.Skip(1)] };
        PublishedProject[] projects =
        [
            Without(strategy.Projects[0], ResultState.NotCarriedOut, "부지 미확보"), Without(strategy.Projects[1], ResultState.Dropped, "조례 폐지"), .. strategy.Projects.Skip(2),
        ];
        return plan with { PolicyId = "bench", PolicyVersion = 1, Strategies = [strategy with { Projects = projects }, .. plan.Strategies.Skip(1)] };
    }
}
