using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Portal.Tables;
using Uijeongbu.SocialPlan.Portal.Tables.Workbooks;

namespace Uijeongbu.SocialPlan.Portal.Tests.Tables;

public sealed class WorkbookWriterTests
{
    private static readonly WorkbookInfo Info = new("2020년 시행결과 <검산>", "의정부시", new DateTime(2026, 3, 4, 5, 6, 7, DateTimeKind.Utc));

    [Fact]
    public void A_workbook_with_everything_is_valid_by_the_standard()
    {
        using var workbook = SpreadsheetDocument.Open(new MemoryStream(Everything()), isEditable: false);

        new OpenXmlValidator(FileFormatVersions.Office2019).Validate(workbook).Select(error => $"{error.Path?.XPath}: {error.Description}").Should().BeEmpty();
        workbook.PackageProperties.Title.Should().Be(Info.Title);
        workbook.PackageProperties.Creator.Should().Be(Info.Author);
        workbook.PackageProperties.Created!.Value.ToUniversalTime().Should().Be(Info.CreatedAt);
    }

    [Fact]
    public void The_head_is_bold_frozen_and_repeated_on_every_printed_page()
    {
        using var workbook = SpreadsheetDocument.Open(new MemoryStream(Everything()), isEditable: false);
        var (sheet, rows) = Sheet(workbook, "결과 '20");

        sheet.GetFirstChild<SheetViews>()!.Descendants<Pane>().Single().TopLeftCell!.Value.Should().Be("A3");
        sheet.GetFirstChild<Columns>()!.Elements<Column>().Select(column => column.Width!.Value).Should().Equal(20, 9.5, 12);
        rows[1].Elements<Cell>().Should().OnlyContain(cell => Style(workbook, cell).FontId!.Value == 1);
        workbook.WorkbookPart!.Workbook.DefinedNames!.Elements<DefinedName>().Select(name => name.Text).Should().Equal("'결과 ''20'!$1:$2", "'요약'!$1:$1");
    }

    [Fact]
    public void A_formula_carries_its_value()
    {
        using var workbook = SpreadsheetDocument.Open(new MemoryStream(Everything()), isEditable: false);
        var cell = Sheet(workbook, "결과 '20").Rows[2].Elements<Cell>().Last();

        cell.CellFormula!.Text.Should().Be("ROUND(B3/250*100,1)/100");
        cell.CellValue!.Text.Should().Be("1.268");
        Format(workbook, cell).Should().Be("0.0%");
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+82-31")]
    [InlineData("-감소율")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    [InlineData("\r=1")]
    public void Text_that_begins_like_a_formula_stays_text(string text)
    {
        using var workbook = SpreadsheetDocument.Open(new MemoryStream(Write(TableCell.Of(text), TableCell.Of(-5m))), isEditable: false);
        var cells = Sheet(workbook, "시트").Rows[1].Elements<Cell>().ToList();

        cells[0].CellFormula.Should().BeNull();
        cells[0].DataType!.Value.Should().Be(CellValues.InlineString);
        cells[0].InlineString!.Text!.Text.Should().Be(text);
        Style(workbook, cells[0]).QuotePrefix!.Value.Should().BeTrue();
        cells[1].CellValue!.Text.Should().Be("-5");
        (Style(workbook, cells[1]).QuotePrefix?.Value ?? false).Should().BeFalse();
    }

    [Theory]
    [InlineData("<b>&\"'\n둘째 줄")]
    [InlineData("_x0041_ 그대로")]
    [InlineData("벨\u0007 문자")]
    [InlineData("이모지 😀")]
    public void Any_text_comes_back_as_it_was(string text) =>
        TableFiles.Read(ResultsWith(text)).OnlyRow().Indicator.Should().Be(text);

    [Fact]
    public void Half_a_character_becomes_a_replacement() =>
        TableFiles.Read(ResultsWith("a\uD800b")).OnlyRow().Indicator.Should().Be("a\uFFFDb");

    [Fact]
    public void The_same_content_gives_the_same_bytes() => Everything().Should().Equal(Everything());

    [Fact]
    public void Without_the_end_there_is_no_workbook()
    {
        using var file = new MemoryStream();
        using (var workbook = new WorkbookWriter(file, Info))
            workbook.AddSheet("시트", [new("가", 10)]).Write(TableCell.Of("나"));

        TableFiles.Read(file.ToArray()).OnlyFault().Message.Should().StartWith("엑셀 통합 문서가 아닌 파일입니다.");
    }

    [Theory]
    [InlineData("")]
    [InlineData("가/나")]
    [InlineData("'가")]
    [InlineData("시트")]
    [InlineData("아주아주아주아주아주아주아주아주아주아주아주아주아주아주아주 긴 이름")]
    public void A_bad_or_doubled_name_of_a_sheet_is_a_bug(string name)
    {
        using var workbook = new WorkbookWriter(new MemoryStream(), Info);
        workbook.AddSheet("시트", []);

        var add = () => workbook.AddSheet(name, []);

        add.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_sheet_that_has_ended_takes_no_more_rows()
    {
        using var workbook = new WorkbookWriter(new MemoryStream(), Info);
        var first = workbook.AddSheet("첫째", []);
        workbook.AddSheet("둘째", []);

        var write = () => first.Write(TableCell.Of("늦음"));

        write.Should().Throw<ObjectDisposedException>();
    }

    private static byte[] Everything()
    {
        using var file = new MemoryStream();
        using (var workbook = new WorkbookWriter(file, Info))
        {
            var sheet = workbook.AddSheet("결과 '20", [new("지표", 20), new("실적", 9.5), new("달성률", 12)], "시연용 가상 자료");
            sheet.Write(TableCell.Of("이용자 수"), TableCell.Of(new PrintedNumber(317, 0)), TableCell.Percent(126.8m, 1).ComputedBy($"ROUND({CellAddress.Of(sheet.NextLine, 1)}/250*100,1)/100"));
            sheet.Write(TableCell.Of("=위험"), TableCell.Blank, TableCell.Of("").ComputedBy("IF(B4=\"\",\"\",1)"));
            sheet.Write(TableCell.Of("합계").InBold(), TableCell.Of(1234.5m, 2).InBold(), TableCell.Of(0.1234567890123456789m));
            workbook.AddSheet("요약", [new("값", 8)]).Write(TableCell.Of((decimal?)null, 1), TableCell.Of(5m));
            workbook.Finish();
        }

        return file.ToArray();
    }

    private static byte[] Write(params TableCell[] cells)
    {
        using var file = new MemoryStream();
        using (var workbook = new WorkbookWriter(file, Info))
        {
            workbook.AddSheet("시트", [.. cells.Select(_ => new SheetColumn("가", 10))]).Write(cells);
            workbook.Finish();
        }

        return file.ToArray();
    }

    private static byte[] ResultsWith(string indicator)
    {
        using var file = new MemoryStream();
        using (var workbook = new WorkbookWriter(file, Info))
        {
            workbook.AddSheet("시트", [.. TableFiles.HeadNames.Select(head => new SheetColumn(head, 10))])
                .Write(TableCell.Of("전략"), TableCell.Of("사업"), TableCell.Of(indicator), TableCell.Of("명"), TableCell.Of("상향"), TableCell.Of(1m), TableCell.Of(2m));
            workbook.Finish();
        }

        return file.ToArray();
    }

    private static (Worksheet Sheet, List<Row> Rows) Sheet(SpreadsheetDocument workbook, string name)
    {
        var id = workbook.WorkbookPart!.Workbook.Sheets!.Elements<Sheet>().Single(sheet => sheet.Name == name).Id!.Value!;
        var sheet = ((WorksheetPart)workbook.WorkbookPart.GetPartById(id)).Worksheet;
        return (sheet, [.. sheet.GetFirstChild<SheetData>()!.Elements<Row>()]);
    }

    private static CellFormat Style(SpreadsheetDocument workbook, Cell cell) =>
        workbook.WorkbookPart!.WorkbookStylesPart!.Stylesheet.CellFormats!.Elements<CellFormat>().ElementAt((int)cell.StyleIndex!.Value);

    private static string Format(SpreadsheetDocument workbook, Cell cell) => workbook.WorkbookPart!.WorkbookStylesPart!.Stylesheet.NumberingFormats!
        .Elements<NumberingFormat>().Single(format => format.NumberFormatId!.Value == Style(workbook, cell).NumberFormatId!.Value).FormatCode!.Value!;
}
