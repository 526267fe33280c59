namespace Uijeongbu.SocialPlan.Portal.Tables.Workbooks;

/// <summary>The head rows of a sheet: one, or two where columns stand in groups as in a printed form.</summary>
internal sealed class SheetHeads
{
    private readonly IReadOnlyList<SheetColumn> _columns;
    private readonly int _firstLine;
    private readonly bool _isGrouped;

    public SheetHeads(IReadOnlyList<SheetColumn> columns, int firstLine)
    {
        (_columns, _firstLine) = (columns, firstLine);
        _isGrouped = columns.Any(column => column.Group is not null);
        Rows = _isGrouped
            ? [[.. columns.Select((column, i) => column.Group is null ? column.Head : StartsGroup(i) ? column.Group : "")], [.. columns.Select(column => column.Group is null ? "" : column.Head)]]
            : [[.. columns.Select(column => column.Head)]];
    }

    /// <summary>The texts, row by row; blank where a merged cell goes on.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Rows { get; }

    public int LastLine => _firstLine + Rows.Count - 1;

    /// <summary>Ranges of merged cells.</summary>
    public IReadOnlyList<string> Merges => !_isGrouped ? [] :
    [
        .. Enumerable.Range(0, _columns.Count).Select(column => (First: column, Last: EndOf(column)))
            .Where(span => _columns[span.First].Group is null || (StartsGroup(span.First) && span.Last > span.First))
            .Select(span => Range(span.First, span.Last)),
    ];

    private bool StartsGroup(int column) => column == 0 || !string.Equals(_columns[column - 1].Group, _columns[column].Group, StringComparison.Ordinal);

    private int EndOf(int column)
    {
        var last = column;
        while (_columns[column].Group is not null && last + 1 < _columns.Count && !StartsGroup(last + 1))
            last++;
        return last;
    }

    private string Range(int first, int last) =>
        $"{CellAddress.Of(_firstLine, first)}:{CellAddress.Of(_columns[first].Group is null ? LastLine : _firstLine, last)}";
}
