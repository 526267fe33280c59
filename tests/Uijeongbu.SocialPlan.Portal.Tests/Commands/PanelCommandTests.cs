using System.Text.Json;

namespace Uijeongbu.SocialPlan.Portal.Tests.Commands;

/// <summary><c>score FILE --panel RULE</c>, as a process.</summary>
public sealed class PanelCommandTests : IDisposable
{
    /// <summary>Three units, four evaluators; one is excluded from one unit.</summary>
    private const string Marks = """
        평가대상,평가위원,평가지표,점수,가중치,배점,비고
        나,김,충실성,35,40,40,x
        나,이,충실성,30,,,
        나,박,충실성,33,,,
        나,최,충실성,20,,,
        가,김,충실성,36,,,
        가,이,충실성,31,,,
        가,박,충실성,제척,,,
        가,최,충실성,34,,,
        나,김,성과,50,60,60,
        나,이,성과,45,,,
        나,박,성과,47,,,
        나,최,성과,48,,,
        가,김,성과,55,,,
        가,이,성과,49,,,
        가,박,성과,50,,,
        가,최,성과,51,,,
        """;

    private readonly TableFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_json_has_values_marks_places_severity_agreement_and_stability()
    {
        var ended = await PortalProcess.RunAsync("score", _folder.Add("점수.csv", Marks), "--panel", "jump-rope", "--seed", "7", "--draws", "300", "--format", "json");
        using var json = JsonDocument.Parse(ended.Output);
        var root = json.RootElement;
        var units = root.GetProperty("units").EnumerateArray().ToList();

        (ended.Code, ended.Errors.Trim()).Should().Be((0, $"{_folder.Path}/점수.csv: 쓰지 않은 열: 비고"));
        Names(root).Should().Equal("panel", "units", "severity", "agreement", "stability");
        Plain(root.GetProperty("panel")).Should().StartWith("{\"rule\":\"jump-rope\",\"version\":1,\"rangeShare\":0.3,\"total\":\"points\",\"totalWeight\":100,");
        units.Select(u => (u.GetProperty("name").GetString(), u.GetProperty("rank").GetInt32(), u.GetProperty("total").GetDecimal()))
            .Should().Equal(("나", 2, 79m), ("가", 1, 85.5m));
        Plain(units[1].GetProperty("criteria")[0].GetProperty("marks")).Should().Be(
            "[{\"evaluator\":\"김\",\"mark\":36,\"fate\":\"counted\"},{\"evaluator\":\"이\",\"mark\":31,\"fate\":\"farthest\"},"
            + "{\"evaluator\":\"박\",\"mark\":null,\"fate\":\"absent\"},{\"evaluator\":\"최\",\"mark\":34,\"fate\":\"counted\"}]");
        Plain(units[0].GetProperty("flags")).Should().Be("[\"outlier\",\"wide-range\"]");
        Plain(units[1].GetProperty("dirichlet")).Should().Be("{\"medianRank\":1,\"rank5\":1,\"rank95\":1}");
        Plain(root.GetProperty("stability")).Should().StartWith("{\"seed\":7,\"draws\":300,\"generator\":\"xoshiro256**");
        root.GetProperty("severity")[0].GetProperty("z").GetProperty("undefined").GetString().Should().Be("missing-marks");
        root.GetProperty("severity")[1].GetProperty("z").GetProperty("undefined").ValueKind.Should().Be(JsonValueKind.Null);
    }

    [Fact]
    public async Task What_is_undefined_is_null_with_its_reason()
    {
        var ended = await PortalProcess.RunAsync("score", _folder.Add("점수.csv", Marks), "--panel", "drop-high-low", "--format", "json");
        using var json = JsonDocument.Parse(ended.Output);
        var unit = json.RootElement.GetProperty("units")[1];
        var agreement = json.RootElement.GetProperty("agreement")[0];

        Plain(unit.GetProperty("total")).Should().Be("null");
        Plain(unit.GetProperty("rank")).Should().Be("null");
        Plain(unit.GetProperty("missing")).Should().Be("[\"충실성\"]");
        Plain(unit.GetProperty("flags")).Should().Contain("too-few-marks").And.Contain("missing-criterion");
        Plain(unit.GetProperty("quarter")).Should().Be("{\"medianRank\":null,\"rank5\":null,\"rank95\":null}");
        Plain(agreement.GetProperty("icc21")).Should().Be("null");
        agreement.GetProperty("undefined").GetProperty("icc21").GetString().Should().Be("missing-marks");
        agreement.GetProperty("alphaInterval").ValueKind.Should().Be(JsonValueKind.Number);
    }

    [Fact]
    public async Task Text_says_rule_places_dropped_marks_severity_agreement_seed_and_draws()
    {
        var ended = await PortalProcess.RunAsync("score", _folder.Add("점수.csv", Marks), "--panel", "jump-rope");

        ended.Output.Should().Contain("산출 규칙 jump-rope 제1판 · 총점은 100점 만점의 점수 합")
            .And.Contain("1000회 추출, 시드 1")
            .And.Contain("김 35(최고점 제외), 최 20(최저점 제외)")
            .And.Contain("이 31(가장 먼 점수 제외), 박(점수 없음)")
            .And.Contain("충실성: 위원별 표준화 값을 내지 않았습니다(빠진 점수가 있음).")
            .And.MatchRegex(@"1  가 +85\.50 +84\.92\(1\)")
            .And.MatchRegex("성과 +(-?[0-9.]+ +){9}-?[0-9.]+\n");
    }

    [Fact]
    public async Task Csv_is_one_figure_a_line_and_says_the_same()
    {
        var ended = await PortalProcess.RunAsync("score", _folder.Add("점수.csv", Marks), "--panel", "jump-rope", "--format", "csv");

        ended.Output.Split("\r\n").Should().Contain(
        [
            "section,unit,evaluator,criterion,figure,value,note", "panel,,,,rule,1,jump-rope", "panel,,,,seed,1,xoshiro256**/splitmix64;marsaglia-tsang;1",
            "panel,,,,draws,1000,", "unit,나,,,total,79,", "unit,나,,,rank,2,", "mark,가,박,충실성,mark,,absent", "mark,가,이,충실성,mark,31,farthest",
            "stability-quarter,가,,,medianRank,1,", "additive-effects,,김,성과,effect,3.125,", "agreement,,,충실성,icc11,,missing-marks",
        ]);
    }

    [Fact]
    public async Task The_same_seed_gives_the_same_bytes_and_parts_that_share_no_unit_are_named()
    {
        var file = _folder.Add("점수.csv", "unit,evaluator,criterion,mark\n가,1,c,70\n나,1,c,80\n다,2,c,75\n라,2,c,75\n가,1,d,80\n나,1,d,70\n다,2,d,75\n라,2,d,70\n");
        var first = await PortalProcess.RunAsync("score", file, "--panel", "mean", "--seed", "11");
        var second = await PortalProcess.RunAsync("score", file, "--panel", "mean", "--seed", "11");

        second.Output.Should().Be(first.Output);
        first.Output.Should().Contain("c: 위원 효과 제외 값을 내지 않았습니다(위원 묶음이 이어지지 않음).")
            .And.Contain("  묶음 1: 위원 1 · 대상 가, 나").And.Contain("  묶음 2: 위원 2 · 대상 다, 라")
            .And.Contain("공동 1").And.Contain("위원 1명의 점수").And.Contain("평가지표 값의 가중 평균");
    }

    [Fact]
    public async Task Refused_input_ends_with_1_lists_every_fault_and_computes_nothing()
    {
        var file = _folder.Add("점수.csv", "unit,evaluator,criterion,mark,weight,max\n가,1,c,6,50,5\n가,1,c,x,40,5\n");
        var ended = await PortalProcess.RunAsync("score", file, "--panel", "mean");

        (ended.Code, ended.Output).Should().Be((1, ""));
        ended.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().Equal(
            $"{file}: 2행 'mark' 열: 점수 6점이 배점 5점보다 높습니다. 점수와 배점을 확인해 주십시오.",
            $"{file}: 3행 'mark' 열: 'x' 값을 수로 읽을 수 없습니다. 단위와 설명은 빼고 숫자만 적어 주십시오.",
            $"{file}: 3행: 2행과 평가대상·평가위원·평가지표가 모두 같습니다. 한 행만 남겨 주십시오.",
            $"{file}: 3행 'weight' 열: 평가지표 'c'의 값이 2행에는 50, 이 행에는 40입니다. 한 평가지표의 모든 행에 같은 값을 적어 주십시오.",
            $"{file}: 'weight' 열: 가중치의 합이 50입니다. 합이 100이 되도록 고쳐 주십시오.");
    }

    [Theory]
    [InlineData("--panel median", "알 수 없는 규칙 'median'입니다. 쓸 수 있는 규칙: mean, drop-high-low, trimmed, jump-rope")]
    [InlineData("--panel", "--panel")]
    [InlineData("--panel mean --policy default", "--panel과 --policy는 함께 쓸 수 없습니다.")]
    [InlineData("--seed 3", "--seed와 --draws는 --panel과 함께 씁니다.")]
    [InlineData("--panel mean --draws 0", "--draws는 1에서 1000000 사이로 적어 주십시오.")]
    [InlineData("--panel mean --draws many", "many")]
    [InlineData("--panel mean --seed -1", "-1")]
    [InlineData("--panel mean more", "more")]
    public async Task Wrong_usage_ends_with_2_and_says_why(string options, string why)
    {
        var ended = await PortalProcess.RunAsync(["score", _folder.Add("점수.csv", Marks), .. options.Split(' ')]);

        (ended.Code, ended.Output).Should().Be((2, ""));
        ended.Errors.Should().Contain(why).And.NotContain("   at ");
    }

    private static IEnumerable<string> Names(JsonElement node) => node.EnumerateObject().Select(p => p.Name);

    private static string Plain(JsonElement node) => string.Concat(node.GetRawText().Where(c => !char.IsWhiteSpace(c)));
}
