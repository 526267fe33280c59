using System.Net;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Uijeongbu.SocialPlan.Portal.Tests.Features.Plans;
using Uijeongbu.SocialPlan.Portal.Tests.Web;

namespace Uijeongbu.SocialPlan.Portal.Tests.Features.Verify;

/// <summary>The verifier's workbook: valid, and its formulas give the portal's figures.</summary>
[Collection(PublicSiteTests.Name)]
public sealed class VerificationWorkbookTests(PublicSite site) : IDisposable
{
    /// <summary>Every formula that a table may name, every edge, two groups, several rows a project.</summary>
    private const string Table = "추진전략,세부사업,성과지표,단위,방향,목표,실적,공표달성률,산식,기준값,구분,상태\n"
        + "돌봄,긴급,이용자,명,상향,250,317,126.8,,,,\n돌봄,긴급,만족도,%,상향,300,200.5,66.8,,,,\n돌봄,안전,사고,건,하향,30,20,133.3,,,,\n돌봄,안전,사고 많음,건,하향,10,25,0,,,,\n"
        + "돌봄,손익,적자,원,상향,-5,10,400,,,,\n돌봄,손익,적자 축소,원,하향,-5,-7,140,,,,\n돌봄,손익,손실,원,상향,10,-5,0,,,,\n경제,역수,대기,일,하향,3,4,75,inverse-down,,,\n"
        + "경제,진척,비율,점,상향,80,70,66.7,baseline-progress,50,,\n경제,영,없는 목표,건,상향,0,5,,,,,\n경제,영,무사고,건,하향,0,0,100,,,,\n"
        + "경제,빈,미입력,건,상향,5,,,,,,\n경제,빈,해당 없음,건,상향,5,5,,,,,해당없음\n돌봄,긴급,이용자,명,상향,3,1,33.3,,,둘째,\n";

    private readonly VerifierVisitor _visitor = new(site);

    public void Dispose() => _visitor.Dispose();

    [Theory]
    [InlineData("file", "default")]
    [InlineData("file", "ministry-report")]
    [InlineData("file", "bench")]
    [InlineData("text", "default")]
    [InlineData("mohw-moel-2022-2024", "default")]
    [InlineData("plan-41150-2020", "default")]
    public async Task Its_formulas_give_the_figures_that_stand_beside_them(string source, string policy)
    {
        using var file = await DownloadAsync(source, policy);
        using var workbook = SpreadsheetDocument.Open(file, isEditable: false);
        new OpenXmlValidator(FileFormatVersions.Office2019).Validate(workbook).Select(error => $"{error.Path?.XPath}: {error.Description}").Should().BeEmpty();

        var calculator = new WorkbookCalculator(workbook);
        var formulas = calculator.Formulas.ToList();
        formulas.Should().HaveCountGreaterThan(30);
        foreach (var (sheet, address, formula, stored) in formulas)
        {
            calculator.Compute(sheet, address)!.Value.Should().BeApproximately(stored, 0.000000001m, $"of {sheet}!{address}: {formula}");
        }

        formulas.Where(f => f.Sheet == "검산").Select(f => f.Address[0]).Distinct().Should().BeEquivalentTo(['K', 'L', 'M', 'N'], "each rate, rounded, capped at 100 and at 120");
    }

    [Fact]
    public async Task A_changed_actual_changes_the_row_its_project_and_the_whole()
    {
        using var file = await DownloadAsync("file", "default");
        using var workbook = SpreadsheetDocument.Open(file, isEditable: false);
        var calculator = new WorkbookCalculator(workbook);
        var before = calculator.Compute("요약", "B2")!.Value;

        calculator.Set("검산", "H2", 634m);

        calculator.Compute("검산", "K2").Should().Be(253.6m);
        calculator.Compute("세부사업", "C2").Should().BeApproximately((253.6m + 66.8333333333m) / 2, 0.0000001m);
        calculator.Compute("요약", "B2").Should().BeGreaterThan(before);
    }

    [Fact]
    public async Task It_says_what_the_page_says()
    {
        using var file = await DownloadAsync("mohw-moel-2022-2024", "default");
        using var workbook = SpreadsheetDocument.Open(file, isEditable: false);
        var calculator = new WorkbookCalculator(workbook);
        var summary = Enumerable.Range(2, 16).ToDictionary(i => calculator.Text("요약", $"A{i}"), i => calculator.Compute("요약", $"B{i}"), StringComparer.Ordinal);

        summary["목표달성도, 반올림(%)"].Should().Be(101.6m);
        summary["일치"].Should().Be(153);
        summary["절사 시 일치"].Should().Be(2);
        summary["불일치"].Should().Be(1);
        summary["대조 제외"].Should().Be(1);
        summary["130 % 초과(개)"].Should().Be(5);
        summary["산정 대상(개)"].Should().Be(156);
    }

    [Fact]
    public async Task It_is_named_after_its_table()
    {
        using var form = VerifierVisitor.FormOf([], Encoding.UTF8.GetBytes(Table), "2024 성과.csv");
        using var response = await _visitor.DownloadAsync(form);

        response.StatusCode.Should().Be(HttpStatusCode.OK);
        response.Content.Headers.ContentDisposition!.FileNameStar.Should().Be("달성률 검산 2024 성과.xlsx");
        response.Content.Headers.ContentType!.MediaType.Should().Be("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    }

    private async Task<MemoryStream> DownloadAsync(string source, string policy)
    {
        using var form = source switch
        {
            "file" => VerifierVisitor.FormOf([("policy", policy)], Encoding.UTF8.GetBytes(Table), "표.csv"),
            "text" => VerifierVisitor.FormOf([("policy", policy), ("text", Table)]),
            _ => VerifierVisitor.FormOf([("policy", policy), ("table", source)]),
        };
        using var response = await _visitor.DownloadAsync(form);
        response.StatusCode.Should().Be(HttpStatusCode.OK);
        return new(await response.Content.ReadAsByteArrayAsync());
    }
}
