using System.Text;
using Microsoft.Playwright;
using Uijeongbu.SocialPlan.Portal.Tests.Web;

namespace Uijeongbu.SocialPlan.Portal.Tests.Browser;

/// <summary>What anyone does with the verifier, with and without scripts, with and without a mouse.</summary>
[Collection(BrowserTests.Name)]
public sealed class VerifierJourneyTests(PublicSite site, Chromium chromium)
{
    private const string Heads = "추진전략\t세부사업\t성과지표\t단위\t방향\t목표\t실적\t공표달성률";
    private const string Table = Heads + "\n돌봄\t긴급돌봄\t이용자 수\t명\t상향\t250\t317\t126.8\n돌봄\t상한\t상담\t건\t상향\t100\t130\t120.0\n돌봄\t수료\t수료율\t점\t상향\t78\t78.6\t99.7\n돌봄\t빈 것\t아직\t건\t상향\t5\t\t\n";
    private const string Bad = Heads + "\n돌봄\t긴급돌봄\t이용자 수\t명\t상향\t3억\t317\t126.8\n";

    [BrowserTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_file_is_checked(bool scripts)
    {
        await using var visit = await Visit.ToAsync(chromium, site, "/verify", new(), scripts);
        await visit.Page.Locator("#file").SetInputFilesAsync(File("성과 2024.csv", Table.Replace('\t', ',')));
        await visit.Page.Locator("#policy").SelectOptionAsync("ministry-report");
        await CheckAsync(visit);

        (await ResultAsync(visit)).Should().Contain("성과 2024.csv · 4행").And.Contain("4행 중 2행은 표에 적힌 목표와 실적으로 공표달성률이 재현됩니다.");
        visit.Complaints.Should().BeEmpty();
    }

    [BrowserTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_pasted_table_is_checked_and_what_needs_a_look_stands_first(bool scripts)
    {
        await using var visit = await Visit.ToAsync(chromium, site, "/verify", new(Phone: true), scripts);
        await visit.Page.Locator("#text").FillAsync(Table);
        await CheckAsync(visit);

        (await ResultAsync(visit)).Should().Contain("붙여넣은 표 · 4행");
        (await visit.Page.Locator(".vt tbody tr").First.InnerTextAsync()).Should().Contain("수료율").And.Contain("불일치");
        (await visit.Page.Locator("#text").InputValueAsync()).Should().Be(Table);
    }

    [BrowserTheory]
    [InlineData(false, false, false)]
    [InlineData(false, true, true)]
    [InlineData(true, false, true)]
    [InlineData(true, true, false)]
    public async Task Results_and_faults_are_accessible_in_every_look(bool english, bool dark, bool phone)
    {
        foreach (var (state, text) in new[] { ("result", Table), ("faults", Bad) })
        {
            await using var visit = await Visit.ToAsync(chromium, site, "/verify", new(english, dark, phone), scripts: true);
            await visit.Page.Locator("#text").FillAsync(text);
            await CheckAsync(visit);
            await visit.Page.Locator("#" + state).WaitForAsync();
            await visit.PictureAsync(state);

            (await visit.AxeAsync()).Should().BeEmpty(state);
            (await visit.SidewaysAsync()).Should().BeLessThanOrEqualTo(0, state);
            (await visit.Page.EvaluateAsync<string>("() => document.activeElement.id")).Should().Be(state, "who cannot see it is told of it");
            (await visit.Page.Locator(".progress").IsVisibleAsync()).Should().BeFalse();
        }
    }

    [BrowserFact]
    public async Task Faults_name_their_place_and_go_away_with_the_next_answer()
    {
        await using var visit = await Visit.ToAsync(chromium, site, "/verify", new());
        await visit.Page.Locator("#text").FillAsync(Table);
        await CheckAsync(visit);
        await visit.Page.Locator("#result").WaitForAsync();
        await visit.Page.Locator("#text").FillAsync(Bad);
        await CheckAsync(visit);
        (await visit.Page.Locator("#faults").InnerTextAsync()).Should().Contain("2행 '목표' 열: '3억' 값을 수로 읽을 수 없습니다.");
        (await visit.Page.Locator("#result").CountAsync()).Should().Be(0, "an old result beside new faults would mislead");
        await visit.Page.Locator("#text").FillAsync(Table);
        await CheckAsync(visit);
        await visit.Page.Locator("#result").WaitForAsync();

        (await visit.Page.Locator("#faults").CountAsync()).Should().Be(0);
    }

    [BrowserFact]
    public async Task A_dropped_file_is_taken_and_what_is_pasted_after_it_wins()
    {
        await using var visit = await Visit.ToAsync(chromium, site, "/verify", new());
        await visit.Page.EvaluateAsync("""
            table => {
              const data = new DataTransfer();
              data.items.add(new File([table], '끌어 놓은 표.csv', { type: 'text/csv' }));
              const place = document.querySelector('.vside');
              place.dispatchEvent(new DragEvent('dragover', { bubbles: true, cancelable: true, dataTransfer: data }));
              if (!document.querySelector('.vform').classList.contains('over')) throw new Error('nothing shows that it may be dropped here');
              place.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: data }));
            }
            """, Table);
        await CheckAsync(visit);
        (await ResultAsync(visit)).Should().Contain("끌어 놓은 표.csv · 4행");

        await visit.Page.Locator("#text").FillAsync(Heads + "\n가\t나\t다\t건\t상향\t1\t1\t100\n");
        await CheckAsync(visit);
        await visit.Page.Locator("#result", new() { HasText = "붙여넣은 표 · 1행" }).WaitForAsync();
    }

    [BrowserFact]
    public async Task A_table_copied_from_a_document_becomes_lines_with_tabs_and_merged_cells_fill_their_rows()
    {
        await using var visit = await Visit.ToAsync(chromium, site, "/verify", new());
        await visit.Page.Locator("#text").FocusAsync();
        await visit.Page.EvaluateAsync("""
            () => {
              const data = new DataTransfer();
              data.setData('text/plain', '추진전략\n세부사업\n성과지표');
              data.setData('text/html', `<html><body><p>표 1</p><table>
                <tr><td>추진전략</td><td>세부사업</td><td>성과지표</td><td>단위</td><td>방향</td><td>목표</td><td>실적</td><td>공표<br>달성률</td></tr>
                <tr><td rowspan="2">돌봄</td><td><p>긴급</p></td><td> 이용자
                  수 </td><td rowspan="2">명</td><td>상향</td><td>250</td><td>317</td><td>126.8</td></tr>
                <tr><td>안전</td><td>사고</td><td>하향</td><td colspan="2">10</td><td>100</td></tr></table></body></html>`);
              document.querySelector('#text').dispatchEvent(new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData: data }));
            }
            """);

        (await visit.Page.Locator("#text").InputValueAsync()).Should().Be(Heads + "\n돌봄\t긴급\t이용자 수\t명\t상향\t250\t317\t126.8\n돌봄\t안전\t사고\t명\t하향\t10\t10\t100");
        await CheckAsync(visit);
        (await ResultAsync(visit)).Should().Contain("2행 중 2행은");
    }

    [BrowserFact]
    public async Task Progress_is_shown_while_a_long_file_is_sent_and_read()
    {
        await using var visit = await Visit.ToAsync(chromium, site, "/verify", new());
        var rows = string.Concat(Enumerable.Range(0, 60_000).Select(i => $"전략,사업 {i},지표 {i},건,상향,100,{i % 150},{i % 150}\n"));
        await visit.Page.Locator("#file").SetInputFilesAsync(File("긴 표.csv", Heads.Replace('\t', ',') + "\n" + rows));
        await visit.Page.EvaluateAsync("""
            () => {
              window.said = [];
              const place = document.querySelector('.progress');
              new MutationObserver(() => { if (!place.hidden) window.said.push(place.textContent.trim()); }).observe(place, { attributes: true, childList: true, subtree: true, characterData: true });
            }
            """);
        await CheckAsync(visit);

        (await ResultAsync(visit)).Should().Contain("긴 표.csv · 60,000행").And.Contain("500/60,000행 표시. 전체는 엑셀 파일에 있습니다.");
        (await visit.Page.EvaluateAsync<string[]>("() => window.said")).Should().Contain(said => said.StartsWith("올리는 중"));
        (await visit.Page.Locator("progress").GetAttributeAsync("aria-label")).Should().NotBeNullOrEmpty();
    }

    [BrowserFact]
    public async Task A_file_of_21_MiB_is_not_even_sent()
    {
        await using var visit = await Visit.ToAsync(chromium, site, "/verify", new());
        var sent = 0;
        visit.Page.Request += (_, request) => sent += request.Method == "POST" ? 1 : 0;
        await visit.Page.Locator("#file").SetInputFilesAsync(new FilePayload { Name = "큰 표.csv", MimeType = "text/csv", Buffer = new byte[21 << 20] });
        await CheckAsync(visit);
        await visit.Page.GetByText("파일이 20 MiB를 넘습니다. 나누어 올려 주십시오.").WaitForAsync();

        sent.Should().Be(0);
    }

    [BrowserTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_workbook_comes_from_the_form_and_from_the_result(bool scripts)
    {
        await using var visit = await Visit.ToAsync(chromium, site, "/verify", new(), scripts);
        await visit.Page.Locator("#text").FillAsync(Table);
        var direct = await visit.Page.RunAndWaitForDownloadAsync(() => visit.Page.GetByRole(AriaRole.Button, new() { Name = "결과를 엑셀로 받기" }).ClickAsync());
        await CheckAsync(visit);
        await visit.Page.Locator("#result").WaitForAsync();
        var later = await visit.Page.RunAndWaitForDownloadAsync(() => visit.Page.GetByRole(AriaRole.Button, new() { Name = "엑셀로 검산" }).ClickAsync());

        (direct.SuggestedFilename, later.SuggestedFilename).Should().Be(("달성률 검산.xlsx", "달성률 검산.xlsx"));
        foreach (var download in new[] { direct, later })
        {
            (await System.IO.File.ReadAllBytesAsync(await download.PathAsync())).Should().StartWith("PK"u8.ToArray());
        }
    }

    [BrowserFact]
    public async Task The_keyboard_alone_is_enough()
    {
        await using var visit = await Visit.ToAsync(chromium, site, "/verify", new());
        var keyboard = visit.Page.Keyboard;
        await TabToAsync(visit, "text");
        await keyboard.InsertTextAsync(Table);
        await TabToAsync(visit, "policy");
        await keyboard.PressAsync("ArrowDown");
        await keyboard.PressAsync("Tab");
        await keyboard.PressAsync("Space");
        await keyboard.PressAsync("Tab");
        (await visit.Page.EvaluateAsync<string>("() => document.activeElement.textContent.trim()")).Should().Be("검산하기");
        await keyboard.PressAsync("Enter");

        (await ResultAsync(visit)).Should().Contain("3/4행 표시.");
        (await visit.Page.EvaluateAsync<string>("() => document.activeElement.id")).Should().Be("result");
        await keyboard.PressAsync("Tab");
        (await visit.Page.EvaluateAsync<string>("() => document.activeElement.textContent.trim()")).Should().Be("엑셀로 검산");
    }

    [BrowserFact]
    public async Task A_public_table_opens_by_its_link_and_its_workbook_can_be_had()
    {
        await using var visit = await Visit.ToAsync(chromium, site, "/verify", new(English: true), scripts: false);
        await visit.Page.Locator(".vref a").First.ClickAsync();
        (await ResultAsync(visit)).Should().Contain("157");
        var download = await visit.Page.RunAndWaitForDownloadAsync(() => visit.Page.Locator("#result form button").ClickAsync());

        download.SuggestedFilename.Should().StartWith("Verification of rates").And.EndWith(".xlsx");
    }

    [BrowserFact]
    public async Task A_broken_line_says_so()
    {
        await using var visit = await Visit.ToAsync(chromium, site, "/verify", new());
        await visit.Page.RouteAsync("**/verify", route => route.AbortAsync());
        await visit.Page.Locator("#text").FillAsync(Table);
        await CheckAsync(visit);

        await visit.Page.GetByText("연결이 끊겼습니다. 다시 시도해 주십시오.").WaitForAsync();
    }

    [BrowserFact]
    public async Task Too_many_at_once_are_told_to_come_later()
    {
        await using var visit = await Visit.ToAsync(chromium, site, "/verify", new());
        await visit.Page.RouteAsync("**/verify", route => route.FulfillAsync(new() { Status = 429, ContentType = "text/html; charset=utf-8", Body = "<h1>요청이 너무 많습니다</h1>" }));
        await visit.Page.Locator("#text").FillAsync(Table);
        await CheckAsync(visit);

        await visit.Page.Locator(".progress", new() { HasText = "요청이 너무 많습니다" }).WaitForAsync();
    }

    private static FilePayload File(string name, string text) => new() { Name = name, MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes(text) };

    private static Task CheckAsync(Visit visit) => visit.Page.Locator(".vform .pri").ClickAsync();

    private static async Task<string> ResultAsync(Visit visit)
    {
        await visit.Page.Locator("#result").WaitForAsync();
        return await visit.Page.Locator("#result").InnerTextAsync();
    }

    private static async Task TabToAsync(Visit visit, string id)
    {
        for (var i = 0; i < 30 && await visit.Page.EvaluateAsync<string>("() => document.activeElement.id") != id; i++)
        {
            await visit.Page.Keyboard.PressAsync("Tab");
        }

        (await visit.Page.EvaluateAsync<string>("() => document.activeElement.id")).Should().Be(id);
    }
}
