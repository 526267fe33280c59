using FluentAssertions.Execution;
using Uijeongbu.SocialPlan.Domain.Calendar;
using Uijeongbu.SocialPlan.Portal.Features.YearCalendar;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Tests.Security;
using Uijeongbu.SocialPlan.Portal.Web;

namespace Uijeongbu.SocialPlan.Portal.Tests.Browser.YearWork;

/// <summary>The pages of a place's dates in a browser.</summary>
[Collection(YearWorkTests.Name)]
public sealed class DatePageTests(YearWorkSite year, Chromium chromium)
{
    private const string Dates = "/app/calendar/dates";

    [BrowserTheory]
    [MemberData(nameof(MeetingPageTests.Looks), MemberType = typeof(MeetingPageTests))]
    public async Task Every_state_is_accessible_and_fits(bool dark, bool phone)
    {
        await using var visit = await YearVisit.OpenAsync(chromium, year.Site, Dates, new(Dark: dark, Phone: phone), "officer@gyeonggi.example");
        using var all = new AssertionScope();
        await visit.LooksRightAsync("dates");
        await visit.GoAsync(year.Site, Dates + "/41/new");
        await visit.Page.FillAsync("#f-Note", "도 공문");
        await visit.PressAsync("저장");
        (await visit.Page.Locator("[role=alert] a").CountAsync()).Should().Be(2);
        await visit.LooksRightAsync("date-refused");
        await visit.Page.SelectOptionAsync("#f-Kind", "Deadline");
        await visit.Page.FillAsync("#f-On", "2027-02-19");
        await visit.Page.FillAsync("#f-Name", "시행결과 파일 제출(도 공문)");
        await visit.PressAsync("저장");
        await visit.LooksRightAsync("dates-filled");
        await visit.FollowAsync("table.dates a >> nth=0");
        await visit.LooksRightAsync("date");
        await visit.GoAsync(year.Site, "/app/calendar");
        await visit.LooksRightAsync("calendar");
    }

    [BrowserFact]
    public async Task A_holiday_added_by_keyboard_without_scripts_moves_the_deadline()
    {
        var due = PlaceCalendar.Of([new() { UserId = Guid.NewGuid(), Role = Role.Coordinator, RegionCode = "41630", ValidFrom = new(2026, 1, 1), GrantedAt = default }], TimeProvider.System.GetUtcNow().UtcDateTime)
            .Single().Deadlines.Last(deadline => deadline.Kind is DeadlineKind.AnnualPlanToProvince).DueOn;
        var moved = PlaceDays.Of([new(CalendarEntryKind.Holiday, due, null, "임시공휴일", null)]).DueOn(due);
        await using var visit = await YearVisit.OpenAsync(chromium, year.Site, "/app/calendar", person: "coordinator@yangju.example", scripts: false);
        (await visit.Page.Locator("main").InnerTextAsync()).Should().Contain(Formats.Current.Date(due)).And.NotContain(Formats.Current.Date(moved));
        await visit.FollowAsync("main a:has-text('일정 관리')");
        await visit.FollowAsync("main a:has-text('일정 추가')");
        await visit.TabToAsync("#f-On");
        await visit.Page.Keyboard.TypeAsync(due.ToString("MMddyyyy", System.Globalization.CultureInfo.InvariantCulture));
        await visit.TabToAsync("#f-Name");
        await visit.Page.Keyboard.TypeAsync("임시공휴일");
        await visit.EnterAsync();
        (await visit.Page.Locator("main").InnerTextAsync()).Should().Contain("추가했습니다.").And.Contain("임시공휴일");
        await visit.GoAsync(year.Site, "/app/calendar");
        (await visit.Page.Locator("main").InnerTextAsync()).Should().Contain(Formats.Current.Date(moved)).And.Contain($"원래 기한 {Formats.Current.Date(due)}(임시공휴일)").And.Contain("참고 일정");

        using var other = await Person.SignedInAsync(year.Site, "coordinator@uijeongbu.example");
        using var answer = await other.GetAsync(Dates + "/41630/new");
        answer.StatusCode.Should().Be(System.Net.HttpStatusCode.NotFound);
        (await other.ReadAsync(Dates)).Should().NotContain("임시공휴일");
    }
}
