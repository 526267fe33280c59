using System.Net;
using Microsoft.Playwright;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Evaluation;
using Uijeongbu.SocialPlan.Portal.Tests.Features.Evaluation.Outcomes;
using Uijeongbu.SocialPlan.Portal.Tests.Web;

namespace Uijeongbu.SocialPlan.Portal.Tests.Browser.YearWork;

/// <summary>
/// A whole evaluation in a browser: the officer sets it up from a table of 31 municipalities and five evaluators, an evaluator marks at the desk, a municipality's objection is
/// upheld, the chief publishes and a citizen reads the changed place. The portal's clock is turned from phase to phase of the schedule that the portal proposes.
/// </summary>
[Collection(YearWorkTests.Name)]
public sealed class EvaluationJourneyTests : IAsyncLifetime
{
    private const int Year = 2033;
    private const string Officer = "officer@gyeonggi.example";
    private const string Chief = "chief@gyeonggi.example";
    private const string Contested = "지역 욕구와 계획의 연결";
    private const string Reason = "부록에 있던 욕구 조사가 확인되었습니다.";

    private readonly Chromium _chromium;
    private readonly TurnedClock _clock = new(Instant(1, 20));
    private readonly PublicSite _site;

    /// <summary>With a host of its own, whose clock is turned.</summary>
    public EvaluationJourneyTests(Chromium chromium)
    {
        _chromium = chromium;
        _site = new() { Clock = _clock };
    }

    /// <inheritdoc/>
    public Task InitializeAsync() => _site.InitializeAsync();

    /// <inheritdoc/>
    public async Task DisposeAsync() => await _site.DisposeAsync();

    [BrowserFact]
    public async Task A_round_goes_from_a_table_of_31_municipalities_to_its_publication_with_an_objection_upheld()
    {
        var home = await SetUpAsync();
        JourneyRound round = new(_site, Guid.Parse(home[^36..]), Year);

        TurnTo(3, 16);
        await round.SubmitResultsAsync(Instant(2, 20).UtcDateTime);
        await FillAchievementsAsync(home);
        await MarkAsync(home, await round.AtDeskAsync());
        await round.SubmitSheetsAsync(EvaluationStage.Paper);
        TurnTo(4, 20);
        await round.SubmitSheetsAsync(EvaluationStage.Presentation);

        TurnTo(5, 4);
        var total = await ViewAsync(home, await round.FirstAsync());
        TurnTo(5, 18);
        await PublishAsync(home);
        await ReadAsync(total, await round.FirstAsync());
    }

    private static DateTimeOffset Instant(int month, int day) => new(Korea.InstantOf(new(Year + 1, month, day), new(10, 0)));

    private void TurnTo(int month, int day) => _clock.Turn(Instant(month, day) - _clock.GetUtcNow());

    private async Task<string> SetUpAsync()
    {
        await using var officer = await YearVisit.OpenAsync(_chromium, _site, "/app/evaluations", person: Officer);
        await officer.GoAsync(_site, "/app/evaluations/41/new?from=none");
        (await officer.Page.InputValueAsync("#f-FiscalYear")).Should().Be($"{Year}", "in January one prepares the evaluation of the year that is over");
        await officer.Page.SelectOptionAsync("#f-Scope", nameof(PublicationScope.RanksAndScores));
        await officer.PressAsync("저장");
        var home = new Uri(officer.Page.Url).AbsolutePath;

        await officer.GoAsync(_site, $"{home}/units?known=1");
        var table = await officer.Page.Locator("table tbody tr").EvaluateAllAsync<string[]>("rows => rows.map(row => row.children[1].textContent + '\\t' + row.children[2].textContent)");
        await officer.GoAsync(_site, $"{home}/units");
        await officer.Page.FillAsync("#pasted", "시·군\t그룹\n" + string.Join('\n', table));
        await officer.PressAsync("붙여넣은 표 읽기");
        await officer.PressAsync("이대로 넣기");
        (await officer.Page.Locator("main").InnerTextAsync()).Should().Contain("시·군 31곳");

        await officer.GoAsync(_site, $"{home}/evaluators/new");
        foreach (var name in new[] { "오위원", "서위원", "신위원", "권위원", "황위원" })
        {
            await officer.Page.SelectOptionAsync("#f-Account", new SelectOptionValue { Label = name });
            await officer.Page.FillAsync("#f-Affiliation", name == "서위원" ? "양주시 복지재단" : "복지대학교");
            await officer.Page.SetCheckedAsync("#f-IsChair", name == "오위원");
            await officer.PressAsync("저장하고 한 명 더");
        }

        await officer.GoAsync(_site, $"{home}/assign?way=all&preview=1");
        (await officer.Page.Locator("[role=status]").InnerTextAsync()).Should().Contain("154건을 배정하고 1건을 제척합니다");
        await officer.PressAsync("이대로 배정");
        await officer.GoAsync(_site, home);
        await officer.PressAsync("시·군과 평가위원에게 알림");
        (await officer.Page.Locator("[role=status]").First.InnerTextAsync()).Should().Contain("알렸습니다");
        return home;
    }

    private async Task FillAchievementsAsync(string home)
    {
        await using var officer = await YearVisit.OpenAsync(_chromium, _site, $"{home}/achievements", person: Officer);
        await officer.PressAsync("제출한 시행결과에서 가져오기");
        (await officer.Page.Locator("[role=status]").First.InnerTextAsync()).Should().Contain("시·군 31곳의 목표달성도를 가져왔습니다");
    }

    private async Task MarkAsync(string home, IReadOnlyList<string> marks)
    {
        await using var desk = await YearVisit.OpenAsync(_chromium, _site, "/app/marks", person: $"evaluator{JourneyRound.AtDesk}@gyeonggi.example");
        await desk.Page.CheckAsync($"#agree-{home[^36..]}");
        await desk.PressAsync("서약하고 시작");
        await desk.Page.Locator($"section[aria-labelledby='r-{home[^36..]}'] a:text-is('의정부시')").First.FocusAsync();
        await desk.EnterAsync();
        var address = new Uri(desk.Page.Url).AbsolutePath;
        (await desk.Page.Locator("main").InnerTextAsync()).Should().Contain($"SR-41150-{Year}-01").And.Contain("16개 가운데 0개 입력");
        await desk.Page.WaitForLoadStateAsync(); // the keys come with the script
        await desk.Page.FocusAsync("#f-m-content-needs");
        foreach (var mark in marks)
        {
            await desk.Page.Keyboard.TypeAsync(mark);
            await desk.Page.Keyboard.PressAsync("Enter");
        }

        await Assertions.Expect(desk.Page.Locator("[data-given]")).ToHaveTextAsync("16");
        await desk.Page.WaitForFunctionAsync("() => localStorage.length === 0"); // all of it is with the portal
        await desk.GoAsync(_site, address);
        await desk.PressAsync("평가표 제출");
        (await desk.Page.Locator("[role=status]").First.InnerTextAsync()).Should().Contain("제출했습니다");
    }

    // 상호열람 with the objection. The total that the officer was shown beforehand.
    private async Task<string> ViewAsync(string home, string first)
    {
        await using var officer = await YearVisit.OpenAsync(_chromium, _site, $"{home}/figures", person: Officer);
        await officer.PressAsync("상호열람 시작");
        (await officer.Page.Locator("[role=status]").First.InnerTextAsync()).Should().Contain("상호열람을 시작했습니다");
        await ObjectAsync(home[^36..]);

        await officer.GoAsync(_site, $"{home}/objections");
        await officer.Page.Locator("main .t a").First.FocusAsync();
        await officer.EnterAsync();
        await officer.Page.FillAsync("#f-Reply", "부록을 다시 살폈습니다.");
        await officer.PressAsync("답변", "form[aria-label=답변]");
        await officer.Page.SelectOptionAsync("#f-Kind", new SelectOptionValue { Label = "수용" });
        await officer.Page.FillAsync("#f-Value", "6");
        await officer.Page.FillAsync("#f-Reason", Reason);
        await officer.PressAsync("영향 미리 보기");
        var moved = officer.Page.Locator("table:has-text('결정하면') tbody tr");
        (await moved.CountAsync()).Should().Be(2, "one goes up and one down");
        var own = await moved.Filter(new() { HasText = "의정부시" }).Locator("td").AllInnerTextsAsync();
        own.Skip(2).Should().Equal("2위", "1위", "우수", "최우수");
        (await moved.Filter(new() { HasText = first }).Locator("td").AllInnerTextsAsync()).Skip(2).Should().Equal("1위", "2위", "최우수", "우수");
        await officer.PressAsync("결정", "form[aria-label=결정]");
        (await officer.Page.Locator("[role=status]").First.InnerTextAsync()).Should().Contain("결정했습니다");
        return own[1];
    }

    private async Task ObjectAsync(string round)
    {
        await using var coordinator = await YearVisit.OpenAsync(_chromium, _site, "/app/outcomes");
        await coordinator.FollowAsync($"main a[href='/app/outcomes/41150/{round}']");
        await coordinator.FollowAsync($"main a[aria-label='{Contested}에 이의신청']");
        await coordinator.Page.FillAsync("#f-Claim", "부록에 있는 욕구 조사가 빠진 채 평가되었습니다.");
        await coordinator.Page.FillAsync("#f-Asked", "6");
        await coordinator.PressAsync("이의신청");
        (await coordinator.Page.Locator("[role=status]").First.InnerTextAsync()).Should().Contain($"OB-41150-{Year}-01");
    }

    // Nobody outside reads any of it before the second person has published.
    private async Task PublishAsync(string home)
    {
        await using var officer = await YearVisit.OpenAsync(_chromium, _site, $"{home}/versions", person: Officer);
        await officer.PressAsync("평가결과 확정");
        (await officer.Page.Locator("[role=status]").First.InnerTextAsync()).Should().Contain("확정했습니다");
        (await officer.Page.Locator("main form[aria-label=공개]").CountAsync()).Should().Be(0, "who certified does not publish");
        using var visitor = _site.Visitor();
        (await visitor.GetStringAsync("/rankings")).Should().NotContain($"{Year}년");
        using var early = await visitor.GetAsync($"/rankings/41/{Year}");
        early.StatusCode.Should().Be(HttpStatusCode.NotFound);

        await using var chief = await YearVisit.OpenAsync(_chromium, _site, $"{home}/versions", person: Chief);
        await chief.PressAsync("공개");
        (await chief.Page.Locator("[role=status]").First.InnerTextAsync()).Should().Contain("공개했습니다");
        await chief.GoAsync(_site, $"{home}/versions?verify=EV-41-{Year}-01");
        (await chief.Page.Locator("[role=status]").First.InnerTextAsync()).Should().Contain("다시 계산한 값과 같습니다").And.Contain("감사 기록만으로 다시 만든 자료와 한 글자도 다르지 않습니다");
    }

    private async Task ReadAsync(string total, string second)
    {
        await using var citizen = await Visit.ToAsync(_chromium, _site, "/rankings", new(), scripts: false);
        var page = citizen.Page;
        await page.GetByRole(AriaRole.Link, new() { Name = $"{Year}년 시행결과 평가({Year + 1}년)" }).ClickAsync();
        (await page.Locator("h1").InnerTextAsync()).Should().Be($"경기도 {Year}년 시행결과 평가 순위({Year + 1}년 평가)");
        ILocator RowOf(string name) => page.Locator($"table.rk tbody tr:has(th a:text-is('{name}'))");
        var own = RowOf("의정부시");
        (await own.Locator("td.rank b").InnerTextAsync()).Should().Be("1");
        (await own.InnerTextAsync()).Should().Contain(total).And.Contain("최우수");
        (await RowOf(second).Locator("td.rank b").InnerTextAsync()).Should().Be("2");
        (await page.Locator("main").InnerTextAsync()).Should().Contain(Reason);
        (await page.Locator("table.rk tbody tr").CountAsync()).Should().Be(31);
    }
}
