using System.Globalization;
using Uijeongbu.SocialPlan.Domain.Scoring;

namespace Uijeongbu.SocialPlan.Portal.Tables;

/// <summary>The cells of one row by column, and a fault for each that says no clear thing. The same object takes the next row.</summary>
internal sealed class RowCells<TColumn>(ColumnMap<TColumn> columns, FaultList faults, TableLimits limits)
    where TColumn : struct, Enum
{
    private static readonly string[] DayFormats = ["yyyy-M-d", "yyyy.M.d", "yyyy.M.d.", "yyyy/M/d", "yyyyMMdd"];

    private SheetRow _row = new();

    /// <summary>Whether the row has had no fault so far.</summary>
    public bool IsSound { get; private set; }

    public void Start(SheetRow row)
    {
        (_row, IsSound) = (row, true);
        if (row.Spills)
            Fault(m => m.MoreCellsThanHeads);
    }

    public string Name(TColumn column)
    {
        if (columns.Cell(_row, column).IsBlank)
            Fault(m => m.BlankName, column);
        return Text(column) ?? "";
    }

    public string? Text(TColumn column)
    {
        var cell = Usable(column);
        if (cell.IsBlank)
            return null;
        if (cell.Shown.Length <= limits.CellCharacters)
            return cell.Shown;
        Fault(m => m.LongText(limits.CellCharacters), column);
        return null;
    }

    public string? Word(TColumn column) => Text(column)?.ToLowerInvariant();

    public PrintedNumber? Number(TColumn column)
    {
        var cell = Usable(column);
        if (cell.IsBlank || cell.Number is not null)
            return cell.Number;
        var (number, problem) = NumberText.Read(cell.Shown);
        if (problem is not null)
            Fault(problem, column);
        return number;
    }

    public bool IsBlank(TColumn column) => columns.Cell(_row, column).IsBlank;

    /// <summary>A day, as a cell of a workbook or as text such as 2027-01-01, 2027. 1. 1. or 20270101.</summary>
    public DateOnly? Day(TColumn column, Func<TableMessages, string> unclear)
    {
        var cell = columns.Cell(_row, column);
        if (cell.Day is { } day)
            return day;
        if (Text(column) is not { } text)
            return null;
        if (DateOnly.TryParseExact(text.Replace(" ", "", StringComparison.Ordinal), DayFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var read))
            return read;
        Fault(unclear, column);
        return null;
    }

    /// <summary>A fault of the whole row.</summary>
    public void Fault(Func<TableMessages, string> explain) => Fault(explain, column: null);

    /// <summary>A fault of one cell.</summary>
    public void Fault(Func<TableMessages, string> explain, TColumn column) => Fault(explain, columns.Head(column));

    private SheetCell Usable(TColumn column)
    {
        var cell = columns.Cell(_row, column);
        if (cell.Problem is null)
            return cell;
        Fault(cell.Problem, column);
        return default;
    }

    private void Fault(Func<TableMessages, string> explain, string? column)
    {
        IsSound = false;
        faults.Add(explain, _row.Line, column);
    }
}
