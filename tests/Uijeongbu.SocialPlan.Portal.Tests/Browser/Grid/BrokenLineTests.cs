using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Playwright;
using Uijeongbu.SocialPlan.Portal.Tests.Web;

namespace Uijeongbu.SocialPlan.Portal.Tests.Browser.Grid;

/// <summary>What is typed survives a broken line, a closed tab, an ended sign-in and a server that stops.</summary>
[Collection(GridTests.Name)]
public sealed class BrokenLineTests(GridSite grid, Chromium chromium)
{
    [BrowserFact]
    public async Task Offline_in_mid_typing_cells_stay_typable_and_are_saved_when_the_line_is_back()
    {
        await using var visit = await GridVisit.OpenAsync(chromium, grid.Site);
        await visit.TypeAsync(4, "6");
        await visit.Page.Context.SetOfflineAsync(true);
        await visit.LineAsync("broken");
        await visit.Page.Keyboard.TypeAsync(".4");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.StateAsync(4, "저장 안 됨(연결 끊김, 이 PC에 보관 중)");
        (await visit.FocusedAsync()).Should().Be("c5", "work goes on");
        await visit.KeepsAsync(1);
        (await visit.Visit.AxeAsync()).Should().BeEmpty();
        await visit.Visit.PictureAsync("offline");

        await visit.Page.Context.SetOfflineAsync(false);
        await visit.LineAsync("up");
        await visit.StateAsync(4, "저장됨");
        await visit.ShowsAsync(4, "6.4");
        await visit.KeepsAsync(0);
    }

    [BrowserFact]
    public async Task A_closed_tab_leaves_its_text_to_the_next_one()
    {
        await using var visit = await GridVisit.OpenAsync(chromium, grid.Site);
        await visit.TypeAsync(13, "81");
        await visit.KeepsAsync(1);
        var next = await visit.Page.Context.NewPageAsync();
        await next.GotoAsync(new Uri(grid.Site.Address, GridVisit.Grid).ToString());
        await next.Locator("table[data-grid][data-chosen]").WaitForAsync();
        (await next.Locator("#drafts").IsVisibleAsync()).Should().BeFalse("the text belongs to a tab that lives");
        await visit.Page.CloseAsync();

        await next.ReloadAsync();
        await Assertions.Expect(next.Locator("#drafts")).ToContainTextAsync("저장되지 않은 입력 1칸이 이 브라우저에 보관되어 있습니다.");
        await next.Locator("[data-act=restore]").ClickAsync();
        await Assertions.Expect(next.Locator("#s13")).ToContainTextAsync("저장됨");
        await Assertions.Expect(next.Locator("#c13")).ToHaveValueAsync("81");
        await next.WaitForFunctionAsync("() => localStorage.length === 0"); // the row said 저장됨 before as well
    }

    [BrowserFact]
    public async Task An_ended_sign_in_keeps_the_text_and_signing_out_clears_it()
    {
        await using var visit = await GridVisit.OpenAsync(chromium, grid.Site);
        await visit.TypeAsync(5, "3.2");
        await visit.Page.Context.ClearCookiesAsync();
        await visit.Page.GotoAsync(new Uri(grid.Site.Address, GridVisit.Grid).ToString()); // the warning before leaving is accepted
        visit.Page.Url.Should().Contain("/sign-in");
        await visit.Page.FillAsync("#email", GridVisit.Owner);
        await visit.Page.FillAsync("#password", Security.Person.SamplePassword);
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.ReadyAsync();
        await Assertions.Expect(visit.Page.Locator("#drafts")).ToContainTextAsync("1칸");
        (await visit.Visit.AxeAsync()).Should().BeEmpty();

        await visit.Page.Locator("form[action='/sign-out'] button:visible").ClickAsync();
        await visit.Page.WaitForURLAsync(url => new Uri(url).AbsolutePath == "/");
        await visit.KeepsAsync(0);
    }

    [BrowserFact]
    public async Task Only_an_unsaved_text_asks_before_the_page_is_left()
    {
        await using var visit = await GridVisit.OpenAsync(chromium, grid.Site);
        var asked = 0;
        visit.Page.Dialog += async (_, dialog) =>
        {
            asked++;
            await dialog.AcceptAsync();
        };
        await visit.Cell(6).ClickAsync();
        await visit.Page.ReloadAsync();
        await visit.ReadyAsync();
        asked.Should().Be(0);
        await visit.Cell(6).ClickAsync();
        await visit.Page.Keyboard.TypeAsync("7");
        await visit.Page.ReloadAsync();
        await visit.ReadyAsync();
        asked.Should().Be(1);
        await visit.Page.Locator("[data-act=discard]").ClickAsync();
        await visit.KeepsAsync(0);
    }

    [BrowserFact]
    public async Task A_server_that_stops_tells_its_pages_first()
    {
        var site = new PublicSite();
        await site.InitializeAsync();
        try
        {
            await using var visit = await GridVisit.OpenAsync(chromium, site);
            await visit.TypeAsync(7, "15");
            var stopping = Task.Run(() => site.Services.GetRequiredService<IHostApplicationLifetime>().StopApplication());
            await visit.LineAsync("moving");
            await stopping.WaitAsync(TimeSpan.FromSeconds(10));
            await visit.Page.Keyboard.TypeAsync("0");
            (await visit.ValueAsync(7)).Should().Be("150", "the cell stays typable");
            await visit.KeepsAsync(1);
            await visit.Visit.PictureAsync("moving");
        }
        finally
        {
            await site.DisposeAsync();
        }
    }
}
