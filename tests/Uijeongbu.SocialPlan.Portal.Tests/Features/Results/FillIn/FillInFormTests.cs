using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Domain.Results.Pasting;
using Uijeongbu.SocialPlan.Portal.Features.Results.Entry;
using Uijeongbu.SocialPlan.Portal.Features.Results.FillIn;

namespace Uijeongbu.SocialPlan.Portal.Tests.Features.Results.FillIn;

/// <summary>The form as a spreadsheet opens it.</summary>
public sealed class FillInFormTests
{
    private static readonly byte[] Form = Forms.Write(Forms.Grid(
        Forms.Project("1-1", [Forms.Row("=감소율", Forms.Entered(81.4m), "%", decimals: 1, target: 80), Forms.Row("+상담", Forms.Stated(ResultState.NotApplicable, "-개시 전")), Forms.Row("@새 지표", unit: "개소")]),
        Forms.Project("-2", [Forms.Row("남의 지표", Forms.Entered(12_345_678_901_234.5678m), decimals: 4)], new EntryLock(EntryLockKind.NotOwn))));

    [Fact]
    public void It_is_valid_by_the_standard_and_no_cell_is_a_formula()
    {
        using var book = Open();
        new OpenXmlValidator(FileFormatVersions.Office2019).Validate(book).Select(error => $"{error.Path?.XPath}: {error.Description}").Should().BeEmpty();
        Sheet(book).Descendants<CellFormula>().Should().BeEmpty();
        Texts(book).Should().Contain(["=감소율", "+상담", "@새 지표", "-2", "-개시 전"]);
    }

    [Fact]
    public void Only_the_three_cells_of_open_rows_can_be_changed_and_without_a_password()
    {
        using var book = Open();
        var protection = Sheet(book).GetFirstChild<SheetProtection>()!;
        (protection.Sheet!.Value, protection.Password, protection.HashValue, protection.AutoFilter!.Value, protection.FormatColumns!.Value).Should().Be((true, null, null, false, false));
        Sheet(book).Descendants<Cell>().Where(cell => Style(book, cell).Protection?.Locked?.Value == false).Select(cell => cell.CellReference!.Value)
            .Should().BeEquivalentTo("H4", "I4", "J4", "H5", "I5", "J5", "H6", "I6", "J6");
    }

    [Fact]
    public void Numbers_have_their_decimals_states_a_drop_down_and_keys_are_hidden()
    {
        using var book = Open();
        Format(book, "H4").Should().Be("#,##0.0");
        Format(book, "H6").Should().Be("#,##0");
        var list = Sheet(book).Descendants<DataValidation>().Should().ContainSingle().Which;
        (list.Formula1!.Text, list.SequenceOfReferences!.InnerText!.Split(':')[0]).Should().Be(("\"실적,미입력,해당없음,미추진,중도 폐지\"", "I4"));
        Sheet(book).Descendants<Column>().Select(column => column.Hidden?.Value ?? false).Should().Equal([.. Enumerable.Repeat(false, 11), true, true, true]);
        Cell(book, "H7").InlineString?.InnerText.Should().Be("12345678901234.5678", "a spreadsheet counts with 15 digits only");
    }

    [Fact]
    public void The_head_stays_is_printed_on_every_page_and_filters()
    {
        using var book = Open();
        Sheet(book).Descendants<Pane>().Single().TopLeftCell!.Value.Should().Be("A4");
        Sheet(book).GetFirstChild<AutoFilter>()!.Reference!.Value.Should().Be("A3:K7");
        book.WorkbookPart!.Workbook!.DefinedNames!.Elements<DefinedName>().Single().Text.Should().Be("'실적 입력'!$1:$3");
        Sheet(book).GetFirstChild<PageSetup>()!.Orientation!.Value.Should().Be(OrientationValues.Landscape);
        Texts(book).Should().Contain(FillInWriter.Rule).And.Contain(text => text.StartsWith("의정부시 2025년 실적 입력 · 받은 때 2026. 1. 5. 14:00 · 입력 마감 2026. 2. 13. 18:00"));
    }

    [Fact]
    public void States_are_the_words_of_the_grid()
    {
        StateWords.Offered.Should().Equal("실적", "미입력", CellText.NotApplicable, CellText.NotCarriedOut, CellText.Dropped);
        Enum.GetValues<ResultState>().Should().OnlyContain(state => StateWords.Read(StateWords.Of(state)) == state);
        StateWords.Read("해당 없음").Should().Be(ResultState.NotApplicable);
        StateWords.Read("완료").Should().BeNull();
    }

    private static SpreadsheetDocument Open() => SpreadsheetDocument.Open(new MemoryStream(Form), isEditable: false);

    private static Worksheet Sheet(SpreadsheetDocument book) => book.WorkbookPart!.WorksheetParts.Single().Worksheet!;

    private static Cell Cell(SpreadsheetDocument book, string address) => Sheet(book).Descendants<Cell>().Single(cell => cell.CellReference!.Value == address);

    private static List<string> Texts(SpreadsheetDocument book) => [.. Sheet(book).Descendants<InlineString>().Select(text => text.InnerText)];

    private static CellFormat Style(SpreadsheetDocument book, Cell cell) => book.WorkbookPart!.WorkbookStylesPart!.Stylesheet!.CellFormats!.Elements<CellFormat>().ElementAt((int)(cell.StyleIndex?.Value ?? 0));

    private static string Format(SpreadsheetDocument book, string address)
    {
        var number = Style(book, Cell(book, address)).NumberFormatId!.Value;
        return book.WorkbookPart!.WorkbookStylesPart!.Stylesheet!.NumberingFormats!.Elements<NumberingFormat>().Single(format => format.NumberFormatId!.Value == number).FormatCode!.Value!;
    }
}
