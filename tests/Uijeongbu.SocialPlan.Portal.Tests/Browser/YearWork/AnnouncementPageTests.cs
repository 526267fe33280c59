using System.Net;
using FluentAssertions.Execution;
using Microsoft.Playwright;
using Uijeongbu.SocialPlan.Portal.Tests.Features.Files;
using Uijeongbu.SocialPlan.Portal.Tests.Security;

namespace Uijeongbu.SocialPlan.Portal.Tests.Browser.YearWork;

/// <summary>공지·서식 in a browser: written and published by the province, read in a municipality.</summary>
[Collection(YearWorkTests.Name)]
public sealed class AnnouncementPageTests(YearWorkSite year, Chromium chromium)
{
    private const string Board = "/app/notices";
    private const string Officer = "officer@gyeonggi.example";

    [BrowserTheory]
    [MemberData(nameof(Look.WideOrPhone), MemberType = typeof(Look))]
    public async Task A_form_is_written_looked_at_published_and_read(bool dark, bool phone)
    {
        var title = $"사업별 시행결과 서식 {(dark ? "나" : "가")}";
        string address;
        await using (var officer = await YearVisit.OpenAsync(chromium, year.Site, Board, new(Dark: dark, Phone: phone), Officer))
        {
            using var all = new AssertionScope();
            await officer.LooksRightAsync("notices-officer");
            await officer.GoAsync(year.Site, Board + "/41/new?kind=form");
            await officer.PressAsync("저장하고 미리보기");
            await officer.LooksRightAsync("notice-refused");
            await officer.Page.FillAsync("#f-Title", title);
            await officer.Page.FillAsync("#f-Text", "한글 파일에 적어 주십시오.\n문의: https://www.gg.go.kr 또는 담당자");
            await officer.PressAsync("저장하고 미리보기");
            address = new Uri(officer.Page.Url).AbsolutePath;
            await officer.PressAsync("게시");
            (await officer.Page.Locator("[role=alert]").InnerTextAsync()).Should().Contain("파일이 없습니다");
            await officer.Page.SetInputFilesAsync("#f-File", new FilePayload { Name = "시행결과 서식.hwpx", MimeType = "application/hwp+zip", Buffer = SampleFiles.Hwpx });
            await officer.PressAsync("파일 붙이기");
            await officer.Page.Locator(".filelist").WaitForAsync();
            await officer.LooksRightAsync("notice-draft");
            await officer.PressAsync("게시");
            (await officer.Page.Locator("[role=status]").First.InnerTextAsync()).Should().Contain("게시했습니다.");
            await officer.GoAsync(year.Site, address + "/edit");
            await officer.Page.CheckAsync("#f-IsPinned");
            await officer.PressAsync("미리보기");
            await officer.LooksRightAsync("notice-preview");
            await officer.PressAsync("고친 내용 게시");
            (await officer.Page.Locator("article.notice").InnerTextAsync()).Should().Contain("중요");
        }

        await using var reader = await YearVisit.OpenAsync(chromium, year.Site, "/app", new(Dark: dark, Phone: phone), "owner@uijeongbu.example");
        using var seen = new AssertionScope();
        await reader.LooksRightAsync("notices-home");
        await reader.FollowAsync($"main a:has-text('{title}')");
        (await reader.Page.Locator(".lines a").GetAttributeAsync("href")).Should().Be("https://www.gg.go.kr");
        await reader.LooksRightAsync("notice-read");
        await reader.GoAsync(year.Site, Board + "?kind=form&year=2025");
        await reader.LooksRightAsync("notices-forms");
        await reader.GoAsync(year.Site, Board);
        await reader.LooksRightAsync("notices-reader");
        await reader.GoAsync(year.Site, "/app");
        (await reader.Page.Locator("main").InnerTextAsync()).Should().NotContain(title, "it was read");

        using var person = await Person.SignedInAsync(year.Site, Officer);
        (await person.ReadAsync(address + "/readers.csv")).Should().Contain("의정부시,열람,1,").And.Contain("양주시,미열람,0,");
        using var file = await person.GetAsync(address + "/readers.xlsx");
        file.StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [BrowserFact]
    public async Task Who_has_read_is_shown_by_municipality_and_no_reader_sees_it()
    {
        await using var officer = await YearVisit.OpenAsync(chromium, year.Site, Board, person: Officer);
        using var all = new AssertionScope();
        await officer.FollowAsync("ol.alerts a:has-text('제출 안내')");
        var address = new Uri(officer.Page.Url).AbsolutePath;
        await officer.FollowAsync("a:has-text('열람 현황')");
        await officer.LooksRightAsync("notice-readers");
        await officer.GoAsync(year.Site, address);
        await officer.Page.EmulateMediaAsync(new() { Media = Media.Print });
        (await officer.Page.Locator("main").InnerTextAsync()).Should().Contain("제출 기한").And.NotContain("목록으로").And.NotContain("고치기");
        await officer.Visit.PictureAsync("notice-print");
        using var reader = await Person.SignedInAsync(year.Site, "owner@uijeongbu.example");
        foreach (var hidden in new[] { "/readers", "/readers.xlsx", "/edit" })
        {
            using var answer = await reader.GetAsync(address + hidden);
            answer.StatusCode.Should().Be(HttpStatusCode.NotFound, hidden);
        }

        var page = await reader.ReadAsync(address);
        page.Should().NotContain("열람 현황").And.NotContain("내림");
        (await reader.ReadAsync(Board + "?past=on")).Should().Contain("찾는 글이 없습니다").And.NotContain("교육 일정", "what is in the making is the writers'");
    }
}
