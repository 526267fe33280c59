using System.Text;
using FluentAssertions.Execution;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Plans.Changes;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Features.PlanChanges;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Tests.Data;
using Uijeongbu.SocialPlan.Portal.Tests.Features.PlanChanges;
using Uijeongbu.SocialPlan.Portal.Tests.Security;
using Uijeongbu.SocialPlan.Portal.Tests.Web;

namespace Uijeongbu.SocialPlan.Portal.Tests.Browser;

/// <summary>A coordinator changes an adopted year twice, by keyboard only; every page and state is accessible and fits its window.</summary>
[Collection(BrowserTests.Name)]
public sealed class ChangeJourneyTests(Chromium chromium)
{
    private const string Changes = "/app/plans/41630/2026/changes";
    private const string Coordinator = "coordinator@yangju.example";

    [BrowserTheory]
    [MemberData(nameof(Look.PhoneOrWide), MemberType = typeof(Look))]
    public async Task A_year_is_changed_twice_by_keyboard_only(bool dark, bool phone)
    {
        await using PublicSite site = new();
        await site.InitializeAsync();
        await PromiseAsync(site);
        await using var visit = await Visit.ToAsync(chromium, site, Changes, new(Dark: dark, Phone: phone));
        using AssertionScope all = new();
        await SignInAsync(visit);
        await LooksRightAsync(visit, "ledger-empty");

        await DraftAsync(visit, "수요 조사에서 이용 의향이 늘었습니다.", "2026-03-01");
        await LooksRightAsync(visit, "draft-empty");
        await OpenAsync(visit, "목표 변경");
        await FillAsync(visit, "#e-target", "많이");
        await PressAsync(visit, "form[aria-label='목표 변경'] button");
        await visit.Page.Locator("[role=alert]").WaitForAsync();
        (await visit.Page.Locator("#e-target").InputValueAsync()).Should().Be("많이", "what was typed stays");
        await LooksRightAsync(visit, "draft-refused");
        await FillAsync(visit, "#e-target", "120.5");
        await PressAsync(visit, "form[aria-label='목표 변경'] button");
        await SaysAsync(visit, "항목을 넣었습니다.");
        (await visit.Page.Locator(".chg tbody tr").InnerTextAsync()).Should().Contain("100명").And.Contain("120.5명");
        await LooksRightAsync(visit, "draft");
        await FillAsync(visit, "#d-doc", "복지정책과-4127");
        await PressAsync(visit, "form[aria-label='심의 완료'] button");
        await SaysAsync(visit, "'심의 완료' 상태로 기록했습니다.");
        await LooksRightAsync(visit, "deliberated");
        await PressAsync(visit, "form[aria-label='시행'] button");
        await SaysAsync(visit, "시행했습니다. 계획과 목표·예산에 반영되었습니다.");
        await LooksRightAsync(visit, "in-effect");

        await visit.Page.GotoAsync(new Uri(site.Address, Changes).ToString());
        await DraftAsync(visit, "비슷한 두 사업을 합칩니다.", "2026-09-01");
        await OpenAsync(visit, "사업 통합");
        await LooksRightAsync(visit, "merge-choice");
        foreach (var box in await visit.Page.Locator("input[name=pick]").AllAsync())
        {
            await box.FocusAsync();
            await visit.Page.Keyboard.PressAsync("Space");
        }

        await PressAsync(visit, "form[aria-label='사업 통합'] button");
        await FillAsync(visit, "#e-name", "함께 돌봄");
        await LooksRightAsync(visit, "merge");
        await PressAsync(visit, "form[aria-label='사업 통합'] button");
        await SaysAsync(visit, "항목을 넣었습니다.");
        await FillAsync(visit, "#d-doc", "복지정책과-8000");
        await PressAsync(visit, "form[aria-label='심의 완료'] button");
        await PressAsync(visit, "form[aria-label='시행'] button");
        await SaysAsync(visit, "시행했습니다. 계획과 목표·예산에 반영되었습니다.");

        await visit.Page.GotoAsync(new Uri(site.Address, Changes).ToString());
        (await visit.Page.Locator(".led > li").CountAsync()).Should().Be(2);
        await LooksRightAsync(visit, "ledger");
        await visit.Page.GotoAsync(new Uri(site.Address, Changes + "/compare?from=2026-02-01&to=2026-09-30").ToString());
        (await visit.Page.Locator("main").InnerTextAsync()).Should().Contain("사업 2개 → 1개").And.Contain("통합");
        await LooksRightAsync(visit, "compare");
        await visit.Page.GotoAsync(new Uri(site.Address, Changes + "/compare?from=2025-02-01&to=x").ToString());
        await LooksRightAsync(visit, "compare-refused");
        await visit.Page.GotoAsync(new Uri(site.Address, Changes + "/compare?from=2024-02-01&to=2026-09-30").ToString());
        (await visit.Page.Locator("main").InnerTextAsync()).Should().Contain("2024년에는 확정된 계획이 없어");
        await visit.Page.GotoAsync(new Uri(site.Address, Changes + "/chapter").ToString());
        await LooksRightAsync(visit, "chapter");
        (await visit.Page.Locator("main").InnerTextAsync()).Should().Contain("복지정책과-4127").And.Contain("수요 조사에서");
        if (!phone)
        {
            await PrintsAsync(visit);
        }

        visit.Complaints.Should().BeEmpty();
    }

    [BrowserTheory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Every_form_of_an_entry_is_accessible_and_fits(bool phone)
    {
        await using PublicSite site = new();
        await site.InitializeAsync();
        await PromiseAsync(site);
        await using var visit = await Visit.ToAsync(chromium, site, Changes, new(Phone: phone));
        using AssertionScope all = new();
        await SignInAsync(visit);
        await DraftAsync(visit, "법이 바뀌었습니다.", "2026-03-01");
        var draft = new Uri(visit.Page.Url).GetLeftPart(UriPartial.Path);
        foreach (var form in Enum.GetValues<Portal.Features.PlanChanges.Forms.EntryForm>())
        {
            await visit.Page.GotoAsync($"{draft}?add={form}");
            await LooksRightAsync(visit, $"form-{form}");
            if (await visit.Page.Locator("form[method=get] select[name=pick]").CountAsync() > 0)
            {
                await PressAsync(visit, "form.sheet[method=get] button");
                await LooksRightAsync(visit, $"form-{form}-2");
            }
        }
    }

    [BrowserTheory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_draft_of_forty_entries_fits(bool phone)
    {
        await using PublicSite site = new();
        await site.InitializeAsync();
        await PromiseAsync(site, projects: 40);
        await AddFortyAsync(site);
        await using var visit = await Visit.ToAsync(chromium, site, Changes, new(Phone: phone));
        using AssertionScope all = new();
        await SignInAsync(visit);
        await LooksRightAsync(visit, "ledger-forty");
        await visit.Page.GotoAsync(new Uri(site.Address, Changes + "/1").ToString());
        (await visit.Page.Locator(".chg tbody tr").CountAsync()).Should().Be(40);
        await LooksRightAsync(visit, "forty");
        await PressAsync(visit, ".chg tbody tr:nth-child(7) button");
        await SaysAsync(visit, "항목을 뺐습니다.");
        (await visit.Page.Locator(".chg tbody tr").CountAsync()).Should().Be(39);
    }

    private static async Task AddFortyAsync(PublicSite site)
    {
        await using var scope = site.Services.CreateAsyncScope();
        await using var db = await scope.ServiceProvider.GetRequiredService<PortalDb>().OpenAsAsync(Viewer.System("test", ["41630"]), Permissions.PlanWrite, CancellationToken.None);
        var year = (await YearChanges.FindAsync(db, "41630", 2026, CancellationToken.None))!;
        ChangeEntry[] entries = [.. year.Adopted!.Content.Projects.Select(project => new TargetChange(project.Code, project.Indicators.First().Id, 2026, 100, 130))];
        db.Add(new ChangeSet { RegionCode = "41630", AnnualPlanId = year.Year.Annual.Id, Number = 1, Content = new(ChangeWeight.Minor, ChangeReason.Environment, "인구가 줄었습니다.", new(2026, 5, 1), entries) });
        await db.SaveChangesAsync();
    }

    internal static async Task PromiseAsync(PublicSite site, int projects = 2)
    {
        await using var scope = site.Services.CreateAsyncScope();
        await using var db = await scope.ServiceProvider.GetRequiredService<PortalDb>().OpenAsAsync(Viewer.System("test", ["41630"]), Permissions.PlanWrite, CancellationToken.None);
        await EmptyPlace.MakeAsync(db, "41630");
        await new PromisedPlan("41630", projects).SaveAsync(db);
    }

    internal static async Task SignInAsync(Visit visit)
    {
        await FillAsync(visit, "#email", Coordinator);
        await FillAsync(visit, "#password", Person.SamplePassword);
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.WaitForURLAsync(url => new Uri(url).AbsolutePath == Changes);
    }

    internal static async Task DraftAsync(Visit visit, string reason, string day)
    {
        await FillAsync(visit, "#h-text", reason);
        await visit.Page.Locator("#h-on").FillAsync(day); // a date field takes keys by its own rules
        await PressAsync(visit, "form[aria-label='변경안 만들기'] button");
        await SaysAsync(visit, "변경안을 만들었습니다.");
    }

    internal static async Task OpenAsync(Visit visit, string form)
    {
        var link = visit.Page.GetByRole(AriaRole.Link, new() { Name = form, Exact = true });
        await link.FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.Locator($"form[aria-label='{form}']").WaitForAsync();
        await visit.Page.WaitForLoadStateAsync();
    }

    internal static async Task PressAsync(Visit visit, string button)
    {
        var found = visit.Page.Locator(button).Last;
        await found.FocusAsync();
        // The answer comes before the page that it draws: the old one must be gone.
        await visit.Page.EvaluateAsync("() => document.body.setAttribute('data-before', '')");
        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(visit.Page.Locator("body:not([data-before])")).ToHaveCountAsync(1);
        await visit.Page.WaitForLoadStateAsync();
    }

    private static async Task FillAsync(Visit visit, string field, string text)
    {
        await visit.Page.Locator(field).FocusAsync();
        await visit.Page.Keyboard.PressAsync("Control+A");
        await visit.Page.Keyboard.TypeAsync(text);
        await Assertions.Expect(visit.Page.Locator(field)).ToHaveValueAsync(text);
    }

    private static Task SaysAsync(Visit visit, string words) => Assertions.Expect(visit.Page.Locator("[role=status]").First).ToContainTextAsync(words);

    private static async Task LooksRightAsync(Visit visit, string state)
    {
        await visit.PictureAsync("changes-" + state);
        (await visit.SidewaysAsync()).Should().Be(0, state);
        (await visit.AxeAsync()).Should().BeEmpty(state);
    }

    private static async Task PrintsAsync(Visit visit)
    {
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await visit.Page.SetViewportSizeAsync(688, 900);
        await visit.PictureAsync("changes-chapter-print");
        (await visit.Page.Locator(".tabs, .seg, form:visible").EvaluateAllAsync<bool[]>("parts => parts.map(part => part.checkVisibility())")).Should().NotContain(true);
        Encoding.Latin1.GetString(await visit.Page.PdfAsync(new() { Format = "A4", PrintBackground = true, PreferCSSPageSize = true })).Should().StartWith("%PDF");
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Screen });
    }
}
