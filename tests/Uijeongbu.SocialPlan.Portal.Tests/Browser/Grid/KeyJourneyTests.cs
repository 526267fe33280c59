using Microsoft.Playwright;

namespace Uijeongbu.SocialPlan.Portal.Tests.Browser.Grid;

/// <summary>The grid with keys as in a spreadsheet.</summary>
[Collection(GridTests.Name)]
public sealed class KeyJourneyTests(GridSite grid, Chromium chromium)
{
    [BrowserFact]
    public async Task From_the_sign_in_to_a_saved_cell_without_a_mouse()
    {
        await using var visit = await GridVisit.OpenAsync(chromium, grid.Site, address: "/app");
        var page = visit.Page;
        (await page.Locator("main h1").InnerTextAsync()).Should().NotBeEmpty();
        await page.Locator(".due a").First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await visit.ReadyAsync();

        await visit.TypeAsync(1, "2190");
        await page.Keyboard.PressAsync("Enter");
        (await visit.FocusedAsync()).Should().Be("c2", "Enter goes down");
        await visit.StateAsync(1, "저장됨");
        await visit.ShowsAsync(1, "2,190");
        (await page.Locator("tr:has(#c1) .rt").InnerTextAsync()).Should().Be("109.5 %");
        await page.Keyboard.PressAsync("Shift+Enter");
        (await visit.FocusedAsync()).Should().Be("c1", "Shift+Enter goes up");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("ArrowDown");
        (await visit.FocusedAsync()).Should().Be("c3");
        await page.Keyboard.PressAsync("ArrowUp");
        (await visit.FocusedAsync()).Should().Be("c2");
        await page.Keyboard.PressAsync("Tab");
        (await visit.FocusedAsync()).Should().Be("c3", "Tab goes to the next place to type in");

        await page.ReloadAsync();
        await visit.ReadyAsync();
        (await visit.ValueAsync(1)).Should().Be("2,190");
        await visit.KeepsAsync(0);
        visit.Visit.Complaints.Should().BeEmpty();
    }

    [BrowserFact]
    public async Task F2_edits_in_place_and_escape_brings_the_saved_value_back()
    {
        await using var visit = await GridVisit.OpenAsync(chromium, grid.Site);
        await visit.EnterAsync(2, "450");
        await visit.Cell(2).FocusAsync();
        await visit.Page.Keyboard.PressAsync("F2");
        await visit.Page.Keyboard.PressAsync("ArrowLeft");
        await visit.Page.Keyboard.TypeAsync("9");
        (await visit.ValueAsync(2)).Should().Be("4590");
        await visit.Page.Keyboard.PressAsync("Escape");
        (await visit.ValueAsync(2)).Should().Be("450");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.StateAsync(2, "저장됨");
        await visit.KeepsAsync(0);
    }

    [BrowserFact]
    public async Task Undo_saves_the_values_before_step_by_step()
    {
        await using var visit = await GridVisit.OpenAsync(chromium, grid.Site);
        await visit.EnterAsync(3, "21");
        await visit.EnterAsync(3, "22");
        await visit.EnterAsync(5, "2.9");
        foreach (var (number, value) in new[] { (5, "31.0"), (3, "21"), (3, "24") })
        {
            await visit.Page.Keyboard.PressAsync("Control+z");
            await visit.ShowsAsync(number, value);
            (await visit.FocusedAsync()).Should().Be($"c{number}");
            await visit.StateAsync(number, "저장됨");
        }

        await visit.Page.ReloadAsync();
        await visit.ReadyAsync();
        (await visit.ValueAsync(3)).Should().Be("24", "an undo is a save");
    }

    [BrowserTheory]
    [InlineData("약 30", "수로 읽을 수 없습니다")]
    [InlineData("12,34", "쉼표나 소수점")]
    [InlineData("3억", "수로 읽을 수 없습니다")]
    [InlineData("0.12345", "소수")]
    public async Task What_is_no_clear_number_is_refused_with_what_to_do_and_stays_as_typed(string text, string words)
    {
        await using var visit = await GridVisit.OpenAsync(chromium, grid.Site);
        await visit.EnterAsync(6, text, words);
        (await visit.ValueAsync(6)).Should().Be(text);
        var summary = visit.Page.Locator(".gerr[role=alert]");
        (await summary.InnerTextAsync()).Should().Contain("1개").And.Contain("2-3-1 ⑥");
        await summary.Locator("a").ClickAsync();
        (await visit.FocusedAsync()).Should().Be("c6", "the summary leads to the cell");
        await visit.Page.Keyboard.PressAsync("Escape");
        await visit.ShowsAsync(6, "1,024");
        await Assertions.Expect(summary).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task Zero_blank_and_not_applicable_are_three_things()
    {
        await using var visit = await GridVisit.OpenAsync(chromium, grid.Site);
        await visit.EnterAsync(7, "0");
        await visit.ShowsAsync(7, "0");
        await visit.TypeAsync(7, "해당 없음");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.Locator("#reason").WaitForAsync();
        await visit.Page.FillAsync("#reason-w", "2026년 1월에 시작하는 사업입니다.");
        await visit.Page.Locator("#reason button[type=submit]").PressAsync("Enter");
        await visit.StateAsync(7, "2026년 1월에 시작하는 사업입니다.");
        await visit.ShowsAsync(7, "해당없음");
        (await visit.Page.Locator(".gfoot").InnerTextAsync()).Should().Contain("해당없음 1");

        await visit.Cell(7).FocusAsync();
        await visit.Page.Keyboard.PressAsync("Delete");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.StateAsync(7, "미입력");
        await visit.Page.ReloadAsync();
        await visit.ReadyAsync();
        (await visit.ValueAsync(7)).Should().BeEmpty();
        await visit.StateAsync(7, "미입력");
    }

    [BrowserFact]
    public async Task A_reason_that_is_not_given_leaves_the_cell_as_it_was()
    {
        await using var visit = await GridVisit.OpenAsync(chromium, grid.Site);
        var before = await visit.ValueAsync(10);
        await visit.TypeAsync(10, "중도 폐지");
        await visit.Page.Keyboard.PressAsync("Tab");
        await visit.Page.Locator("#reason").WaitForAsync();
        (await visit.Page.InputValueAsync("#reason-s")).Should().Be("중도 폐지");
        await visit.Page.Keyboard.PressAsync("Escape");
        await visit.ShowsAsync(10, before);
        await visit.KeepsAsync(0);
    }

    [BrowserFact]
    public async Task A_locked_project_says_why_and_what_to_do_and_offers_nothing_to_type_in()
    {
        await using var visit = await GridVisit.OpenAsync(chromium, grid.Site);
        var project = visit.Page.Locator("tbody.locked");
        (await project.Locator(".why").InnerTextAsync()).Should().Contain("부서 검토 중입니다(김사업").And.Contain("요청해 주십시오");
        (await project.Locator("input, textarea").CountAsync()).Should().Be(0);
        (await project.Locator("tr[data-f] .stt").First.InnerTextAsync()).Should().Contain("잠김");
    }
}
