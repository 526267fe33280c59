using System.Globalization;
using Uijeongbu.SocialPlan.Portal.Tables.Workbooks;

namespace Uijeongbu.SocialPlan.Portal.Tables;

/// <summary>Collects faults with their places up to a limit and counts the rest.</summary>
internal sealed class FaultList(TableMessages messages, int most)
{
    private readonly List<TableFault> _faults = [];
    private int _more;

    private readonly List<string> _sheets = [];

    /// <summary>The sheet that is being read; those of the file come in the order in which they are set here.</summary>
    public string? Sheet
    {
        get;
        set
        {
            field = value;
            if (value is not null && !_sheets.Contains(value, StringComparer.Ordinal))
                _sheets.Add(value);
        }
    }

    public bool Any => _faults.Count > 0;

    public void Add(Func<TableMessages, string> explain, int? line = null, string? column = null) =>
        Add(() => new(Sheet, line, column, messages.Place(Sheet, line, column), explain(messages)));

    /// <summary>A fault of a place that the file's reader finds by its address, as in a workbook of several sheets: <c>성과지표!F12</c>.</summary>
    /// <param name="column">Place of the column, from 0; null for the whole row.</param>
    public void AddAt(Func<TableMessages, string> explain, int line, int? column = null, string? head = null)
    {
        var address = column is { } place ? CellAddress.Of(line, place) : line.ToString(CultureInfo.InvariantCulture);
        Add(() => new(Sheet, line, head, $"{Sheet}!{address}", explain(messages)));
    }

    /// <summary>A fault of a whole sheet of the file.</summary>
    public void AddOf(string sheet, Func<TableMessages, string> explain) => Add(() => new(sheet, null, null, sheet, explain(messages)));

    public TableReading<TTable> Refuse<TTable>()
        where TTable : class => new([.. _faults.OrderBy(SheetPlace).ThenBy(fault => fault.Line ?? int.MaxValue)], _more);

    private int SheetPlace(TableFault fault) => fault.Sheet is { } sheet && _sheets.IndexOf(sheet) is >= 0 and var place ? place : int.MaxValue;

    private void Add(Func<TableFault> fault)
    {
        if (_faults.Count == most)
            _more++;
        else
            _faults.Add(fault());
    }
}
