using System.Net;
using FluentAssertions.Execution;
using Uijeongbu.SocialPlan.Portal.Tests.Security;

namespace Uijeongbu.SocialPlan.Portal.Tests.Browser.YearWork;

/// <summary>The record of a place in a browser and over HTTP.</summary>
[Collection(YearWorkTests.Name)]
public sealed class AuditPageTests(YearWorkSite year, Chromium chromium)
{
    private const string Audit = "/app/audit/41150";

    [BrowserTheory]
    [MemberData(nameof(MeetingPageTests.Looks), MemberType = typeof(MeetingPageTests))]
    public async Task Every_state_is_accessible_and_fits(bool dark, bool phone)
    {
        await using var visit = await YearVisit.OpenAsync(chromium, year.Site, YearVisit.Year + "/meetings/new", new(Dark: dark, Phone: phone));
        using var all = new AssertionScope();
        var name = $"기록에 남는 회의 {dark} {phone}";
        await visit.Page.FillAsync("#f-HeldOn", "2026-11-11");
        await visit.Page.FillAsync("#f-Name", name);
        await visit.Page.FillAsync("#f-Agenda", "안건");
        await visit.PressAsync("저장");
        await visit.GoAsync(year.Site, Audit);
        (await visit.Page.Locator(".history > ol > li").First.InnerTextAsync()).Should().Contain(name).And.Contain("회의 기록").And.Contain("추가");
        await visit.LooksRightAsync("audit");
        await visit.Page.FillAsync("#a-who", "아무도 아닌 사람");
        await visit.PressAsync("찾기");
        (await visit.Page.Locator("main").InnerTextAsync()).Should().Contain("기록이 없습니다.");
        await visit.LooksRightAsync("audit-none");
        await visit.GoAsync(year.Site, Audit + "?from=2027-03-40&kind=meeting");
        (await visit.Page.Locator("[role=alert]").InnerTextAsync()).Should().Contain("날짜");
        await visit.LooksRightAsync("audit-refused");
    }

    [Theory]
    [InlineData(Audit)]
    [InlineData(Audit + "/records.csv")]
    [InlineData(Audit + "/records.xlsx")]
    public async Task Only_who_answers_for_the_place_finds_it(string address)
    {
        using var own = await Person.SignedInAsync(year.Site, "coordinator@uijeongbu.example");
        using var found = await own.GetAsync(address);
        found.StatusCode.Should().Be(HttpStatusCode.OK);
        foreach (var who in new[] { "coordinator@yangju.example", "owner@uijeongbu.example", "head@uijeongbu.example", "operator@portal.example", "officer@gyeonggi.example", "monitor1@uijeongbu.example" })
        {
            using var person = await Person.SignedInAsync(year.Site, who);
            using var answer = await person.GetAsync(address);
            answer.StatusCode.Should().Be(HttpStatusCode.NotFound, who);
        }
    }
}
