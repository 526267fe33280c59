using System.Text;
using System.Text.Json;
using Uijeongbu.SocialPlan.Portal.Tables;
using Uijeongbu.SocialPlan.Portal.Tables.Workbooks;

namespace Uijeongbu.SocialPlan.Portal.Tests.Commands;

/// <summary><c>score FILE</c>, as a process.</summary>
public sealed class ScoreCommandTests : IDisposable
{
    /// <summary>Not in the order of any alphabet, with a row for each state.</summary>
    private const string Table = """
        strategy,project,indicator,unit,direction,target,actual,state,remark
        나 전략,긴급돌봄,이용자 수,명,up,250,317,,a
        가 전략,안전,사고,건,down,30,20,entered,b
        나 전략,돌봄 2,대기 일수,일,down,3,,missing,c
        나 전략,긴급돌봄,만족도,%,up,300,200,,d
        가 전략,안전,해당 없는 것,건,up,5,5,해당없음,e
        가 전략,무목표,목표 없음,건,up,,5,,f
        가 전략,무목표,목표 영,건,up,0,5,,g
        가 전략,무목표,방향 없음,건,,5,5,,h
        """;

    private readonly TableFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_json_has_the_agreed_members_in_the_order_of_the_file()
    {
        var ended = await PortalProcess.RunAsync("score", _folder.Add("표.csv", Table), "--format", "json");
        using var json = JsonDocument.Parse(ended.Output);
        var root = json.RootElement;

        (ended.Code, ended.Errors.Trim()).Should().Be((0, $"{_folder.Path}/표.csv: 쓰지 않은 열: remark"));
        Names(root).Should().Equal("policy", "overall", "strategies");
        Names(root.GetProperty("policy")).Should().StartWith(["id", "version"]);
        Names(root.GetProperty("overall")).Should().StartWith(["rate", "rateUnrounded", "median", "meanCapped100", "meanCapped120", "metShare", "above130", "coverage"]);
        Names(root.GetProperty("overall").GetProperty("coverage")).Should().Equal("counted", "total");
        root.GetProperty("strategies").EnumerateArray().Select(s => s.GetProperty("name").GetString()).Should().Equal("나 전략", "가 전략");
        Projects(root).Select(p => p.GetProperty("name").GetString()).Should().Equal("긴급돌봄", "돌봄 2", "안전", "무목표");
        Indicators(root).Select(i => i.GetProperty("name").GetString())
            .Should().Equal("이용자 수", "만족도", "대기 일수", "사고", "해당 없는 것", "목표 없음", "목표 영", "방향 없음");
        root.GetProperty("strategies").EnumerateArray().Should().AllSatisfy(s => Names(s).Should().Contain(["name", "rate", "projects"]));
        Projects(root).Should().AllSatisfy(p => Names(p).Should().Contain(["name", "rate", "indicators"]));
        Indicators(root).Should().AllSatisfy(i =>
            Names(i).Should().Contain(["name", "target", "actual", "direction", "profile", "rate", "rateUnrounded", "state", "flags"]));
    }

    [Fact]
    public async Task Figures_are_numbers_with_all_their_digits_and_null_where_there_is_none()
    {
        var ended = await PortalProcess.RunAsync("score", _folder.Add("표.csv", Table), "--format", "json");
        using var json = JsonDocument.Parse(ended.Output);
        var indicators = Indicators(json.RootElement).ToDictionary(i => i.GetProperty("name").GetString()!, StringComparer.Ordinal);

        Raw(indicators["이용자 수"]).Should().Be("250 317 \"up\" \"ratio-up\" 126.8 126.8 \"entered\" []");
        Raw(indicators["만족도"]).Should().Be("300 200 \"up\" \"ratio-up\" 66.7 66.666666666666666666666666667 \"entered\" [\"impossible-value\"]");
        Raw(indicators["사고"]).Should().Be("30 20 \"down\" \"linear-down\" 133.3 133.33333333333333333333333333 \"entered\" [\"over-130\"]");
        Raw(indicators["대기 일수"]).Should().Be("3 null \"down\" \"linear-down\" null null \"missing\" []");
        Raw(indicators["해당 없는 것"]).Should().Be("5 5 \"up\" \"ratio-up\" null null \"na\" []");
        Raw(indicators["목표 없음"]).Should().Be("null 5 \"up\" \"ratio-up\" null null \"no-target\" []");
        Raw(indicators["목표 영"]).Should().Be("0 5 \"up\" \"ratio-up\" null null \"zero-target\" [\"zero-target\"]");
        Raw(indicators["방향 없음"]).Should().Be("5 5 null null null null \"no-direction\" []");
        Projects(json.RootElement).Select(p => p.GetProperty("rate").GetRawText()).Should().Equal("96.7", "null", "133.3", "null");
    }

    [Fact]
    public async Task The_overall_rate_is_the_mean_of_projects_and_its_companions_are_over_indicators()
    {
        var ended = await PortalProcess.RunAsync("score", _folder.Add("표.csv", Table), "--format", "json");
        using var json = JsonDocument.Parse(ended.Output);
        var overall = json.RootElement.GetProperty("overall");

        // Projects (126.8 + 66.66…) / 2 = 96.733… and 133.33…; indicators 66.66…, 126.8, 133.33….
        overall.GetProperty("rate").GetDecimal().Should().Be(115.0m);
        overall.GetProperty("rateUnrounded").GetDecimal().Should().BeApproximately(115.0333333333333m, 0.0000000000001m);
        overall.GetProperty("median").GetDecimal().Should().Be(126.8m);
        overall.GetProperty("meanCapped100").GetDecimal().Should().BeApproximately(91.6666666666667m, 0.0000000000001m);
        overall.GetProperty("meanCapped120").GetDecimal().Should().BeApproximately(106.6666666666667m, 0.0000000000001m);
        overall.GetProperty("metShare").GetDecimal().Should().BeApproximately(66.6666666666667m, 0.0000000000001m);
        overall.GetProperty("above130").GetInt32().Should().Be(1);
        overall.GetProperty("coverage").GetRawText().Replace(" ", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal)
            .Should().Be("{\"counted\":3,\"total\":7}");
    }

    [Fact]
    public async Task The_floor_belongs_to_the_policy()
    {
        var file = _folder.Add("표.csv", "strategy,project,indicator,unit,direction,target,actual\n가,나,다,건,down,10,25\n");

        (await OverallAsync(file)).Should().Be(0m);
        (await OverallAsync(file, "--policy", "ministry-report")).Should().Be(-50m);
    }

    [Fact]
    public async Task Text_in_cp949_tabs_korean_heads_and_a_workbook_give_the_same_answer()
    {
        const string Korean = "상태,실적,목표,방향,단위,성과지표,세부사업,추진전략\n,317,250,상향,명,이용자 수,긴급돌봄,돌봄\n,20,30,하향,건,사고,안전,돌봄\n";
        var utf8 = await PortalProcess.RunAsync("score", _folder.Add("a.csv", Korean, new UTF8Encoding(true)), "--format", "json");
        var cp949 = await PortalProcess.RunAsync("score", _folder.Add("b.csv", Korean.Replace(',', '\t'), CodePagesEncodingProvider.Instance.GetEncoding(949)), "--format", "json");
        var workbook = await PortalProcess.RunAsync("score", _folder.Add("c.xlsx", Workbook(Korean)), "--format", "json");

        utf8.Code.Should().Be(0);
        utf8.Output.Should().Contain("\"rate\": 126.8");
        cp949.Output.Should().Be(utf8.Output);
        workbook.Output.Should().Be(utf8.Output);
        (utf8.Errors + cp949.Errors + workbook.Errors).Should().BeEmpty();
    }

    [Fact]
    public async Task Csv_has_one_line_per_indicator_and_text_says_the_overall_rate_with_its_companions()
    {
        var file = _folder.Add("표.csv", Table);
        var csv = await PortalProcess.RunAsync("score", file, "--format", "csv");
        var text = await PortalProcess.RunAsync("score", file);

        csv.Output.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Should().HaveCount(9)
            .And.ContainInOrder(
                "strategy,project,indicator,unit,direction,target,actual,rate_profile,rate,rate_unrounded,state,flags",
                "나 전략,긴급돌봄,이용자 수,명,up,250,317,ratio-up,126.8,126.8,entered,",
                "가 전략,무목표,방향 없음,건,,5,5,,,,no-direction,");
        text.Output.Should().Contain("목표달성도 115.0 % (산출 기준 default 제1판)")
            .And.Contain("중앙값 126.8 % · 상한 100 적용 평균 91.7 % · 상한 120 적용 평균 106.7 %")
            .And.Contain("달성 비율 66.7 % · 130 % 초과 1개 · 산정 대상 3/7");
    }

    private static async Task<decimal> OverallAsync(params string[] arguments)
    {
        var ended = await PortalProcess.RunAsync(["score", .. arguments, "--format", "json"]);
        using var json = JsonDocument.Parse(ended.Output);
        return json.RootElement.GetProperty("overall").GetProperty("rate").GetDecimal();
    }

    private static byte[] Workbook(string table)
    {
        using var file = new MemoryStream();
        var lines = table.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split(',')).ToList();
        using (var workbook = new WorkbookWriter(file, new("표", "시험", DateTime.UnixEpoch)))
        {
            var sheet = workbook.AddSheet("결과", [.. lines[0].Select(head => new SheetColumn(head, 12))]);
            foreach (var line in lines.Skip(1))
            {
                sheet.Write([.. line.Select(v => decimal.TryParse(v, System.Globalization.CultureInfo.InvariantCulture, out var number) ? TableCell.Of(number) : TableCell.Of(v))]);
            }

            workbook.Finish();
        }

        return file.ToArray();
    }

    private static IEnumerable<string> Names(JsonElement node) => node.EnumerateObject().Select(p => p.Name);

    private static IEnumerable<JsonElement> Projects(JsonElement root) =>
        root.GetProperty("strategies").EnumerateArray().SelectMany(s => s.GetProperty("projects").EnumerateArray());

    private static IEnumerable<JsonElement> Indicators(JsonElement root) =>
        Projects(root).SelectMany(p => p.GetProperty("indicators").EnumerateArray());

    private static string Raw(JsonElement indicator) => string.Join(' ', new[] { "target", "actual", "direction", "profile", "rate", "rateUnrounded", "state", "flags" }
        .Select(name => string.Concat(indicator.GetProperty(name).GetRawText().Where(c => !char.IsWhiteSpace(c)))));
}
