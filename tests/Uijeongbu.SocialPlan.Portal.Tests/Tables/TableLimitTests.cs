using System.Text;
using Uijeongbu.SocialPlan.Portal.Tables;
using Uijeongbu.SocialPlan.Portal.Tables.Workbooks;

namespace Uijeongbu.SocialPlan.Portal.Tests.Tables;

/// <summary>The limits as they are, with files of that size. They run alone, as one measures memory.</summary>
[Collection(nameof(TableLimitTests))]
[CollectionDefinition(nameof(TableLimitTests), DisableParallelization = true)]
public sealed class TableLimitTests
{
    private const int MostRows = 200_000;

    [Fact]
    public void Row_200_001_is_one_too_many_in_text()
    {
        var fits = TextOf(MostRows);

        TableFiles.Read(fits, "표.csv").Table!.Rows.Should().HaveCount(MostRows);
        TableFiles.Read([.. fits, .. "가,나,끝,명,상향,1,2\n"u8], "표.csv").OnlyFault().ToString().Should().StartWith("200002행: 자료가 200,000행을 넘습니다.");
    }

    [Fact]
    public void Row_200_001_is_one_too_many_in_a_workbook()
    {
        using var file = WorkbookOf(MostRows + 1, columns: 7);

        var fault = ResultTableFile.Read(file, "표.xlsx", TableFiles.Options).OnlyFault();

        fault.ToString().Should().StartWith("시트 '결과' 200002행: 자료가 200,000행을 넘습니다.");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_file_of_21_MiB_is_refused_without_reading_it_to_the_end(bool canSeek)
    {
        using var file = new MemoryStream(new byte[21 << 20]);
        using var stream = new OneWayStream(file);

        ResultTableFile.Read(canSeek ? file : stream, "표.csv", TableFiles.Options).OnlyFault().Message.Should().StartWith("파일이 20 MiB보다 큽니다.");

        file.Position.Should().BeLessThan((20 << 20) + (128 << 10));
        ResultTableFile.ReadText(new string('가', 7 << 20), TableFiles.Options).OnlyFault().Message.Should().StartWith("파일이 20 MiB보다 큽니다.");
    }

    [Fact]
    public void A_workbook_of_full_size_is_read_in_under_300_MB()
    {
        using var file = WorkbookOf(MostRows, TableColumns.All.Heads.Count);
        using var watch = new MemoryWatch();

        var table = ResultTableFile.Read(file, "표.xlsx", TableFiles.Options).Table;

        table!.Rows.Should().HaveCount(MostRows);
        watch.PeakGrowth().Should().BeLessThan(300_000_000);
    }

    private static byte[] TextOf(int rows)
    {
        var text = new StringBuilder(TableFiles.Heads).Append('\n');
        for (var i = 0; i < rows; i++)
            text.Append("가,나,지표 ").Append(i).Append(",명,상향,1,2\n");
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>Names that differ in every row, in a file on disk as an upload would be.</summary>
    private static FileStream WorkbookOf(int rows, int columns)
    {
        var file = new FileStream(Path.GetTempFileName(), FileMode.Open, FileAccess.ReadWrite, FileShare.None, 4096, FileOptions.DeleteOnClose);
        using var workbook = new WorkbookWriter(file, new("한도", "시험", DateTime.UnixEpoch));
        var sheet = workbook.AddSheet("결과", [.. TableColumns.All.Heads.Take(columns).Select(heads => new SheetColumn(heads.Korean, 12))]);
        var random = new Random(3);
        for (var i = 0; i < rows; i++)
        {
            TableCell[] cells =
            [
                TableCell.Of($"전략 {i % 9}"), TableCell.Of($"세부사업 {i / 2} 지역사회 통합돌봄 기반 조성"), TableCell.Of($"성과지표 {i} 이용자 만족도 {random.Next()} 향상 비율"),
                TableCell.Of("명"), TableCell.Of("상향"), TableCell.Of(random.Next(1, 99_999) / 10m), TableCell.Of(random.Next(1, 99_999) / 10m),
                TableCell.Of("ratio-up"), TableCell.Of(1m), TableCell.Of(random.Next(1, 999) / 10m), TableCell.Of("2025"), TableCell.Of(random.Next(1, 3_000) / 10m, 1), TableCell.Of("entered"),
            ];
            sheet.Write(cells.AsSpan(0, columns));
        }

        workbook.Finish();
        return file;
    }

    /// <summary>Watches the process from the outside, every few milliseconds: what it really holds, garbage included.</summary>
    private sealed class MemoryWatch : IDisposable
    {
        private readonly Timer _timer;
        private readonly long _before;
        private long _peak;

        public MemoryWatch()
        {
            GC.Collect(2, GCCollectionMode.Aggressive, blocking: true, compacting: true);
            _before = Environment.WorkingSet;
            _timer = new Timer(_ => Look(), null, 0, 5);
        }

        public long PeakGrowth()
        {
            Look();
            return Interlocked.Read(ref _peak) - _before;
        }

        public void Dispose() => _timer.Dispose();

        private void Look()
        {
            var now = Environment.WorkingSet;
            if (now > Interlocked.Read(ref _peak))
                Interlocked.Exchange(ref _peak, now);
        }
    }
}
