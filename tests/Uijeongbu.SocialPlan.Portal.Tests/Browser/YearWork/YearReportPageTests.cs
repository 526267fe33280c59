using System.Net;
using FluentAssertions.Execution;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Uijeongbu.SocialPlan.Domain.Meetings;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Domain.Results.Flow;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Tests.Security;

namespace Uijeongbu.SocialPlan.Portal.Tests.Browser.YearWork;

/// <summary>A year from 취합 to 접수 by keyboard, by the coordinator and the officer of the province. A year that the other tests of this host leave alone.</summary>
[Collection(ReportTests.Name)]
public sealed class YearReportPageTests(YearWorkSite year, Chromium chromium)
{
    private const string Year = "/app/year-results/41150/2026";
    private const string Officer = "officer@gyeonggi.example";

    [BrowserFact]
    public async Task From_gathering_to_the_receipt_number_by_keyboard()
    {
        await using var visit = await YearVisit.OpenAsync(chromium, year.Site, Year);
        await visit.LooksRightAsync("year-collecting");
        await visit.PressAsync("취합 완료", "form[aria-label='취합 완료']");
        (await visit.Page.Locator("[role=alert]").InnerTextAsync()).Should().Contain("총괄 확정을 하지 않은 사업이");
        await visit.LooksRightAsync("year-refused");
        await PrepareAsync();
        await visit.GoAsync(year.Site, Year);
        await visit.PressAsync("취합 완료", "form[aria-label='취합 완료']");
        await EvaluateAsync(visit);
        await ChooseAsync(visit);
        await visit.GoAsync(year.Site, Year);
        await visit.PressAsync("자체평가 완료", "form[aria-label='자체평가 완료']");
        (await ChipAsync(visit)).Should().Contain("자체평가 완료");
        await visit.PressAsync("심의 완료", "form[aria-label='심의 완료']");
        (await ChipAsync(visit)).Should().Contain("심의 완료");
        await visit.LooksRightAsync("year-deliberated");
        await visit.GoAsync(year.Site, Year + "/comparison");
        (await visit.Page.Locator("main").InnerTextAsync()).Should().Contain("심의한 내용과 같습니다.");
        await SubmitAsync(visit);
        await AskAsync();
        await visit.GoAsync(year.Site, Year);
        (await visit.Page.Locator("main").InnerTextAsync()).Should().Contain("도가 보완을 요청했습니다.").And.Contain("회의록 사본을 붙여 주십시오.");
        await visit.LooksRightAsync("year-asked");
        await visit.GoAsync(year.Site, Year + "/submission");
        await visit.Page.Locator("input[name=KnowsBlanks]").CheckAsync();
        await visit.PressAsync("제출", "form[aria-label='보완 제출']");
        await ReceiveAsync();
        await LooksAsync();
        await OthersDoNotFindItAsync();
    }

    private static async Task<string> ChipAsync(YearVisit visit) => await visit.Page.Locator(".p-head .chip").InnerTextAsync();

    private async Task EvaluateAsync(YearVisit visit)
    {
        await visit.PressAsync("자체평가 완료", "form[aria-label='자체평가 완료']");
        (await visit.Page.Locator("[role=alert]").InnerTextAsync()).Should().Contain("자체평가를 한 날이 없거나");
        await visit.GoAsync(year.Site, Year + "/self-evaluation");
        await visit.LooksRightAsync("evaluation-empty");
        foreach (var field in await visit.Page.Locator("form textarea").AllAsync())
        {
            await field.FillAsync("위기가구를 먼저 찾아 상담을 늘렸습니다.\n다만 농촌 지역 방문은 계획보다 적었습니다.");
        }

        await visit.Page.FillAsync("#f-EvaluatedOn", "2026-11-20");
        await visit.PressAsync("저장", "form[aria-label='자체평가 작성']");
        (await visit.Page.Locator("[role=status]").First.InnerTextAsync()).Should().Contain("저장했습니다.");
        await visit.LooksRightAsync("evaluation");
    }

    private async Task ChooseAsync(YearVisit visit)
    {
        await visit.GoAsync(year.Site, Year + "/best?all=on");
        var ranks = visit.Page.Locator("input[name^=Rank-]");
        await ranks.Nth(0).FillAsync("1");
        await ranks.Nth(1).FillAsync("1");
        await visit.PressAsync("우수사업 저장");
        (await visit.Page.Locator("[role=alert]").InnerTextAsync()).Should().Contain("순위를 1부터");
        await visit.LooksRightAsync("best-refused");
        await ranks.Nth(1).FillAsync("2");
        await visit.PressAsync("우수사업 저장");
        (await visit.Page.Locator("[role=status]").First.InnerTextAsync()).Should().Contain("저장했습니다.");
        await visit.LooksRightAsync("best");
    }

    private async Task SubmitAsync(YearVisit visit)
    {
        await visit.GoAsync(year.Site, Year + "/submission");
        await visit.LooksRightAsync("submission");
        await visit.PressAsync("제출", "form[aria-label='시행결과 제출 미리보기']");
        (await visit.Page.Locator("[role=alert]").InnerTextAsync()).Should().Contain("알고 제출합니다");
        await visit.Page.Locator("input[name=KnowsBlanks]").FocusAsync();
        await visit.Page.Keyboard.PressAsync("Space");
        await visit.PressAsync("제출", "form[aria-label='시행결과 제출 미리보기']");
        (await visit.Page.Locator("h1").InnerTextAsync()).Should().Be("제출 확인증");
        (await visit.Page.Locator("main").InnerTextAsync()).Should().Contain("SR-41150-2026-02").And.Contain("한국 표준시").And.Contain("공문은 따로");
        await visit.LooksRightAsync("receipt");
        await visit.GoAsync(year.Site, Year);
        await visit.Page.FillAsync("#f-LetterNumber", "복지정책과-9021");
        await visit.Page.FillAsync("#f-LetterOn", "2026-11-25");
        await visit.PressAsync("공문 번호 저장");
        (await visit.Page.Locator("[role=status]").First.InnerTextAsync()).Should().Contain("저장했습니다.");
        await visit.LooksRightAsync("year-submitted");
    }

    private async Task AskAsync()
    {
        await using var officer = await YearVisit.OpenAsync(chromium, year.Site, "/app/submissions", person: Officer);
        await officer.LooksRightAsync("submissions");
        await officer.GoAsync(year.Site, "/app/submissions?year=2026");
        await officer.Page.Locator("a:has-text('의정부시')").First.FocusAsync();
        await officer.EnterAsync();
        await officer.Page.Locator("details:has(> summary:has-text('보완 요청')) > summary").FocusAsync();
        await officer.Page.Keyboard.PressAsync("Enter");
        await officer.PressAsync("보완 요청", "details[open]");
        (await officer.Page.Locator("[role=alert]").InnerTextAsync()).Should().Contain("무엇을 보완해야 하는지");
        await officer.LooksRightAsync("receive-refused");
        await officer.Page.FillAsync("details[open] #f-Text", "회의록 사본을 붙여 주십시오.");
        await officer.Page.FillAsync("details[open] #f-On", "2099-03-12");
        await officer.PressAsync("보완 요청", "details[open]");
        (await officer.Page.Locator(".p-head .chip").InnerTextAsync()).Should().Contain("보완 요청");
    }

    private async Task ReceiveAsync()
    {
        await using var officer = await YearVisit.OpenAsync(chromium, year.Site, "/app/submissions/41150/2026", person: Officer);
        await officer.Page.FillAsync("#rcv-n", "경기복지-2026-31");
        await officer.PressAsync("접수", "form[aria-label='접수']");
        (await officer.Page.Locator(".p-head").InnerTextAsync()).Should().Contain("접수번호 경기복지-2026-31");
        await officer.GoAsync(year.Site, Year + "/versions/SR-41150-2026-03");
        (await officer.Page.Locator("h1").InnerTextAsync()).Should().Contain("제출본");
        await officer.LooksRightAsync("version");
        await officer.Page.Locator("main a[aria-label*='산출 근거 보기']").First.FocusAsync(); // nothing was entered in this year, so that there is no rate: how many count is what can be asked
        await officer.EnterAsync();
        (await officer.Page.Locator("main").InnerTextAsync()).Should().Contain("산출 근거").And.Contain("SR-41150-2026-03");
        await officer.GoAsync(year.Site, Year + "/versions/SR-41150-2026-03/trace/overall");
        (await officer.Page.Locator("main").InnerTextAsync()).Should().Contain("목표달성도 산출 근거").And.Contain("제출본 번호").And.Contain("엑셀로 검산").And.Contain("SR-41150-2026-03");
        await officer.LooksRightAsync("version-trace-overall");
        await officer.GoAsync(year.Site, Year + "/versions/SR-41150-2026-03/trace/s1p1i1");
        (await officer.Page.Locator("main").InnerTextAsync()).Should().Contain("산식").And.Contain("반올림");
        await officer.LooksRightAsync("version-trace");
    }

    // The states that stay, as others see them: on a phone, and dark.
    private async Task LooksAsync()
    {
        using var all = new AssertionScope();
        foreach (var (dark, phone) in new[] { (true, false), (false, true) })
        {
            await using var visit = await YearVisit.OpenAsync(chromium, year.Site, Year, new(Dark: dark, Phone: phone));
            await visit.LooksRightAsync("year-received");
            foreach (var (part, name) in new[] { ("/self-evaluation", "evaluation-read"), ("/best", "best-read"), ("/comparison", "comparison"), ("/submission", "submission-sent"), ("/versions/SR-41150-2026-03", "version"), ("/versions/SR-41150-2026-03/receipt", "receipt"), ("/versions/SR-41150-2026-03/trace/overall", "version-trace-overall"), ("/versions/SR-41150-2026-03/trace/s1p1i1", "version-trace") })
            {
                await visit.GoAsync(year.Site, Year + part);
                await visit.LooksRightAsync(name);
            }
        }
    }

    private async Task OthersDoNotFindItAsync()
    {
        string[] own = ["", "/self-evaluation", "/best", "/submission", "/comparison", "/comparison.csv", "/comparison.xlsx", "/versions/SR-41150-2026-01", "/versions/SR-41150-2026-01/trace/overall", "/versions/SR-41150-2026-01/check.xlsx"];
        string[] sent = ["/versions/SR-41150-2026-02", "/versions/SR-41150-2026-02/receipt", "/versions/SR-41150-2026-02.csv", "/versions/SR-41150-2026-02.xlsx", "/versions/SR-41150-2026-02/trace/overall", "/versions/SR-41150-2026-02/trace/s1p1i1", "/versions/SR-41150-2026-02/check.xlsx"];
        await StatusAsync("coordinator@uijeongbu.example", [.. own, .. sent], HttpStatusCode.OK);
        await StatusAsync(Officer, sent, HttpStatusCode.OK);
        await StatusAsync(Officer, own, HttpStatusCode.NotFound);
        foreach (var stranger in new[] { "coordinator@yangju.example", "monitor1@uijeongbu.example", "operator@portal.example" })
        {
            await StatusAsync(stranger, [.. own, .. sent], HttpStatusCode.NotFound);
        }
    }

    private async Task StatusAsync(string who, IEnumerable<string> parts, HttpStatusCode expected)
    {
        using var person = await Person.SignedInAsync(year.Site, who);
        foreach (var part in parts)
        {
            using var answer = await person.GetAsync(Year + part);
            answer.StatusCode.Should().Be(expected, $"{who} {part}");
        }
    }

    // The way of a single report, and the register of meetings, have journeys of their own.
    private async Task PrepareAsync()
    {
        await using var scope = year.Site.Services.CreateAsyncScope();
        await using var db = await scope.ServiceProvider.GetRequiredService<PortalDb>().OpenAsAsync(Viewer.System("test", ["41150"]), Permissions.PlanWrite, CancellationToken.None);
        var annual = await db.AnnualPlans.SingleAsync(row => row.RegionCode == "41150" && row.FiscalYear == 2026);
        foreach (var project in await db.Projects.Where(row => row.RegionCode == "41150" && row.PlanId == annual.PlanId && row.FirstYear <= 2026 && (row.LastYear == null || row.LastYear >= 2026)).ToListAsync())
        {
            var report = await db.ProjectReports.SingleOrDefaultAsync(row => row.RegionCode == "41150" && row.ProjectId == project.Id && row.FiscalYear == 2026)
                ?? db.Add(new ProjectReport { RegionCode = "41150", ProjectId = project.Id, FiscalYear = 2026 }).Entity;
            report.MoveTo(ReportStatus.Collected, ReportMove.Collect, new(Guid.CreateVersion7(), "조총괄", ReportParts.Coordinator), new(), TimeProvider.System.GetUtcNow().UtcDateTime);
        }

        db.Add(new Meeting
        {
            RegionCode = "41150", AnnualPlanId = annual.Id, Body = MeetingBody.RepresentativeCouncil, IsWritten = true, HeldOn = new(2026, 11, 24), Name = "제4차 대표협의체 서면심의", Agenda = "2026년 시행결과", Decision = MeetingDecision.AsProposed,
        });
        await db.SaveChangesAsync();
    }
}
