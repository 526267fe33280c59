using System.Net;
using System.Text;
using Uijeongbu.SocialPlan.Portal.Tests.Tables;
using Uijeongbu.SocialPlan.Portal.Tests.Web;

namespace Uijeongbu.SocialPlan.Portal.Tests.Features.Verify;

/// <summary>The verifier over HTTP: files, pasted text, public tables.</summary>
[Collection(PublicSiteTests.Name)]
public sealed class VerifierTests(PublicSite site) : IDisposable
{
    private const string Table = VerifierVisitor.Heads + """

        돌봄,긴급돌봄,이용자 수,명,상향,250,317,126.8
        돌봄,안전,사고,건,하향,10,25,0
        돌봄,상한,상담,건,상향,100,130,120.0
        돌봄,수료,수료율,점,상향,78,78.6,99.7
        돌봄,빈 것,아직,건,상향,5,,
        """;

    private readonly VerifierVisitor _visitor = new(site);

    public void Dispose() => _visitor.Dispose();

    [Fact]
    public async Task A_file_is_verified_row_by_row_and_as_a_whole()
    {
        var page = await _visitor.SendAsync(Encoding.UTF8.GetBytes(Table), "성과.csv");

        (page.Status, page.HasResult, page.HasFaults).Should().Be((HttpStatusCode.OK, true, false));
        page.Words.Should().Contain("성과.csv · 5행")
            .And.Contain("5행 중 3행은 표에 적힌 목표와 실적으로 공표달성률이 재현됩니다.")
            .And.Contain("이용자 수 긴급돌봄").And.Contain("126.80")
            .And.Contain("ratio-up;cap=120").And.Contain("linear-down;floor=0")
            .And.Contain("실적 ÷ 목표 방식으로 계산한 값에 상한(120)을 적용하면 120.0입니다.")
            .And.Contain("어떤 산식을 써도 99.7 값이 나오지 않습니다.")
            .And.Contain("목표, 실적, 공표달성률 가운데 빈 값이 있어 비교하지 않았습니다.");
        page.Words.IndexOf("수료율", StringComparison.Ordinal).Should().BeLessThan(page.Words.IndexOf("상담 상한", StringComparison.Ordinal), "what needs a look stands first");
        page.Words.Should().Contain("산정 대상 4/5");
    }

    [Fact]
    public async Task Pasted_text_and_a_workbook_give_the_same_figures()
    {
        var pasted = await _visitor.PasteAsync(Table.Replace(',', '\t'));
        var file = await _visitor.SendAsync(Encoding.UTF8.GetBytes(Table), "성과.csv");
        var workbook = await _visitor.SendAsync(
            new RawWorkbook(RawWorkbook.Row(1, [.. VerifierVisitor.Heads.Split(',').Select(RawWorkbook.Text)])
                + RawWorkbook.Row(2, RawWorkbook.Text("돌봄"), RawWorkbook.Text("긴급돌봄"), RawWorkbook.Text("이용자 수"), RawWorkbook.Text("명"), RawWorkbook.Text("상향"), RawWorkbook.Number("250"), RawWorkbook.Number("317"), RawWorkbook.Number("1.268", 1)))
                .WithFormats("0.0%").ToBytes(),
            "성과.xlsx");

        Figures(pasted).Should().Be(Figures(file)).And.Contain("목표달성도");
        workbook.Words.Should().Contain("성과.xlsx · 1행").And.Contain("1행 중 1행은", "a cell in percent is read as shown");
        pasted.Words.Should().Contain("붙여넣은 표 · 5행");
    }

    [Fact]
    public async Task The_policy_decides_about_the_floor()
    {
        const string Row = VerifierVisitor.Heads + "\n가,나,다,건,하향,10,25,-50.0\n";

        (await _visitor.PasteAsync(Row)).Words.Should().Contain("목표달성도 0.0 %");
        (await _visitor.PasteAsync(Row, ("policy", "ministry-report"))).Words.Should().Contain("목표달성도 -50.0 %");
    }

    [Fact]
    public async Task Matches_can_be_hidden()
    {
        var all = await _visitor.PasteAsync(Table);
        var rest = await _visitor.PasteAsync(Table, ("hide", "on"));

        all.Html.Should().Contain("이용자 수 <span class=\"u\">긴급돌봄");
        rest.Html.Should().NotContain("이용자 수 <span class=\"u\">긴급돌봄").And.Contain("name=\"hide\" checked");
        rest.Words.Should().Contain("4/5행 표시.");
    }

    [Fact]
    public async Task Public_tables_open_by_address_and_by_form_and_an_unknown_one_is_not_found()
    {
        (await _visitor.OpenAsync("/verify?table=mohw-moel-2022-2024")).Words.Should().Contain("157행 중 155행은").And.Contain("불일치 1 대조 제외 1");
        (await _visitor.OpenAsync("/verify?table=plan-41150-2020")).Words.Should().Contain("38행 중 38행은").And.Contain("목표달성도 126.8 %");
        (await _visitor.PasteAsync("", ("table", "mohw-moel-2022-2024"))).Words.Should().Contain("157행 중 155행은");
        (await _visitor.OpenAsync("/verify?table=plan-41150-1999")).Status.Should().Be(HttpStatusCode.NotFound);
        var unknown = await _visitor.PasteAsync("", ("table", "none"));
        (unknown.Status, unknown.HasResult).Should().Be((HttpStatusCode.UnprocessableEntity, false));
        unknown.Words.Should().Contain("그런 공개 자료가 없습니다.");
    }

    [Fact]
    public async Task Requests_at_once_get_their_own_answers()
    {
        var pages = await Task.WhenAll(Enumerable.Range(1, 6).Select(async i =>
        {
            using var visitor = new VerifierVisitor(site);
            return await visitor.SendAsync(Encoding.UTF8.GetBytes($"{VerifierVisitor.Heads}\n가,나,지표 {i},건,상향,100,{100 + i},{100 + i}.0\n"), $"표 {i}.csv");
        }));

        pages.Select((page, i) => page.Words.Contains($"표 {i + 1}.csv · 1행", StringComparison.Ordinal) && page.Words.Contains($"목표달성도 {101 + i}.0 %", StringComparison.Ordinal))
            .Should().AllBeEquivalentTo(true);
    }

    [Fact]
    public async Task Pasted_text_that_is_no_markup_is_shown_as_text()
    {
        const string Evil = "<script>alert(1)</script>";
        var page = await _visitor.PasteAsync($"{VerifierVisitor.Heads},{Evil}\n가,나,{Evil},건,상향,1,1,100,\n");

        page.HasResult.Should().BeTrue();
        page.Html.Should().NotContain(Evil).And.Contain("&lt;script&gt;");
    }

    [Fact]
    public async Task It_speaks_English_too()
    {
        using var form = VerifierVisitor.FormOf([("text", "strategy,project,indicator,unit,direction,target,actual,published_rate\na,b,c,d,up,some,2,3\n")]);
        var refused = await _visitor.PostAsync("/verify?lang=en", form);
        using var good = VerifierVisitor.FormOf([("text", Table)]);
        var found = await _visitor.PostAsync("/verify?lang=en", good);

        refused.Words.Should().Contain("row 2").And.Contain("'some'").And.NotMatchRegex("[가-힣]");
        found.Words.Should().Contain("Mismatch").And.NotContain("불일치");
    }

    [Fact]
    public async Task Progress_of_an_unknown_run_is_empty_and_never_stored()
    {
        using var client = site.Visitor();
        using var response = await client.GetAsync($"/verify/progress/{Guid.NewGuid()}");

        response.StatusCode.Should().Be(HttpStatusCode.NoContent);
        response.Headers.CacheControl!.NoStore.Should().BeTrue();
        (await client.GetAsync("/verify/progress/no-number")).StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    private static string Figures(VerifierPage page) => page.Words[page.Words.IndexOf("5행 중", StringComparison.Ordinal)..];
}
