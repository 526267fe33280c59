using Uijeongbu.SocialPlan.Portal.Tests.Web;

namespace Uijeongbu.SocialPlan.Portal.Tests.Browser;

/// <summary>The shell without a mouse, and without scripts.</summary>
[Collection(BrowserTests.Name)]
public sealed class KeyboardTests(PublicSite site, Chromium chromium)
{
    [BrowserFact]
    public async Task The_first_tab_offers_the_way_to_the_content_and_enter_goes_there()
    {
        await using var visit = await Visit.ToAsync(chromium, site, "/privacy", new());

        await visit.Page.Keyboard.PressAsync("Tab");
        (await FocusedAsync(visit)).Should().Be("본문 바로가기");
        (await visit.Page.Locator(".skip").BoundingBoxAsync())!.Y.Should().BeGreaterThanOrEqualTo(0, "it shows itself when focused");
        await visit.Page.Keyboard.PressAsync("Enter");
        (await visit.Page.EvaluateAsync<string>("() => document.activeElement.id")).Should().Be("main");
    }

    [BrowserFact]
    public async Task Tab_walks_the_menu_in_reading_order()
    {
        await using var visit = await Visit.ToAsync(chromium, site, "/privacy", new());
        var walked = new List<string>();
        for (var i = 0; i < 8; i++)
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            walked.Add(await FocusedAsync(visit));
        }

        walked.Should().Equal("본문 바로가기", "지역사회보장계획 포털", "계획과 결과", "평가 순위", "산출 방법", "달성률 검산", "공개 자료", "English");
    }

    [BrowserFact]
    public async Task On_a_phone_the_menu_opens_by_key_without_scripts_and_leads_on()
    {
        await using var visit = await Visit.ToAsync(chromium, site, "/privacy", new(Phone: true), scripts: false);
        var entry = visit.Page.Locator(".menu").GetByText("산출 방법");

        (await entry.IsVisibleAsync()).Should().BeFalse();
        await visit.Page.Locator(".menu > summary").PressAsync("Enter");
        (await entry.IsVisibleAsync()).Should().BeTrue();
        await visit.PictureAsync("menu");
        await entry.ClickAsync();
        visit.Page.Url.Should().EndWith("/method");
    }

    [BrowserFact]
    public async Task The_other_language_is_the_same_page_and_back()
    {
        await using var visit = await Visit.ToAsync(chromium, site, "/privacy", new());

        await visit.Page.GetByText("English").First.ClickAsync();
        visit.Page.Url.Should().EndWith("/privacy?lang=en");
        (await visit.Page.Locator("h1").InnerTextAsync()).Should().Be("Privacy");
        await visit.Page.GetByText("한국어").First.ClickAsync();
        visit.Page.Url.Should().EndWith("/privacy");
    }

    private static Task<string> FocusedAsync(Visit visit) =>
        visit.Page.EvaluateAsync<string>("() => document.activeElement.textContent.trim()");
}
