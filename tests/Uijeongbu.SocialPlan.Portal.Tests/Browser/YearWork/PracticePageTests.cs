using FluentAssertions.Execution;
using Microsoft.Playwright;

namespace Uijeongbu.SocialPlan.Portal.Tests.Browser.YearWork;

/// <summary>Practice copies share a host of their own: whoever is in one sees nothing else.</summary>
[CollectionDefinition(Name)]
public sealed class PracticeTests : ICollectionFixture<YearWorkSite>, ICollectionFixture<Chromium>
{
    /// <summary>The collection's name.</summary>
    public const string Name = "practice";
}

/// <summary>Practice in a browser: made, entered, marked on every page and on paper, and left.</summary>
[Collection(PracticeTests.Name)]
public sealed class PracticePageTests(YearWorkSite year, Chromium chromium)
{
    private const string Address = "/app/practice";

    [BrowserTheory]
    [MemberData(nameof(Look.PhoneOrWide), MemberType = typeof(Look))]
    public async Task The_coordinator_makes_a_copy_and_practises_in_it_by_keyboard(bool dark, bool phone)
    {
        await using var visit = await YearVisit.OpenAsync(chromium, year.Site, Address, new(Dark: dark, Phone: phone));
        using var all = new AssertionScope();
        await visit.LooksRightAsync("practice");
        await visit.Page.FillAsync("#f-ClosesOn", "2020-01-01");
        await visit.PressAsync("만들기", "form[aria-label='연습본 만들기']");
        (await visit.Page.Locator("[role=alert]").InnerTextAsync()).Should().Contain("연습 마감이 이미 지난 때입니다.");
        await visit.LooksRightAsync("practice-refused");
        await visit.GoAsync(year.Site, Address);
        await visit.PressAsync("만들기", "form[aria-label='연습본 만들기']");
        (await visit.Page.Locator("[role=status]").First.InnerTextAsync()).Should().Contain("연습본을 만들었습니다.");
        await visit.LooksRightAsync("practice-made");

        await visit.PressAsync("연습 시작", "form[aria-label='연습 시작']");
        await visit.LooksRightAsync("practice-inside");
        await MarkedAsync(visit);
        foreach (var (address, name) in new[] { ("/app", "app"), ("/account", "account"), ("/app/reports", "reports"), ("/app/plans", "plans"), ("/app/calendar", "calendar"), ("/app/alerts", "alerts") })
        {
            await visit.GoAsync(year.Site, address);
            await MarkedAsync(visit);
            (await visit.Page.Locator("main").InnerTextAsync()).Should().NotContain("41150/2", name);
        }

        await visit.GoAsync(year.Site, "/app/results");
        await visit.Page.Locator("table.g").WaitForAsync();
        await MarkedAsync(visit);
        await visit.LooksRightAsync("practice-grid");
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        (await visit.Page.Locator("aside.practice").IsVisibleAsync()).Should().BeTrue("on paper too");
        await visit.Visit.PictureAsync("practice-print");
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Screen });
        await visit.GoAsync(year.Site, "/app/reports/41150/2025");
        (await visit.Page.Locator("main").InnerTextAsync()).Should().NotContain("의정부시 ·", "no real page is found");

        await visit.PressAsync("연습 끝내기", "aside.practice");
        (await visit.Page.Locator("[role=status]").First.InnerTextAsync()).Should().Contain("연습을 끝냈습니다.");
        (await visit.Page.Locator("aside.practice").CountAsync()).Should().Be(0);
        (await visit.Page.TitleAsync()).Should().NotContain("[연습]");

        await using var owner = await YearVisit.OpenAsync(chromium, year.Site, Address, new(Dark: dark, Phone: phone), person: "owner@uijeongbu.example");
        await owner.PressAsync("연습 시작", "form[aria-label='연습 시작']");
        await visit.GoAsync(year.Site, Address);
        await visit.PressAsync("연습본 끝내기", "form[aria-label='연습본 끝내기']");
        await owner.GoAsync(year.Site, "/app/results/2025");
        (await owner.Page.Locator("main").InnerTextAsync()).Should().Contain("연습하던 연습본이 끝났습니다.", "the real grid has the same address and saves by itself");
        await owner.LooksRightAsync("practice-over");
        await owner.PressAsync("실제 자료로 돌아가기");
        (await owner.Page.Locator("[role=status]").First.InnerTextAsync()).Should().Contain("이제 실제 자료입니다.");
    }

    [BrowserFact]
    public async Task Who_takes_no_part_in_results_is_told_so()
    {
        await using var visit = await YearVisit.OpenAsync(chromium, year.Site, Address, person: "auditor@uijeongbu.example");
        (await visit.Page.Locator("main").InnerTextAsync()).Should().Contain("연습할 수 있는 역할이 없습니다.");
        await visit.LooksRightAsync("practice-none");
    }

    private static async Task MarkedAsync(YearVisit visit)
    {
        (await visit.Page.Locator("aside.practice").InnerTextAsync()).Should().Contain("연습 중입니다.").And.Contain("실제 자료가 아닙니다.").And.Contain("의정부시(연습)");
        (await visit.Page.TitleAsync()).Should().StartWith("[연습] ");
    }
}
