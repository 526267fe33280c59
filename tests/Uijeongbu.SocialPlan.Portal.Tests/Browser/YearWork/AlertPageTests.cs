using System.Net;
using FluentAssertions.Execution;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Uijeongbu.SocialPlan.Domain.Notifying;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Tests.Security;

namespace Uijeongbu.SocialPlan.Portal.Tests.Browser.YearWork;

/// <summary>Notifications, the choice about mail and the search in a browser, by keyboard.</summary>
[Collection(YearWorkTests.Name)]
public sealed class AlertPageTests(YearWorkSite year, Chromium chromium)
{
    private const string Leader = "leader@uijeongbu.example";

    [BrowserTheory]
    [InlineData(false, false)]
    [InlineData(true, true)]
    public async Task The_bell_counts_what_is_unread_and_each_leads_to_what_it_tells_of(bool dark, bool phone)
    {
        await TellAsync(60);
        await using var visit = await YearVisit.OpenAsync(chromium, year.Site, "/app", new(Dark: dark, Phone: phone), Leader);
        using var all = new AssertionScope();
        (await visit.Page.Locator("a.bell").TextContentAsync())!.Trim().Should().Be("알림, 읽지 않은 것 60");
        await visit.FollowAsync("a.bell");
        (await visit.Page.Locator("ol.alerts > li").CountAsync()).Should().Be(50);
        await visit.LooksRightAsync("alerts-many");
        await visit.PressAsync("보기");
        new Uri(visit.Page.Url).AbsolutePath.Should().Be("/app/reports/41150/2025");
        (await visit.Page.Locator("a.bell .count").InnerTextAsync()).Should().Be("59");
        await visit.GoAsync(year.Site, "/app/alerts?skip=50");
        (await visit.Page.Locator("ol.alerts > li").CountAsync()).Should().Be(10);
        await visit.GoAsync(year.Site, "/app/alerts?show=unread");
        await visit.PressAsync("읽음", "ol.alerts");
        (await visit.Page.Locator("[role=status]").First.InnerTextAsync()).Should().Contain("읽음으로 표시했습니다.");
        await visit.PressAsync("모두 읽음으로 표시");
        (await visit.Page.Locator("main").InnerTextAsync()).Should().Contain("읽지 않은 알림이 없습니다.");
        (await visit.Page.Locator("a.bell .count").CountAsync()).Should().Be(0);
        await visit.LooksRightAsync("alerts-none");

        await visit.GoAsync(year.Site, "/app/alerts/mail");
        await visit.LooksRightAsync("alerts-mail");
        await visit.Page.Locator("input[name=Way][value=AtOnce]").CheckAsync();
        await visit.Page.SelectOptionAsync("#m-from", "22");
        await visit.PressAsync("저장");
        (await visit.Page.Locator("[role=status]").First.InnerTextAsync()).Should().Contain("저장했습니다.");
        (await visit.Page.Locator("input[name=Way]:checked").GetAttributeAsync("value")).Should().Be("AtOnce");
        (await visit.Page.InputValueAsync("#m-from")).Should().Be("22");
    }

    [BrowserTheory]
    [InlineData(false, false)]
    [InlineData(true, true)]
    public async Task A_search_is_typed_into_the_bar_and_found_by_its_initial_consonants(bool dark, bool phone)
    {
        await using var visit = await YearVisit.OpenAsync(chromium, year.Site, "/app", new(Dark: dark, Phone: phone));
        using var all = new AssertionScope();
        if (phone)
        {
            await visit.Page.Locator("details.menu > summary").ClickAsync();
        }

        await visit.Page.Locator(phone ? "#find-menu" : "#find").FillAsync("사업");
        await visit.EnterAsync();
        (await visit.Page.Locator("main").InnerTextAsync()).Should().Contain("김사업").And.Contain("접속기록에 남습니다.");
        await visit.LooksRightAsync("search-many");
        await visit.Page.FillAsync("#q", "ㅇㄷㅅㄷㅅ");
        await visit.Page.Locator("#q").FocusAsync();
        await visit.EnterAsync();
        await visit.FollowAsync("ul.found a:has-text('이동상담소 운영 횟수')");
        new Uri(visit.Page.Url).AbsolutePath.Should().StartWith("/app/plans/41150/");
        await visit.GoAsync(year.Site, "/app/search?q=%EC%97%86%EB%8A%94%EB%A7%90");
        await visit.LooksRightAsync("search-none");
        await visit.GoAsync(year.Site, "/app/search");
        await visit.LooksRightAsync("search-empty");
    }

    [Fact]
    public async Task Who_reads_no_plans_gets_no_search_field_and_who_gets_no_notifications_no_bell()
    {
        using var member = await Person.SignedInAsync(year.Site, "monitor1@uijeongbu.example");
        (await member.ReadAsync("/app")).Should().Contain("class=\"bell\"", "members are told of their cards").And.NotContain("/app/search");
        (await member.ReadAsync("/app/search?q=%EC%82%AC%EC%97%85")).Should().Contain("맞는 것이 없습니다.");
        using var evaluator = await Person.SignedInAsync(year.Site, "evaluator1@gyeonggi.example");
        (await evaluator.ReadAsync("/app")).Should().Contain("class=\"bell\"", "evaluators are told of their municipalities").And.NotContain("/app/search");
        using var secretary = await Person.SignedInAsync(year.Site, "secretary@uijeongbu.example");
        (await secretary.ReadAsync("/app")).Should().NotContain("class=\"bell\"");
        (await secretary.ReadAsync("/app/alerts")).Should().Contain("알림이 없습니다.");
        using var owner = await Person.SignedInAsync(year.Site, "owner@uijeongbu.example");
        (await owner.ReadAsync("/app/search?q=%EA%B9%80%EC%82%AC%EC%97%85")).Should().NotContain("접속기록", "an owner finds no people");
        using var visitor = year.Site.Visitor();
        foreach (var page in new[] { "/app/alerts", "/app/alerts/mail", "/app/search?q=1" })
        {
            using var answer = await visitor.GetAsync(page);
            answer.StatusCode.Should().Be(HttpStatusCode.Found, page);
        }
    }

    private async Task TellAsync(int count)
    {
        await using var scope = year.Site.Services.CreateAsyncScope();
        var door = scope.ServiceProvider.GetRequiredService<PortalDb>();
        await using var accounts = door.OpenAccounts();
        var leader = await accounts.Users.Where(user => user.Email == Leader).Select(user => user.Id).SingleAsync();
        await using var db = await door.OpenAsAsync(Viewer.System("test", ["41150"]), Permissions.PlanWrite, CancellationToken.None);
        await db.Notifications.Where(row => row.AccountId == leader).ExecuteDeleteAsync();
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        db.AddRange(Enumerable.Range(0, count).Select(i => new Notification
        {
            RegionCode = "41150",
            AccountId = leader,
            Kind = NotificationKind.ReviewRequested,
            Link = "/app/reports/41150/2025",
            Text = NotificationText.Of(Domain.Results.Flow.ReportMove.Submit, "김사업", 2025, $"2-3-{i} 복지사각지대 발굴과 위기가구 지원 체계 강화", i % 7 == 0 ? 12 : 1, 0, null),
            At = now.AddMinutes(-i),
        }));
        await db.SaveChangesAsync();
    }
}
