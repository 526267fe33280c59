using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Tests.Browser.YearWork;

namespace Uijeongbu.SocialPlan.Portal.Tests.Browser.Grid;

/// <summary>A long grid is picked from, by an address that can be sent; money is entered beside; a stage is chosen.</summary>
[Collection(GridTests.Name)]
public sealed class GridFilterTests(GridSite grid, Chromium chromium)
{
    [BrowserFact]
    public async Task What_is_shown_stands_in_the_address_and_a_row_that_is_filled_stays_where_it_is()
    {
        await using var visit = await GridVisit.OpenAsync(chromium, grid.Site);
        var page = visit.Page;
        var all = await page.Locator("tr[data-f]:not(.nar):visible").CountAsync();

        await page.SelectOptionAsync("#flt-show", "missing");

        await Assertions.Expect(page.Locator("[data-flt-count]")).ToContainTextAsync("칸을 보고 있습니다");
        var missing = await page.Locator("tr[data-f]:not(.nar):visible").CountAsync();
        missing.Should().BePositive().And.BeLessThan(all);
        new Uri(page.Url).Query.Should().Be("?show=missing");
        (await page.Locator("tr[data-f]:not(.nar):visible .cell").EvaluateAllAsync<bool>("cells => cells.every(cell => cell.value === '')")).Should().BeTrue();

        await page.ReloadAsync();
        await visit.ReadyAsync();
        (await page.Locator("tr[data-f]:not(.nar):visible").CountAsync()).Should().Be(missing);
        (await page.Locator("#flt-show").InputValueAsync()).Should().Be("missing");

        await page.FillAsync("#flt-q", "집행액");
        await Assertions.Expect(page.Locator("tr[data-f]:not(.nar):not(.bud):visible")).ToHaveCountAsync(0);
        var amount = page.Locator("tr.bud:visible input.cell").First;
        await amount.FocusAsync();
        await page.Keyboard.TypeAsync("1.5");
        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.Locator("tr.bud:visible .stt").First).ToContainTextAsync("저장됨");
        (await page.Locator("tr.bud:visible .rt").First.InnerTextAsync()).Should().EndWith(" %");
        (await amount.InputValueAsync()).Should().Be("1.5");

        await page.ClickAsync("[data-flt-all]");
        (await page.Locator("tr[data-f]:not(.nar):visible").CountAsync()).Should().Be(all);
        new Uri(page.Url).Query.Should().BeEmpty();
        (await visit.Visit.AxeAsync()).Should().BeEmpty("grid with its filter");
    }

    [BrowserFact]
    public async Task An_amount_with_a_part_too_small_is_refused_in_words()
    {
        await using var visit = await GridVisit.OpenAsync(chromium, grid.Site);
        var row = visit.Page.Locator("tr.bud").First;

        await row.Locator("input").FocusAsync();
        await visit.Page.Keyboard.TypeAsync("1.23");
        await visit.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(row.Locator(".stt")).ToContainTextAsync("소수 한 자리까지");
        await row.Locator("input").FocusAsync();
        await visit.Page.Keyboard.PressAsync("Escape");
    }

    [BrowserFact]
    public async Task A_stage_is_chosen_with_the_keyboard_and_saved()
    {
        await using (var scope = grid.Site.Services.CreateAsyncScope())
        {
            await using var db = await scope.ServiceProvider.GetRequiredService<PortalDb>().OpenAsAsync(Viewer.System("test", ["41630"]), Permissions.PlanWrite, CancellationToken.None);
            await db.Indicators.AsTracking().Where(row => row.Name == "처리 기간" && row.RegionCode == "41630").ForEachAsync(row => row.RateProfile = "stage;0=0;1=50;2=100");
            await db.SaveChangesAsync();
        }

        await using var visit = await GridVisit.OpenAsync(chromium, grid.Site, person: "owner@yangju.example");
        var row = visit.Page.Locator("tr[data-f]:has(select.cell)");
        await row.Locator("select").FocusAsync();
        await visit.Page.Keyboard.TypeAsync("1");
        await visit.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(row.Locator(".stt")).ToContainTextAsync("저장됨");
        (await row.Locator("select").InputValueAsync()).Should().Be("1단계");
        (await row.Locator(".rt").InnerTextAsync()).Should().Be("50.0 %");
        (await visit.FocusedAsync()).Should().NotBe(await row.Locator("select").GetAttributeAsync("id"));
        (await visit.Visit.AxeAsync()).Should().BeEmpty("grid with a list");
    }

    [BrowserFact]
    public async Task A_half_year_gets_its_period_and_is_entered_beside_the_year()
    {
        const int cell = 7; // 이동상담소 운영 횟수: 12 are the year's target
        await using (var coordinator = await YearVisit.OpenAsync(chromium, grid.Site, "/app/reports/41150/2025/interim-period"))
        {
            await coordinator.LooksRightAsync("interim-period");
            await coordinator.Page.FillAsync("#f-OpensOn", "2025-06-01");
            await coordinator.Page.FillAsync("#f-ClosesOn", "2099-12-31");
            await coordinator.PressAsync("입력 기간 저장");
            (await coordinator.Page.Locator("[role=alert]").InnerTextAsync()).Should().Contain("6. 30. 기준 실적은 그날부터 입력합니다.");
            await coordinator.LooksRightAsync("interim-period-refused");
            await coordinator.Page.FillAsync("#f-OpensOn", "2025-07-01");
            await coordinator.PressAsync("입력 기간 저장");
            (await coordinator.Page.Locator("main").InnerTextAsync()).Should().Contain("2025. 7. 1.");
        }

        await using var visit = await GridVisit.OpenAsync(chromium, grid.Site);
        var year = await visit.ValueAsync(cell);
        await visit.Page.Locator(".gterms a:has-text('상반기')").FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.WaitForURLAsync(url => new Uri(url).Query == "?term=first-half");
        await visit.ReadyAsync();
        await visit.EnterAsync(cell, "6");

        (await visit.Page.Locator($"tr:has(#c{cell}) .rt").InnerTextAsync()).Should().Be("50.0 %");
        (await visit.Page.Locator("tr.bud, tr.nar").CountAsync()).Should().Be(0, "words and money are the year's");
        (await visit.Visit.AxeAsync()).Should().BeEmpty("half-year grid");
        await visit.Visit.PictureAsync("half-year");
        await visit.Page.GotoAsync(new Uri(grid.Site.Address, GridVisit.Grid).ToString());
        await visit.ReadyAsync();
        (await visit.ValueAsync(cell)).Should().Be(year);
    }
}
