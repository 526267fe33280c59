using System.Net;
using FluentAssertions.Execution;
using Microsoft.Playwright;
using Uijeongbu.SocialPlan.Portal.Tests.Security;

namespace Uijeongbu.SocialPlan.Portal.Tests.Browser.YearWork;

/// <summary>The monitoring group in a browser: a member on a phone, and who prepares the round.</summary>
[Collection(YearWorkTests.Name)]
public sealed class MonitoringPageTests(YearWorkSite year, Chromium chromium)
{
    private const string Home = "/app/monitor";
    private const string Lead = "monitor1@uijeongbu.example";
    private const string Member = "monitor2@uijeongbu.example";

    // Another test prepares a round of its own for the same two members.
    private const string Round = "section:has(h2:has-text('2025년 결과점검'))";

    [BrowserFact]
    public async Task A_member_on_a_phone_consents_reads_writes_and_submits()
    {
        await using var member = await YearVisit.OpenAsync(chromium, year.Site, Home, new(Phone: true), Member);
        using var all = new AssertionScope();
        await member.LooksRightAsync("monitor-consent");
        (await member.Page.Locator($"{Round} .cards a").CountAsync()).Should().Be(0, "nothing opens before the consent");
        await member.PressAsync("동의합니다", Round);
        await member.LooksRightAsync("monitor-home");
        await member.FollowAsync($"{Round} .cards a");
        var address = new Uri(member.Page.Url).AbsolutePath;
        await member.LooksRightAsync("monitor-card");
        (await member.Page.ContentAsync()).Should().NotContain("저녁 시간에도 이용할 수 있게", "the 간사 said it, and the own review is still to come");
        (await member.Page.Locator("main").InnerTextAsync()).Should().Contain("목표").And.Contain("실적");
        (await ShortAsync(member.Page)).Should().BeEmpty("nothing to press is smaller than a thumb");

        (await member.Page.Locator("form.review").AriaSnapshotAsync()).Should().Contain("textbox \"계획한 일이 어디까지 이루어졌습니까?\"").And.Contain("radio \"4점, 그렇다\"").And.Contain("button \"의견 제출\"", "read aloud, each control has its name");
        await member.PressButtonAsync("한 문항씩 보기");
        (await member.Page.Locator("form.review > .field:visible, form.review > fieldset:visible").CountAsync()).Should().Be(1);
        await member.Visit.PictureAsync("monitor-card-one-question");
        (await member.Visit.AxeAsync()).Should().BeEmpty();
        await member.PressButtonAsync("다음 질문");
        await member.PressButtonAsync("모두 보기");
        await member.Page.FillAsync("#f-q-carried-out", "계획대로 되고 있습니다.");
        await member.Page.Locator("#f-q-execution label").Nth(3).ClickAsync();
        await Assertions.Expect(member.Page.Locator("[data-words]")).ToContainTextAsync("임시 저장됨");
        await member.Page.WaitForFunctionAsync("() => localStorage.length === 0");
        await member.GoAsync(year.Site, address);
        await Assertions.Expect(member.Page.Locator("#f-q-carried-out")).ToHaveValueAsync("계획대로 되고 있습니다.");
        await member.PressAsync("의견 제출");
        await member.LooksRightAsync("monitor-card-refused");
        (await member.Page.Locator("[role=alert]").InnerTextAsync()).Should().Contain("무엇을 고쳐야 합니까");

        foreach (var broken in new[] { "[null]", "[{}]", "{", "null" })
        {
            (await PostAsync(member.Page, broken)).Should().Be(400, broken);
        }

        await member.Page.FillAsync("#f-q-improvement", "저녁에도 열어 주십시오.");
        foreach (var scale in new[] { "effect", "indicator", "experience" })
        {
            await member.Page.Locator($"#f-q-{scale} label").Nth(4).ClickAsync();
        }

        await member.PressAsync("의견 제출");
        (await member.Page.Locator("[role=status]").First.InnerTextAsync()).Should().Contain("의견서를 냈습니다");
        (await member.Page.Locator($"{Round} .cards .st.good").CountAsync()).Should().Be(1);
        await member.GoAsync(year.Site, address);
        (await member.Page.Locator("main").InnerTextAsync()).Should().Contain("다른 단원의 의견 1건");
        await member.Page.FillAsync("#f-q-improvement", "저녁과 주말에도 열어 주십시오.");
        await member.PressAsync("고친 의견 제출");
        await member.GoAsync(year.Site, address);
        (await member.Page.Locator("main").InnerTextAsync()).Should().Contain("(2번째)");
        await member.Page.EvaluateAsync("() => document.querySelector('details.other').open = true");
        await member.Visit.PictureAsync("monitor-card-submitted");
        (await member.Visit.AxeAsync()).Should().BeEmpty();
        (await member.Visit.SidewaysAsync()).Should().BeLessThanOrEqualTo(0);
    }

    [BrowserFact]
    public async Task What_was_typed_while_the_line_was_down_is_there_again_and_a_conflict_goes_to_another()
    {
        await using var lead = await YearVisit.OpenAsync(chromium, year.Site, Home, new(Dark: true, Phone: true), Lead);
        using var all = new AssertionScope();
        await lead.LooksRightAsync("monitor-home-lead");
        await lead.FollowAsync($"{Round} .cards li:nth-child(3) a");
        var address = new Uri(lead.Page.Url).AbsolutePath;
        await lead.LooksRightAsync("monitor-card-dark");
        await lead.Page.Context.SetOfflineAsync(true);
        await lead.Page.FillAsync("#f-q-obstacles", "담당자가 자주 바뀝니다.");
        await Assertions.Expect(lead.Page.Locator("[data-words]")).ToContainTextAsync("연결이 끊겨");
        await lead.Page.Context.SetOfflineAsync(false);
        await Assertions.Expect(lead.Page.Locator("[data-words]")).ToContainTextAsync("임시 저장됨", new() { Timeout = 15_000 });
        lead.Visit.Complaints.Should().OnlyContain(complaint => complaint.Contains("INTERNET_DISCONNECTED", StringComparison.Ordinal));
        await lead.GoAsync(year.Site, address);
        await Assertions.Expect(lead.Page.Locator("#f-q-obstacles")).ToHaveValueAsync("담당자가 자주 바뀝니다.");
        await lead.Page.Locator("details.remove summary").ClickAsync();
        await lead.Page.FillAsync("#f-Reason", "가족이 그 기관에서 일합니다.");
        await lead.PressAsync("다른 단원에게 넘김");
        (await lead.Page.Locator("[role=status]").First.InnerTextAsync()).Should().Contain("다른 단원에게 넘겼습니다");
        (await lead.Page.Locator($"{Round} .cards .gone").CountAsync()).Should().Be(1);
    }

    /// <summary>A phone without a line and a desk at once: neither text is written over unless the member says so.</summary>
    [BrowserFact]
    public async Task What_another_device_saved_meanwhile_is_not_written_over_unasked()
    {
        await using var phone = await YearVisit.OpenAsync(chromium, year.Site, Home, new(Phone: true), Lead);
        using var all = new AssertionScope();
        await phone.FollowAsync($"{Round} .cards li:nth-child(2) a");
        var address = new Uri(phone.Page.Url).AbsolutePath;
        await phone.Page.RouteAsync("**/draft", route => route.AbortAsync());
        await phone.Page.FillAsync("#f-q-obstacles", "전화기에서 쓴 글");
        await Assertions.Expect(phone.Page.Locator("[data-words]")).ToContainTextAsync("연결이 끊겨");

        await using var desk = await YearVisit.OpenAsync(chromium, year.Site, address, person: Lead);
        await desk.Page.FillAsync("#f-q-obstacles", "책상에서 쓴 글");
        await desk.Page.Locator("[data-state].good").WaitForAsync();

        await phone.Page.UnrouteAsync("**/draft");
        await phone.GoAsync(year.Site, address);
        await Assertions.Expect(phone.Page.Locator("[data-left]")).ToBeVisibleAsync();
        await Assertions.Expect(phone.Page.Locator("#f-q-obstacles")).ToHaveValueAsync("책상에서 쓴 글");
        (await phone.Visit.AxeAsync()).Should().BeEmpty();
        await phone.Visit.PictureAsync("monitor-card-left");
        await phone.Page.Locator("[data-act=restore]").ClickAsync();
        await Assertions.Expect(phone.Page.Locator("#f-q-obstacles")).ToHaveValueAsync("전화기에서 쓴 글");
        await phone.Page.Locator("[data-state].good").WaitForAsync();
        await phone.Page.WaitForFunctionAsync("() => localStorage.length === 0");
    }

    /// <summary>Whoever begins to write while a slow line still brings the script loses nothing.</summary>
    [BrowserFact]
    public async Task What_was_typed_before_the_script_came_is_saved_too()
    {
        await using var phone = await YearVisit.OpenAsync(chromium, year.Site, Home, new(Phone: true), Lead);
        using var all = new AssertionScope();
        var line = new TaskCompletionSource();
        await phone.Page.RouteAsync("**/js/autosave*", async route =>
        {
            await line.Task;
            await route.ContinueAsync();
        });
        await phone.Page.Locator($"{Round} .cards li:nth-child(4) a").ClickAsync();
        await phone.Page.FillAsync("#f-q-obstacles", "글이 먼저 왔습니다.");
        line.SetResult();
        await phone.Page.Locator("[data-state].good").WaitForAsync();
        var address = new Uri(phone.Page.Url).AbsolutePath;
        await phone.GoAsync(year.Site, address);
        await Assertions.Expect(phone.Page.Locator("#f-q-obstacles")).ToHaveValueAsync("글이 먼저 왔습니다.");
    }

    [BrowserTheory]
    [MemberData(nameof(Look.WideOrPhone), MemberType = typeof(Look))]
    public async Task A_round_is_prepared_dealt_and_announced(bool dark, bool phone)
    {
        await using var desk = await YearVisit.OpenAsync(chromium, year.Site, Home, new(Dark: dark, Phone: phone));
        using var all = new AssertionScope();
        await desk.LooksRightAsync("monitor-rounds");
        await desk.FollowAsync("main a:has-text('점검 만들기')");
        await desk.Page.FillAsync("#f-FiscalYear", "2026");
        await desk.Page.SelectOptionAsync("#f-Kind", "MidYear");
        await desk.Page.FillAsync("#f-ClosesAt", "2020-01-01");
        await desk.PressAsync("저장");
        await desk.LooksRightAsync("monitor-round-refused");
        var closes = TimeProvider.System.GetUtcNow().AddDays(30).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        await desk.Page.FillAsync("#f-ClosesAt", closes);
        await desk.PressAsync("저장");
        await desk.LooksRightAsync("monitor-round-new");
        var address = new Uri(desk.Page.Url).AbsolutePath;
        await desk.PressAsync("단원에게 알림");
        (await desk.Page.Locator("[role=alert]").InnerTextAsync()).Should().Contain("배정한 사업이 없습니다");
        foreach (var name in new[] { "윤단원", "장단원" })
        {
            await desk.GoAsync(year.Site, address + "/members/new");
            await desk.LooksRightAsync("monitor-member-new");
            await desk.Page.SelectOptionAsync("#f-Account", new SelectOptionValue { Label = name });
            await desk.PressAsync("저장");
        }

        await desk.GoAsync(year.Site, address + "/deal?per=2&preview=1");
        await desk.LooksRightAsync("monitor-deal");
        await desk.PressAsync("이대로 배정");
        await desk.LooksRightAsync("monitor-round-dealt");
        await desk.PressAsync("단원에게 알림");
        (await desk.Page.Locator("[role=status]").First.InnerTextAsync()).Should().Contain("단원에게 알렸습니다");

        using var owner = await Person.SignedInAsync(year.Site, "owner@uijeongbu.example");
        foreach (var hidden in new[] { Home, address, address + "/deal", address + "/edit", address + "/members/new" })
        {
            using var answer = await owner.GetAsync(hidden);
            answer.StatusCode.Should().Be(HttpStatusCode.NotFound, hidden);
        }
    }

    // A draft whose answers are broken, as no page of ours sends it.
    private static Task<int> PostAsync(IPage page, string answers) => page.EvaluateAsync<int>(
        """
        answers => fetch(document.querySelector('[data-review]').dataset.review, {
            method: 'POST', headers: { 'content-type': 'application/json', RequestVerificationToken: document.querySelector('[data-review]').dataset.token },
            body: `{"commandId":"01a21a7a-cb87-72fb-9d2a-2304ea2ea0cd","version":1,"questionnaire":1,"answers":${answers}}`,
        }).then(answer => answer.status)
        """, answers);

    // What is pressed or typed into on a card, lower than 44 px.
    private static Task<string[]> ShortAsync(IPage page) => page.EvaluateAsync<string[]>(
        "() => [...document.querySelectorAll('form.review .five label, form.review textarea, .stick .btn')].filter(one => one.getBoundingClientRect().height < 44).map(one => one.outerHTML.slice(0, 80))");
}
