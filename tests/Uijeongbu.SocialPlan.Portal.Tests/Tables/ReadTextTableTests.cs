using System.Text;
using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Portal.Tables;
using static Uijeongbu.SocialPlan.Portal.Tests.Tables.TableFiles;

namespace Uijeongbu.SocialPlan.Portal.Tests.Tables;

public sealed class ReadTextTableTests
{
    private const string Full =
        "state,published_rate,group,baseline,weight,rate_profile,actual,target,direction,unit,indicator,project,strategy\n" +
        "na,126.80,2025,80.5,0.5,met,317,250,UP,명,이용자 수,돌봄,복지\n";

    private static readonly Encoding Cp949 = CodePagesEncodingProvider.Instance.GetEncoding(949)!;

    public static TheoryData<string, Encoding> Encodings => new()
    {
        { "UTF-8 with mark", new UTF8Encoding(true) },
        { "UTF-8", new UTF8Encoding(false) },
        { "CP949", Cp949 },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Korean_text_is_read_in_each_accepted_encoding(string name, Encoding encoding)
    {
        var row = Csv($"{Heads}\n함께 가꾸는,똠방각하,쀍 뷁,명,하향,10,12\n", encoding).OnlyRow();

        row.Project.Should().Be("똠방각하", name);
        row.Indicator.Should().Be("쀍 뷁");
        row.Direction.Should().Be(Direction.LowerIsBetter);
    }

    [Fact]
    public void Every_column_is_found_by_its_head_in_any_order()
    {
        var row = Csv(Full).OnlyRow();

        row.Should().Be(new ResultRow(
            2, null, "복지", "돌봄", "이용자 수", "명", Direction.HigherIsBetter, new(250, 0), new(317, 0), "met", 0.5m, new(80.5m, 1), "2025", new(126.8m, 2), true));
    }

    [Fact]
    public void Korean_heads_with_line_breaks_and_spaces_mean_the_same()
    {
        var row = Csv("추진전략,세부사업,성과지표,단위,방향,목표,실적,\"공표\n달성률\", 산 식 \n가,나,다,라,상향,1,2,200,ratio-up\n").OnlyRow();

        row.PublishedRate.Should().Be(new PrintedNumber(200, 0));
        row.RateProfile.Should().Be("ratio-up");
    }

    [Fact]
    public void Tabs_are_recognised_by_the_head_line_even_when_values_hold_commas()
    {
        var row = ResultTableFile.ReadText(Heads.Replace(',', '\t') + "\r\n가\t나, 다\t\"라\t\"\"마\"\"\"\t명\t상향\t1,234\t1,300.50\r\n", Options).OnlyRow();

        row.Project.Should().Be("나, 다");
        row.Indicator.Should().Be("라\t\"마\"");
        row.Target.Should().Be(new PrintedNumber(1234, 0));
        row.Actual.Should().Be(new PrintedNumber(1300.5m, 2));
    }

    [Fact]
    public void Quoted_values_run_over_lines_and_rows_keep_the_number_that_a_spreadsheet_shows()
    {
        var table = Csv($"{Heads}\n가,나,\"다\n라\",명,상향,1,2\n\n,,,,,,\n가,나,5\" 관,명,상향,1,2").Table!;

        table.Rows.Select(row => (row.Line, row.Indicator)).Should().Equal((2, "다\n라"), (5, "5\" 관"));
    }

    [Fact]
    public void Unknown_columns_are_listed_and_blank_heads_are_not()
    {
        var table = Csv($"{Heads},비고,,담당\n가,나,다,명,상향,1,2,3억쯤,x,홍\n").Table!;

        table.IgnoredColumns.Should().Equal("비고", "담당");
        table.HasPublishedRate.Should().BeFalse();
        Csv(Full).Table!.HasPublishedRate.Should().BeTrue();
    }

    [Fact]
    public void Empty_cells_stay_open()
    {
        var row = Csv($"{Heads},가중치,구분,상태\n가,나,다,,, ,　,,,\n").OnlyRow();

        row.Should().Be(new ResultRow(2, null, "가", "나", "다", "", null, null, null, null, null, null, null, null, false));
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("entered", false)]
    [InlineData("missing", false)]
    [InlineData("미입력", false)]
    [InlineData("NA", true)]
    [InlineData("해당없음", true)]
    [InlineData("해당 없음", true)]
    public void State_says_whether_an_indicator_applies(string state, bool notApplicable) =>
        Csv($"{Heads},상태\n가,나,다,명,상향,1,,{state}\n").OnlyRow().NotApplicable.Should().Be(notApplicable);

    [Fact]
    public void A_stream_that_cannot_seek_is_spooled_and_stays_open()
    {
        using var inner = new MemoryStream(Encoding.UTF8.GetBytes(Full));
        using var stream = new OneWayStream(inner);

        ResultTableFile.Read(stream, "a.csv", Options).OnlyRow().Project.Should().Be("돌봄");
        inner.CanRead.Should().BeTrue();
    }

    [Fact]
    public void Progress_tells_stage_and_rows()
    {
        var seen = new List<TableProgress>();
        var rows = string.Concat(Enumerable.Range(0, 2_500).Select(i => $"가,나,지표 {i},명,상향,1,2\n"));

        Csv($"{Heads}\n{rows}", options: Options with { Progress = new Recorder(seen) }).Table!.Rows.Should().HaveCount(2_500);

        seen.Should().Equal(
            new TableProgress(TableStage.Checking, 0), new(TableStage.Reading, 1_000), new(TableStage.Reading, 2_000), new(TableStage.Reading, 2_500));
    }

    [Fact]
    public void Reading_can_be_cancelled()
    {
        using var cancel = new CancellationTokenSource();
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Full));
        cancel.Cancel();

        var read = () => ResultTableFile.Read(stream, "a.csv", Options, cancel.Token);

        read.Should().Throw<OperationCanceledException>();
    }

    private sealed class Recorder(List<TableProgress> seen) : IProgress<TableProgress>
    {
        public void Report(TableProgress value) => seen.Add(value);
    }
}
