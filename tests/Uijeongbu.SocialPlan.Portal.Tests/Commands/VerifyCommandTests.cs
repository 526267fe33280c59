using System.Text.Json;
using Uijeongbu.SocialPlan.Domain.Tests.Vectors;

namespace Uijeongbu.SocialPlan.Portal.Tests.Commands;

/// <summary><c>verify FILE</c>, as a process.</summary>
public sealed class VerifyCommandTests : IDisposable
{
    private const string Heads = "strategy,project,indicator,unit,direction,target,actual,published_rate";

    private static readonly Dictionary<string, string> VerdictOfCheck = new(StringComparer.Ordinal)
    {
        ["MATCH"] = "match",
        ["MATCH_TRUNC"] = "truncated",
        ["MISMATCH"] = "mismatch",
        ["NA"] = "not-applicable",
    };

    private readonly TableFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_157_printed_rates_of_two_ministries_get_the_verdict_of_their_check_column()
    {
        var vectors = VectorTable.Read("s01_kr_mohw_moel_2022_2024.csv");
        using var json = await VerifyAsync(Heads + "\n" + string.Concat(vectors.Select(LineOf)));
        var rows = json.RootElement.GetProperty("rows").EnumerateArray().ToList();

        rows.Should().HaveCount(157);
        rows.Select(r => (r.GetProperty("project").GetString(), r.GetProperty("verdict").GetString()))
            .Should().Equal(vectors.Select(v => ((string?)v["id"], (string?)VerdictOfCheck[v["check"]])));
        json.RootElement.GetProperty("counts").EnumerateObject().Select(c => (c.Name, c.Value.GetInt32())).Should().BeEquivalentTo(
            [("match", 153), ("truncated", 2), ("mismatch", 1), ("not-applicable", 1), ("other-formula", 0), ("consistent", 0)]);
    }

    [Theory]
    [InlineData("up,10,-5,0", "ratio-up;floor=0")] // a negative actual, printed as 0
    [InlineData("up,-5,10,400", "signed-linear")] // a negative target
    [InlineData("down,10,25,0.0", "linear-down;floor=0")] // a printed floor
    [InlineData("up,100,130,120.0", "ratio-up;cap=120")] // a printed cap
    public async Task A_floor_a_cap_and_a_negative_sign_are_another_formula(string values, string fits)
    {
        using var json = await VerifyAsync($"{Heads}\n가,나,다,건,{values}\n");
        var row = json.RootElement.GetProperty("rows")[0];

        (row.GetProperty("verdict").GetString(), row.GetProperty("fits").GetString()).Should().Be(("other-formula", fits));
    }

    [Fact]
    public async Task Every_row_comes_with_its_columns_as_printed()
    {
        using var json = await VerifyAsync(
            Heads + ",group,rate_profile,baseline,weight\n가,나,105는 0자리로,건,up,200,210.90,105,1,ratio-up,10.0,2\n가,나,105.0은 1자리로,건,up,200,210.90,105.0,1,,,\n가,나,빈 값,건,up,,3,,,,,\n",
            note: "표.csv: 가중치 열은 지금의 산출 기준에서 쓰지 않습니다(단순 평균).\n");
        var rows = json.RootElement.GetProperty("rows").EnumerateArray().ToList();

        json.RootElement.EnumerateObject().Select(p => p.Name).Should().Contain(["rows", "counts", "overall"]);
        rows[0].EnumerateObject().Select(p => p.Name).Should().Contain(
        [
            "strategy", "project", "indicator", "unit", "direction", "target", "actual", "rate_profile", "weight", "baseline", "group", "published_rate", "state",
            "rate", "rateUnrounded", "flags", "verdict", "fits",
        ]);
        rows.Select(r => r.GetProperty("verdict").GetString()).Should().Equal("match", "mismatch", "not-applicable");
        Raw(rows[0], "target", "actual", "published_rate", "baseline", "weight", "group", "rateUnrounded", "fits")
            .Should().Be("200 210.90 105 10.0 2 \"1\" 105.45 \"ratio-up\"");
        Raw(rows[1], "published_rate", "rate", "fits").Should().Be("105.0 105.5 null");
        Raw(rows[2], "target", "published_rate", "rate", "fits", "state").Should().Be("null null null null \"no-target\"");
    }

    [Fact]
    public async Task Csv_and_text_say_the_same()
    {
        var file = _folder.Add("표.csv", $"{Heads}\n가,나,맞음,건,up,250,317,126.8\n가,나,상한,건,up,100,130,120.0\n가,나,틀림,건,up,78,78.6,99.7\n");
        var csv = await PortalProcess.RunAsync("verify", file, "--format", "csv");
        var text = await PortalProcess.RunAsync("verify", file, "--format", "table");

        csv.Output.Should().Be("""
            line,strategy,project,indicator,unit,direction,target,actual,published_rate,profile,rate,verdict,fits,flags
            2,가,나,맞음,건,up,250,317,126.8,ratio-up,126.8,match,ratio-up,
            3,가,나,상한,건,up,100,130,120.0,ratio-up,130.0,other-formula,ratio-up;cap=120,
            4,가,나,틀림,건,up,78,78.6,99.7,ratio-up,100.8,mismatch,,

            """.ReplaceLineEndings("\r\n"));
        text.Output.Should().Contain("3행: 대조 제외 0 · 일치 1 · 다른 산식으로 일치 1 · 절사 시 일치 0 · 반올림 범위 내 일치 0 · 불일치 1").And.NotContain("맞음");
        (csv.Code, text.Code, csv.Errors + text.Errors).Should().Be((0, 0, ""));
    }

    private static string LineOf(VectorRow row)
    {
        var target = row["target_used"].Length == 0 ? "" : row["target_" + row["target_used"]];
        var direction = row["direction"] == "up*" ? "up" : row["direction"];
        return string.Join(',', new[] { row["ministry"], row["id"], row["indicator"], row["unit"], direction, target, row["actual"], row["published_rate"] }
            .Select(cell => $"\"{(cell == "NA" ? "" : cell)}\"")) + "\n";
    }

    private async Task<JsonDocument> VerifyAsync(string table, string note = "")
    {
        var ended = await PortalProcess.RunAsync("verify", _folder.Add("표.csv", table), "--format", "json");
        ended.Code.Should().Be(0);
        ended.Errors.Replace(_folder.Path + "/", "", StringComparison.Ordinal).Should().Be(note);
        return JsonDocument.Parse(ended.Output);
    }

    private static string Raw(JsonElement row, params string[] names) => string.Join(' ', names.Select(n => row.GetProperty(n).GetRawText()));
}
