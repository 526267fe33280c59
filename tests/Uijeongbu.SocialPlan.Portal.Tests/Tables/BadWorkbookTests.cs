using System.Text;
using Uijeongbu.SocialPlan.Portal.Tables;
using static Uijeongbu.SocialPlan.Portal.Tests.Tables.RawWorkbook;

namespace Uijeongbu.SocialPlan.Portal.Tests.Tables;

public sealed class BadWorkbookTests
{
    private const string SaveAgain = "xlsx로 다시 저장해 주세요";

    [Theory]
    [InlineData("<c t=\"e\"><v>#DIV/0!</v></c>", "", "F12 셀이 오류 값 #DIV/0!입니다.")]
    [InlineData("<c t=\"e\"><f>1/0</f><v>#NAME?</v></c>", "", "F12 셀이 오류 값 #NAME?입니다.")]
    [InlineData("<c><f>SUM(A1:A2)</f></c>", "", "F12 셀의 수식에 계산된 값이 없습니다.")]
    [InlineData("<c><f>SUM(A1:A2)</f><v/></c>", "", "F12 셀의 수식에 계산된 값이 없습니다.")]
    [InlineData("<c t=\"inlineStr\"><is><t>1,234명</t></is></c>", "", "'1,234명' 값을 수로 읽을 수 없습니다.")]
    [InlineData("<c t=\"b\"><v>1</v></c>", "", "'TRUE' 값을 수로 읽을 수 없습니다.")]
    [InlineData("<c t=\"d\"><v>2025-01-02</v></c>", "", "'2025-01-02' 값을 수로 읽을 수 없습니다.")]
    [InlineData("<c s=\"1\"><v>45000</v></c>", "yyyy\"년\" m\"월\"", "F12 셀이 날짜나 시각입니다.")]
    [InlineData("<c s=\"1\"><v>0.5</v></c>", "[h]:mm", "F12 셀이 날짜나 시각입니다.")]
    [InlineData("<c s=\"1\"><v>1234567</v></c>", "#,##0,", "F12 셀의 서식이 수를 천 단위로 줄여 보여 줍니다.")]
    [InlineData("<c><v>1E+20</v></c>", "", "'1E+20' 값의 자릿수가 너무 많습니다.")]
    [InlineData("<c><v>1E-25</v></c>", "", "'1E-25' 값의 자릿수가 너무 많습니다.")]
    public void A_cell_that_says_no_number_is_named_with_sheet_row_and_column(string cell, string format, string message)
    {
        var fault = WithRow(cell, formats: format).Read().OnlyFault();

        fault.ToString().Should().StartWith("시트 '결과' 12행 '목표' 열: " + message);
        (fault.Sheet, fault.Line, fault.Column).Should().Be(("결과", 12, "목표"));
    }

    [Fact]
    public void A_formula_without_value_says_what_to_do() =>
        WithRow("<c><f>1</f></c>").Read().OnlyFault().Message.Should().Contain(SaveAgain);

    [Fact]
    public void A_date_in_a_name_is_a_fault_as_a_spreadsheet_changed_it()
    {
        var rows = Row(1, [.. TableFiles.HeadNames.Select(Text)]) + Row(2, Text("가"), Text("나"), "<c s=\"1\"><v>45000</v></c>");

        new RawWorkbook(rows).WithFormats("m/d").Read().OnlyFault().ToString().Should().StartWith("시트 '결과' 2행 '성과지표' 열: C2 셀이 날짜나");
    }

    [Fact]
    public void A_text_that_is_too_long_is_a_fault_where_it_is_used()
    {
        var rows = Row(1, [.. TableFiles.HeadNames.Append("비고").Select(Text)])
            + Row(2, Text(new string('가', 1_001)), "<c t=\"s\"><v>0</v></c>", Text("다"), "<c/>", "<c/>", "<c/>", "<c/>", "<c t=\"s\"><v>0</v></c>");

        var reading = new RawWorkbook(rows).WithTexts($"<si><t>{new string('나', 30_000)}</t></si>").Read();

        reading.Faults.Select(fault => fault.Column).Should().Equal("추진전략", "세부사업");
        reading.Faults.Should().OnlyContain(fault => fault.Message.StartsWith("글자가 1,000자를 넘습니다"));
    }

    [Fact]
    public void Half_a_character_in_a_head_is_no_accident() =>
        new RawWorkbook(Row(1, Text("목표_xD800_"))).Read().OnlyFault().Message.Should().StartWith("필요한 열이 없습니다");

    [Fact]
    public void An_empty_sheet_is_refused() => new RawWorkbook().Read().OnlyFault().ToString().Should().StartWith("시트 '결과': 표가 비어 있습니다.");

    [Fact]
    public void A_workbook_without_a_visible_sheet_is_refused() => new RawWorkbook()
        .Add("xl/workbook.xml", "<workbook xmlns:r=\"r\"><sheets><sheet name=\"a\" state=\"veryHidden\" r:id=\"x\"/></sheets></workbook>")
        .Read().OnlyFault().Message.Should().StartWith("보이는 시트가 없습니다.");

    [Theory]
    [InlineData("Workbook", "표.xls", "옛 엑셀 형식(.xls)입니다. " + SaveAgain)]
    [InlineData("Book", "표.xlsx", "옛 엑셀 형식(.xls)입니다. " + SaveAgain)]
    [InlineData("EncryptedPackage", "표.xlsx", "암호가 걸린 파일입니다. 암호를 풀고 " + SaveAgain)]
    [InlineData("\u0005HwpSummaryInformation", "표.hwp", "한글 문서입니다.")]
    [InlineData("Workbook", "표.cell", "한셀 형식(.cell)입니다. " + SaveAgain)]
    public void Old_and_encrypted_files_are_told_apart_by_their_streams(string stream, string name, string message) =>
        TableFiles.Read(CompoundFileWith(stream), name).OnlyFault().ToString().Should().StartWith(message);

    [Fact]
    public void A_Hancell_file_is_refused_even_if_it_is_a_package() =>
        TableFiles.Read(WithRow(Number("1")).ToBytes(), "표.CELL").OnlyFault().Message.Should().Contain(SaveAgain);

    [Theory]
    [InlineData("<## NASCA DRM FILE - VER1.00 ##>", "문서보안(DRM)")]
    [InlineData("SCDSA004xxxxxxxx", "문서보안(DRM)")]
    [InlineData("\u009B DRMONE  This Document is encrypted", "문서보안(DRM)")]
    [InlineData("\uFEFF <html><table><tr><td>추진전략</td></tr></table>", "웹 문서(HTML)")]
    public void Files_that_only_look_like_workbooks_are_named(string content, string message) =>
        TableFiles.Read(Encoding.UTF8.GetBytes(content), "표.xls").OnlyFault().Message.Should().StartWith(message).And.Contain(SaveAgain);

    [Fact]
    public void A_zip_that_is_no_workbook_is_refused()
    {
        new RawWorkbook().Without("[Content_Types].xml").Read().OnlyFault().Message.Should().StartWith("엑셀 통합 문서가 아닌 파일입니다.");
        new RawWorkbook().Without("xl/workbook.xml").Read().OnlyFault().Message.Should().StartWith("엑셀 통합 문서가 아닌 파일입니다.");
        new RawWorkbook().Add("Contents/content.hpf", "<x/>").Read().OnlyFault().Message.Should().StartWith("한글 문서입니다.");
        TableFiles.Read([0x50, 0x4B, 5, 6, .. new byte[18]]).OnlyFault().Message.Should().StartWith("엑셀 통합 문서가 아닌 파일입니다.");
    }

    [Theory]
    [InlineData("xl/worksheets/sheet2.xml", "<worksheet><sheetData><row")]
    [InlineData("xl/worksheets/sheet2.xml", "<worksheet><sheetData><row r=\"2\"/><row r=\"1\"/></sheetData></worksheet>")]
    [InlineData("xl/worksheets/sheet2.xml", "<worksheet><sheetData><row><c r=\"B1\"/><c r=\"A1\"/></row></sheetData></worksheet>")]
    [InlineData("xl/worksheets/sheet2.xml", "<worksheet><sheetData><row><c r=\"ZZZZZZZ1\"/></row></sheetData></worksheet>")]
    [InlineData("xl/worksheets/sheet2.xml", "<worksheet><sheetData><row><c t=\"s\"><v>7</v></c></row></sheetData></worksheet>")]
    [InlineData("xl/worksheets/sheet2.xml", "<worksheet><sheetData><row><c t=\"zz\"><v>7</v></c></row></sheetData></worksheet>")]
    [InlineData("xl/worksheets/sheet2.xml", "<worksheet><sheetData><row><c><v>seven</v></c></row></sheetData></worksheet>")]
    [InlineData("xl/worksheets/sheet2.xml", "<worksheet><sheetData><row r=\"2147483647\"/><row/></sheetData></worksheet>")]
    [InlineData("xl/workbook.xml", "no xml")]
    public void A_damaged_workbook_is_refused_without_a_stack_trace(string part, string content) =>
        new RawWorkbook().Add(part, content).Read().OnlyFault().Message.Should().StartWith("엑셀 파일이 깨져 있습니다.").And.Contain(SaveAgain);

    [Fact]
    public void A_workbook_cut_short_is_refused()
    {
        var file = WithRow(Number("1")).ToBytes();

        for (var length = 4; length < file.Length; length += 37)
            TableFiles.Read(file[..length]).OnlyFault().Message.Should().Contain(SaveAgain);
    }

    /// <summary>The least of a compound file: its mark, and a directory that names one stream in UTF-16.</summary>
    private static byte[] CompoundFileWith(string stream) =>
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[504], .. Encoding.Unicode.GetBytes("Root Entry"), .. new byte[108], .. Encoding.Unicode.GetBytes(stream), .. new byte[700]];
}
