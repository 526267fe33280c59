using Uijeongbu.SocialPlan.Domain.Results.Pasting;
using Uijeongbu.SocialPlan.Portal.Features.Results.Entry.Pasting;

namespace Uijeongbu.SocialPlan.Portal.Tests.Features.Results.Pasting;

/// <summary>Tables as Excel and 한글 put them into the clipboard.</summary>
public sealed class HtmlTablesTests
{
    [Theory]
    [InlineData("<table><tr><td>1</td><td>2</td></tr><tr><td>3</td></tr></table>", "1|2/3|")]
    [InlineData("<table><tr><td rowspan=2>가</td><td>1</td></tr><tr><td>2</td></tr></table>", "*가|1/*가|2")]
    [InlineData("<table><tr><td colspan=2>2026년</td></tr><tr><td>목표</td><td>실적</td></tr></table>", "2026년|2026년/목표|실적")]
    [InlineData("<table><tr><td rowspan=2 colspan=2>가</td><td>1</td></tr><tr><td>2</td></tr><tr><td>ㄱ</td><td>ㄴ</td><td>3</td></tr></table>", "*가|*가|1/*가|*가|2/ㄱ|ㄴ|3")]
    [InlineData("<table><tr><td>1</td><td rowspan=2>나</td><td>3</td></tr><tr><td>4</td><td>6</td></tr></table>", "1|*나|3/4|*나|6")]
    [InlineData("<table><tr><td>&nbsp;1,234&nbsp;</td><td>&#9651;3</td></tr></table>", "\u00A01,234\u00A0|△3")]
    [InlineData("<table><tr><td><p><span lang=EN-US>1,</span><span>234</span><span>명</span></p></td></tr></table>", "1,234명")]
    [InlineData("<table><tr><td>두 줄로<br>쓴\r\n  칸</td><td><p>가</p><p>나</p></td></tr></table>", "두 줄로 쓴 칸|가 나")]
    [InlineData("<table><tr><td>1<s>2</s>3</td><td>4<span style='text-decoration: line-through'>5</span></td></tr></table>", "1 | 2 | 3|4 | 5 |")]
    [InlineData("<table><tr><td>12<sup>1)</sup></td></tr></table>", "12 1)")]
    [InlineData("<table><tr style='display:none'><td>숨긴 줄</td></tr><tr><td>1<span style='mso-hide: all'>9</span></td><td style='DISPLAY: none'>9</td></tr></table>", "1")]
    [InlineData("<table><col><col style='display:none'><col><tr><td>1</td><td>숨긴 열</td><td>3</td></tr></table>", "1|3")]
    [InlineData("<table><thead><tr><th>성과지표</th><th>실적</th></tr></thead><tbody><tr><td>가</td><td>1</td></tr></tbody></table>", "성과지표|실적/가|1")]
    [InlineData("<html xmlns:x='urn:schemas-microsoft-com:office:excel'><head><style>td{mso-number-format:General}</style></head><body><!--StartFragment--><table><tr height=22><td class=xl65 x:num='1234'>1,234</td></tr></table><!--EndFragment-->", "1,234")]
    [InlineData("<table><tr><td>1<td>2<tr><td>3<td>4", "1|2/3|4")]
    [InlineData("<table><tr><td><script>alert(1)</script>7<style>x</style></td></tr></table>", "7")]
    [InlineData("<table><tr><td rowspan=99999999999 colspan=-3>1</td></tr></table>", "1")]
    public void A_table_is_read_as_it_is_seen(string html, string cells) => Shown(HtmlTables.Read(html).Should().ContainSingle().Which).Should().Be(cells);

    [Fact]
    public void Of_nested_tables_the_inner_ones_are_tables()
    {
        var tables = HtmlTables.Read("<table><tr><td><table><tr><td>1</td></tr></table></td><td><table><tr><td>2</td></tr></table></td></tr></table><table style='display:none'><tr><td>3</td></tr></table><p>글");
        tables.Select(Shown).Should().Equal("1", "2");
        HtmlTables.Read("<p>표가 없는 글").Should().BeEmpty();
    }

    [Fact]
    public void Spans_beyond_a_paste_cost_no_more_than_a_paste()
    {
        var table = HtmlTables.Read("<table>" + string.Concat(Enumerable.Repeat("<tr><td rowspan=65534 colspan=1000>1</td></tr>", 100)) + "</table>").Should().ContainSingle().Which;
        (table.Rows, table.Columns).Should().Be((100, PastedTable.MostColumns + 1));
    }

    private static string Shown(PastedTable table) => string.Join('/', Enumerable.Range(0, table.Rows).Select(row =>
        string.Join('|', Enumerable.Range(0, table.Columns).Select(column => (table[row, column].IsMerged ? "*" : "") + table[row, column].Text))));
}
