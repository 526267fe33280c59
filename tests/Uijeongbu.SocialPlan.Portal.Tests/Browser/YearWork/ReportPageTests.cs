using System.Net;
using FluentAssertions.Execution;
using Microsoft.Extensions.DependencyInjection;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Data.Outages;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Tests.Security;

namespace Uijeongbu.SocialPlan.Portal.Tests.Browser.YearWork;

/// <summary>A portal of its own for reports on their way: each test moves them.</summary>
[CollectionDefinition(Name)]
public sealed class ReportTests : ICollectionFixture<YearWorkSite>, ICollectionFixture<Chromium>
{
    /// <summary>The collection's name.</summary>
    public const string Name = "reports";
}

/// <summary>Owner, team leader, head and coordinator bring a report to its end, by keyboard only.</summary>
[Collection(ReportTests.Name)]
public sealed class ReportPageTests(YearWorkSite year, Chromium chromium)
{
    private const string Desk = "/app/reports/41150/2025";
    private const string Dashboard = "/app/dashboard/41150/2025";
    private const string Owner = "owner@uijeongbu.example";
    private const string Head = "head@uijeongbu.example";

    [BrowserFact]
    public async Task From_the_owner_over_team_leader_and_head_to_the_coordinator_by_keyboard()
    {
        await SetTeamReviewAsync();
        await using (var owner = await YearVisit.OpenAsync(chromium, year.Site, Desk, person: Owner))
        {
            await OpenAsync(owner, "2-3-1");
            await owner.LooksRightAsync("report-drafting");
            await owner.PressAsync("검토 요청", "form[aria-label='검토 요청']");
            (await owner.Page.Locator("[role=alert]").InnerTextAsync()).Should().Contain("④ 사례관리 종결 후 재진입률 미입력").And.Contain("초과달성 사유");
            await owner.LooksRightAsync("report-refused");
            foreach (var field in await owner.Page.Locator("textarea[name^=Reason-], textarea[name^=Plan-], input[name^=Reason-]").AllAsync())
            {
                await field.FillAsync("신고가 몰려 늦어졌고, 담당자를 늘립니다.");
            }

            await owner.PressAsync("저장", "form[aria-label='추진 실적과 사유']");
            (await owner.Page.Locator("[role=status]").First.InnerTextAsync()).Should().Contain("저장했습니다.");
            await owner.Page.Locator("input[name=KnowsBlanks]").FocusAsync();
            await owner.Page.Keyboard.PressAsync("Space");
            await owner.PressAsync("검토 요청", "form[aria-label='검토 요청']");
            (await owner.Page.Locator(".p-head .chip").InnerTextAsync()).Should().Contain("검토 중");
            await owner.LooksRightAsync("report-waiting");
        }

        await MoveDepartmentAsync("2-3-1");
        await StepAsync("leader@uijeongbu.example", "2-3-1", "팀장 검토", "팀장 검토 완료");
        await using (var head = await YearVisit.OpenAsync(chromium, year.Site, Desk, person: Head))
        {
            await OpenAsync(head, "2-3-1");
            await head.Page.Locator("details:has(> summary:has-text('반려')) > summary").FocusAsync();
            await head.Page.Keyboard.PressAsync("Enter");
            await head.Page.FillAsync("details[open] textarea[name=Reason]", "⑤의 수가 대장과 다릅니다.");
            await head.Page.Locator("details[open] input[name=Indicators]").Nth(4).FocusAsync();
            await head.Page.Keyboard.PressAsync("Space");
            await head.PressAsync("반려", "details[open]");
            (await head.Page.Locator(".p-head .chip").InnerTextAsync()).Should().Contain("반려됨");
        }

        await using (var owner = await YearVisit.OpenAsync(chromium, year.Site, Desk, person: Owner))
        {
            await OpenAsync(owner, "2-3-1");
            (await owner.Page.Locator("main").InnerTextAsync()).Should().Contain("보완할 항목 1개").And.Contain("⑤의 수가 대장과 다릅니다.");
            await owner.LooksRightAsync("report-returned");
            await owner.Page.Locator("textarea[name^=Reason-]").First.FillAsync("대장을 확인하여 고쳤습니다.");
            await owner.PressAsync("저장", "form[aria-label='추진 실적과 사유']");
            await owner.Page.Locator("input[name=KnowsBlanks]").CheckAsync();
            await owner.PressAsync("검토 요청", "form[aria-label='검토 요청']");
        }

        await StepAsync("leader@uijeongbu.example", "2-3-1", "팀장 검토", "팀장 검토 완료");
        await ConfirmManyAsync();
        await StepAsync("coordinator@uijeongbu.example", "2-3-1", "총괄 확정", "총괄 확정");
    }

    [BrowserTheory]
    [MemberData(nameof(MeetingPageTests.Looks), MemberType = typeof(MeetingPageTests))]
    public async Task The_desk_is_accessible_and_fits_with_all_and_with_none(bool dark, bool phone)
    {
        await using var visit = await YearVisit.OpenAsync(chromium, year.Site, Desk, new(Dark: dark, Phone: phone));
        using var all = new AssertionScope();
        await visit.GoAsync(year.Site, Desk + "?show=all");
        (await visit.Page.Locator("table.rep tbody tr").CountAsync()).Should().BeGreaterThan(5);
        await visit.LooksRightAsync("desk");
        await visit.GoAsync(year.Site, Desk + "?show=all&department=%EC%97%86%EB%8A%94%EA%B3%BC");
        (await visit.Page.Locator("main").InnerTextAsync()).Should().Contain("조건에 맞는 사업이 없습니다.");
        await visit.LooksRightAsync("desk-none");
        await visit.GoAsync(year.Site, Dashboard);
        (await visit.Page.Locator("main").InnerTextAsync()).Should().Contain("전략별 목표달성도").And.Contain("담당자별 입력 현황").And.Contain("확정본 SP-41150-2020");
        await visit.Page.Locator("details.strat > summary").First.ClickAsync();
        await visit.LooksRightAsync("dashboard");
        await visit.GoAsync(year.Site, Desk + "/period");
        await visit.PressAsync("입력 기간 저장");
        (await visit.Page.Locator("[role=alert]").InnerTextAsync()).Should().Contain("사유가 있어야 합니다.");
        await visit.LooksRightAsync("period-refused");
        await visit.Page.FillAsync("#f-ClosesOn", "");
        await visit.Page.FillAsync("#f-ClosesAt", "08:00");
        await visit.PressAsync("입력 기간 저장");
        (await visit.Page.Locator("[role=alert]").InnerTextAsync()).Should().Contain("날짜가 없습니다.");
        await visit.Page.FillAsync("#f-ClosesOn", "0001-01-01");
        await visit.Page.FillAsync("#f-ClosesAt", "00:00");
        await visit.PressAsync("입력 기간 저장");
        (await visit.Page.Locator("[role=alert]").InnerTextAsync()).Should().Contain("날짜가 너무 이릅니다.");
    }

    [BrowserFact]
    public async Task After_an_outage_near_the_end_the_coordinator_is_asked_and_one_press_extends()
    {
        await using var visit = await YearVisit.OpenAsync(chromium, year.Site, Desk);
        await AddOutageAsync();
        await visit.GoAsync(year.Site, Desk);
        (await visit.Page.Locator("main").InnerTextAsync()).Should().Contain("1시간 30분 멈췄습니다.");
        await visit.LooksRightAsync("desk-outage");
        await visit.GoAsync(year.Site, Desk + "/period");
        await visit.LooksRightAsync("period-outage");
        await visit.PressAsync("제안대로 늦추기");
        (await visit.Page.Locator("main").InnerTextAsync()).Should().Contain("저장했습니다.").And.Contain("전산 장애로 입력하지 못한 시간을 더합니다").And.NotContain("멈췄습니다");
    }

    [Theory]
    [InlineData(Desk)]
    [InlineData(Desk + "/period")]
    [InlineData(Desk + "/progress.csv")]
    [InlineData(Desk + "/progress.xlsx")]
    [InlineData(Dashboard)]
    [InlineData(Dashboard + "/achievement.csv")]
    [InlineData(Dashboard + "/people.xlsx")]
    [InlineData(Dashboard + "/trend.csv")]
    [InlineData(Dashboard + "/execution.xlsx")]
    public async Task Another_municipality_does_not_find_it(string address)
    {
        using var own = await Person.SignedInAsync(year.Site, "coordinator@uijeongbu.example");
        using var found = await own.GetAsync(address);
        found.StatusCode.Should().Be(HttpStatusCode.OK);
        foreach (var who in new[] { "coordinator@yangju.example", "owner@yangju.example", "monitor1@uijeongbu.example", "officer@gyeonggi.example", "operator@portal.example" })
        {
            using var person = await Person.SignedInAsync(year.Site, who);
            using var answer = await person.GetAsync(address);
            answer.StatusCode.Should().BeOneOf([HttpStatusCode.NotFound, HttpStatusCode.Forbidden], who);
        }
    }

    private async Task ConfirmManyAsync()
    {
        await using var head = await YearVisit.OpenAsync(chromium, year.Site, Desk, person: Head);
        (await head.Page.Locator("table.rep").InnerTextAsync()).Should().Contain("사유·향후 계획 고침", "only what changed since is shown");
        await head.LooksRightAsync("desk-head");
        foreach (var box in await head.Page.Locator("table.rep input[type=checkbox]").AllAsync())
        {
            await box.FocusAsync();
            await head.Page.Keyboard.PressAsync("Space");
        }

        await head.PressAsync("고른 사업 부서 확인");
        (await head.Page.Locator("[role=status]").First.InnerTextAsync()).Should().Contain("처리했습니다.");
    }

    private async Task StepAsync(string who, string code, string step, string after)
    {
        await using var visit = await YearVisit.OpenAsync(chromium, year.Site, Desk, person: who);
        await OpenAsync(visit, code);
        await visit.PressAsync(step, $"form[aria-label='{step}']");
        (await visit.Page.Locator(".p-head .chip").InnerTextAsync()).Should().Contain(after);
    }

    private async Task OpenAsync(YearVisit visit, string code)
    {
        await visit.GoAsync(year.Site, Desk + "?show=all");
        await visit.Page.Locator($"table.rep a:has-text('{code}')").First.FocusAsync();
        await visit.EnterAsync();
    }

    private async Task AddOutageAsync()
    {
        await using var scope = year.Site.Services.CreateAsyncScope();
        var door = scope.ServiceProvider.GetRequiredService<PortalDb>();
        await using var places = await door.OpenAsAsync(Viewer.System("test", ["41150"]), Permissions.PlanWrite, CancellationToken.None);
        var closes = places.ResultsPeriods.Single(row => row.RegionCode == "41150" && row.FiscalYear == 2025).ClosesAt;
        await using var db = door.OpenAccounts();
        // Of a day to come, so that no change settles it; at the very beginning of the last days, so that a working day more, whatever the weekday, leaves it before them.
        var from = closes - OutageExtension.LastDays;
        db.Add(new Outage { FromAt = from, ToAt = from.AddHours(1.5) });
        await db.SaveChangesAsync();
    }

    private async Task SetTeamReviewAsync()
    {
        await using var visit = await YearVisit.OpenAsync(chromium, year.Site, "/app/plans/41150/rules");
        await visit.Page.Locator("input[name=TeamReview]").FocusAsync();
        await visit.Page.Keyboard.PressAsync("Space");
        await visit.PressAsync("저장");
        (await visit.Page.Locator("input[name=TeamReview]").IsCheckedAsync()).Should().BeTrue();
    }

    // The sample puts the project under another department than the head's: the plan's word is brought to the head's here.
    private async Task MoveDepartmentAsync(string code)
    {
        await using var scope = year.Site.Services.CreateAsyncScope();
        await using var db = await scope.ServiceProvider.GetRequiredService<PortalDb>().OpenAsAsync(Viewer.System("test", ["41150"]), Permissions.PlanWrite, CancellationToken.None);
        foreach (var project in db.Projects.Where(row => row.RegionCode == "41150" && row.Code == code))
        {
            project.Department = "복지정책과";
        }

        await db.SaveChangesAsync();
    }
}
