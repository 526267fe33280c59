using FluentAssertions.Execution;
using Microsoft.Playwright;
using Uijeongbu.SocialPlan.Portal.Tests.Features.Files;

namespace Uijeongbu.SocialPlan.Portal.Tests.Browser.YearWork;

/// <summary>The pages of a year's meetings in a browser.</summary>
[Collection(YearWorkTests.Name)]
public sealed class MeetingPageTests(YearWorkSite year, Chromium chromium)
{
    private const string Meetings = YearVisit.Year + "/meetings";
    private const string Neighbour = "/app/plans/41630/2027/meetings";

    /// <summary>Korean only: dark or light, wide or phone.</summary>
    public static TheoryData<bool, bool> Looks => new() { { false, false }, { true, false }, { false, true }, { true, true } };

    [BrowserTheory]
    [MemberData(nameof(Looks))]
    public async Task Every_state_is_accessible_and_fits(bool dark, bool phone)
    {
        await using var visit = await YearVisit.OpenAsync(chromium, year.Site, Neighbour, new(Dark: dark, Phone: phone), "coordinator@yangju.example");
        using var all = new AssertionScope();
        await visit.LooksRightAsync("empty");
        await visit.GoAsync(year.Site, Neighbour + "/new");
        await visit.LooksRightAsync("new");
        await visit.Page.FillAsync("#f-Name", "실무협의체 회의");
        await visit.Page.FillAsync("#f-Officials", "다섯");
        await visit.PressAsync("저장");
        await visit.Page.Locator("[role=alert]").WaitForAsync();
        await visit.LooksRightAsync("refused");
        (await visit.Page.InputValueAsync("#f-Officials")).Should().Be("다섯", "what was typed stays");

        await visit.GoAsync(year.Site, Neighbour + "/members/new");
        await visit.PressAsync("저장");
        await visit.LooksRightAsync("member-refused");
    }

    [BrowserTheory]
    [MemberData(nameof(Looks))]
    public async Task Filled_in_too(bool dark, bool phone)
    {
        await using var visit = await YearVisit.OpenAsync(chromium, year.Site, Meetings, new(Dark: dark, Phone: phone));
        using var all = new AssertionScope();
        await visit.GoAsync(year.Site, Meetings + "/new");
        await FillAsync(visit.Page, "대표협의체 정기회의", "2026-11-20");
        await visit.Page.SelectOptionAsync("#f-Body", "RepresentativeCouncil");
        await visit.Page.SelectOptionAsync("#f-Decision", "AsProposed");
        await visit.Page.FillAsync("#f-DocumentNumber", "복지정책과-12345");
        await visit.PressAsync("저장");
        await visit.Page.Locator("[role=status]").WaitForAsync();
        await visit.Page.SetInputFilesAsync("#f-File", new FilePayload { Name = "대표협의체 회의록(11월).pdf", MimeType = "application/pdf", Buffer = SampleFiles.Pdf });
        await visit.PressAsync("파일 붙이기");
        await visit.Page.Locator(".filelist").WaitForAsync();
        await visit.LooksRightAsync("saved");
        await visit.Page.SetInputFilesAsync("#f-File", new FilePayload { Name = "그림.pdf", MimeType = "application/pdf", Buffer = "<svg/>"u8.ToArray() });
        await visit.PressAsync("파일 붙이기");
        await visit.Page.Locator("[role=alert]").WaitForAsync();
        await visit.Page.Locator("section:last-of-type .remove > summary").ClickAsync();
        await visit.LooksRightAsync("file-refused");
        (await visit.Page.Locator("[role=alert]").InnerTextAsync()).Should().Contain("올릴 수 없는 종류").And.Contain("한글(hwpx)");

        await visit.GoAsync(year.Site, Meetings + "/new");
        await FillAsync(visit.Page, "제1차 TF 회의", "2026-09-03");
        await visit.PressAsync("저장");
        await visit.GoAsync(year.Site, Meetings + "/members/new");
        await visit.Page.FillAsync("#f-Name", "김복지");
        await visit.Page.FillAsync("#f-Affiliation", "복지정책과 주무관");
        await visit.PressAsync("저장");
        await visit.Page.Locator("[role=status]").WaitForAsync();
        await visit.LooksRightAsync("filled");
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await visit.Visit.PictureAsync("print");
    }

    [BrowserFact]
    public async Task A_meeting_from_the_menu_to_the_register_by_keyboard_and_without_scripts()
    {
        await using var visit = await YearVisit.OpenAsync(chromium, year.Site, "/app/plans", person: "secretary@uijeongbu.example", scripts: false);
        var page = visit.Page;
        await visit.FollowAsync("main a:text-is('2027')");
        await visit.FollowAsync(".tabs a:has-text('회의')");
        await visit.FollowAsync("a:has-text('회의 추가')");
        await visit.TabToAsync("#f-Body");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("ArrowDown");
        await visit.TabToAsync("#f-HeldOn");
        await page.Keyboard.TypeAsync("11032026");
        await TypeAsync(visit, "#f-Name", "실무협의체 제3차 회의");
        await TypeAsync(visit, "#f-Agenda", "2027년 연차별 시행계획(안)");
        await visit.TabToAsync("main button:has-text('저장')");
        await visit.EnterAsync();
        (await page.Locator("main").InnerTextAsync()).Should().Contain("추가했습니다.");
        (await page.InputValueAsync("#f-HeldOn")).Should().Be("2026-11-03");
        (await page.InputValueAsync("#f-Body")).Should().Be("WorkingCouncil");
        await visit.FollowAsync(".tabs a:has-text('회의')");
        (await page.Locator("table.meetings").InnerTextAsync()).Should().Contain("실무협의체 제3차 회의");
    }

    [BrowserFact]
    public async Task A_faulty_form_leads_to_its_fields_and_two_writers_decide_themselves()
    {
        await using var visit = await YearVisit.OpenAsync(chromium, year.Site, Meetings);
        await visit.GoAsync(year.Site, Meetings + "/new");
        await visit.PressAsync("저장");
        await visit.Page.Locator("[role=alert] a").First.FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        (await visit.FocusedAsync()).Should().Be("f-HeldOn");

        await FillAsync(visit.Page, "함께 쓰는 회의", "2026-10-01");
        await visit.PressAsync("저장");
        await visit.Page.Locator("[role=status]").WaitForAsync();
        await using var other = await YearVisit.OpenAsync(chromium, year.Site, new Uri(visit.Page.Url).AbsolutePath, person: "secretary@uijeongbu.example");
        await other.Page.FillAsync("#f-Place", "보건소");
        await other.PressAsync("저장");
        await other.Page.Locator("[role=status]").WaitForAsync();
        await visit.Page.FillAsync("#f-Place", "시청");
        await visit.PressAsync("저장");
        (await visit.Page.Locator("[role=alert]").InnerTextAsync()).Should().Contain("먼저 저장").And.Contain("보건소").And.NotContain("안건");
        (await visit.Page.InputValueAsync("#f-Place")).Should().Be("시청");
        await visit.LooksRightAsync("conflict");
        await visit.PressAsync("저장");
        await visit.Page.Locator("[role=status]").WaitForAsync();
        (await visit.Page.InputValueAsync("#f-Place")).Should().Be("시청");
    }

    private static async Task FillAsync(IPage page, string name, string day)
    {
        await page.FillAsync("#f-Name", name);
        await page.FillAsync("#f-HeldOn", day);
        await page.FillAsync("#f-StartsAt", "14:00");
        await page.FillAsync("#f-Officials", "5");
        await page.FillAsync("#f-CouncilMembers", "12");
        await page.FillAsync("#f-Others", "3");
        await page.FillAsync("#f-Agenda", "1. 2027년 연차별 시행계획(안)\n2. 2026년 계획 변경(안)");
        await page.FillAsync("#f-Result", "원안대로 의결함. 홍보를 더 하자는 의견이 있었음.");
    }

    private static async Task TypeAsync(YearVisit visit, string field, string text)
    {
        await visit.TabToAsync(field);
        await visit.Page.Keyboard.TypeAsync(text);
    }
}
