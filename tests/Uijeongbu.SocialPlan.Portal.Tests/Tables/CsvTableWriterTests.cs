using System.Text;
using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Portal.Tables;

namespace Uijeongbu.SocialPlan.Portal.Tests.Tables;

public sealed class CsvTableWriterTests
{
    [Fact]
    public void A_file_begins_with_the_mark_and_numbers_are_invariant() =>
        Write(TableCell.Of("가,\"나\""), TableCell.Of(1234.5m), TableCell.Of(1234.45m, 1), TableCell.Percent(126.8m, 1), TableCell.Of(new PrintedNumber(105, 2)), TableCell.Blank, TableCell.Of((decimal?)null))
            .Should().Be("\uFEFF\"가,\"\"나\"\"\",1234.5,1234.5,126.8,105.00,,\r\n");

    [Theory]
    [InlineData("=1+1", "\"'=1+1\"")]
    [InlineData("+82", "\"'+82\"")]
    [InlineData("-감소율", "\"'-감소율\"")]
    [InlineData("@SUM", "\"'@SUM\"")]
    [InlineData("\t=1", "\"'\t=1\"")]
    public void Text_that_begins_like_a_formula_gets_an_apostrophe_and_numbers_do_not(string text, string written) =>
        Write(TableCell.Of(text), TableCell.Of(-5m), TableCell.Of(-5m, 1)).Should().Be($"\uFEFF{written},-5,-5.0\r\n");

    [Fact]
    public void The_apostrophe_goes_when_the_table_is_read_again() =>
        TableFiles.Csv($"{TableFiles.Heads}\n'=가,'+나,\"'-다\",'@명,상향,1,2\n").OnlyRow()
            .Should().BeEquivalentTo(new { Strategy = "=가", Project = "+나", Indicator = "-다", Unit = "@명" });

    [Fact]
    public void For_programs_the_mark_is_left_out_and_ready_texts_are_guarded_too()
    {
        using var file = new MemoryStream();
        using (var csv = new CsvTableWriter(file, withMark: false))
            csv.WriteTexts("가", null, "=1");

        Encoding.UTF8.GetString(file.ToArray()).Should().Be("가,,\"'=1\"\r\n");
    }

    private static string Write(params TableCell[] cells)
    {
        using var file = new MemoryStream();
        using (var csv = new CsvTableWriter(file))
            csv.Write(cells);
        return Encoding.UTF8.GetString(file.ToArray());
    }
}
