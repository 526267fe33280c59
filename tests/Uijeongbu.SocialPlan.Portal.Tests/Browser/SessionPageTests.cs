using System.Diagnostics;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Microsoft.Playwright;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;
using Uijeongbu.SocialPlan.Portal.Security.OpenPages;
using Uijeongbu.SocialPlan.Portal.Tests.Security;
using Uijeongbu.SocialPlan.Portal.Tests.Web;

namespace Uijeongbu.SocialPlan.Portal.Tests.Browser;

/// <summary>What an open entry page does when its sign-in ends, runs out, or loses a right.</summary>
[Collection(BrowserTests.Name)]
public sealed partial class SessionPageTests(Chromium chromium) : IAsyncLifetime
{
    private const string Email = "owner@uijeongbu.example";
    private const string Grid = "/app/results/2025";

    private readonly FakeTimeProvider _clock = new(TimeProvider.System.GetUtcNow());
    private readonly List<IAsyncDisposable> _open = [];

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        foreach (var one in Enumerable.Reverse(_open))
        {
            await one.DisposeAsync();
        }
    }

    [BrowserFact]
    public async Task A_page_leaves_within_five_seconds_after_its_sign_in_was_ended_on_another_device()
    {
        var site = await SiteAsync(clock: null);
        var page = await OpenAsync(site, await ContextAsync());
        using var other = await Person.SignedInAsync(site, Email);
        var button = EndPattern().Match(await other.ReadAsync("/account")).Groups[1].Value;
        using var ended = await other.SendAsync("/account", "end", new() { ["Ended"] = button });
        var since = Stopwatch.GetTimestamp();

        await page.WaitForURLAsync("**/sign-in?done=ended", new() { Timeout = 8000 });
        Stopwatch.GetElapsedTime(since).Should().BeLessThan(TimeSpan.FromSeconds(5));
        (await page.Locator("[role=status]").InnerTextAsync()).Should().Contain("로그인이 끝났습니다.");
    }

    [BrowserFact]
    public async Task A_page_leaves_within_five_seconds_after_a_role_was_withdrawn()
    {
        var site = await SiteAsync(clock: null);
        var page = await OpenAsync(site, await ContextAsync());
        await Task.Delay(SessionWatch.Every + TimeSpan.FromMilliseconds(500)); // the watch has seen it once
        await using (var db = Accounts(site, out var scope))
        {
            await using var end = scope;
            var user = await db.Users.SingleAsync(row => row.Email == Email);
            await db.Memberships.Where(row => row.UserId == user.Id).ExecuteUpdateAsync(set => set.SetProperty(row => row.ValidTo, new DateOnly(2026, 1, 2)));
        }

        var since = Stopwatch.GetTimestamp();
        await page.WaitForURLAsync("**/account?changed=rights", new() { Timeout = 8000 });
        Stopwatch.GetElapsedTime(since).Should().BeLessThan(TimeSpan.FromSeconds(5));
        (await page.Locator("[role=status]").InnerTextAsync()).Should().Contain("맡은 역할이 바뀌어");
        await page.GotoAsync(new Uri(site.Address, Grid).ToString());
        await page.WaitForTimeoutAsync(1500);
        (await page.Locator("input.cell").CountAsync()).Should().Be(0, "the grid is not theirs any more");
    }

    [BrowserFact]
    public async Task A_sign_in_that_runs_out_is_extended_or_taken_up_again_and_no_text_is_lost()
    {
        var site = await SiteAsync(_clock);
        var context = await ContextAsync();
        var page = await OpenAsync(site, context);
        var text = page.Locator("textarea.cell").First;
        await text.FillAsync("아직 저장하지 않은 글");

        _clock.Advance(TimeSpan.FromMinutes(28.5));
        var extend = page.Locator("#session-extend");
        await UntilAsync(() => extend.IsVisibleAsync());
        (await page.Locator(".session-near").InnerTextAsync()).Should().Contain("에 로그인이 끝납니다.");
        (await AxeAsync(page)).Should().BeEmpty("warned");
        await extend.ClickAsync();
        await UntilAsync(async () => await extend.CountAsync() == 0);
        (await text.InputValueAsync()).Should().Be("아직 저장하지 않은 글");

        await text.FillAsync("두 번째로 적은 글");
        _clock.Advance(TimeSpan.FromMinutes(31));
        var dialog = page.Locator("dialog#session-over[open]");
        await UntilAsync(() => dialog.IsVisibleAsync());
        (await AxeAsync(page)).Should().BeEmpty("over");
        await page.Keyboard.PressAsync("Escape");
        (await dialog.IsVisibleAsync()).Should().BeTrue();
        await page.Locator("#session-continue").ClickAsync();
        await page.Locator("dialog [role=alert]").WaitForAsync(new() { Timeout = 8000 });

        var second = await context.RunAndWaitForPageAsync(() => page.Locator("#session-over a").ClickAsync());
        await SignInAsync(second);
        (await second.Locator("h1").InnerTextAsync()).Should().Be("다시 로그인했습니다");
        await second.CloseAsync();
        await page.BringToFrontAsync();
        await page.Locator("#session-continue").ClickAsync();
        await dialog.WaitForAsync(new() { State = WaitForSelectorState.Detached, Timeout = 8000 });
        (await text.InputValueAsync()).Should().Be("두 번째로 적은 글");
        await text.FocusAsync();
        await text.BlurAsync();
        var saved = page.Locator("tr.nar .stt", new() { HasTextRegex = new Regex("저장됨") }).First;
        await UntilAsync(() => saved.IsVisibleAsync());
        await using var db = Accounts(site, out var scope);
        await using var end = scope;
        (await db.SignInSessions.CountAsync()).Should().Be(2, "one for each sign-in");
    }

    [BrowserFact]
    public async Task One_page_too_many_says_so_and_opens_when_another_is_closed()
    {
        var site = await SiteAsync(clock: null, ("Portal:OpenPages:PerPerson", "2"));
        var context = await ContextAsync();
        var first = await OpenAsync(site, context);
        var second = await OpenGridAsync(site, await context.NewPageAsync());
        var third = await context.NewPageAsync();
        var answer = await third.GotoAsync(new Uri(site.Address, Grid).ToString());
        answer!.Status.Should().Be(429);
        await third.WaitForTimeoutAsync(3000); // it asks once more by itself
        (await third.Locator("h1").InnerTextAsync()).Should().Be("열어 두신 화면이 너무 많습니다");
        (await AxeAsync(third)).Should().BeEmpty();

        await OpenGridAsync(site, second); // loading anew is no third page
        await first.CloseAsync();
        await OpenGridAsync(site, third);
    }

    private static async Task<IReadOnlyList<string>> AxeAsync(IPage page) => await Axe.OfAsync(page);

    private static PortalDbContext Accounts(PublicSite site, out AsyncServiceScope scope)
    {
        scope = site.Services.CreateAsyncScope();
        return scope.ServiceProvider.GetRequiredService<PortalDb>().OpenAccounts();
    }

    // The watch looks every two seconds of the portal's clock, which moves on while the test waits.
    private async Task UntilAsync(Func<Task<bool>> isSo)
    {
        using CancellationTokenSource patience = new(TimeSpan.FromSeconds(30));
        while (!await isSo())
        {
            await Task.Delay(500, patience.Token);
            _clock.Advance(SessionWatch.Every);
        }
    }

    private async Task<PublicSite> SiteAsync(TimeProvider? clock, params (string Key, string Value)[] settings)
    {
        PublicSite site = new() { Clock = clock };
        _open.Add(site);
        foreach (var (key, value) in settings)
        {
            site.Settings[key] = value;
        }

        await site.InitializeAsync();
        return site;
    }

    private async Task<IBrowserContext> ContextAsync()
    {
        var context = await chromium.Browser.NewContextAsync(new Look().Options());
        _open.Add(context);
        return context;
    }

    private static async Task<IPage> OpenAsync(PublicSite site, IBrowserContext context)
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(site.Address, "/sign-in?returnUrl=" + Uri.EscapeDataString(Grid)).ToString());
        await SignInAsync(page);
        await page.Locator("textarea.cell").First.WaitForAsync();
        return page;
    }

    private static async Task<IPage> OpenGridAsync(PublicSite site, IPage page)
    {
        await page.GotoAsync(new Uri(site.Address, Grid).ToString());
        await page.Locator("textarea.cell").First.WaitForAsync();
        return page;
    }

    private static async Task SignInAsync(IPage page)
    {
        await page.FillAsync("#email", Email);
        await page.FillAsync("#password", Person.SamplePassword);
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync(url => !url.Contains("/sign-in", StringComparison.Ordinal));
    }

    [GeneratedRegex("name=\"Ended\" value=\"([^\"]+)\"")]
    private static partial Regex EndPattern();
}
