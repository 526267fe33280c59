using System.Globalization;
using System.Net;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Microsoft.Extensions.DependencyInjection;
using Uijeongbu.SocialPlan.Portal.Features.Plans;
using Uijeongbu.SocialPlan.Portal.Tests.Web;

namespace Uijeongbu.SocialPlan.Portal.Tests.Features.Plans;

/// <summary>The files that a plan's page offers.</summary>
[Collection(PublicSiteTests.Name)]
public sealed class PlanDownloadTests(PublicSite site)
{
    private const string Csv = "/plans/41150/2020/results.csv";
    private const string Workbook = "/plans/41150/2020/results.xlsx";
    private const string Results = "시행결과";
    private const string Summary = "요약과 출처";

    [Theory]
    [InlineData(Csv, "의정부시_2020년_시행결과_2021년_평가.csv")]
    [InlineData(Workbook, "의정부시_2020년_시행결과_2021년_평가.xlsx")]
    [InlineData(Csv + "?lang=en", "results_41150_2020_evaluated_2021.csv")]
    public async Task A_file_has_a_name_that_every_browser_understands_and_is_stored(string address, string name)
    {
        using var visitor = site.Visitor();
        await visitor.GetAsync(address);
        using var response = await visitor.GetAsync(address);
        var disposition = response.Content.Headers.ContentDisposition!;

        response.StatusCode.Should().Be(HttpStatusCode.OK);
        disposition.DispositionType.Should().Be("attachment");
        disposition.FileNameStar.Should().Be(name);
        Encoding.ASCII.GetString(Encoding.ASCII.GetBytes(disposition.ToString())).Should().Be(disposition.ToString(), "headers are ASCII");
        response.Headers.Age.Should().NotBeNull();
        response.Headers.ETag.Should().NotBeNull();
    }

    [Theory]
    [InlineData("/plans/41150/1999/results.csv")]
    [InlineData("/plans/99999/2020/results.xlsx")]
    public async Task A_plan_that_is_not_published_has_no_files(string address)
    {
        using var visitor = site.Visitor();

        (await visitor.GetAsync(address)).StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_csv_has_the_columns_of_the_form_behind_the_mark_and_every_indicator()
    {
        using var visitor = site.Visitor();
        var lines = (await visitor.GetStringAsync(Csv)).TrimStart('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        var plan = await PlanAsync();

        lines[0].Should().Be("비고,추진전략,사업번호,세부사업,성과지표,단위,방향,당초 목표,변경 목표,실적,달성률(당초),달성률,판정,상태,예산(백만원),집행액(백만원)");
        lines.Skip(1).Should().HaveCount(plan.Score.Indicators.Coverage.Total).And.OnlyContain(line => line.StartsWith("시연용 가상 자료,", StringComparison.Ordinal));
        lines.Skip(1).Sum(line => decimal.TryParse(line.Split(',')[14], CultureInfo.InvariantCulture, out var budget) ? budget : 0)
            .Should().Be(plan.Plan.Strategies.SelectMany(s => s.Projects).Sum(p => p.Budget?.PlannedWon ?? 0) / 1_000_000m, "a project's budget stands in one line only");
        lines.Should().Contain(line => line.EndsWith(",비예산,비예산", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_workbook_is_valid_and_its_formulas_give_the_figures_of_the_portal()
    {
        await using var file = await FileAsync();
        using var document = SpreadsheetDocument.Open(file, isEditable: false);
        var book = new WorkbookCalculator(document);
        var plan = await PlanAsync();

        new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(document).Select(e => $"{e.Path?.XPath} {e.Description}").Should().BeEmpty();
        foreach (var (sheet, address, formula, stored) in book.Formulas)
        {
            book.Compute(sheet, address).Should().BeApproximately(stored, 1e-18m, $"of ={formula} in {sheet}!{address}");
        }

        // 38 rates twice, 35 projects thrice, 6 strategies, 9 overall figures.
        book.Formulas.Should().HaveCount(2 * plan.Score.Indicators.Coverage.Counted + 3 * 35 + 6 + 8);
        Rates(book).Should().Equal(plan.Score.Projects.SelectMany(p => p.Indicators).Select(i => i.Rate.Value));
        Figures(book)["목표달성도(%)"].Should().BeApproximately(126.8m, 1e-18m);
        Figures(book)["목표달성도, 반올림(%)"].Should().Be(126.8m);
        Figures(book)["중앙값(%)"].Should().Be(plan.Score.Indicators.Median);
        Figures(book)["상한 100 적용 평균(%)"].Should().BeApproximately(plan.Score.Figures.Capped100, 1e-18m);
        Figures(book)["상한 120 적용 평균(%)"].Should().BeApproximately(plan.Score.Figures.Capped120, 1e-18m);
        Figures(book)["달성 비율(%)"].Should().BeApproximately(plan.Score.Indicators.MetShare, 1e-18m);
        Figures(book)["130 % 초과 지표(개)"].Should().Be(plan.Score.Indicators.Above130);
        Figures(book)["산정 대상(개)"].Should().Be(plan.Score.Indicators.Coverage.Counted);
    }

    [Fact]
    public async Task Changing_an_actual_changes_the_rate_its_project_its_strategy_and_the_plan()
    {
        await using var file = await FileAsync();
        using var document = SpreadsheetDocument.Open(file, isEditable: false);
        var book = new WorkbookCalculator(document);
        var before = Figures(book);

        book.Set(Results, "J3", 832m); // the first indicator: 416 of 400, in a project of two, the first of 35

        book.Compute(Results, "L3").Should().Be(208m);
        book.Compute(Results, "Q3").Should().Be((208m + 105m) / 2);
        Figures(book)["목표달성도(%)"].Should().BeApproximately(before["목표달성도(%)"]!.Value + 52m / 35, 1e-15m);
        Figures(book)["130 % 초과 지표(개)"].Should().Be(before["130 % 초과 지표(개)"] + 1);
    }

    [Fact]
    public async Task Every_sheet_says_first_that_its_figures_are_invented_and_the_second_names_their_origin()
    {
        await using var file = await FileAsync();
        using var document = SpreadsheetDocument.Open(file, isEditable: false);
        var book = new WorkbookCalculator(document);
        var plan = await PlanAsync();

        book.Text(Results, "A1").Should().Be("시연용 가상 자료");
        book.Text(Results, "A2").Should().Be("비고");
        book.Text(Results, "A3").Should().Be("시연용 가상 자료");
        book.Text(Summary, "A1").Should().Be("시연용 가상 자료");
        var origin = Lines(book).ToLookup(line => line.Name, line => (line.Value, line.Remark));
        origin["산출 기준"].Single().Value.Should().Be("default 제1판");
        origin["확정본 번호"].Single().Value.Should().Be("SP-41150-2020-01");
        origin["확정본 내용의 해시"].Single().Remark.Should().Be(plan.Snapshot.InputsHash);
        origin["출처"].Select(source => source.Value).Should().Equal(plan.Plan.Sources.Select(source => source.Text));
        origin["이용 조건"].Single().Should().Be(("부여하지 않음", "/copyright"));
    }

    [Fact]
    public async Task A_changed_target_has_both_rates()
    {
        await using var file = await FileAsync();
        using var document = SpreadsheetDocument.Open(file, isEditable: false);
        var book = new WorkbookCalculator(document);
        var changed = Enumerable.Range(3, 38).Where(line => book.Text(Results, $"I{line}").Length > 0).ToList();

        changed.Should().HaveCount((await PlanAsync()).ChangedTargets.Count()).And.NotBeEmpty();
        foreach (var line in changed)
        {
            book.Compute(Results, $"K{line}").Should().NotBe(book.Compute(Results, $"L{line}"));
        }
    }

    private static IEnumerable<decimal?> Rates(WorkbookCalculator book) => Enumerable.Range(3, 38).Select(line => book.Compute(Results, $"L{line}"));

    private static Dictionary<string, decimal?> Figures(WorkbookCalculator book) => Enumerable.Range(3, 20)
        .Where(line => book.Text(Summary, $"A{line}").EndsWith(')')).ToDictionary(line => book.Text(Summary, $"A{line}"), line => book.Compute(Summary, $"B{line}"));

    private static IEnumerable<(string Name, string Value, string Remark)> Lines(WorkbookCalculator book) =>
        Enumerable.Range(3, 30).Select(line => (book.Text(Summary, $"A{line}"), book.Text(Summary, $"B{line}"), book.Text(Summary, $"C{line}")));

    private async Task<MemoryStream> FileAsync()
    {
        using var visitor = site.Visitor();
        return new(await visitor.GetByteArrayAsync(Workbook));
    }

    private async Task<ScoredPlan> PlanAsync()
    {
        await using var scope = site.Services.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<PublishedPlanQueries>().FindScoredAsync("41150", 2020, CancellationToken.None))!;
    }
}
