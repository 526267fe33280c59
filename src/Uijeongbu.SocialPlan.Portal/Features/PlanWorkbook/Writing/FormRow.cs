using Uijeongbu.SocialPlan.Portal.Features.PlanWorkbook.Forms;
using Uijeongbu.SocialPlan.Portal.Tables;
using Uijeongbu.SocialPlan.Portal.Tables.Workbooks;

namespace Uijeongbu.SocialPlan.Portal.Features.PlanWorkbook.Writing;

/// <summary>One row of a sheet, filled by the names of its columns.</summary>
internal sealed class FormRow(FormSheet sheet, int line)
{
    /// <summary>Digits of a number that a cell of a spreadsheet keeps.</summary>
    private const int MostDigits = 15;

    private const int MostDecimalsShown = 8;

    private readonly TableCell[] _cells = new TableCell[sheet.Columns.Count];

    /// <summary>Row of the sheet, from 1.</summary>
    public int Line { get; } = line;

    public TableCell this[string column]
    {
        get => _cells[sheet.Place(column)];
        set => _cells[sheet.Place(column)] = value;
    }

    /// <summary>Address of a cell of this row.</summary>
    public string Address(string column) => CellAddress.Of(Line, sheet.Place(column));

    /// <summary>Whether the sheet has the column.</summary>
    public bool Has(string column) => sheet.Has(column);

    public void Text(string column, string? text) => this[column] = TableCell.Of(text);

    public void Id(Guid id) => Text(Columns.Id, id.ToString());

    /// <summary>A number as it is; one with more digits than a spreadsheet keeps is written as text.</summary>
    /// <param name="decimals">Decimals that are shown at least.</param>
    public void Number(string column, decimal? value, int decimals = 0) => this[column] = value is { } number ? Number(number, decimals) : TableCell.Blank;

    public void WriteTo(SheetWriter writer) => writer.Write(_cells);

    public void WriteTo(CsvTableWriter writer) => writer.Write(_cells);

    private static TableCell Number(decimal value, int decimals)
    {
        var plain = value / 1.0000000000000000000000000000m;
        var text = PrintedNumberOf(plain);
        return text.Count(char.IsAsciiDigit) <= MostDigits
            ? TableCell.Of(plain, Math.Max(Math.Min(decimals, MostDecimalsShown), plain.Scale))
            : TableCell.Of(text);
    }

    private static string PrintedNumberOf(decimal value) => Domain.Scoring.PrintedNumber.Of(value).ToString();
}
