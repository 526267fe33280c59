using FluentAssertions.Execution;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Tests.Data;
using Uijeongbu.SocialPlan.Portal.Tests.Security;
using Uijeongbu.SocialPlan.Portal.Tests.Web;

namespace Uijeongbu.SocialPlan.Portal.Tests.Browser;

/// <summary>
/// A coordinator from an empty place to an adopted plan that is sent to the province, by keyboard only; every page and state is accessible
/// and fits its window. What comes after, <see cref="ChangeJourneyTests"/> shows.
/// </summary>
[Collection(BrowserTests.Name)]
public sealed class PlanDeskJourneyTests(Chromium chromium)
{
    private const string Region = "41630";
    private const string Year = "/app/plans/41630/2027";

    [BrowserTheory]
    [MemberData(nameof(Look.WideOrPhone), MemberType = typeof(Look))]
    public async Task A_plan_is_written_adopted_and_sent_by_keyboard_only(bool dark, bool phone)
    {
        await using PublicSite site = new();
        await site.InitializeAsync();
        await using (var scope = site.Services.CreateAsyncScope())
        await using (var db = await scope.ServiceProvider.GetRequiredService<PortalDb>().OpenAsAsync(Viewer.System("test", [Region]), Permissions.PlanWrite, CancellationToken.None))
        {
            await EmptyPlace.MakeAsync(db, Region);
        }

        await using var visit = await Visit.ToAsync(chromium, site, "/app/plans", new(Dark: dark, Phone: phone));
        using AssertionScope all = new();
        await FillAsync(visit, "#email", "coordinator@yangju.example");
        await FillAsync(visit, "#password", Person.SamplePassword);
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.WaitForURLAsync(url => new Uri(url).AbsolutePath == "/app/plans");
        await LooksRightAsync(visit, "plans-empty");
        await PressAsync(visit, "a.btn.pri");
        await FillAsync(visit, "#year", "2027");
        await LooksRightAsync(visit, "new");
        await PressAsync(visit, "form.narrow button");
        (await visit.Page.Locator("[role=alert]").InnerTextAsync()).Should().Contain("목표");
        await FillAsync(visit, "#goal", "혼자 두지 않는 양주");
        await PressAsync(visit, "form.narrow button");
        await visit.Page.WaitForURLAsync(url => new Uri(url).AbsolutePath == Year);
        await LooksRightAsync(visit, "year-new");
        await WriteAsync(site, visit);
        await FillProjectAsync(visit);
        await TakeStepsAsync(site, visit);
        visit.Complaints.Where(complaint => !complaint.Contains("422", StringComparison.Ordinal)).Should().BeEmpty();
    }

    private static async Task WriteAsync(PublicSite site, Visit visit)
    {
        await visit.Page.GotoAsync(new Uri(site.Address, Year + "/plan").ToString());
        await LooksRightAsync(visit, "plan-empty");
        await ActAsync(visit, "add-strategy", "추가했습니다.");
        await TypeAsync(visit, "tbody[data-item=Strategy] .c", "이웃이 지키는 돌봄");
        await ActAsync(visit, "add-project", "추가했습니다.");
        await TypeAsync(visit, "tbody[data-item=Project] .c[data-f=name]", "긴급돌봄 서비스");
        await ActAsync(visit, "add-indicator", "추가했습니다.");
        await TypeAsync(visit, "tbody[data-item=Indicator] .c[data-f=name]", "이용자 수");
        await visit.Page.Locator("tbody[data-item=Indicator] select").First.FocusAsync();
        await visit.Page.Keyboard.PressAsync("ArrowDown");
        await SaysAsync(visit, "저장됨");
        (await visit.Page.Locator("tbody[data-item=Indicator] select").First.InputValueAsync()).Should().Be("HigherIsBetter");
        await TypeAsync(visit, "tbody[data-item=Indicator] .c[data-f='target:2027']", "1,250");
        (await visit.Page.Locator("tbody[data-item=Indicator] .c[data-f='target:2027']").InputValueAsync()).Should().Be("1250");
        await TypeAsync(visit, "tbody[data-item=Indicator] .c[data-f='target:2028']", "약 30", "저장 안 됨");
        await LooksRightAsync(visit, "plan-refused");
        await visit.Page.Keyboard.PressAsync("Escape");
        await ActAsync(visit, "add-project", "추가했습니다.");
        await DrawnAnewAsync(visit, "Alt+ArrowUp", "옮겼습니다.");
        (await visit.Page.Locator("tbody[data-item=Project] .c[data-f=name]").First.InputValueAsync()).Should().Be("새 사업");
        await ActAsync(visit, "undo", "되돌렸습니다.");
        await DragTheSecondProjectUpAsync(visit);
        await ActAsync(visit, "undo", "되돌렸습니다.");
        await ActAsync(visit, "undo", "되돌렸습니다.");
        (await visit.Page.Locator("tbody[data-item=Project]").CountAsync()).Should().Be(1);
        await LooksRightAsync(visit, "plan");
    }

    // The one step that is not done by keyboard: it can be, and with the mouse too.
    private static async Task DragTheSecondProjectUpAsync(Visit visit)
    {
        var rows = visit.Page.Locator("tbody[data-item=Project] td.soft");
        await visit.Page.EvaluateAsync("() => document.body.setAttribute('data-before', '')");
        await rows.Nth(1).DragToAsync(rows.Nth(0));
        await Assertions.Expect(visit.Page.Locator("body:not([data-before])")).ToHaveCountAsync(1);
        await SaysAsync(visit, "옮겼습니다.");
        (await visit.Page.Locator("tbody[data-item=Project] .c[data-f=name]").First.InputValueAsync()).Should().Be("새 사업");
    }

    private static async Task FillProjectAsync(Visit visit)
    {
        await PressAsync(visit, "tbody[data-item=Project] a.u");
        await LooksRightAsync(visit, "project");
        await FillAsync(visit, "[name^='f.'][name$='form:contact']", "031-828-0000");
        await FillAsync(visit, "[name^='f.'][name*='budget:2027:Draft:0:Municipality']", "많이");
        await PressAsync(visit, ".pbar button");
        (await visit.Page.Locator("[role=alert]").InnerTextAsync()).Should().Contain("많이");
        (await visit.Page.Locator("[name^='f.'][name$='form:contact']").InputValueAsync()).Should().Be("031-828-0000", "what was typed stays");
        await LooksRightAsync(visit, "project-refused");
        await FillAsync(visit, "[name^='f.'][name*='budget:2027:Draft:0:Municipality']", "1,250.5");
        await PressAsync(visit, ".pbar button");
        (await visit.Page.Locator(".pbudget").InnerTextAsync()).Should().Contain("1,250.5");
        await visit.Page.Locator(".history summary").FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        (await visit.Page.Locator(".history").InnerTextAsync()).Should().Contain("031-828-0000");
        await LooksRightAsync(visit, "project-saved");
    }

    private static async Task TakeStepsAsync(PublicSite site, Visit visit)
    {
        await visit.Page.GotoAsync(new Uri(site.Address, Year + "/workbook").ToString());
        await LooksRightAsync(visit, "workbook");
        await visit.Page.GotoAsync(new Uri(site.Address, Year + "/plan/history").ToString());
        (await visit.Page.Locator(".history").InnerTextAsync()).Should().Contain("긴급돌봄 서비스").And.Contain("방향: 없음 → 상향");
        await LooksRightAsync(visit, "history");
        await visit.Page.GotoAsync(new Uri(site.Address, $"/app/plans/{Region}/rules").ToString());
        await LooksRightAsync(visit, "rules");
        await visit.Page.Locator("[name=Minor][value='Changed:Name']").FocusAsync();
        await visit.Page.Keyboard.PressAsync("Space");
        await PressAsync(visit, "form.narrow button");
        (await visit.Page.Locator("[name=Minor][value='Changed:Name']").IsCheckedAsync()).Should().BeTrue();
        await LooksRightAsync(visit, "rules-saved");
        await visit.Page.GotoAsync(new Uri(site.Address, Year).ToString());
        await StepAsync(visit, "PublicNotice", "2026-10-20", "양주시 공고 제2026-77호");
        await StepAsync(visit, "CouncilDeliberation", "2026-11-10", "복지정책과-311");
        await StepAsync(visit, "Adopted", "2026-11-09", "복지정책과-320");
        (await visit.Page.Locator("[role=alert]").InnerTextAsync()).Should().Contain("앞 단계");
        await LooksRightAsync(visit, "year-refused");
        await StepAsync(visit, "Adopted", "2026-11-20", "복지정책과-320");
        await StepAsync(visit, "SentToProvince", "2026-11-24", "복지정책과-333");
        (await visit.Page.Locator(".yhead").InnerTextAsync()).Should().Contain("도 제출");
        await LooksRightAsync(visit, "year-sent");
        await visit.Page.GotoAsync(new Uri(site.Address, Year + "/plan").ToString());
        (await visit.Page.Locator("tbody[data-item=Indicator] .c[data-f='target:2027']").CountAsync()).Should().Be(0, "an adopted year is not edited in place");
        (await visit.Page.Locator("tbody[data-item=Indicator] .c[data-f='target:2028']").CountAsync()).Should().Be(1);
        await LooksRightAsync(visit, "plan-adopted");
    }

    private static async Task StepAsync(Visit visit, string to, string day, string document)
    {
        await visit.Page.Locator($"#on-{to}").FillAsync(day); // a date field takes keys by its own rules
        await FillAsync(visit, $"#doc-{to}", document);
        await PressAsync(visit, $"form:has(#on-{to}) button");
    }

    private static async Task ActAsync(Visit visit, string act, string words)
    {
        await visit.Page.Locator($"[data-act={act}]").FocusAsync();
        await DrawnAnewAsync(visit, "Enter", words);
    }

    // The words of the step before may be the same: the page says itself that it is another one.
    private static async Task DrawnAnewAsync(Visit visit, string key, string words)
    {
        await AnewAsync(visit, key);
        await SaysAsync(visit, words);
    }

    private static async Task AnewAsync(Visit visit, string key)
    {
        await visit.Page.EvaluateAsync("() => document.body.setAttribute('data-before', '')");
        await visit.Page.Keyboard.PressAsync(key);
        await Assertions.Expect(visit.Page.Locator("body:not([data-before])")).ToHaveCountAsync(1);
        await visit.Page.WaitForLoadStateAsync();
    }

    private static async Task TypeAsync(Visit visit, string field, string text, string words = "저장됨")
    {
        await FillAsync(visit, field, text);
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.Locator(field).First.DispatchEventAsync("change");
        await SaysAsync(visit, words);
    }

    private static async Task FillAsync(Visit visit, string field, string text)
    {
        await visit.Page.Locator(field).First.FocusAsync();
        await visit.Page.Keyboard.PressAsync("Control+A");
        await visit.Page.Keyboard.TypeAsync(text);
    }

    private static async Task PressAsync(Visit visit, string target)
    {
        await visit.Page.Locator(target).First.FocusAsync();
        await AnewAsync(visit, "Enter");
    }

    private static Task SaysAsync(Visit visit, string words) => Assertions.Expect(visit.Page.Locator("[data-state]")).ToContainTextAsync(words);

    private static async Task LooksRightAsync(Visit visit, string state)
    {
        await visit.PictureAsync("desk-" + state);
        (await visit.SidewaysAsync()).Should().Be(0, state);
        (await visit.AxeAsync()).Should().BeEmpty(state);
    }
}
