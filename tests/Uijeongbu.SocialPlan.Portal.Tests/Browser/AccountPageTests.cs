using FluentAssertions.Execution;
using Uijeongbu.SocialPlan.Portal.Tests.Security;
using Uijeongbu.SocialPlan.Portal.Tests.Web;

namespace Uijeongbu.SocialPlan.Portal.Tests.Browser;

/// <summary>Signing in with a browser; every page and state of accounts is accessible, quiet and fits its window.</summary>
[Collection(BrowserTests.Name)]
public sealed class AccountPageTests(PublicSite site, Chromium chromium)
{
    /// <summary>Two opposite looks; in a soak, every one.</summary>
    public static TheoryData<bool, bool, bool> DrawnLooks
    {
        get
        {
            var cases = new TheoryData<bool, bool, bool>();
            foreach (var look in Look.Drawn)
            {
                cases.Add(look.English, look.Dark, look.Phone);
            }

            return cases;
        }
    }

    [BrowserTheory]
    [MemberData(nameof(DrawnLooks))]
    public async Task The_whole_way_in_and_out_without_scripts_or_complaints(bool english, bool dark, bool phone)
    {
        await using var visit = await Visit.ToAsync(chromium, site, "/app", new(english, dark, phone));
        using var all = new AssertionScope();
        visit.Page.Url.Should().Contain("/sign-in");
        await LooksRightAsync(visit, "sign-in");

        await SignInAsync(visit, "wrong password");
        await visit.Page.Locator("[role=alert]").WaitForAsync();
        await LooksRightAsync(visit, "sign-in-refused");

        await SignInAsync(visit, Person.SamplePassword);
        await visit.Page.WaitForURLAsync(url => new Uri(url).AbsolutePath == "/app");
        await LooksRightAsync(visit, "app");
        await visit.Page.GotoAsync(new Uri(site.Address, PublicRoutes.In("/app/calendar", english)).ToString());
        await LooksRightAsync(visit, "calendar");
        await visit.Page.GoBackAsync();

        await visit.Page.Locator("main a[href^='/account']").ClickAsync();
        await visit.Page.Locator("#current").WaitForAsync();
        await LooksRightAsync(visit, "account");
        await visit.Page.FillAsync("#current", Person.SamplePassword);
        await visit.Page.FillAsync("#new-password", "gyeonggi2026!!");
        await visit.Page.FillAsync("#again", "gyeonggi2026!!");
        await visit.Page.Locator("form.narrow button").ClickAsync();
        await visit.Page.Locator("[role=alert]").WaitForAsync();
        await LooksRightAsync(visit, "account-refused");

        if (phone)
        {
            await visit.Page.Locator(".menu > summary").ClickAsync();
            await LooksRightAsync(visit, "account-menu");
        }

        await visit.Page.Locator("form[action='/sign-out'] button:visible").ClickAsync();
        await visit.Page.WaitForURLAsync(url => new Uri(url).AbsolutePath == "/");
        await visit.Page.GotoAsync(new Uri(site.Address, "/app").ToString());
        visit.Page.Url.Should().Contain("/sign-in");
        foreach (var (address, name) in new[] { ("/forgot", "forgot"), ("/reset?user=x&code=y", "reset"), ("/sign-in?done=password", "sign-in-done") })
        {
            await visit.Page.GotoAsync(new Uri(site.Address, PublicRoutes.In(address, english)).ToString());
            await LooksRightAsync(visit, name);
        }
    }

    private static async Task SignInAsync(Visit visit, string password)
    {
        await visit.Page.FillAsync("#email", "coordinator@uijeongbu.example");
        await visit.Page.FillAsync("#password", password);
        await visit.Page.Keyboard.PressAsync("Enter");
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
