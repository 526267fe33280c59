using System.Text;
using FluentAssertions.Execution;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Features.EarlierResults;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Tests.Features.EarlierResults;
using Uijeongbu.SocialPlan.Portal.Tests.Features.PlanWorkbook;
using Uijeongbu.SocialPlan.Portal.Tests.Security;

namespace Uijeongbu.SocialPlan.Portal.Tests.Browser.YearWork;

/// <summary>The page of earlier results in a browser.</summary>
[Collection(YearWorkTests.Name)]
public sealed class EarlierPageTests(YearWorkSite year, Chromium chromium)
{
    private const string Source = "2026년 연차별 시행계획 시행결과 보고서 12쪽";
    private const string Neighbour = "/app/plans/41630/2027/earlier-results";

    [BrowserTheory]
    [MemberData(nameof(MeetingPageTests.Looks), MemberType = typeof(MeetingPageTests))]
    public async Task Every_state_is_accessible_and_fits(bool dark, bool phone)
    {
        var sheet = await SheetAsync("41630", 2027);
        await using var visit = await YearVisit.OpenAsync(chromium, year.Site, Neighbour, new(Dark: dark, Phone: phone), "coordinator@yangju.example");
        using var all = new AssertionScope();
        await visit.LooksRightAsync("start");
        await UploadAsync(visit, "표.csv", Encoding.UTF8.GetBytes($"사업번호,성과지표,2026\n9-9,없는 지표,5\n{Csv(sheet.Rows[0])},약 30\n{Csv(sheet.Rows[1])},30\n"));
        (await visit.Page.Locator("[role=alert]").InnerTextAsync()).Should().Contain("불러오지 않았습니다. 고칠 곳이 3곳 있습니다.");
        await visit.LooksRightAsync("refused");

        EditedBook book = new(EarlierTables.Workbook(sheet));
        book.Type(EarlierTables.Sheet, "2026년 실적", 1, 120).Type(EarlierTables.Sheet, "2025년 실적", 2, "해당없음: 사업 시작 전");
        await visit.Page.FillAsync("#source", Source);
        await UploadAsync(visit, "지난 연도 실적.xlsx", book.Save());
        (await visit.Page.Locator("main").InnerTextAsync()).Should().Contain("새로 2건, 고침 0건, 그대로 0건").And.Contain("해당없음: 사업 시작 전").And.Contain(Source).And.Contain("아직 불러오지 않았습니다.");
        await visit.LooksRightAsync("preview");
        await visit.PressAsync("2건 불러오기");
        (await visit.Page.Locator("[role=status]").First.InnerTextAsync()).Should().Contain("새로 2건, 고침 0건");
        await visit.LooksRightAsync("done");
        await visit.PressAsync("불러오기 되돌리기");
        (await visit.Page.Locator("[role=status]").First.InnerTextAsync()).Should().Contain("되돌렸습니다.");
        await visit.LooksRightAsync("undone");
    }

    [BrowserFact]
    public async Task From_the_workbook_to_the_entry_grid_without_scripts()
    {
        var sheet = await SheetAsync("41150", 2026);
        var fresh = sheet.Rows.First(row => row.In(2024) is null);
        var entered = sheet.Rows.First(row => row.In(2024) is not null);
        await using var visit = await YearVisit.OpenAsync(chromium, year.Site, "/app/plans/41150/2026/workbook", scripts: false);
        await visit.FollowAsync("main a:has-text('지난 연도 실적 불러오기')");
        await UploadAsync(visit, "표.csv", Encoding.UTF8.GetBytes(
            $"사업번호,성과지표,2024년 실적,출처\n{Csv(fresh)},15,2024년 시행결과 보고서 31쪽\n{Csv(entered)},987654,2024년 시행결과 보고서 31쪽\n"));
        (await visit.Page.Locator("main").InnerTextAsync()).Should().Contain("새로 1건, 고침 0건, 그대로 0건, 바꾸지 않음 1건").And.Contain("이 포털에서 입력한 실적");
        await visit.Visit.PictureAsync("kept");
        await visit.TabToAsync("main button:has-text('1건 불러오기')");
        await visit.EnterAsync();
        (await visit.Page.Locator("[role=status]").First.InnerTextAsync()).Should().Contain("새로 1건");

        using var owner = await Person.SignedInAsync(year.Site, "owner@uijeongbu.example");
        (await owner.ReadAsync(new Uri(visit.Page.Url).AbsolutePath)).Should().NotContain("<form method=\"post\" enctype", "who only reads finds no form");
        await using var grid = await YearVisit.OpenAsync(chromium, year.Site, "/app/results/2025");
        var cell = grid.Page.Locator("td.from");
        await cell.First.WaitForAsync();
        (await cell.First.GetAttributeAsync("title")).Should().Be("전년 실적 출처: 2024년 시행결과 보고서 31쪽");
        await cell.First.ScrollIntoViewIfNeededAsync();
        await grid.LooksRightAsync("grid");
    }

    private static string Csv(EarlierRow row) => $"{row.Project.Code},\"{row.Indicator.Name}\"";

    private static async Task UploadAsync(YearVisit visit, string name, byte[] bytes)
    {
        await visit.Page.SetInputFilesAsync("#file", new FilePayload { Name = name, MimeType = "application/octet-stream", Buffer = bytes });
        await visit.PressAsync("바뀌는 것 보기");
    }

    private async Task<EarlierSheet> SheetAsync(string region, int worked)
    {
        await using var scope = year.Site.Services.CreateAsyncScope();
        await using var db = await scope.ServiceProvider.GetRequiredService<PortalDb>().OpenAsAsync(Viewer.System("test", [region]), Permissions.PlanRead, CancellationToken.None);
        return (await EarlierQueries.FindAsync(db, region, worked, CancellationToken.None))!;
    }
}
