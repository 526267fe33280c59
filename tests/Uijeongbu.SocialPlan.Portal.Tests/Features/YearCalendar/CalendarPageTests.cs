using System.Net;
using Ical.Net;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Calendar;
using Uijeongbu.SocialPlan.Portal.Features.YearCalendar;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;
using Uijeongbu.SocialPlan.Portal.Tests.Security;
using Uijeongbu.SocialPlan.Portal.Tests.Web;
using Uijeongbu.SocialPlan.Portal.Web;

namespace Uijeongbu.SocialPlan.Portal.Tests.Features.YearCalendar;

/// <summary>The calendar of the year, as a page and as a file.</summary>
[Collection(PublicSiteTests.Name)]
public sealed class CalendarPageTests(PublicSite site)
{
    [Fact]
    public async Task A_municipality_sees_its_dates_with_what_they_rest_on()
    {
        using var person = await Person.SignedInAsync(site, "coordinator@uijeongbu.example");
        var page = await person.ReadAsync("/app/calendar");

        page.Should().Contain("연차별 시행계획 도 제출").And.Contain("사회보장급여법 시행령 제20조").And.Contain("시행결과 도 제출").And.NotContain("보건복지부 제출");
        page.Should().Contain("aria-current=\"page\"");
    }

    [Fact]
    public async Task A_province_sees_its_own_and_an_operator_none()
    {
        using var officer = await Person.SignedInAsync(site, "officer@gyeonggi.example");
        (await officer.ReadAsync("/app/calendar")).Should().Contain("보건복지부 제출").And.NotContain("공고 시작");
        using var operatorPerson = await Person.SignedInAsync(site, "operator@portal.example");
        (await operatorPerson.ReadAsync("/app/calendar")).Should().Contain("볼 일정이 없습니다.").And.NotContain("calendar.ics");
    }

    [Fact]
    public async Task Who_sends_the_plan_on_finds_the_next_dates_at_home()
    {
        using var coordinator = await Person.SignedInAsync(site, "coordinator@uijeongbu.example");
        var next = PlaceCalendar.Of([Membership("41150")], TimeProvider.System.GetUtcNow().UtcDateTime).Single().Deadlines
            .First(deadline => deadline.DueOn >= Korea.DayOf(TimeProvider.System.GetUtcNow().UtcDateTime));
        (await coordinator.ReadAsync("/app")).Should().Contain("다가오는 기한").And.Contain(Formats.Current.Date(next.DueOn));
        using var owner = await Person.SignedInAsync(site, "owner@uijeongbu.example");
        (await owner.ReadAsync("/app")).Should().NotContain("다가오는 기한");
    }

    [Fact]
    public async Task The_file_holds_the_same_dates_as_whole_days()
    {
        using var person = await Person.SignedInAsync(site, "coordinator@uijeongbu.example");
        using var answer = await person.GetAsync("/app/calendar.ics");
        var file = Calendar.Load(await answer.Content.ReadAsStringAsync())!;

        answer.Content.Headers.ContentType!.MediaType.Should().Be("text/calendar");
        var expected = PlaceCalendar.Of([Membership("41150")], TimeProvider.System.GetUtcNow().UtcDateTime).Single().Deadlines;
        file.Events.Select(entry => (entry.Start!.Date, entry.Start.HasTime)).Should().Equal(expected.Select(deadline => (deadline.DueOn, false)));
        file.Events.Should().OnlyContain(entry => entry.Summary!.EndsWith("(의정부시)", StringComparison.Ordinal));
        file.Events.Select(entry => entry.Uid).Should().OnlyHaveUniqueItems();
    }

    [Theory]
    [InlineData("/app/calendar")]
    [InlineData("/app/calendar.ics")]
    public async Task A_stranger_is_asked_to_sign_in(string address)
    {
        using var visitor = site.Visitor();
        using var answer = await visitor.GetAsync(address);
        answer.StatusCode.Should().Be(HttpStatusCode.Found);
        answer.Headers.Location!.ToString().Should().Contain("/sign-in");
    }

    [Fact]
    public void In_november_2026_it_shows_what_just_passed_the_year_to_come_and_the_same_date_of_next_year()
    {
        var calendar = PlaceCalendar.Of([Membership("41150"), Membership("41150"), Membership(null)], new(2026, 11, 26, 3, 0, 0, DateTimeKind.Utc)).Should().ContainSingle().Subject;

        calendar.Deadlines.Select(deadline => deadline.DueOn).Should().Equal(
            new DateOnly(2026, 9, 30), new(2026, 11, 9), new(2026, 11, 30), new(2027, 3, 2), new(2027, 11, 9), new(2027, 11, 30));
        var due = calendar.Due.ToList();
        due.Select(line => line.Deadline).Should().Equal(calendar.Deadlines, "nothing else is due, and on 30 September 2027 nothing is");
        calendar.WhyMoved(due[3]).Should().Be("일요일");
        calendar.WhyMoved(due[2]).Should().BeNull();
        calendar.Practice.Select(date => date.From).Should().BeInAscendingOrder().And.HaveCountGreaterThan(15);
    }

    private static Membership Membership(string? region) => new() { UserId = Guid.NewGuid(), Role = Role.Coordinator, RegionCode = region, ValidFrom = new(2026, 1, 1), GrantedAt = default };
}
