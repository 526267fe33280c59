using Microsoft.Playwright;
using Uijeongbu.SocialPlan.Portal.Tests.Features.Files;

namespace Uijeongbu.SocialPlan.Portal.Tests.Browser.YearWork;

/// <summary>Evidence of a project's yearly report: added with and without a script, looked at, cleared.</summary>
[Collection(YearWorkTests.Name)]
public sealed class EvidencePageTests(YearWorkSite year, Chromium chromium)
{
    private const string Reports = "/app/reports/41150/2025";
    private const string Owner = "owner@uijeongbu.example";

    private static readonly FilePayload Photo = new() { Name = "현장 사진.jpg", MimeType = "image/jpeg", Buffer = SamplePictures.WithExif(6) };

    [BrowserFact]
    public async Task By_keyboard_and_without_scripts_evidence_is_added_asked_for_and_removed()
    {
        await using var visit = await OpenAsync(number: 0, scripts: false);
        var page = visit.Page;
        await page.SetInputFilesAsync("#f-File", [Photo, Pdf("명단.pdf", "850101-1234567"), Pdf("연락처.pdf", "010-1234-5678")]);
        await visit.PressAsync("올리기");
        (await page.Locator("#sent [role=alert]").InnerTextAsync()).Should().Contain("3개 가운데 1개").And.Contain("명단.pdf").And.Contain("1쪽").And.NotContain("850101");
        (await page.Locator("#evidence-list").InnerTextAsync()).Should().Contain("2개").And.Contain("현장 사진.jpg").And.Contain("위치·촬영 정보를 지웠음").And.Contain("전화번호로 보이는 숫자: 1쪽").And.Contain("(정하기 전)");
        await visit.Visit.PictureAsync("evidence-refused");

        await page.Locator("#evidence-list details.remove > summary:has-text('공개 구분 요청')").First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("#evidence-list form.evdisc select[name=Disclosure]").First.SelectOptionAsync("Public");
        await visit.PressAsync("공개 구분 요청", "#evidence-list form.evdisc");
        (await page.Locator("#evidence-list li").First.InnerTextAsync()).Should().Contain("공개 요청됨(김사업)");

        await page.Locator("#evidence-list details.remove > summary:has-text('파일 삭제')").First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await visit.PressAsync("파일 삭제", "#evidence-list li details[open] form");
        (await page.Locator("main").InnerTextAsync()).Should().Contain("파일을 지웠습니다").And.NotContain("현장 사진.jpg ·");
    }

    [BrowserTheory]
    [InlineData(false, false)]
    [InlineData(true, true)]
    public async Task Files_are_dropped_and_each_says_what_became_of_it(bool dark, bool phone)
    {
        await using var visit = await OpenAsync(number: 1, new(Dark: dark, Phone: phone));
        await visit.LooksRightAsync("evidence-empty");
        await DropAsync(visit.Page, ("발표 자료.pdf", CorpusPdf.Of("a")), ("그림.png", "<svg/>"u8.ToArray()), ("현장.jpg", SamplePictures.Jpeg));
        await visit.Page.Locator(".sending li.good, .sending li.bad").Nth(2).WaitForAsync();
        (await visit.Page.Locator(".sending li.bad").InnerTextAsync()).Should().Contain("그림.png").And.Contain("올릴 수 없는 종류");
        (await visit.Page.Locator("#evidence-list").InnerTextAsync()).Should().Contain("발표 자료.pdf").And.Contain("현장.jpg");
        await visit.Page.Locator("#evidence-list details.remove > summary:has-text('공개 구분 요청')").First.ClickAsync();
        await visit.LooksRightAsync("evidence-dropped");
        await visit.Page.SetInputFilesAsync("#f-File", [.. Enumerable.Range(1, 6).Select(i => Pdf($"{i}분기 회의록과 참석자 서명부를 함께 묶은 아주 긴 이름의 파일.pdf", "010-1234-5678"))]);
        await visit.Page.Locator("form.evform button[type=submit]").FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.Locator(".sending li.good, .sending li.bad").Nth(8).WaitForAsync();
        await visit.LooksRightAsync("evidence-many");
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await visit.Visit.PictureAsync("evidence-print");
    }

    [BrowserFact]
    public async Task The_coordinator_reads_and_clears_what_nobody_looked_through()
    {
        await using (var owner = await OpenAsync(number: 0, scripts: false, person: "owner2@uijeongbu.example"))
        {
            await owner.Page.SetInputFilesAsync("#f-File", new FilePayload { Name = "결과보고.hwp", MimeType = "application/x-hwp", Buffer = SampleFiles.Hwp });
            await owner.PressAsync("올리기");
            await using var visit = await YearVisit.OpenAsync(chromium, year.Site, new Uri(owner.Page.Url).AbsolutePath);
            (await visit.Page.Locator("form.evform").CountAsync()).Should().Be(0);
            (await visit.Page.Locator("#evidence-list").InnerTextAsync()).Should().Contain("내용 검사 불가");
            await visit.Page.Locator("details.remove > summary").First.ClickAsync();
            await visit.Page.SelectOptionAsync("form.evdisc select[name=Disclosure]", "Public");
            await visit.PressAsync("공개 구분 정하기", "form.evdisc");
            (await visit.Page.Locator("form.evdisc [role=alert]").InnerTextAsync()).Should().Contain("확인란");
            await visit.LooksRightAsync("evidence-not-read");
            await visit.Page.CheckAsync("form.evdisc input[name=Read]");
            await visit.PressAsync("공개 구분 정하기", "form.evdisc");
            (await visit.Page.Locator("#evidence-list li").InnerTextAsync()).Should().Contain("공개 · 조총괄");
        }
    }

    private static FilePayload Pdf(string name, string text) => new() { Name = name, MimeType = "application/pdf", Buffer = CorpusPdf.Of(text) };

    private static async Task DropAsync(IPage page, params (string Name, byte[] Content)[] files) => await page.EvaluateAsync(
        """
        files => {
          const data = new DataTransfer();
          for (const [name, bytes] of files) data.items.add(new File([Uint8Array.from(atob(bytes), letter => letter.charCodeAt(0))], name));
          document.querySelector('.drop').dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
        }
        """,
        files.Select(file => new[] { file.Name, Convert.ToBase64String(file.Content) }).ToArray());

    // Each test has a project of its own.
    private async Task<YearVisit> OpenAsync(int number, Look? look = null, bool scripts = true, string person = Owner)
    {
        var visit = await YearVisit.OpenAsync(chromium, year.Site, Reports, look, person, scripts);
        var address = await visit.Page.Locator($"main a[href^='{Reports}/']:not([href*='.'])").Nth(number).GetAttributeAsync("href");
        var project = address!.Split('/')[^1].Split('?')[0];
        await visit.GoAsync(year.Site, $"/app/results/2025/projects/{project}/evidence");
        return visit;
    }
}
