using FluentAssertions.Execution;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Uijeongbu.SocialPlan.Domain.Evaluation;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Tests.Features.Rankings;
using Uijeongbu.SocialPlan.Portal.Tests.Web;

namespace Uijeongbu.SocialPlan.Portal.Tests.Browser;

/// <summary>A citizen reads an evaluation on a phone without scripts; corrections, and evaluations that keep scores back.</summary>
[Collection(BrowserTests.Name)]
public sealed class RankingPageTests(PublicSite site, Chromium chromium)
{
    [BrowserFact]
    public async Task A_citizen_finds_a_score_and_how_it_came_about_on_a_phone_without_scripts()
    {
        await using var visit = await Visit.ToAsync(chromium, site, "/", new(Phone: true), scripts: false);
        var page = visit.Page;
        using AssertionScope all = new();

        await page.Locator("details.menu summary").ClickAsync();
        await page.Locator("details.menu").GetByRole(AriaRole.Link, new() { Name = "평가 순위" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "2024년 시행결과 평가(2025년)" }).ClickAsync();
        (await page.Locator("h1").InnerTextAsync()).Should().Be("가온도 2024년 시행결과 평가 순위(2025년 평가)");
        (await page.Locator("main").InnerTextAsync()).Should().Contain("공동").And.Contain("다솜시, 라온시: 점수가 같아 목표달성도 순으로 가렸습니다.").And.Contain("해솔시, 초롱시: 점수와 동점자 처리 기준이 모두 같아");
        (await visit.SidewaysAsync()).Should().BeLessThanOrEqualTo(0);
        await page.Locator("#h-objections").Locator("..").GetByRole(AriaRole.Link, new() { Name = "바름군" }).ClickAsync();
        (await page.Locator("main").InnerTextAsync()).Should().Contain("OB-90260-2024-01").And.Contain("제출 기한 안에 낸 자료이므로 점수에 넣습니다.");
        await page.GetByRole(AriaRole.Link, new() { Name = "목표달성도 산출 근거 보기" }).ClickAsync();
        new Uri(page.Url).AbsolutePath.Should().Be("/plans/90260/2024/trace/overall");
        await page.GotoAsync(new Uri(site.Address, "/rankings/90/2024/compare").ToString());
        await page.GetByLabel("가람시", new() { Exact = true }).CheckAsync();
        await page.GetByLabel("마루시", new() { Exact = true }).CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "견주어 보기 (Ⅰ그룹)" }).ClickAsync();
        (await page.Locator("table.cmpt thead th").AllInnerTextsAsync()).Should().Equal("항목", "가람시", "마루시");
        (await visit.SidewaysAsync()).Should().BeLessThanOrEqualTo(0);
    }

    [BrowserFact]
    public async Task Corrections_say_what_they_correct_and_scores_that_are_kept_back_are_not_there()
    {
        await using PublicSite own = new();
        await own.InitializeAsync();
        await using (var scope = own.Services.CreateAsyncScope())
        {
            await using var db = await scope.ServiceProvider.GetRequiredService<PortalDb>().OpenAsAsync(Viewer.System("test", [PublishedRankings.Province]), Permissions.PlanPublish, CancellationToken.None);
            await PublishedRankings.CorrectAsync(db);
            await PublishedRankings.AddAsync(db, 2022, PublicationScope.Winners);
            await PublishedRankings.AddAsync(db, 2023, PublicationScope.Grades);
        }

        using AssertionScope all = new();
        foreach (var (address, expected, missing) in new[]
        {
            ("/rankings/90/2024", "정정 사유: " + PublishedRankings.Reason, "정정되기 전의 확정본입니다."),
            ("/rankings/90/2024?version=" + PublishedRankings.First, "정정되기 전의 확정본입니다.", "정정본입니다. 앞서"),
            ("/rankings/90/2022", "상을 받은 시·군만 공개합니다.", "누리군"),
            ("/rankings/90/2023", "등급까지 공개합니다.", "그룹 평균 8"),
            ("/rankings/90/2022/90010", "점수와 순위는 공개하지 않는 평가입니다.", "지표별 점수"),
            ("/rankings/90/2022/compare", "점수를 공개하지 않는 평가여서 견주어 볼 수 없습니다.", "고른 시·군의 점수"),
        })
        {
            await using var visit = await Visit.ToAsync(chromium, own, address, new(Phone: address.EndsWith("2023", StringComparison.Ordinal)));
            await visit.PictureAsync();
            (await visit.Page.Locator("main").InnerTextAsync()).Should().Contain(expected, address).And.NotContain(missing, address);
            (await visit.AxeAsync()).Should().BeEmpty(address);
            (await visit.SidewaysAsync()).Should().BeLessThanOrEqualTo(0, address);
        }
    }
}
