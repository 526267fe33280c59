using FluentAssertions.Execution;
using Microsoft.Playwright;

namespace Uijeongbu.SocialPlan.Portal.Tests.Browser.Grid;

/// <summary>Pasting a block from Excel and 한글: reviewed, saved and taken back without a mouse.</summary>
[Collection(GridTests.Name)]
public sealed class PasteTests(GridSite grid, Chromium chromium)
{
    private const string Html = """
        <html xmlns:x="urn:schemas-microsoft-com:office:excel"><body><table>
        <tr><td rowspan=2>사업번호</td><td rowspan=2>성과지표</td><td colspan=2>2025년</td></tr><tr><td>목표</td><td>실적</td></tr>
        <tr><td rowspan=3>2-3-1</td><td>통합사례관리 가구 수</td><td>440</td><td><span>４６１</span>가구</td></tr>
        <tr><td>민관협력 연계 건수</td><td>600</td><td>1,100건</td></tr>
        <tr><td>이동상담소 운영 횟수</td><td>12</td><td>약 12</td></tr>
        <tr><td>2-3-4</td><td>긴급돌봄 이용자 수</td><td>250</td><td>320</td></tr>
        <tr><td>9-9-9</td><td>없는 지표</td><td>1</td><td>2</td></tr></table></body></html>
        """;

    [BrowserFact]
    public async Task A_copied_table_is_reviewed_saved_and_taken_back_by_keyboard_only()
    {
        await using var visit = await GridVisit.OpenAsync(chromium, grid.Site);
        var (page, before) = (visit.Page, await visit.ValueAsync(2));
        var many = await visit.ValueAsync(6);
        await visit.Cell(3).FocusAsync();
        await PasteAsync(visit, "a\tb", Html);
        await Assertions.Expect(page.Locator(".pdlg h2")).ToBeFocusedAsync();
        var rows = page.Locator(".pdlg tbody tr");
        (await rows.AllInnerTextsAsync()).Select(text => Chips.First(text.Contains)).Should().Equal("바꾸기", "확인 필요", "넣을 수 없음", "잠김", "넣을 수 없음");
        (await visit.ValueAsync(2)).Should().Be(before, "nothing is saved yet");

        await TabToAsync(page, page.Locator(".pdlg tr:nth-child(2) input"));
        await page.Keyboard.PressAsync("Space");
        await Assertions.Expect(page.Locator("[data-act=paste-save]")).ToHaveTextAsync("2칸 넣기");
        await TabToAsync(page, page.Locator("[data-act=paste-save]"));
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.Locator("[data-notice]")).ToContainTextAsync("붙여넣은 2칸을 저장했습니다.");
        await visit.ShowsAsync(2, "461");
        await visit.ShowsAsync(6, "1,100");
        (await visit.FocusedAsync()).Should().Be("c3", "one goes on where one was");
        (await visit.Visit.AxeAsync()).Should().BeEmpty();

        await page.Keyboard.PressAsync("Control+z");
        await Assertions.Expect(page.Locator("[data-notice]")).ToContainTextAsync("붙여넣은 2칸을 되돌렸습니다.");
        await visit.ShowsAsync(2, before);
        await visit.ShowsAsync(6, many);
        await page.ReloadAsync();
        await visit.ReadyAsync();
        (await visit.ValueAsync(2)).Should().Be(before, "it is taken back on the server");
        visit.Visit.Complaints.Should().BeEmpty();
    }

    [BrowserFact]
    public async Task A_real_clipboard_goes_down_a_column_and_steps_of_the_undo_stay_in_order()
    {
        await using var visit = await GridVisit.OpenAsync(chromium, grid.Site);
        var (page, first, second) = (visit.Page, await visit.ValueAsync(11), await visit.ValueAsync(12));
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await visit.EnterAsync(11, "79");
        await page.EvaluateAsync("() => navigator.clipboard.writeText('80.5%\\r\\n90.1\\r\\n')");
        await visit.Cell(11).FocusAsync();
        await page.Keyboard.PressAsync("Control+v");
        await page.Locator("[data-act=paste-save]").PressAsync("Enter");
        await visit.ShowsAsync(11, "80.5");
        await visit.ShowsAsync(12, "90.1");

        await page.Keyboard.PressAsync("Control+z");
        await visit.ShowsAsync(11, "79.0");
        await visit.ShowsAsync(12, second);
        await page.Keyboard.PressAsync("Control+z");
        await visit.ShowsAsync(11, first);
        await visit.KeepsAsync(0); // saved, and no conflict with the own paste
    }

    [BrowserFact]
    public async Task A_single_number_is_typed_text_and_a_paste_can_be_called_off()
    {
        await using var visit = await GridVisit.OpenAsync(chromium, grid.Site);
        var page = visit.Page;
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        var before = await visit.ValueAsync(13);
        await page.EvaluateAsync("() => navigator.clipboard.writeText('1,234\\r\\n')");
        await visit.Cell(13).FocusAsync();
        await page.Keyboard.PressAsync("Control+v");
        (await visit.ValueAsync(13)).Should().Be("1,234");
        (await page.Locator(".pdlg").CountAsync()).Should().Be(0);
        await page.Keyboard.PressAsync("Escape");

        await PasteAsync(visit, "1\n2");
        await page.Locator(".pdlg").WaitForAsync();
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.Locator(".pdlg")).ToHaveCountAsync(0);
        (await visit.FocusedAsync()).Should().Be("c13");
        (await visit.ValueAsync(13)).Should().Be(before);

        await PasteAsync(visit, "1\t2\n3\t4");
        await Assertions.Expect(page.Locator("[data-notice]")).ToContainTextAsync("어느 열이 2025년 실적인지 알 수 없습니다.");
        await PasteAsync(visit, new string('1', (1024 * 1024) + 1) + "\n2");
        await Assertions.Expect(page.Locator("[data-notice]")).ToContainTextAsync("1MB까지");
        (await visit.Visit.AxeAsync()).Should().BeEmpty();
    }

    [BrowserTheory]
    [MemberData(nameof(Look.DrawnColoursAndWidths), MemberType = typeof(Look))]
    public async Task The_review_is_accessible_and_fits_with_errors_and_with_two_hundred_rows(bool dark, bool phone)
    {
        await using var visit = await GridVisit.OpenAsync(chromium, grid.Site, new(Dark: dark, Phone: phone));
        var page = visit.Page;
        using var all = new AssertionScope();
        await page.Locator(".fx [data-act=paste]").ClickAsync();
        await LooksRightAsync(visit, "paste-box");
        await PasteAsync(visit, "2,184가구\n４６０\n24회\n7.5%\n31\n△3\n해당없음\n1335\n(53,118)\n3/4\n81.4%p\n\n해당없음(개시 전)\n320\n1\n2\n3\n4\n5");
        await page.Locator(".pdlg").WaitForAsync();
        await page.Locator(".pdlg tr:nth-child(7) input[type=checkbox]").CheckAsync();
        await LooksRightAsync(visit, "paste-review");
        await page.Locator("[data-act=paste-save]").ClickAsync();
        await Assertions.Expect(page.Locator(".pbad[role=alert]").First).ToContainTextAsync("사유를 적어 주십시오");
        await LooksRightAsync(visit, "paste-errors");
        await page.Keyboard.PressAsync("Escape");

        await visit.Page.Locator(".fx [data-act=paste]").ClickAsync();
        await PasteAsync(visit, "성과지표\t실적\n" + string.Concat(Enumerable.Range(0, 200).Select(i => $"{(i % 4 == 0 ? "안부확인 실시 건수" : "사례관리 종결 후 재진입률")}\t{i}\n")));
        await Assertions.Expect(page.Locator(".pdlg tbody tr")).ToHaveCountAsync(200);
        await LooksRightAsync(visit, "paste-many");
        await page.Keyboard.PressAsync("Escape");
    }

    private static readonly string[] Chips = ["넣을 수 없음", "바꾸기", "확인 필요", "잠김", "건너뜀", "같은 값", "넣기"];

    private static async Task PasteAsync(GridVisit visit, string text, string html = "") => await visit.Page.EvaluateAsync(
        """
        ([text, html]) => {
          const data = new DataTransfer();
          data.setData('text/plain', text);
          if (html) data.setData('text/html', html);
          document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
        }
        """,
        new[] { text, html });

    private static async Task TabToAsync(IPage page, ILocator target)
    {
        for (var i = 0; i < 40 && !await target.EvaluateAsync<bool>("one => one === document.activeElement"); i++)
        {
            await page.Keyboard.PressAsync("Tab");
        }

        await Assertions.Expect(target).ToBeFocusedAsync();
    }

    private static async Task LooksRightAsync(GridVisit visit, string state)
    {
        await visit.Visit.PictureAsync(state);
        (await visit.Visit.AxeAsync()).Should().BeEmpty(state);
        visit.Visit.Complaints.Should().BeEmpty(state);
        (await visit.Visit.SidewaysAsync()).Should().BeLessThanOrEqualTo(0, state);
    }
}
