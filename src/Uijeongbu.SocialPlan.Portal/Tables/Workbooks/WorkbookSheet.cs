using System.Globalization;

namespace Uijeongbu.SocialPlan.Portal.Tables.Workbooks;

/// <summary>Rows of one sheet of a workbook, read as a stream; <see cref="WorkbookFile"/> opens it.</summary>
internal sealed class WorkbookSheet : ISheetSource
{
    /// <summary>Rows of a worksheet, blank ones included.</summary>
    private const int MostRows = 1_048_576;

    private readonly WorkbookXml _xml;
    private readonly WorkbookCells _cells;
    private int _line;

    public WorkbookSheet(string name, Stream part, WorkbookCells cells) => (Sheet, _xml, _cells) = (name, new WorkbookXml(part), cells);

    public string? Sheet { get; }

    public bool Next(SheetRow row)
    {
        while (_xml.NextElement())
        {
            if (_xml.Name is not "row")
                continue;
            _line = NextNumber(_xml.Attribute("r"), _line);
            row.Start(_line);
            ReadCells(row);
            return true;
        }

        return false;
    }

    public void Dispose() => _xml.Dispose();

    private void ReadCells(SheetRow row)
    {
        if (_xml.IsEmpty)
            return;
        var (depth, column) = (_xml.Depth, -1);
        while (_xml.NextElementIn(depth))
        {
            if (_xml.Name is not "c")
                continue;
            column = CellAddress.Column(_xml.Attribute("r"), column);
            if (row.Wants(column))
                row.Set(column, _cells.Read(_xml, row.Line, column));
        }
    }

    /// <summary>Rows may leave out their number; they never go back.</summary>
    private static int NextNumber(string? text, int last)
    {
        var number = last + 1;
        var isNumber = text is null || int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
        return isNumber && number > last && number <= MostRows ? number : throw new InvalidDataException($"Row {text} follows row {last}.");
    }
}
