using FluentAssertions.Execution;
using Microsoft.Playwright;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;
using Uijeongbu.SocialPlan.Portal.Tests.Security;
using Uijeongbu.SocialPlan.Portal.Tests.Web;

namespace Uijeongbu.SocialPlan.Portal.Tests.Browser;

/// <summary>The second step with a browser, from setting up to signing in and turning off, and the page for a forgotten password with mail.</summary>
[Collection(BrowserTests.Name)]
public sealed class SecondStepPageTests(Chromium chromium) : IAsyncLifetime
{
    private readonly PublicSite _site = new();

    public Task InitializeAsync()
    {
        _site.Settings["Portal:Mail:Host"] = "127.0.0.1";
        _site.Settings["Portal:Mail:From"] = "portal@city.example";
        _site.Settings["Portal:Address"] = "https://plan.example";
        return _site.InitializeAsync();
    }

    public async Task DisposeAsync() => await _site.DisposeAsync();

    [BrowserTheory]
    [MemberData(nameof(Look.PhoneOrWide), MemberType = typeof(Look))]
    public async Task The_whole_way_is_accessible_and_fits(bool dark, bool phone)
    {
        await using var visit = await Visit.ToAsync(chromium, _site, "/account/second-step", new(false, dark, phone));
        using var all = new AssertionScope();
        await SignInAsync(visit);
        await LooksRightAsync(visit, "off");
        await SubmitAsync(visit, "#current", "wrong");
        await LooksRightAsync(visit, "refused");
        await SubmitAsync(visit, "#current", Person.SamplePassword);
        await LooksRightAsync(visit, "scan");
        var secret = (await visit.Page.Locator("p .mono").InnerTextAsync()).Replace(" ", "");
        await SubmitAsync(visit, "#code", OneTimeCode.At(Base32.Read(secret), OneTimeCode.StepAt(TimeProvider.System.GetUtcNow())));
        await LooksRightAsync(visit, "codes");
        var recovery = await visit.Page.Locator(".codes li").First.InnerTextAsync();

        await visit.Page.Context.ClearCookiesAsync();
        await visit.Page.GotoAsync(new Uri(_site.Address, "/sign-in?returnUrl=%2Faccount%2Fsecond-step").ToString());
        await SignInAsync(visit);
        await LooksRightAsync(visit, "code");
        await SubmitAsync(visit, "#code", "000000");
        await LooksRightAsync(visit, "code-refused");
        await SubmitAsync(visit, "#code", recovery);
        visit.Page.Url.Should().EndWith("/account/second-step");
        await LooksRightAsync(visit, "on");
        await SubmitAsync(visit, "#current", Person.SamplePassword);
        await LooksRightAsync(visit, "turned-off");

        await visit.Page.GotoAsync(new Uri(_site.Address, "/forgot").ToString());
        await LooksRightAsync(visit, "forgot");
        await SubmitAsync(visit, "#email", "nobody@uijeongbu.example");
        await LooksRightAsync(visit, "forgot-asked");
        await visit.Page.GotoAsync(new Uri(_site.Address, "/account/back").ToString());
        await LooksRightAsync(visit, "back");
    }

    private static Task SignInAsync(Visit visit) => SubmitAsync(visit, "#email", "evaluator2@gyeonggi.example", ("#password", Person.SamplePassword));

    private static async Task SubmitAsync(Visit visit, string field, string value, params (string Field, string Value)[] more)
    {
        await visit.Page.FillAsync(field, value);
        foreach (var (next, text) in more)
        {
            await visit.Page.FillAsync(next, text);
        }

        await visit.Page.EvaluateAsync("() => { window.isOld = true; }");
        await visit.Page.Keyboard.PressAsync("Enter");
        using CancellationTokenSource patience = new(TimeSpan.FromSeconds(30));
        while (!await IsNewAsync(visit))
        {
            await Task.Delay(100, patience.Token);
        }
    }

    private static async Task<bool> IsNewAsync(Visit visit)
    {
        try
        {
            return await visit.Page.EvaluateAsync<bool>("() => !window.isOld && document.readyState === 'complete'");
        }
        catch (PlaywrightException)
        {
            return false; // between two pages
        }
    }

    private static async Task LooksRightAsync(Visit visit, string name)
    {
        await visit.PictureAsync(name);
        (await visit.AxeAsync()).Should().BeEmpty(name);
        visit.Complaints.Should().BeEmpty(name);
        (await visit.SidewaysAsync()).Should().BeLessThanOrEqualTo(0, name);
        (await visit.Page.Locator("h1").CountAsync()).Should().Be(1, name);
    }
}
