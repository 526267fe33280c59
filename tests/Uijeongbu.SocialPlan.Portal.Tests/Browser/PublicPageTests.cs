using FluentAssertions.Execution;
using Microsoft.Playwright;
using Uijeongbu.SocialPlan.Portal.Tests.Web;

namespace Uijeongbu.SocialPlan.Portal.Tests.Browser;

/// <summary>What holds for every public page, in every look.</summary>
[Collection(BrowserTests.Name)]
public sealed class PublicPageTests(PublicSite site, Chromium chromium)
{
    /// <summary>Looks of each kind of page that are tried in one run. Another seed tries others.</summary>
    private const int LooksOfAKind = 2;

    /// <summary>Every page, and some looks of every kind of page; which page in which look is drawn by lot. A soak sees every page in every look.</summary>
    public static TheoryData<string, bool, bool, bool> EveryLook
    {
        get
        {
            var cases = new TheoryData<string, bool, bool, bool>();
            var routes = PublicRoutes.All.Concat(PublicRoutes.Alike);
            Random random = new(Soak.Seed);
            var seen = Soak.IsWhole
                ? routes.SelectMany(_ => Look.All, (route, look) => (route, look))
                : routes.GroupBy(PublicRoutes.KindOf, StringComparer.Ordinal).SelectMany(kind => Dealt([.. kind], [.. Look.All], random));
            foreach (var (route, look) in seen)
            {
                cases.Add(route, look.English, look.Dark, look.Phone);
            }

            return cases;
        }
    }

    /// <summary>Every page.</summary>
    public static TheoryData<string> Every => [.. PublicRoutes.All];

    private static IEnumerable<(string Route, Look Look)> Dealt(string[] routes, Look[] looks, Random random)
    {
        random.Shuffle(routes);
        random.Shuffle(looks);
        return Enumerable.Range(0, Math.Max(routes.Length, LooksOfAKind)).Select(i => (routes[i % routes.Length], looks[i % looks.Length]));
    }

    [BrowserTheory]
    [MemberData(nameof(EveryLook))]
    public async Task Every_page_is_accessible_quiet_and_fits_its_window(string route, bool english, bool dark, bool phone)
    {
        await using var visit = await Visit.ToAsync(chromium, site, route, new(english, dark, phone));
        await visit.PictureAsync();

        using var all = new AssertionScope($"{route} (PORTAL_TEST_SEED={Soak.Seed})");
        visit.Status.Should().Be(PublicRoutes.StatusOf(route));
        (await visit.AxeAsync()).Should().BeEmpty();
        visit.Complaints.Should().BeEmpty();
        (await visit.SidewaysAsync()).Should().BeLessThanOrEqualTo(0, "a page must not scroll sideways");
        (await visit.Page.Locator("html").GetAttributeAsync("lang")).Should().Be(english ? "en" : "ko");
        (await visit.Page.Locator("h1").CountAsync()).Should().Be(1);
        (await visit.Page.TitleAsync()).Should().EndWith(english ? "Social Security Plans" : "지역사회보장계획 포털");
    }

    [BrowserTheory]
    [MemberData(nameof(Every))]
    public async Task Every_page_reads_the_same_without_scripts(string route)
    {
        await using var with = await Visit.ToAsync(chromium, site, route, new());
        await using var without = await Visit.ToAsync(chromium, site, route, new(), scripts: false);

        (await without.Page.Locator("main").InnerTextAsync()).Should().Be(await with.Page.Locator("main").InnerTextAsync()).And.NotBeEmpty();
    }

    [BrowserTheory]
    [MemberData(nameof(Every))]
    public async Task Every_page_says_that_its_figures_are_invented_on_screen_and_on_paper(string route)
    {
        await using var visit = await Visit.ToAsync(chromium, site, route, new());
        var mark = visit.Page.Locator(".demo");

        (await mark.InnerTextAsync()).Should().StartWith("시연용 가상 자료");
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await visit.Page.SetViewportSizeAsync(688, 900); // the width of A4 between our margins
        (await mark.IsVisibleAsync()).Should().BeTrue();
        (await visit.Page.Locator("nav[aria-label='주 메뉴']").First.IsVisibleAsync()).Should().BeFalse("paper has no menu");
        (await visit.Page.Locator("h1").IsVisibleAsync()).Should().BeTrue();
        (await visit.SidewaysAsync()).Should().BeLessThanOrEqualTo(0);
        await visit.PictureAsync("print");
    }

    [BrowserTheory]
    [MemberData(nameof(Every))]
    public async Task Every_page_survives_text_at_twice_the_size(string route)
    {
        await using var visit = await Visit.ToAsync(chromium, site, route, new());
        await visit.Page.SetViewportSizeAsync(640, 450); // what 1280 pixels are at 200 %

        (await visit.SidewaysAsync()).Should().BeLessThanOrEqualTo(0);
    }

    [BrowserFact]
    public async Task The_tests_would_notice_a_violation_of_the_content_policy()
    {
        await using var visit = await Visit.ToAsync(chromium, site, "/privacy", new());

        await visit.Page.EvaluateAsync("() => document.body.setAttribute('style', 'color: red')");
        visit.Complaints.Should().ContainSingle().Which.Should().Contain("style-src");
    }

    [BrowserFact]
    public async Task The_tests_would_notice_a_picture_without_words_and_a_text_too_pale_to_read()
    {
        await using var visit = await Visit.ToAsync(chromium, site, "/privacy", new());

        await visit.Page.EvaluateAsync("() => { const p = document.createElement('p'); p.textContent = '흐림'; p.style.color = '#ddd'; document.querySelector('main').append(p, new Image()); }");
        (await visit.AxeAsync()).Select(line => line.Split(' ')[0]).Should().BeEquivalentTo("image-alt", "color-contrast");
    }
}
