using FluentAssertions.Execution;
using Microsoft.Playwright;

namespace Uijeongbu.SocialPlan.Portal.Tests.Browser.Grid;

/// <summary>Every state of the grid and of the home in every look: accessible, quiet, within its window, on paper.</summary>
[Collection(GridTests.Name)]
public sealed class GridLookTests(GridSite grid, Chromium chromium)
{
    [BrowserTheory]
    [MemberData(nameof(Look.DrawnColoursAndWidths), MemberType = typeof(Look))]
    public async Task Home_and_grid_are_accessible_quiet_and_fit_their_window(bool dark, bool phone)
    {
        await using var visit = await GridVisit.OpenAsync(chromium, grid.Site, new(Dark: dark, Phone: phone));
        using var all = new AssertionScope();
        await LooksRightAsync(visit, "grid");
        await visit.EnterAsync(2, "스물", "수로 읽을 수 없습니다");
        await LooksRightAsync(visit, "refused");
        await visit.Cell(2).FocusAsync();
        await visit.Page.Keyboard.PressAsync("Escape");
        await visit.Page.Locator(".fx [data-act=state]").ClickAsync();
        await LooksRightAsync(visit, "reason");
        await visit.Page.Keyboard.PressAsync("Escape");
        await visit.Page.GotoAsync(new Uri(grid.Site.Address, "/app").ToString());
        await LooksRightAsync(visit, "home");
    }

    [BrowserFact]
    public async Task A_phone_shows_one_project_at_a_time()
    {
        await using var visit = await GridVisit.OpenAsync(chromium, grid.Site, new(Phone: true));
        (await visit.Cell(1).IsVisibleAsync()).Should().BeTrue();
        (await visit.Cell(8).IsVisibleAsync()).Should().BeFalse();
        await visit.Page.Locator("#pick").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        (await visit.Cell(1).IsVisibleAsync()).Should().BeFalse();
        (await visit.Cell(8).IsVisibleAsync()).Should().BeTrue();
        (await visit.Cell(8).BoundingBoxAsync())!.Height.Should().BeGreaterThanOrEqualTo(48, "a finger finds it");
        await visit.EnterAsync(12, "86.5");
        await visit.ShowsAsync(12, "86.5");
    }

    [BrowserFact]
    public async Task Paper_shows_every_row_and_no_buttons()
    {
        await using var visit = await GridVisit.OpenAsync(chromium, grid.Site);
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await visit.Page.SetViewportSizeAsync(688, 900);
        (await visit.Page.Locator(".side").IsVisibleAsync()).Should().BeFalse();
        (await visit.Page.Locator(".fx").IsVisibleAsync()).Should().BeFalse();
        (await visit.Page.Locator(".demo").IsVisibleAsync()).Should().BeTrue();
        (await visit.Cell(13).IsVisibleAsync()).Should().BeTrue();
        (await visit.Visit.SidewaysAsync()).Should().BeLessThanOrEqualTo(0);
        await visit.Visit.PictureAsync("print");
    }

    [BrowserTheory]
    [InlineData("coordinator@uijeongbu.example", "담당 사업이 아닙니다")]
    [InlineData("monitor1@uijeongbu.example", null)]
    public async Task Who_enters_nothing_reads_or_finds_nothing(string person, string? words)
    {
        await using var visit = await GridVisit.OpenAsync(chromium, grid.Site, address: "/app", person: person);
        await visit.Page.GotoAsync(new Uri(grid.Site.Address, GridVisit.Grid).ToString());
        await Assertions.Expect(visit.Page.Locator(".gpage")).ToContainTextAsync(words ?? "볼 수 있는 시행결과가 없습니다");
        (await visit.Page.Locator("table[data-grid] input, table[data-grid] textarea").CountAsync()).Should().Be(0);
        (await visit.Visit.AxeAsync()).Should().BeEmpty();
        await visit.Visit.PictureAsync("reader-" + person[..7]);
    }

    private static async Task LooksRightAsync(GridVisit visit, string state)
    {
        await visit.Visit.PictureAsync(state);
        (await visit.Visit.AxeAsync()).Should().BeEmpty(state);
        visit.Visit.Complaints.Should().BeEmpty(state);
        (await visit.Visit.SidewaysAsync()).Should().BeLessThanOrEqualTo(0, state);
        (await visit.Page.Locator("h1").CountAsync()).Should().Be(1, state);
    }
}
