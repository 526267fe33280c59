using System.Globalization;
using System.Text.Json;
using Uijeongbu.SocialPlan.BenchData;

namespace Uijeongbu.SocialPlan.Portal.Tests.Commands;

/// <summary><c>score --data FOLDER</c>, as a process.</summary>
public sealed class CountryCommandTests : IDisposable
{
    private readonly TableFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("S", 1)]
    [InlineData("M", 1)]
    [InlineData("M", 3)]
    public async Task Every_municipality_version_and_year_has_the_score_and_the_places_of_the_reference_query(string size, int copies)
    {
        CountryFiles.Write(_folder.Path, size, copies);

        var ended = await PortalProcess.RunAsync("score", "--data", _folder.Path, "--policy", "bench", "--format", "csv");

        ended.Code.Should().Be(0, ended.Errors);
        var expected = ExpectedScore.Load(size);
        Lines(ended.Output).Should().BeEquivalentTo(Enumerable.Range(0, copies).SelectMany(copy => expected.Select(row => string.Create(
            CultureInfo.InvariantCulture, $"{row.Version + copy},{row.Year},{row.RegionId}: {row.Rate:F2} {row.Capped:F2} {row.NationalRank} {row.GroupRank}"))));
    }

    [Fact]
    public async Task The_order_of_the_rows_changes_no_byte()
    {
        CountryFiles.Write(_folder.Path, "S");
        var asWritten = await ScoreAsync("csv");
        Random random = new(20261126);
        CountryFiles.Write(_folder.Path, "S", order: rows =>
        {
            random.Shuffle(rows);
            return rows;
        });

        (await ScoreAsync("csv")).Should().Be(asWritten);
    }

    [Fact]
    public async Task Progress_is_said_beside_the_result_and_people_get_a_table_a_year()
    {
        CountryFiles.Write(_folder.Path, "S");

        var ended = await PortalProcess.RunAsync("score", "--data", _folder.Path, "--policy", "bench");

        ended.Errors.Should().Contain("읽음 result.csv 2,213행").And.Contain("산출 31/31개 계획");
        ended.Output.Should().StartWith("2023년 (계획 1판)").And.Contain("그룹 순위").And.Contain("의정부시");
    }

    [Fact]
    public async Task The_json_holds_the_policy_and_a_row_for_each()
    {
        CountryFiles.Write(_folder.Path, "S");
        using var json = JsonDocument.Parse(await ScoreAsync("json"));

        json.RootElement.GetProperty("policy").GetProperty("id").GetString().Should().Be("bench");
        var rows = json.RootElement.GetProperty("rows").EnumerateArray().ToList();
        rows.Should().HaveCount(31);
        rows[0].EnumerateObject().Select(member => member.Name).Should().Equal("version", "year", "region", "name", "group", "projects", "missing", "rate", "cappedAt100", "rank", "groupRank");
        rows[0].GetProperty("rank").GetInt32().Should().Be(1);
    }

    [Fact]
    public async Task A_blank_actual_is_missing_and_0_is_a_value_and_a_municipality_without_a_rate_has_no_place()
    {
        Small("1,2024,10,", "2,2024,10,0");

        var ended = await PortalProcess.RunAsync("score", "--data", _folder.Path, "--policy", "bench", "--format", "csv");

        Rows(ended.Output).Should().Equal("1,2024,3,나시,시,1,0,0.00,0.00,1,1", "1,2024,2,가시,시,1,1,,,,");
    }

    [Fact]
    public async Task Every_fault_is_named_with_file_row_and_column_and_nothing_is_computed()
    {
        Small("1,2024,10,1,234", "1,2024,열,5", "9,24,10,5", "1,2024,10,5", "1,2024,10,6");
        _folder.Add("project.csv", "id,strategy_id,name\n1,1,\n1,2,\n2,7,\n");
        _folder.Add("indicator.csv", "id,project_id,direction\n1,1,U\n2,2,up\n");
        File.Delete(Path.Combine(_folder.Path, "strategy.csv"));

        var ended = await PortalProcess.RunAsync("score", "--data", _folder.Path, "--policy", "bench", "--format", "csv");

        (ended.Code, ended.Output).Should().Be((1, ""));
        ended.Errors.Should().Contain("strategy.csv: 파일이 없습니다")
            .And.Contain("project.csv 3행 'id' 열: 1번이 이미 있습니다")
            .And.Contain("indicator.csv 3행 'direction' 열: 알 수 없는 방향 'up'입니다")
            .And.Contain("result.csv 2행: 열 이름보다 칸이 많습니다")
            .And.Contain("result.csv 3행 'target' 열: '열' 값을 수로 읽을 수 없습니다")
            .And.Contain("result.csv 4행 'year' 열: 연도 24")
            .And.Contain("result.csv 4행 'indicator_id' 열: 9번을 가진 상위 행이 없습니다. indicator.csv에서 확인해 주십시오.");
    }

    [Fact]
    public async Task A_second_row_of_an_indicator_and_year_and_a_missing_column_are_refused()
    {
        Small("1,2024,10,5", "2,2024,10,5", "1,2024,10,6");
        (await PortalProcess.RunAsync("score", "--data", _folder.Path)).Errors.Should().Contain("result.csv 4행: 같은 지표와 연도의 행이 앞에 또 있습니다");

        _folder.Add("plan.csv", "id,region\n1,2\n");
        (await PortalProcess.RunAsync("score", "--data", _folder.Path)).Errors.Should().Contain("plan.csv 1행: 필요한 열이 없습니다: region_id, version");
    }

    [Fact]
    public async Task Rows_are_counted_as_a_spreadsheet_shows_them_blank_ones_too()
    {
        Small("1,2024,10,5", "", "2,2024,열,5");
        (await PortalProcess.RunAsync("score", "--data", _folder.Path)).Errors.Should().Contain("result.csv 4행 'target' 열");

        Small("1,2024,10,5", "", "1,2024,10,6");
        (await PortalProcess.RunAsync("score", "--data", _folder.Path)).Errors.Should().Contain("result.csv 4행: 같은 지표와 연도");
    }

    [Fact]
    public async Task A_quote_that_is_not_closed_is_refused_where_it_stands()
    {
        Small("1,2024,10,5", "2,2024,\"10,5", "1,2025,10,5");

        var ended = await PortalProcess.RunAsync("score", "--data", _folder.Path);

        (ended.Code, ended.Output).Should().Be((1, ""));
        ended.Errors.Should().Contain("result.csv 3행").And.Contain("큰따옴표");
    }

    [Theory]
    [InlineData("FILE 또는 --data")]
    [InlineData("함께 쓸 수 없습니다", "표.csv", "--data", "곳")]
    [InlineData("함께 쓸 수 없습니다", "--data", "곳", "--panel", "mean")]
    public async Task Wrong_usage_is_said(string message, params string[] words)
    {
        var ended = await PortalProcess.RunAsync(["score", .. words]);

        ended.Code.Should().Be(2);
        ended.Errors.Should().Contain(message);
    }

    private async Task<string> ScoreAsync(string format)
    {
        var ended = await PortalProcess.RunAsync("score", "--data", _folder.Path, "--policy", "bench", "--format", format);
        ended.Code.Should().Be(0, ended.Errors);
        return ended.Output;
    }

    /// <summary>Two municipalities with one indicator each.</summary>
    private void Small(params string[] results)
    {
        _folder.Add("region.csv", "id,grp,name\n1,,도\n2,시,가시\n3,시,나시\n");
        _folder.Add("plan.csv", "id,region_id,version\n1,2,1\n2,3,1\n");
        _folder.Add("strategy.csv", "id,plan_id\n1,1\n2,2\n");
        _folder.Add("project.csv", "id,strategy_id\n1,1\n2,2\n");
        _folder.Add("indicator.csv", "id,project_id,direction\n1,1,U\n2,2,U\n");
        _folder.Add("result.csv", "indicator_id,year,target,actual\n" + string.Join('\n', results) + "\n");
    }

    private static IEnumerable<string> Rows(string csv) => csv.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Skip(1);

    private static IEnumerable<string> Lines(string csv) => Rows(csv).Select(row => row.Split(',')).Select(row => $"{row[0]},{row[1]},{row[2]}: {row[7]} {row[8]} {row[9]} {row[10]}");
}
