using System.Net;
using FluentAssertions.Execution;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;
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

/// <summary>Departments, teams of projects and deputies in a browser, by keyboard.</summary>
[Collection(PostTests.Name)]
public sealed class PostPageTests(YearWorkSite year, Chromium chromium)
{
    private const string Departments = "/app/departments/41150";
    private const string Deputies = "/app/deputies/41150";
    private const string Teams = "/app/people/41150/teams";
    private const string Charges = "/app/people/41150/charges";
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
    public async Task The_coordinator_puts_a_person_in_charge_and_takes_it_back_by_keyboard(bool dark, bool phone)
    {
        await using var visit = await YearVisit.OpenAsync(chromium, year.Site, Charges, new(Dark: dark, Phone: phone));
        using var all = new AssertionScope();
        await visit.LooksRightAsync("charges");
        await visit.PressAsync("미리보기");
        (await visit.Page.Locator("[role=alert]").InnerTextAsync()).Should().Contain("맡을 사람을 골라").And.Contain("사업을 표에서");
        await visit.LooksRightAsync("charges-refused");
        await visit.Page.Locator("input[name=Project]").Nth(0).CheckAsync();
        await visit.Page.Locator("input[name=Project]").Nth(1).CheckAsync();
        await visit.Page.Locator("#f-Person").SelectOptionAsync(new SelectOptionValue { Label = "이사업" });
        await visit.PressAsync("미리보기");
        (await visit.Page.Locator("main").InnerTextAsync()).Should().Contain("이사업 님이 사업").And.Contain("그 전날까지");
        await visit.LooksRightAsync("charges-preview");
        await visit.PressAsync("돌아가기");
        (await visit.Page.Locator("input[name=Project]:checked").CountAsync()).Should().Be(2, "what was ticked stays");
        await visit.PressAsync("미리보기");
        await visit.PressAsync("적용");
        (await visit.Page.Locator("[role=status]").First.InnerTextAsync()).Should().Contain("담당자를 정했습니다.");
        await visit.LooksRightAsync("charges-done");
        await visit.PressAsync("되돌리기");
        (await visit.Page.Locator("[role=status]").First.InnerTextAsync()).Should().Contain("되돌렸습니다.");
        await visit.PressAsync("끝내기");
        (await visit.Page.Locator("main").InnerTextAsync()).Should().Contain("담당을 끝냅니다.").And.Contain("담당자가 없게 되는 사업이 1개");
        await visit.LooksRightAsync("charges-end");
        await visit.GoAsync(year.Site, Charges + "?ownerless=on");
        await visit.LooksRightAsync("charges-ownerless");
        await visit.GoAsync(year.Site, Charges);
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await visit.Visit.PictureAsync("charges-print");
    }

    [BrowserFact]
    public async Task A_place_without_departments_says_what_comes_first()
    {
        await AddPlaceAsync("11110");
        await using var visit = await YearVisit.OpenAsync(chromium, year.Site, "/app/departments/11110", person: "coordinator@yangju.example");
        using var all = new AssertionScope();
        (await visit.Page.Locator("main").InnerTextAsync()).Should().Contain("아직 부서가 없습니다.");
        await visit.LooksRightAsync("departments-none");
        await visit.GoAsync(year.Site, "/app/people/11110/teams");
        await visit.LooksRightAsync("teams-none");
        await visit.GoAsync(year.Site, "/app/deputies/11110");
        await visit.LooksRightAsync("deputies-none");
        await visit.GoAsync(year.Site, "/app/departments/41630");
        (await visit.Page.Locator("main").InnerTextAsync()).Should().Contain("맡은 부서를 알 수 없는 이름이 4개 있습니다.");
    }

    [Theory]
    [InlineData(Departments)]
    [InlineData(Deputies)]
    [InlineData(Teams)]
    [InlineData(Charges)]
    [InlineData(Charges + ".csv")]
    [InlineData(Charges + ".xlsx?ownerless=on")]
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

    // The sample has no place without departments: one more for a coordinator.
    private async Task AddPlaceAsync(string region)
    {
        await using var scope = year.Site.Services.CreateAsyncScope();
        await using var accounts = scope.ServiceProvider.GetRequiredService<PortalDb>().OpenAccounts();
        var user = await accounts.Users.SingleAsync(row => row.Email == "coordinator@yangju.example");
        accounts.Add(new Membership { UserId = user.Id, Role = Role.Coordinator, RegionCode = region, ValidFrom = new(2026, 1, 1), GrantedAt = TimeProvider.System.GetUtcNow().UtcDateTime });
        await accounts.SaveChangesAsync();
    }
}
