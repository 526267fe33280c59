namespace Uijeongbu.SocialPlan.Portal.Tables;

/// <summary>Which column of a file holds what, found by its head.</summary>
internal sealed class ColumnMap
{
    private readonly int[] _places = [.. TableColumns.Heads.Select(_ => -1)];
    private readonly string[] _heads = [.. TableColumns.Heads.Select(heads => heads.Korean)];
    private readonly List<string> _ignored = [];

    private ColumnMap(int width) => Wanted = new bool[width];

    /// <summary>Heads without a meaning here, as written.</summary>
    public IReadOnlyList<string> Ignored => _ignored;

    /// <summary>Columns of the file that are read, by place.</summary>
    public bool[] Wanted { get; }

    /// <summary>Reads the heads. A head that means the same twice and a needed one that is missing are faults; a blank one belongs to a merged cell and is nothing.</summary>
    public static ColumnMap Read(SheetRow heads, FaultList faults)
    {
        var map = new ColumnMap(heads.Width);
        for (var place = 0; place < heads.Width; place++)
            map.Take(place, heads[place].Shown, heads.Line, faults);

        var missing = Enum.GetValues<TableColumn>().Where(column => column.IsNeeded() && !map.Has(column)).ToList();
        if (missing.Count > 0)
            faults.Add(m => m.MissingColumns(missing), heads.Line);
        return map;
    }

    public bool Has(TableColumn column) => _places[(int)column] >= 0;

    /// <summary>The head as the file writes it, for faults.</summary>
    public string Head(TableColumn column) => _heads[(int)column];

    public SheetCell Cell(SheetRow row, TableColumn column) => Has(column) ? row[_places[(int)column]] : default;

    private void Take(int place, string head, int line, FaultList faults)
    {
        if (head.Length == 0)
            return;
        if (TableColumns.Find(head) is not { } column)
            _ignored.Add(head);
        else if (Has(column))
            faults.Add(m => m.DoubledColumn(Head(column)), line, head);
        else
            (_places[(int)column], _heads[(int)column], Wanted[place]) = (place, head, true);
    }
}
