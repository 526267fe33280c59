namespace Uijeongbu.SocialPlan.Portal.Tables;

/// <summary>One row while it is read; the same object is filled again for the next row.</summary>
internal sealed class SheetRow
{
    /// <summary>Columns of a worksheet.</summary>
    public const int MostColumns = 16_384;

    private SheetCell[] _cells = new SheetCell[32];
    private bool[]? _wanted;

    /// <summary>Row as the file's reader sees it, counted from 1.</summary>
    public int Line { get; private set; }

    /// <summary>Cells up to the last one that was set.</summary>
    public int Width { get; private set; }

    /// <summary>No cell that is kept has anything in it.</summary>
    public bool IsBlank => Width == 0;

    /// <summary>Text right of the last head: in a text file the sign of a comma inside a value that was not quoted.</summary>
    public bool Spills { get; private set; }

    public SheetCell this[int column] => column < Width ? _cells[column] : default;

    public void Start(int line)
    {
        _cells.AsSpan(0, Width).Clear();
        (Line, Width, Spills) = (line, 0, false);
    }

    /// <summary>From here on only these columns are kept; a source need not decode the others.</summary>
    public void Keep(bool[] wanted) => _wanted = wanted;

    public bool Wants(int column) => _wanted is null ? column < MostColumns : column < _wanted.Length && _wanted[column];

    public bool IsBeyondHead(int column) => _wanted is not null && column >= _wanted.Length;

    public void Spill() => Spills = true;

    public void Set(int column, SheetCell cell)
    {
        if (cell.IsBlank || !Wants(column))
            return;
        if (column >= _cells.Length)
            Array.Resize(ref _cells, Math.Max(column + 1, _cells.Length * 2));
        _cells[column] = cell;
        Width = Math.Max(Width, column + 1);
    }
}
