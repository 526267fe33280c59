using Microsoft.Playwright;
using Uijeongbu.SocialPlan.Portal.Tests.Security;
using Uijeongbu.SocialPlan.Portal.Tests.Web;

namespace Uijeongbu.SocialPlan.Portal.Tests.Browser.Grid;

/// <summary>A project owner with the sample grid of 2025 open: cells 1 to 7 (2-3-1), 8 to 13 (2-3-2), 14 to 18 in review (2-3-4).</summary>
internal sealed class GridVisit : IAsyncDisposable
{
    public const string Owner = "owner@uijeongbu.example";
    public const string Grid = "/app/results/2025";

    private GridVisit(Visit visit) => Visit = visit;

    public Visit Visit { get; }

    public IPage Page => Visit.Page;

    /// <summary>Opens the address, is led to the sign-in, and comes back.</summary>
    public static async Task<GridVisit> OpenAsync(Chromium chromium, PublicSite site, Look? look = null, string address = Grid, string person = Owner)
    {
        GridVisit visit = new(await Visit.ToAsync(chromium, site, address, look ?? new()));
        await visit.Page.FillAsync("#email", person);
        await visit.Page.FillAsync("#password", Person.SamplePassword);
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.WaitForURLAsync(url => new Uri(url).AbsolutePath == address);
        if (address == Grid)
        {
            await visit.ReadyAsync();
        }

        return visit;
    }

    /// <summary>Waits until the grid is drawn.</summary>
    public Task ReadyAsync() => Page.Locator("table[data-grid][data-chosen]").WaitForAsync();

    public ILocator Cell(int number) => Page.Locator($"#c{number}");

    public async Task<string> ValueAsync(int number) => await Cell(number).InputValueAsync();

    /// <summary>Types over the cell, as a spreadsheet does, without leaving it.</summary>
    public async Task TypeAsync(int number, string text)
    {
        await Cell(number).FocusAsync();
        await Page.Keyboard.TypeAsync(text);
    }

    /// <summary>Types, leaves with Enter and waits for the state.</summary>
    public async Task EnterAsync(int number, string text, string state = "저장됨")
    {
        await TypeAsync(number, text);
        await Page.Keyboard.PressAsync("Enter");
        await StateAsync(number, state);
    }

    /// <summary>Waits until the state beside the cell says so, and no save is under way.</summary>
    public Task StateAsync(int number, string words, float milliseconds = 10_000) =>
        Assertions.Expect(Page.Locator($"tr:not([data-wait=saving]) #s{number}")).ToContainTextAsync(words, new() { Timeout = milliseconds });

    public Task ShowsAsync(int number, string value, float milliseconds = 10_000) =>
        Assertions.Expect(Cell(number)).ToHaveValueAsync(value, new() { Timeout = milliseconds });

    public Task LineAsync(string state, float milliseconds = 3000) =>
        Assertions.Expect(Page.Locator("#components-reconnect-modal")).ToHaveAttributeAsync("data-line", state, new() { Timeout = milliseconds });

    public Task<string> FocusedAsync() => Page.EvaluateAsync<string>("() => document.activeElement.id");

    /// <summary>Waits until the browser keeps so many texts.</summary>
    public Task KeepsAsync(int count) => Page.WaitForFunctionAsync(
        "count => Object.keys(localStorage).filter(key => key.startsWith('portal-draft/')).length === count", count, new() { Timeout = 5000 });

    public ValueTask DisposeAsync() => Visit.DisposeAsync();
}
