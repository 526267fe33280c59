namespace Uijeongbu.SocialPlan.Portal.Tables;

/// <summary>Which column of a file holds what, found by its head.</summary>
internal sealed class ColumnMap<TColumn>
    where TColumn : struct, Enum
{
    private readonly ColumnSet<TColumn> _columns;
    private readonly int[] _places;
    private readonly string[] _heads;
    private readonly List<string> _ignored = [];

    private ColumnMap(ColumnSet<TColumn> columns, int width)
    {
        (_columns, Wanted) = (columns, new bool[width]);
        _places = [.. columns.Heads.Select(_ => -1)];
        _heads = [.. columns.Heads.Select(heads => heads.Korean)];
    }

    /// <summary>Heads without a meaning here, as written.</summary>
    public IReadOnlyList<string> Ignored => _ignored;

    /// <summary>Columns of the file that are read, by place.</summary>
    public bool[] Wanted { get; }

    /// <summary>Reads the heads. A head that means the same twice and a needed one that is missing are faults; a blank one belongs to a merged cell and is nothing.</summary>
    public static ColumnMap<TColumn> Read(SheetRow heads, ColumnSet<TColumn> columns, FaultList faults)
    {
        var map = new ColumnMap<TColumn>(columns, heads.Width);
        for (var place = 0; place < heads.Width; place++)
            map.Take(place, heads[place].Shown, heads.Line, faults);

        var missing = Enum.GetValues<TColumn>().Where(column => columns.IsNeeded(column) && !map.Has(column))
            .Select(column => columns.Heads[ColumnSet<TColumn>.Place(column)]).ToList();
        if (missing.Count > 0)
            faults.Add(m => m.MissingColumns(missing), heads.Line);
        return map;
    }

    public bool Has(TColumn column) => _places[ColumnSet<TColumn>.Place(column)] >= 0;

    /// <summary>The head as the file writes it, for faults.</summary>
    public string Head(TColumn column) => _heads[ColumnSet<TColumn>.Place(column)];

    public SheetCell Cell(SheetRow row, TColumn column) => Has(column) ? row[_places[ColumnSet<TColumn>.Place(column)]] : default;

    private void Take(int place, string head, int line, FaultList faults)
    {
        if (head.Length == 0)
            return;
        if (_columns.Find(head) is not { } column)
            _ignored.Add(head);
        else if (Has(column))
            faults.Add(m => m.DoubledColumn(Head(column)), line, head);
        else
            (_places[ColumnSet<TColumn>.Place(column)], _heads[ColumnSet<TColumn>.Place(column)], Wanted[place]) = (place, head, true);
    }
}
