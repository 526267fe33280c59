using FluentAssertions.Execution;
using Microsoft.Playwright;

namespace Uijeongbu.SocialPlan.Portal.Tests.Browser.YearWork;

/// <summary>The evaluator's desk in a browser: marked by keyboard alone, on a phone, and the chair's note.</summary>
[Collection(YearWorkTests.Name)]
public sealed class MarkDeskPageTests(YearWorkSite year, Chromium chromium)
{
    private const string Home = "/app/marks";

    /// <summary>Whoever presses the button while a save is under way is not told that somebody else was faster.</summary>
    [BrowserFact]
    public async Task A_sheet_is_sent_after_the_save_that_is_under_way()
    {
        await using var desk = await YearVisit.OpenAsync(chromium, year.Site, Home, person: "evaluator4@gyeonggi.example");
        using var all = new AssertionScope();
        await desk.FollowAsync("main table a:text-is('광명시')");
        await desk.Page.WaitForLoadStateAsync();
        var saved = new TaskCompletionSource();
        var line = new TaskCompletionSource();
        await desk.Page.RouteAsync("**/draft", async route =>
        {
            var answer = await route.FetchAsync();
            saved.SetResult();
            await line.Task;
            await route.FulfillAsync(new() { Response = answer });
        });
        await desk.Page.FillAsync("#f-m-content-needs", "5");
        await saved.Task;
        await desk.Page.EvaluateAsync("() => document.documentElement.setAttribute('data-old', '')");
        await desk.PressButtonAsync("저장");
        line.SetResult(); // the key was taken while the answer was still away
        await desk.Page.Locator("html:not([data-old]) main").WaitForAsync();
        (await desk.Page.Locator("[role=alert]").CountAsync()).Should().Be(0);
        await Assertions.Expect(desk.Page.Locator("[data-given]")).ToHaveTextAsync("1");
    }

    [BrowserFact]
    public async Task An_evaluator_marks_and_submits_a_municipality_by_keyboard_alone()
    {
        await using var desk = await YearVisit.OpenAsync(chromium, year.Site, Home, person: "evaluator4@gyeonggi.example");
        using var all = new AssertionScope();
        await desk.LooksRightAsync("marks");
        await desk.FollowAsync("main table a:text-is('양주시')");
        var address = new Uri(desk.Page.Url).AbsolutePath;
        await desk.LooksRightAsync("mark-desk");
        (await desk.Page.Locator("main").InnerTextAsync()).Should().Contain("SR-41630-2025-01").And.Contain("계산한 점수").And.Contain("16개 가운데 0개 입력");
        await desk.TabToAsync("#f-m-content-needs");
        foreach (var mark in new[] { "5", "4.5", "4", "3.5", "", "5", "4", "3", "5", "4.5", "3", "3", "4", "3", "2", "4", "3" })
        {
            await desk.Page.Keyboard.TypeAsync(mark);
            await desk.Page.Keyboard.PressAsync("Enter");
        }

        await Assertions.Expect(desk.Page.Locator("[data-given]")).ToHaveTextAsync("16");
        await Assertions.Expect(desk.Page.Locator("[data-words]")).ToContainTextAsync("저장됨");
        (await desk.Page.EvaluateAsync<string>("() => document.activeElement.value")).Should().Be("submit", "after the last criterion the keys lead to the button");
        await desk.Page.Keyboard.PressAsync("Shift+Tab");
        await desk.Page.Locator("#f-m-capacity-training").FocusAsync();
        await desk.Page.Keyboard.PressAsync("ArrowUp");
        (await desk.FocusedAsync()).Should().Be("f-m-capacity-organisation");
        await desk.Page.Keyboard.PressAsync("Alt+n");
        (await desk.FocusedAsync()).Should().Be("f-n-capacity-organisation");
        await desk.Page.Keyboard.TypeAsync("인력이 한 명 늘었습니다.");
        await desk.Page.Keyboard.PressAsync("Control+s");
        await Assertions.Expect(desk.Page.Locator("[data-state].good")).ToBeVisibleAsync();
        await desk.Page.WaitForFunctionAsync("() => localStorage.length === 0");
        await desk.Page.Locator("#f-m-content-needs").FillAsync("60");
        await Assertions.Expect(desk.Page.Locator("[data-words]")).ToContainTextAsync("저장 실패");
        await desk.Page.Locator("#f-m-content-needs").FillAsync("5.5");
        await Assertions.Expect(desk.Page.Locator("[data-state].good")).ToBeVisibleAsync();
        desk.Visit.Complaints.Should().OnlyContain(complaint => complaint.Contains("422", StringComparison.Ordinal));
        await desk.GoAsync(year.Site, address + "?part=changes");
        await Assertions.Expect(desk.Page.Locator("#f-m-content-needs")).ToHaveValueAsync("5.5");
        await desk.Visit.PictureAsync("mark-desk-changes");
        await desk.PressAsync("평가표 제출");
        (await desk.Page.Locator("[role=status]").First.InnerTextAsync()).Should().Contain("제출했습니다");
        await desk.GoAsync(year.Site, address + "/peers");
        (await desk.Visit.AxeAsync()).Should().BeEmpty();
        await desk.Visit.PictureAsync("mark-peers");
        (await desk.Page.Locator("main").InnerTextAsync()).Should().Contain("위원 2").And.NotContain("서위원").And.NotContain("조정 의견 저장");
    }

    [BrowserFact]
    public async Task The_desk_reads_on_a_phone_in_the_dark_part_by_part_and_the_chair_writes_a_note()
    {
        await using var desk = await YearVisit.OpenAsync(chromium, year.Site, Home, new(Dark: true, Phone: true), "evaluator1@gyeonggi.example");
        using var all = new AssertionScope();
        await desk.LooksRightAsync("marks-phone");
        await desk.FollowAsync("main table a:text-is('양주시')");
        var address = new Uri(desk.Page.Url).AbsolutePath;
        foreach (var part in new[] { "results", "changes", "words", "best", "monitoring", "evidence" })
        {
            await desk.GoAsync(year.Site, $"{address}?part={part}");
            await desk.LooksRightAsync($"mark-desk-phone-{part}");
        }

        await desk.GoAsync(year.Site, address + "/peers");
        await desk.LooksRightAsync("mark-peers-chair");
        await desk.Page.FillAsync("textarea[name=Text]", "2번 위원은 부록의 공개 자료를 보지 못했습니다. 점수는 각자 그대로 둡니다.");
        await desk.PressAsync("조정 의견 저장");
        (await desk.Page.Locator("[role=status]").First.InnerTextAsync()).Should().Contain("조정 의견을 저장했습니다");
        await desk.GoAsync(year.Site, "/app/marks");
        await desk.FollowAsync("main a:has-text('모의 채점')");
        await desk.LooksRightAsync("calibration");
    }
}
