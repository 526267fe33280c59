using System.Diagnostics;
using Microsoft.Playwright;

namespace Uijeongbu.SocialPlan.Portal.Tests.Browser.Grid;

/// <summary>Two open pages: each follows the other, and neither writes over the other unseen.</summary>
[Collection(GridTests.Name)]
public sealed class TwoEditorsTests(GridSite grid, Chromium chromium)
{
    [BrowserFact]
    public async Task A_save_appears_on_the_other_page_within_a_second_and_leaves_the_cell_being_typed_in_alone()
    {
        await using var one = await GridVisit.OpenAsync(chromium, grid.Site);
        await using var two = await GridVisit.OpenAsync(chromium, grid.Site);
        await one.TypeAsync(8, "13"); // in the making
        await two.EnterAsync(9, "53118");
        var clock = Stopwatch.StartNew();
        await one.ShowsAsync(9, "53,118", 1000);
        clock.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(1));

        await two.EnterAsync(8, "1340");
        await one.StateAsync(8, "다른 담당자가 저장한 값 1,340");
        (await one.ValueAsync(8)).Should().Be("13", "what is being typed is not disturbed");
        (await one.FocusedAsync()).Should().Be("c8");
    }

    [BrowserTheory]
    [InlineData("mine", "187")]
    [InlineData("theirs", "192")]
    public async Task A_conflict_shows_both_values_and_who_and_asks(string choice, string result)
    {
        await using var one = await GridVisit.OpenAsync(chromium, grid.Site);
        await using var two = await GridVisit.OpenAsync(chromium, grid.Site);
        await two.EnterAsync(10, "190");
        await one.ShowsAsync(10, "190");
        await one.TypeAsync(10, "187");
        await two.EnterAsync(10, "192");
        await one.StateAsync(10, "192");
        await one.Page.Keyboard.PressAsync("Enter");

        await one.StateAsync(10, "다른 담당자가 먼저 저장함");
        var state = await one.Page.Locator("#s10").InnerTextAsync();
        state.Should().Contain("김사업").And.Contain("192").And.Contain("187");
        (await one.ValueAsync(10)).Should().Be("187");
        (await two.ValueAsync(10)).Should().Be("192", "nothing is written before the answer");
        (await one.Visit.AxeAsync()).Should().BeEmpty();
        await one.Visit.PictureAsync("conflict");

        await one.Page.Locator($"#s10 [data-act={choice}]").ClickAsync();
        await one.StateAsync(10, "저장됨");
        await one.ShowsAsync(10, result);
        await two.ShowsAsync(10, result);
        await one.KeepsAsync(0);
    }
}
