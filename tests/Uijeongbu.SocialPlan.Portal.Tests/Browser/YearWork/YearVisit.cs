using Microsoft.Playwright;
using Uijeongbu.SocialPlan.Portal.Tests.Security;
using Uijeongbu.SocialPlan.Portal.Tests.Web;

namespace Uijeongbu.SocialPlan.Portal.Tests.Browser.YearWork;

/// <summary>A person of the sample on a page around a year's plan.</summary>
internal sealed class YearVisit : IAsyncDisposable
{
    public const string Year = "/app/plans/41150/2027";

    private YearVisit(Visit visit) => Visit = visit;

    public Visit Visit { get; }

    public IPage Page => Visit.Page;

    /// <summary>Opens the address, is led to the sign-in, and comes back.</summary>
    public static async Task<YearVisit> OpenAsync(Chromium chromium, PublicSite site, string address, Look? look = null, string person = "coordinator@uijeongbu.example", bool scripts = true)
    {
        YearVisit visit = new(await Visit.ToAsync(chromium, site, address, look ?? new(), scripts));
        await visit.Page.FillAsync("#email", person);
        await visit.Page.FillAsync("#password", Person.SamplePassword);
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.WaitForURLAsync(url => new Uri(url).AbsolutePath == address);
        return visit;
    }

    /// <summary>Accessible, quiet, as wide as its window, with one head; and its picture.</summary>
    public async Task LooksRightAsync(string name)
    {
        await Page.EvaluateAsync("() => document.readyState === 'complete' || new Promise(done => addEventListener('load', done))");
        await Visit.PictureAsync(name);
        (await Visit.AxeAsync()).Should().BeEmpty(name);
        Visit.Complaints.Should().BeEmpty(name);
        (await Visit.SidewaysAsync()).Should().BeLessThanOrEqualTo(0, name);
        (await Page.Locator("h1").CountAsync()).Should().Be(1, name);
    }

    public Task GoAsync(PublicSite site, string address) => Page.GotoAsync(new Uri(site.Address, address).ToString());

    /// <summary>Sends the form with the focus on one of its buttons, as the Enter key does.</summary>
    public async Task PressAsync(string button, string form = "main")
    {
        await Page.Locator($"{form} button:has-text('{button}')").First.FocusAsync();
        await EnterAsync();
    }

    /// <summary>Presses a button that stays on the page, by keyboard.</summary>
    public async Task PressButtonAsync(string button)
    {
        await Page.Locator($"main button:has-text('{button}')").First.FocusAsync();
        await Page.Keyboard.PressAsync("Enter");
    }

    /// <summary>The Enter key, and the page after it.</summary>
    public async Task EnterAsync()
    {
        await Page.EvaluateAsync("() => document.documentElement.setAttribute('data-old', '')");
        await Page.Keyboard.PressAsync("Enter");
        await Page.Locator("html:not([data-old]) main").WaitForAsync();
    }

    /// <summary>The Tab key until the focus is there.</summary>
    public async Task TabToAsync(string where)
    {
        for (var keys = 0; keys < 80 && !await Page.Locator(where).First.EvaluateAsync<bool>("element => element === document.activeElement"); keys++)
        {
            await Page.Keyboard.PressAsync("Tab");
        }

        (await Page.Locator(where).First.EvaluateAsync<bool>("element => element === document.activeElement")).Should().BeTrue($"the Tab key leads to {where}");
    }

    /// <summary>Follows a link by keyboard.</summary>
    public async Task FollowAsync(string link)
    {
        await TabToAsync(link);
        await EnterAsync();
    }

    public Task<string> FocusedAsync() => Page.EvaluateAsync<string>("() => document.activeElement.id");

    public ValueTask DisposeAsync() => Visit.DisposeAsync();
}
