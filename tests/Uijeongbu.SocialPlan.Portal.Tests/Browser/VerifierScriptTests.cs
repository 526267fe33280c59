using Microsoft.Playwright;
using Uijeongbu.SocialPlan.Portal.Tests.Web;

namespace Uijeongbu.SocialPlan.Portal.Tests.Browser;

/// <summary>The verifier's script where things go wrong.</summary>
[Collection(BrowserTests.Name)]
public sealed class VerifierScriptTests(PublicSite site, Chromium chromium)
{
    private const string Table = "추진전략,세부사업,성과지표,단위,방향,목표,실적,공표달성률\n가,나,다,건,상향,250,317,126.8\n";

    [BrowserTheory]
    [InlineData(429, "<h1>잠시 뒤에 다시 시도해 주십시오.</h1>", "잠시 뒤에 다시 시도해 주십시오.")]
    [InlineData(413, "", "연결이 끊겼습니다. 다시 시도해 주십시오.")]
    public async Task An_error_is_told_the_old_result_stays_and_the_button_works_again(int status, string page, string words)
    {
        await using var visit = await Visit.ToAsync(chromium, site, "/verify", new());
        var button = visit.Page.Locator("form.vform button.pri");
        await visit.Page.Locator("#text").FillAsync(Table);
        await button.ClickAsync();
        await visit.Page.Locator("#result").WaitForAsync();

        await visit.Page.RouteAsync("**/verify", route => route.FulfillAsync(new() { Status = status, Body = page, ContentType = "text/html; charset=utf-8" }));
        await button.ClickAsync();
        await Assertions.Expect(visit.Page.Locator("form.vform .progress .hint")).ToHaveTextAsync(words);
        await Assertions.Expect(button).ToBeEnabledAsync();
        (await visit.Page.Locator("#result").CountAsync()).Should().Be(1);
    }

    [BrowserFact]
    public async Task It_works_where_the_browser_gives_no_random_uuid()
    {
        await using var visit = await Visit.ToAsync(chromium, site, "/verify", new());
        await visit.Page.EvaluateAsync("() => { Object.defineProperty(crypto, 'randomUUID', { value: undefined }); }");
        await visit.Page.Locator("#text").FillAsync(Table);
        await visit.Page.Locator("form.vform button.pri").ClickAsync();
        await visit.Page.Locator("#result").WaitForAsync();

        visit.Complaints.Should().BeEmpty();
    }
}
