namespace Uijeongbu.SocialPlan.Portal.Tests.Commands;

/// <summary>Exit codes and who says what: 1 for input that is refused, 2 for wrong usage, nothing on standard output for either.</summary>
public sealed class RefusalTests : IDisposable
{
    private const string Heads = "strategy,project,indicator,unit,direction,target,actual";

    private readonly TableFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("score")]
    [InlineData("score FILE --policy none")]
    [InlineData("score FILE --format xml")]
    [InlineData("score FILE more")]
    [InlineData("verify FILE --wat x")]
    [InlineData("version more")]
    [InlineData("frobnicate")]
    [InlineData("--wat")]
    [InlineData("--url http://127.0.0.1:5099")]
    [InlineData("serve now")]
    [InlineData("serve --urls")]
    [InlineData("migrate everything")]
    public async Task Wrong_usage_ends_with_2_and_says_why(string line)
    {
        var file = _folder.Add("표.csv", $"{Heads}\n가,나,다,건,up,1,2\n");
        var ended = await PortalProcess.RunAsync(
            new() { ["Portal__DataDirectory"] = Path.Combine(_folder.Path, "data") }, [.. line.Split(' ').Select(w => w == "FILE" ? file : w)]);

        (ended.Code, ended.Output).Should().Be((2, ""));
        ended.Errors.Should().NotBeEmpty().And.NotContain("   at ");
        Directory.Exists(Path.Combine(_folder.Path, "data")).Should().BeFalse("nothing was begun");
    }

    [Fact]
    public async Task Refused_input_ends_with_1_and_every_fault_names_file_row_and_column()
    {
        var file = _folder.Add("표.csv", $"{Heads}\n가,나,다,건,up,3억,2\n가,나,라,건,위로,1,12,34\n");
        var ended = await PortalProcess.RunAsync("score", file, "--format", "json");

        (ended.Code, ended.Output).Should().Be((1, ""), "there is no partial result");
        ended.Errors.Should().Contain($"{file}: 2행 'target' 열: '3억' 값을 수로 읽을 수 없습니다.")
            .And.Contain($"{file}: 3행 'direction' 열: 알 수 없는 방향 '위로'입니다.")
            .And.Contain($"{file}: 3행: 열 이름보다 칸이 많습니다.");
    }

    [Fact]
    public async Task More_than_a_hundred_faults_are_counted()
    {
        var file = _folder.Add("표.csv", Heads + "\n" + string.Concat(Enumerable.Range(0, 130).Select(i => $"가,나,지표 {i},건,up,x,2\n")));
        var ended = await PortalProcess.RunAsync("score", file);

        ended.Code.Should().Be(1);
        ended.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().HaveCount(101);
        ended.Errors.Should().EndWith($"{file}: 그 밖에 30건이 더 있습니다.\n");
    }

    [Fact]
    public async Task A_missing_file_and_a_table_without_printed_rates_are_refused()
    {
        var missing = await PortalProcess.RunAsync("verify", Path.Combine(_folder.Path, "없음.csv"));
        var noRates = await PortalProcess.RunAsync("verify", _folder.Add("표.csv", $"{Heads}\n가,나,다,건,up,1,2\n"));

        (missing.Code, missing.Output, noRates.Code, noRates.Output).Should().Be((1, "", 1, ""));
        missing.Errors.Should().Contain("없음.csv: 파일이 없습니다.");
        noRates.Errors.Should().Contain("표.csv: 검산할 열이 없습니다. '공표달성률'(published_rate) 열을 넣어 주십시오.");
    }

    [Fact]
    public async Task A_folder_is_no_file()
    {
        var ended = await PortalProcess.RunAsync("score", _folder.Path);

        ended.Code.Should().Be(1);
        ended.Errors.Should().Contain("파일이 없습니다.").And.NotContain("   at ");
    }

    [Fact]
    public async Task Help_is_a_result()
    {
        var ended = await PortalProcess.RunAsync("--help");

        ended.Code.Should().Be(0);
        ended.Output.Should().Contain("score").And.Contain("verify").And.Contain("migrate").And.Contain("serve").And.Contain("version");
        ended.Errors.Should().BeEmpty();
    }
}
