using System.Net;
using System.Text;
using FluentAssertions.Execution;
using Microsoft.Playwright;
using Uijeongbu.SocialPlan.Portal.Tests.Security;

namespace Uijeongbu.SocialPlan.Portal.Tests.Browser.YearWork;

/// <summary>The province's officer sets up an evaluation in a browser: from a table of 31 municipalities and five evaluators to the announcement.</summary>
[Collection(YearWorkTests.Name)]
public sealed class EvaluationRoundPageTests(YearWorkSite year, Chromium chromium)
{
    private const string Home = "/app/evaluations";
    private const string Officer = "officer@gyeonggi.example";
    private const string Chief = "chief@gyeonggi.example";
    private const string FiscalYear = "2028"; // no other test's

    [BrowserFact]
    public async Task A_round_is_set_up_from_a_table_and_five_evaluators_to_the_announcement()
    {
        await using var officer = await YearVisit.OpenAsync(chromium, year.Site, Home, person: Officer);
        using var all = new AssertionScope();
        await officer.LooksRightAsync("evaluation-rounds");
        await officer.GoAsync(year.Site, "/app/evaluations/41/new?from=none");
        await officer.LooksRightAsync("evaluation-new");
        await officer.Page.FillAsync("#f-FiscalYear", FiscalYear);
        await officer.Page.FillAsync("#f-PaperCloses", "2020-01-01");
        await officer.PressAsync("저장");
        await officer.LooksRightAsync("evaluation-refused");
        (await officer.Page.Locator("[role=alert]").InnerTextAsync()).Should().Contain("서면평가");
        await officer.GoAsync(year.Site, "/app/evaluations/41/new?from=none");
        await officer.Page.FillAsync("#f-FiscalYear", FiscalYear);
        await officer.PressAsync("저장");
        await officer.LooksRightAsync("evaluation-new-done");
        var address = new Uri(officer.Page.Url).AbsolutePath;
        await officer.PressAsync("시·군과 평가위원에게 알림");
        (await officer.Page.Locator("[role=alert]").InnerTextAsync()).Should().Contain("평가할 시·군이 없습니다");

        await TakeGroupsAsync(officer, address);
        await TakeEvaluatorsAsync(officer, address);
        await officer.GoAsync(year.Site, address + "/assign?way=all&preview=1");
        await officer.LooksRightAsync("evaluation-assign");
        (await officer.Page.Locator("[role=status]").InnerTextAsync()).Should().Contain("154건을 배정하고 1건을 제척합니다");
        await officer.PressAsync("이대로 배정");
        await SetRulesAsync(officer, address);
        await officer.GoAsync(year.Site, address);
        await officer.LooksRightAsync("evaluation-ready");
        await officer.PressAsync("시·군과 평가위원에게 알림");
        (await officer.Page.Locator("[role=status]").First.InnerTextAsync()).Should().Contain("알렸습니다");
        await officer.LooksRightAsync("evaluation-running");
        await officer.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await officer.Visit.PictureAsync("evaluation-print");
        (await officer.Page.Locator("main button:visible").CountAsync()).Should().Be(0, "paper has no buttons");
        await officer.Page.EmulateMediaAsync(new() { Media = Media.Screen });
        foreach (var part in new[] { "rules", "rubric", "achievements", "dry-run", "units", "assign", "units/41150", "edit" })
        {
            await officer.GoAsync(year.Site, $"{address}/{part}");
            await officer.LooksRightAsync($"evaluation-running-{part}");
        }

        await OnAPhoneInTheDarkAsync(address);
    }

    private async Task TakeGroupsAsync(YearVisit officer, string address)
    {
        await officer.GoAsync(year.Site, address + "/units");
        await officer.Page.FillAsync("#pasted", "시·군\t그룹\n의정부시\tⅡ\n없는시\tⅠ\n");
        await officer.PressAsync("붙여넣은 표 읽기");
        await officer.LooksRightAsync("evaluation-units-refused");
        (await officer.Page.Locator("table").InnerTextAsync()).Should().Contain("3행").And.Contain("없는시");
        await officer.GoAsync(year.Site, address + "/units?known=1");
        (await officer.Page.Locator("main").InnerTextAsync()).Should().Contain("넣을 시·군 31곳");
        var csv = await officer.Page.Locator("table tbody tr").EvaluateAllAsync<string[]>("rows => rows.map(row => [row.children[1].textContent, row.children[2].textContent, ''].join(','))");
        await officer.GoAsync(year.Site, address + "/units");
        await officer.Page.SetInputFilesAsync("#file", new FilePayload { Name = "그룹.csv", MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes("시·군,그룹,전년도 총점\n" + string.Join('\n', csv)) });
        await officer.PressAsync("파일 읽기");
        await officer.LooksRightAsync("evaluation-units");
        await officer.PressAsync("이대로 넣기");
        (await officer.Page.Locator("main").InnerTextAsync()).Should().Contain("시·군 31곳");
    }

    private async Task TakeEvaluatorsAsync(YearVisit officer, string address)
    {
        await officer.GoAsync(year.Site, address + "/evaluators/new");
        await officer.LooksRightAsync("evaluation-evaluator-new");
        foreach (var (name, affiliation) in new[] { ("오위원", "복지대학교"), ("서위원", "양주시 복지재단"), ("신위원", ""), ("권위원", ""), ("황위원", "") })
        {
            await officer.Page.SelectOptionAsync("#f-Account", new SelectOptionValue { Label = name });
            await officer.Page.FillAsync("#f-Affiliation", affiliation);
            await officer.Page.SetCheckedAsync("#f-IsChair", name == "오위원");
            await officer.PressAsync("저장하고 한 명 더");
        }

        (await officer.Page.Locator("main").InnerTextAsync()).Should().Contain("더 넣을 사람이 없습니다");
        await officer.GoAsync(year.Site, address);
        await officer.FollowAsync("main a:has-text('서위원')");
        await officer.LooksRightAsync("evaluation-evaluator");
    }

    private async Task SetRulesAsync(YearVisit officer, string address)
    {
        await officer.GoAsync(year.Site, address + "/rubric");
        await officer.LooksRightAsync("evaluation-rubric");
        (await officer.Page.Locator("h1").InnerTextAsync()).Should().Contain("예시");
        await officer.Page.FillAsync("#f-Name", "2028년 평가지표");
        await officer.Page.FillAsync("#f-Row0Points", "7");
        await officer.PressAsync("저장", "form[aria-label='평가지표 고치기']");
        (await officer.Page.Locator("[role=alert]").InnerTextAsync()).Should().Contain("101점");
        await officer.Page.FillAsync("#f-Row0Points", "6");
        await officer.PressAsync("저장", "form[aria-label='평가지표 고치기']");
        (await officer.Page.Locator("main").InnerTextAsync()).Should().Contain("2028년 평가지표 · 2판");
        (await officer.Page.Locator("h1").InnerTextAsync()).Should().NotContain("예시");
        await officer.GoAsync(year.Site, address + "/rules");
        await officer.LooksRightAsync("evaluation-rules");
        await officer.Page.FillAsync("#f-FullRate", "0");
        await officer.PressAsync("저장");
        (await officer.Page.Locator("[role=alert]").InnerTextAsync()).Should().Contain("만점 달성률");
        await officer.Page.FillAsync("#f-FullRate", "110");
        await officer.PressAsync("저장");
        (await officer.Page.Locator("[role=status]").First.InnerTextAsync()).Should().Contain("저장했습니다");
    }

    // Who only reads it finds no button; who is of a municipality finds nothing.
    private async Task OnAPhoneInTheDarkAsync(string address)
    {
        await using var chief = await YearVisit.OpenAsync(chromium, year.Site, address, new(Dark: true, Phone: true), Chief);
        await chief.LooksRightAsync("evaluation-phone-dark");
        (await chief.Page.Locator("main form").CountAsync()).Should().Be(0, "the chief changes nothing here");
        foreach (var part in new[] { "rubric", "rules", "units/41630" })
        {
            await chief.GoAsync(year.Site, $"{address}/{part}");
            await chief.LooksRightAsync($"evaluation-phone-dark-{part}");
        }

        using var reader = await Person.SignedInAsync(year.Site, Chief);
        using var coordinator = await Person.SignedInAsync(year.Site, "coordinator@uijeongbu.example");
        foreach (var part in new[] { "", "/edit", "/units", "/assign", "/evaluators/new", "/achievements", "/dry-run", "/rules", "/rubric", "/rubric/table.xlsx", "/units/table.csv", "/dry-run/table.csv" })
        {
            using var hidden = await coordinator.GetAsync(address + part);
            hidden.StatusCode.Should().Be(HttpStatusCode.NotFound, part);
            using var read = await reader.GetAsync(address + part);
            read.StatusCode.Should().Be(part is "" or "/rules" or "/rubric" or "/rubric/table.xlsx" ? HttpStatusCode.OK : HttpStatusCode.NotFound, part);
        }
    }
}
