using CsCheck;
using Uijeongbu.SocialPlan.Domain.Results.Pasting;

namespace Uijeongbu.SocialPlan.Domain.Tests.Results.Pasting;

/// <summary>The clipboard's text as spreadsheets write it.</summary>
public sealed class TabbedTextTests
{
    [Theory]
    [InlineData("1\t2\r\n3\t4\r\n", "1|2/3|4")]
    [InlineData("1\t2\n3\t4", "1|2/3|4")]
    [InlineData("1\r2\r", "1/2")]
    [InlineData("1\r\n\r\n2\r\n", "1//2")]
    [InlineData("1\t\r\n\t2\r\n", "1|/|2")]
    [InlineData("1\t", "1|")]
    [InlineData("\"두 줄로\n쓴 칸\"\t3\r\n", "두 줄로\n쓴 칸|3")]
    [InlineData("\"탭\t있는 칸\"\t3\r\n", "탭\t있는 칸|3")]
    [InlineData("\"그는 \"\"예\"\"라 했다\n함\"\t3", "그는 \"예\"라 했다\n함|3")]
    [InlineData("\"닫히지 않은\t3\r\n4\t5", "\"닫히지 않은|3/4|5")]
    [InlineData("\"인용\" 뒤에 더\t3", "\"인용\" 뒤에 더|3")]
    [InlineData("\"\"\t3", "|3")]
    [InlineData("1\r\n2\r\n\r\n\r\n", "1/2")]
    [InlineData("", "")]
    [InlineData("\r\n", "")]
    public void A_block_is_read_cell_by_cell(string text, string cells) => Shown(TabbedText.Read(text)).Should().Be(cells);

    [Fact]
    public void What_is_written_is_read_again() => Gen.Select(Gen.String[Gen.Char["019\t\r\n\"가 "], 0, 6].Array[1, 5].Array[1, 6], rows => rows)
        .Sample(
            rows =>
            {
                var width = rows.Max(row => row.Length);
                string[][] even = [.. rows.Select((row, i) => (string[])[.. row.Select((cell, j) => i == 0 && j == 0 ? "첫" + cell : cell), .. Enumerable.Repeat("", width - row.Length)])];
                var read = TabbedText.Read(TabbedText.Write([.. even, ["끝"]]));
                return Enumerable.Range(0, even.Length).All(i => Enumerable.Range(0, width).All(j => read[i, j].Text == even[i][j]));
            },
            iter: 10_000);

    private static string Shown(PastedTable table) => string.Join('/', Enumerable.Range(0, table.Rows).Select(row =>
        table.IsBlankRow(row) ? "" : string.Join('|', Enumerable.Range(0, table.Columns).Select(column => table[row, column].Text))));
}
