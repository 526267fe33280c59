using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Uijeongbu.SocialPlan.Portal.Tests.Web;

namespace Uijeongbu.SocialPlan.Portal.Tests.Browser;

/// <summary>What a resident does with a plan: reads the figure, asks how it came about, looks at changed targets, prints.</summary>
[Collection(BrowserTests.Name)]
public sealed partial class PlanJourneyTests(PublicSite site, Chromium chromium)
{
    private const string Plan = "/plans/41150/2020";

    [BrowserFact]
    public async Task The_large_figure_leads_to_the_sum_it_comes_from()
    {
        await using var visit = await Visit.ToAsync(chromium, site, Plan, new(), scripts: false);
        (await visit.Page.Locator(".fig").InnerTextAsync()).Should().Be("126.8 %");
        await visit.Page.Locator(".fig a").ClickAsync();

        visit.Page.Url.Should().EndWith("/trace/overall");
        (await visit.Page.Locator("main").InnerTextAsync()).Should().Contain("4,438 ÷ 35개 = 126.8 %").And.Contain("확정본 번호");
    }

    [BrowserFact]
    public async Task The_rate_of_an_indicator_explains_itself_in_words()
    {
        await using var visit = await Visit.ToAsync(chromium, site, Plan, new(Phone: true), scripts: false);
        await visit.Page.Locator("#s2 > summary").ClickAsync();
        await visit.Page.Locator("#s2 tr", new() { HasText = "긴급돌봄 서비스 제공" }).GetByRole(AriaRole.Link, new() { Name = "126.8 %" }).ClickAsync();

        (await visit.Page.Locator(".goal").InnerTextAsync()).Should().Be("317 ÷ 250 × 100 = 126.8 %, 상향 지표, 상한 없음, 소수 첫째 자리 반올림");
        (await visit.Page.Locator(".steps").InnerTextAsync()).Should().Contain("실적 317명").And.Contain("목표 250명").And.Contain("ratio-up").And.Contain("반올림 전 126.8");
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "시행결과로 돌아가기" }).ClickAsync();
        visit.Page.Url.Should().EndWith(Plan);
    }

    [BrowserFact]
    public async Task A_changed_target_shows_both_rates_and_each_explains_itself()
    {
        await using var visit = await Visit.ToAsync(chromium, site, Plan, new(), scripts: false);
        var change = visit.Page.Locator("section[aria-labelledby=h-changes] li").First;
        (await change.InnerTextAsync()).Should().Contain("목표 320건 → 160건").And.Contain("당초 목표 기준 216.3 %").And.Contain("변경 목표 기준 432.5 %");

        await change.GetByRole(AriaRole.Link, new() { Name = "216.3 %" }).ClickAsync();
        (await visit.Page.Locator("h1").InnerTextAsync()).Should().Be("달성률(당초 목표 기준) 산출 근거");
        (await visit.Page.Locator("main").InnerTextAsync()).Should().Contain("692 ÷ 320 × 100 = 216.3 %").And.Contain("변경 전의 값입니다.");
        await visit.Page.GoBackAsync();
        await change.GetByRole(AriaRole.Link, new() { Name = "432.5 %" }).ClickAsync();
        (await visit.Page.Locator("main").InnerTextAsync()).Should().Contain("692 ÷ 160 × 100 = 432.5 %").And.Contain("변경 목표 160건").And.Contain("대표협의체 심의");
    }

    [BrowserTheory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Every_rate_of_the_page_is_a_link_to_a_trace_that_says_the_same_rate(bool english)
    {
        await using var visit = await Visit.ToAsync(chromium, site, Plan, new(english));
        var rates = await visit.Page.EvaluateAsync<string[][]>("""
            () => [...document.querySelectorAll('.fig, .comp dd, .chart td.n, .strat td.n:nth-child(5), section[aria-labelledby=h-changes] .rate')]
              .map(place => [place.textContent.trim().replace(/\s+/g, ' '), place.querySelector('a')?.getAttribute('href') ?? ''])
              .filter(([text]) => /^-?[\d,.]+ %/.test(text))
            """);

        rates.Should().HaveCountGreaterThan(60);
        rates.Where(r => r[1].Length == 0).Should().BeEmpty("a figure without its trace");
        using var visitor = site.Visitor();
        foreach (var (text, address) in rates.Select(r => (r[0], r[1])).DistinctBy(r => r.Item2))
        {
            using var response = await visitor.GetAsync(address);
            response.StatusCode.Should().Be(HttpStatusCode.OK, address);
            WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync()).Should().Contain(RatePattern().Match(text).Value, $"of {address}");
        }
    }

    [BrowserFact]
    public async Task On_paper_all_strategies_are_open_on_four_pages_at_most()
    {
        await using var visit = await Visit.ToAsync(chromium, site, Plan, new());
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await visit.Page.SetViewportSizeAsync(688, 900); // the width of A4 between our margins

        (await visit.Page.Locator(".strat .t").EvaluateAllAsync<bool[]>("tables => tables.map(t => t.getBoundingClientRect().height > 40 && t.checkVisibility())"))
            .Should().HaveCount(6).And.AllBeEquivalentTo(true);
        (await visit.Page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll('main td, main th, main dd, main p, main li')]
              .filter(e => e.checkVisibility() && e.clientWidth > 0 && e.scrollWidth > e.clientWidth + 1 && !e.closest('.sr')).map(e => e.className + ': ' + e.textContent.trim())
            """)).Should().BeEmpty("nothing is cut off");
        var pdf = Encoding.Latin1.GetString(await visit.Page.PdfAsync(new() { Format = "A4", PrintBackground = true, PreferCSSPageSize = true }));
        PagePattern().Count(pdf).Should().BeInRange(2, 4);
    }

    [GeneratedRegex(@"[\d,]+\.\d")]
    private static partial Regex RatePattern();

    [GeneratedRegex(@"/Type\s*/Page\b(?!s)")]
    private static partial Regex PagePattern();
}
