using FluentAssertions.Execution;

namespace Uijeongbu.SocialPlan.Portal.Tests.Browser.YearWork;

/// <summary>The pages of a book's sections in a browser.</summary>
[Collection(YearWorkTests.Name)]
public sealed class SectionPageTests(YearWorkSite year, Chromium chromium)
{
    private const string Sections = YearVisit.Year + "/sections";
    private const string Neighbour = "/app/plans/41630/2027/sections";

    [BrowserTheory]
    [MemberData(nameof(MeetingPageTests.Looks), MemberType = typeof(MeetingPageTests))]
    public async Task Every_state_is_accessible_and_fits(bool dark, bool phone)
    {
        await using var visit = await YearVisit.OpenAsync(chromium, year.Site, Neighbour, new(Dark: dark, Phone: phone), "coordinator@yangju.example");
        using var all = new AssertionScope();
        await visit.LooksRightAsync("sections");
        await visit.GoAsync(year.Site, Neighbour + "/participation");
        await visit.Page.FillAsync("#f-Text", "");
        await visit.PressAsync("저장하고 작성 완료");
        (await visit.Page.Locator("[role=alert]").InnerTextAsync()).Should().Contain("적은 내용이 없어");
        await visit.LooksRightAsync("section-refused");
        var key = (dark, phone) switch { (false, false) => "demand", (false, true) => "linkage", (true, false) => "management", _ => "statistics" };
        await visit.GoAsync(year.Site, $"{Neighbour}/{key}");
        await visit.Page.FillAsync("#f-Text", "지역사회보장조사와 주민 의견을 바탕으로 정했습니다.");
        await visit.Page.FillAsync("#f-Cell-0-0", "고립가구 증가");
        await visit.Page.FillAsync("#f-Cell-0-1", "안부 확인을 넓힘");
        await visit.PressAsync("저장하고 작성 완료");
        await visit.LooksRightAsync("section-done");
    }

    [BrowserFact]
    public async Task A_section_is_named_to_a_person_who_writes_it_by_keyboard_without_scripts()
    {
        await using (var coordinator = await YearVisit.OpenAsync(chromium, year.Site, Sections))
        {
            await coordinator.FollowAsync("main a:text-is('교육')");
            await coordinator.TabToAsync("#f-Assignee");
            await coordinator.Page.Keyboard.PressAsync("ArrowDown");
            await coordinator.Page.SelectOptionAsync("#f-Assignee", new Microsoft.Playwright.SelectOptionValue { Label = "박팀장" });
            await coordinator.TabToAsync("main button:has-text('담당자 정하기')");
            await coordinator.EnterAsync();
            (await coordinator.Page.Locator("main").InnerTextAsync()).Should().Contain("담당자를 정했습니다.").And.Contain("박팀장");
        }

        await using var visit = await YearVisit.OpenAsync(chromium, year.Site, Sections, person: "leader@uijeongbu.example", scripts: false);
        var page = visit.Page;
        (await page.Locator("tr:has-text('교육명'), tr:has-text('내 담당')").First.InnerTextAsync()).Should().Contain("교육");
        await visit.FollowAsync("main a:text-is('교육')");
        await visit.TabToAsync("#f-Text");
        await page.Keyboard.TypeAsync("협의체 위원 교육을 두 차례 열었습니다.");
        await TypeAsync(visit, "#f-Cell-0-0", "위원 교육");
        await TypeAsync(visit, "#f-Cell-0-2", "32");
        await visit.TabToAsync("main button:has-text('행 추가')");
        await visit.EnterAsync();
        (await page.InputValueAsync("#f-Cell-0-0")).Should().Be("위원 교육", "a new row keeps what was typed");
        await TypeAsync(visit, "#f-Cell-1-0", "담당자 교육");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("[role=status]").WaitForAsync();
        (await page.Locator("main").InnerTextAsync()).Should().Contain("저장했습니다.").And.Contain("작성 중");
        (await page.InputValueAsync("#f-Cell-1-0")).Should().Be("담당자 교육");
        await visit.TabToAsync("main button:has-text('저장하고 작성 완료')");
        await visit.EnterAsync();
        (await page.Locator("main table").InnerTextAsync()).Should().Contain("위원 교육").And.Contain("32");
        await visit.FollowAsync(".tabs a:has-text('보고서 항목')");
        (await page.Locator("#done-of").InnerTextAsync()).Should().Contain("1개");
    }

    private static async Task TypeAsync(YearVisit visit, string field, string text)
    {
        await visit.TabToAsync(field);
        await visit.Page.Keyboard.TypeAsync(text);
    }
}
