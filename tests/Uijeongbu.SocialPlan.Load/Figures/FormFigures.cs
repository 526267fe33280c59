using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Microsoft.Extensions.Configuration;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Load.Measuring;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Features.Results;
using Uijeongbu.SocialPlan.Portal.Features.Results.FillIn;

namespace Uijeongbu.SocialPlan.Load.Figures;

/// <summary>The form of 1,100 rows that is filled in, against the bare OpenXml streaming writer with the same cells.</summary>
internal static class FormFigures
{
    private const int Rows = 1_100;

    public static Figure Of1100 { get; } = new("form-1100", 1.5, RatioReads.TimesTheCost, () => Task.FromResult(Prepare()));

    private static Comparison Prepare()
    {
        FillInWriter writer = new(Seal());
        var grid = Grid();
        using MemoryStream made = new();
        writer.Write(made, grid, DateTime.UnixEpoch, isDemo: false);
        var (cells, styles) = CellsOf(made);
        return new()
        {
            Subject = ("the form with its seals, drop-downs and protection written", () => Cost.Time(() => writer.Write(new MemoryStream(), grid, DateTime.UnixEpoch, isDemo: false))),
            Yardstick = ("the same cells written by OpenXmlWriter into one sheet", () => Cost.Time(() => WriteBare(cells, styles))),
            WarmUps = 10,
            Rounds = 31,
            Notes = [$"{cells.Count} rows of {cells[^1].Count} cells, a workbook of {made.Length / 1024} KB"],
        };
    }

    private static FillInSeal Seal() => new(new AuditKey(
        new ConfigurationBuilder().AddInMemoryCollection([new("Portal:AuditKey", new string('A', 64))]).Build(), new() { DataDirectory = "" }));

    private static ResultGrid Grid() => new("41150", "의정부시", 2025, DateTime.UnixEpoch, IsOpen: true, [.. Enumerable.Range(0, Rows / 11).Select(project => new GridProject(
        Guid.CreateVersion7(), $"1-{project}", "위기가구 발굴·통합사례관리", IsOwn: true, ReportStatus.Drafting, SavedNarrative.Of(null), null, [.. Enumerable.Range(1, 11).Select(Row)]))]);

    private static GridRow Row(int order) => new(
        Guid.CreateVersion7(), order, $"위기가구 발굴 가구 수 {order}", "가구", Direction.HigherIsBetter, 0, null, 300 + order, 310 + order, 250, new(null, null, null, 250, 240),
        new(3, DateTime.UnixEpoch, "김담당", ResultState.Entered, 320 + order, null));

    private static (IReadOnlyList<IReadOnlyList<Bare>> Cells, string Styles) CellsOf(Stream file)
    {
        using var book = SpreadsheetDocument.Open(file, isEditable: false);
        var sheet = book.WorkbookPart!.WorksheetParts.Single().Worksheet!;
        return ([.. sheet.Descendants<Row>().Select(row => (IReadOnlyList<Bare>)[.. row.Elements<Cell>().Select(cell => new Bare(
            cell.CellReference!.Value!, cell.StyleIndex?.InnerText ?? "0", cell.InlineString?.InnerText, cell.CellValue?.Text))])], book.WorkbookPart.WorkbookStylesPart!.Stylesheet!.OuterXml);
    }

    private static void WriteBare(IReadOnlyList<IReadOnlyList<Bare>> rows, string styles)
    {
        using var book = SpreadsheetDocument.Create(new MemoryStream(), SpreadsheetDocumentType.Workbook);
        var workbook = book.AddWorkbookPart();
        workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = new(styles);
        var part = workbook.AddNewPart<WorksheetPart>();
        using (var writer = OpenXmlWriter.Create(part))
        {
            writer.WriteStartElement(new Worksheet());
            writer.WriteStartElement(new SheetData());
            foreach (var row in rows)
            {
                WriteRow(writer, row);
            }

            writer.WriteEndElement();
            writer.WriteEndElement();
        }

        workbook.Workbook = new(new Sheets(new Sheet { Name = "실적 입력", SheetId = 1, Id = workbook.GetIdOfPart(part) }));
    }

    private static void WriteRow(OpenXmlWriter writer, IReadOnlyList<Bare> cells)
    {
        writer.WriteStartElement(new Row());
        foreach (var cell in cells)
        {
            writer.WriteStartElement(new Cell(), [new("r", "", cell.Address), new("s", "", cell.Style), .. cell.Text is null ? (OpenXmlAttribute[])[] : [new("t", "", "inlineStr")]]);
            if (cell.Text is not null)
            {
                writer.WriteElement(new InlineString(new Text(cell.Text)));
            }
            else if (cell.Number is not null)
            {
                writer.WriteElement(new CellValue(cell.Number));
            }

            writer.WriteEndElement();
        }

        writer.WriteEndElement();
    }

    private sealed record Bare(string Address, string Style, string? Text, string? Number);
}
