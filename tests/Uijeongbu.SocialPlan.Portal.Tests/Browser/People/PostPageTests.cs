using System.Net;
using FluentAssertions.Execution;
using Microsoft.Playwright;
using Uijeongbu.SocialPlan.Portal.Tests.Browser.YearWork;
using Uijeongbu.SocialPlan.Portal.Tests.Security;

namespace Uijeongbu.SocialPlan.Portal.Tests.Browser.People;

/// <summary>A portal of its own: the second step is demanded of everyone who leads here.</summary>
[CollectionDefinition(Name)]
public sealed class PostTests : ICollectionFixture<YearWorkSite>, ICollectionFixture<Chromium>
{
    /// <summary>The collection's name.</summary>
    public const string Name = "posts";
}

/// <summary>Departments, teams of projects, deputies and the second step of a role in a browser, by keyboard.</summary>
[Collection(PostTests.Name)]
public sealed class PostPageTests(YearWorkSite year, Chromium chromium)
{
    private const string Departments = "/app/departments/41150";
    private const string Deputies = "/app/deputies/41150";
    private const string Teams = "/app/people/41150/teams";
    private const string SecondStep = "/app/people/41150/second-step";

    [BrowserTheory]
    [InlineData(false, false)]
    [InlineData(true, true)]
    public async Task The_coordinator_keeps_departments_teams_and_deputies_by_keyboard(bool dark, bool phone)
    {
        var who = $"{(dark ? "밤" : "낮")}{(phone ? "폰" : "책상")}";
        await using var visit = await YearVisit.OpenAsync(chromium, year.Site, Departments, new(Dark: dark, Phone: phone));
        using var all = new AssertionScope();
        await visit.LooksRightAsync("departments");
        await visit.PressAsync("더하기", "form[aria-label='부서 더하기']");
        (await visit.Page.Locator("[role=alert]").InnerTextAsync()).Should().Contain("부서 이름이 없거나");
        await visit.LooksRightAsync("departments-refused");
        await AddAsync(visit, $"{who}과", team: false);
        await AddAsync(visit, $"{who}팀", team: true);
        (await visit.Page.Locator("main").InnerTextAsync()).Should().Contain($"{who}과").And.Contain($"{who}팀");
        await visit.PressAsync("끝내고 이어 주기", "form[aria-label='부서 끝내기']");
        (await visit.Page.Locator("[role=alert]").InnerTextAsync()).Should().Contain("끝나는 부서를 골라 주십시오.");
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await visit.Visit.PictureAsync("departments-print");
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Screen });

        await visit.GoAsync(year.Site, Teams);
        await visit.LooksRightAsync("teams");
        var choice = visit.Page.Locator("select[name=Team]").Nth(phone ? 1 : 0);
        await choice.SelectOptionAsync(new SelectOptionValue { Index = phone ? 2 : 1 });
        await visit.PressAsync("저장");
        (await visit.Page.Locator("[role=status]").First.InnerTextAsync()).Should().Contain("저장했습니다.");

        await visit.GoAsync(year.Site, Deputies);
        await visit.LooksRightAsync("deputies");
        await visit.PressAsync("대행 정하기");
        (await visit.Page.Locator("[role=alert]").InnerTextAsync()).Should().Contain("누구를 대신하는지").And.Contain("날짜가 없습니다.");
        await visit.LooksRightAsync("deputies-refused");
        await visit.Page.Locator("#f-Post").SelectOptionAsync(new SelectOptionValue { Label = "최부서 · 부서장(복지정책과)" });
        await visit.Page.Locator("#f-Deputy").SelectOptionAsync(new SelectOptionValue { Index = phone ? 2 : 1 });
        await visit.Page.FillAsync("#f-ValidTo", await visit.Page.InputValueAsync("#f-ValidFrom"));
        await visit.PressAsync("대행 정하기");
        (await visit.Page.Locator("main").InnerTextAsync()).Should().Contain("대행을 정했습니다.").And.Contain("부서장(최부서 업무대행)");
        await visit.LooksRightAsync("deputies-named");
        await visit.FollowAsync("main a:has-text('기간 바꾸기')");
        await visit.LooksRightAsync("deputy");
        await visit.Page.Locator("summary:has-text('지금 끝내기')").FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.PressAsync("지금 끝내기", "form[aria-label='지금 끝내기']");
        (await visit.Page.Locator("main").InnerTextAsync()).Should().Contain("대행을 끝냈습니다.");
        await visit.GoAsync(year.Site, "/app/people/41150?time=All");
        (await visit.Page.Locator("main").InnerTextAsync()).Should().Contain("부서장(최부서 업무대행)");
        await visit.LooksRightAsync("people-with-deputies");
    }

    [BrowserTheory]
    [InlineData(false, false)]
    [InlineData(true, true)]
    public async Task Who_must_set_up_the_second_step_is_told_so_and_the_coordinator_sees_who_has_not(bool dark, bool phone)
    {
        await using var visit = await YearVisit.OpenAsync(chromium, year.Site, SecondStep, new(Dark: dark, Phone: phone));
        using var all = new AssertionScope();
        await visit.LooksRightAsync("second-step-roles");
        await visit.Page.Locator("input[name=Role][value=CouncilSecretary]").FocusAsync();
        await visit.Page.Keyboard.PressAsync("Space");
        await visit.PressAsync("저장");
        (await visit.Page.Locator("[role=status]").First.InnerTextAsync()).Should().Contain("저장했습니다.");
        (await visit.Page.Locator("input[name=Role][value=CouncilSecretary]").IsCheckedAsync()).Should().BeTrue();
        await using (var guest = await Visit.ToAsync(chromium, year.Site, "/app", new(Dark: dark, Phone: phone)))
        {
            await guest.Page.FillAsync("#email", "secretary@uijeongbu.example");
            await guest.Page.FillAsync("#password", Person.SamplePassword);
            await guest.Page.Keyboard.PressAsync("Enter");
            await guest.Page.WaitForURLAsync(url => new Uri(url).AbsolutePath == "/account/second-step");
            (await guest.Page.Locator("main").InnerTextAsync()).Should().Contain("업무 화면을 열 수 없습니다.");
            await guest.PictureAsync("second-step-demanded");
            (await guest.AxeAsync()).Should().BeEmpty();
            (await guest.SidewaysAsync()).Should().BeLessThanOrEqualTo(0);
        }

        await visit.Page.Locator("input[name=Role][value=CouncilSecretary]").FocusAsync();
        await visit.Page.Keyboard.PressAsync("Space");
        await visit.PressAsync("저장");
        (await visit.Page.Locator("input[name=Role][value=CouncilSecretary]").IsCheckedAsync()).Should().BeFalse("it was taken back");
    }

    [BrowserFact]
    public async Task A_place_without_departments_says_what_comes_first()
    {
        await using var visit = await YearVisit.OpenAsync(chromium, year.Site, "/app/departments/41630", person: "coordinator@yangju.example");
        using var all = new AssertionScope();
        (await visit.Page.Locator("main").InnerTextAsync()).Should().Contain("아직 부서가 없습니다.");
        await visit.LooksRightAsync("departments-none");
        await visit.GoAsync(year.Site, "/app/people/41630/teams");
        await visit.LooksRightAsync("teams-none");
        await visit.GoAsync(year.Site, "/app/deputies/41630");
        await visit.LooksRightAsync("deputies-none");
    }

    [Theory]
    [InlineData(Departments)]
    [InlineData(Deputies)]
    [InlineData(Teams)]
    [InlineData(SecondStep)]
    public async Task A_place_of_others_is_not_found(string address)
    {
        foreach (var (who, finds) in new[]
        {
            ("coordinator@uijeongbu.example", true), ("owner@uijeongbu.example", address is Departments or Deputies), ("operator@portal.example", address is Deputies or SecondStep),
            ("auditor@uijeongbu.example", address is Departments), ("coordinator@yangju.example", false), ("monitor1@uijeongbu.example", false),
        })
        {
            using var person = await Person.SignedInAsync(year.Site, who);
            using var answer = await person.GetAsync(address);
            answer.StatusCode.Should().Be(finds ? HttpStatusCode.OK : HttpStatusCode.NotFound, who);
        }
    }

    private static async Task AddAsync(YearVisit visit, string name, bool team)
    {
        await visit.Page.FillAsync("#f-Name", name);
        await visit.Page.FillAsync("#f-StartsOn", "2026-01-01");
        if (team)
        {
            await visit.Page.Locator("#f-Parent").SelectOptionAsync(new SelectOptionValue { Label = "복지정책과" });
        }

        await visit.PressAsync("더하기", "form[aria-label='부서 더하기']");
        (await visit.Page.Locator("[role=status]").First.InnerTextAsync()).Should().Contain("저장했습니다.");
    }
}
