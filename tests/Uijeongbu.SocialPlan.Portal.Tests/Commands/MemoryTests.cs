using System.Globalization;
using System.Text;
using Uijeongbu.SocialPlan.Portal.Tables;
using Uijeongbu.SocialPlan.Portal.Tables.Workbooks;

namespace Uijeongbu.SocialPlan.Portal.Tests.Commands;

/// <summary>What tables of the largest size cost the process that reads them.</summary>
public sealed class MemoryTests : IDisposable
{
    private const int MostRows = 200_000;

    // Unoptimised code keeps what it no longer needs.
#if DEBUG
    private const long Most = 400L << 20;
#else
    private const long Most = 300L << 20;
#endif

    private static readonly string[] Heads = ["strategy", "project", "indicator", "unit", "direction", "target", "actual", "published_rate"];

    private readonly TableFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("verify", 1)] // as many projects as rows: the most there is to keep
    [InlineData("verify", 4)]
    [InlineData("score", 1)]
    public async Task A_text_of_200_000_rows_takes_less_than_300_MB(string command, int rowsPerProject)
    {
        var ended = await PortalProcess.RunAsync(command, _folder.Add("표.csv", Text(MostRows, rowsPerProject)), "--format", "json");

        ended.Code.Should().Be(0, ended.Errors);
        ended.Peak.Should().BePositive().And.BeLessThan(Most);
    }

    [Fact]
    public async Task A_workbook_of_200_000_rows_takes_less_than_300_MB()
    {
        var ended = await PortalProcess.RunAsync("verify", _folder.Add("표.xlsx", Workbook()), "--format", "json");

        ended.Code.Should().Be(0, ended.Errors);
        ended.Output.Should().Contain("\"match\": 200000");
        ended.Peak.Should().BePositive().And.BeLessThan(Most);
    }

    [Theory]
    [InlineData(MostRows + 1, 0, "200002행: 자료가 200,000행을 넘습니다.")]
    [InlineData(1, 21 << 20, "파일이 20 MiB보다 큽니다.")]
    public async Task What_is_too_large_is_refused_in_less_than_300_MB(int rows, int padding, string message)
    {
        var ended = await PortalProcess.RunAsync("verify", _folder.Add("표.csv", Text(rows, 1) + new string(' ', padding)));

        (ended.Code, ended.Output).Should().Be((1, ""));
        ended.Errors.Should().Contain(message);
        ended.Peak.Should().BeLessThan(Most);
    }

    private static string Text(int rows, int rowsPerProject)
    {
        var text = new StringBuilder(string.Join(',', Heads)).Append('\n');
        for (var i = 0; i < rows; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"추진전략 {i % 6},사업 {i / rowsPerProject},성과지표 {i},명,up,{i % 977 + 3},{i % 1231 + 0.5m},{i % 150}.5\n");
        }

        return text.ToString();
    }

    private static byte[] Workbook()
    {
        using var file = new MemoryStream();
        using (var workbook = new WorkbookWriter(file, new("표", "시험", DateTime.UnixEpoch)))
        {
            var sheet = workbook.AddSheet("결과", [.. Heads.Select(head => new SheetColumn(head, 12))]);
            for (var i = 0; i < MostRows; i++)
            {
                var target = i % 977 + 1m;
                sheet.Write(
                    TableCell.Of($"추진전략 {i % 6}"), TableCell.Of($"사업 {i}"), TableCell.Of($"성과지표 {i}"), TableCell.Of("명"), TableCell.Of("up"),
                    TableCell.Of(target), TableCell.Of(target * 2), TableCell.Of(200m));
            }

            workbook.Finish();
        }

        return file.ToArray();
    }
}
