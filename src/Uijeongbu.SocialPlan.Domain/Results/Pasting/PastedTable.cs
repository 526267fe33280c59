namespace Uijeongbu.SocialPlan.Domain.Results.Pasting;

/// <summary>One cell of a copied table.</summary>
/// <param name="Text">What it shows.</param>
/// <param name="IsMerged">Whether it stands for several rows: as a head or a key it holds for each of them, as a value it is nobody's.</param>
public readonly record struct PastedCell(string Text, bool IsMerged = false)
{
    /// <summary>Whether it shows nothing.</summary>
    public bool IsBlank => string.IsNullOrWhiteSpace(Text);
}

/// <summary>A table as a person copied it from elsewhere, merged cells spread over all that they cover.</summary>
public sealed class PastedTable
{
    /// <summary>Most rows of one paste.</summary>
    public const int MostRows = 2000;

    /// <summary>Most columns of one paste.</summary>
    public const int MostColumns = 50;

    private readonly IReadOnlyList<IReadOnlyList<PastedCell>> _rows;

    /// <param name="rows">Rows of any width; what is missing at their end is blank.</param>
    public PastedTable(IEnumerable<IReadOnlyList<PastedCell>> rows)
    {
        _rows = [.. rows.Reverse().SkipWhile(row => row.All(cell => cell.IsBlank)).Reverse()];
        Columns = _rows.Count == 0 ? 0 : _rows.Max(row => row.Count);
    }

    /// <summary>Rows, without blank ones at the end.</summary>
    public int Rows => _rows.Count;

    /// <summary>Columns of the widest row.</summary>
    public int Columns { get; }

    /// <summary>A cell, from 0; beyond the end of its row a blank one.</summary>
    public PastedCell this[int row, int column] => column < _rows[row].Count ? _rows[row][column] : new("");

    /// <summary>Columns in which anything stands, from a row on.</summary>
    public IReadOnlyList<int> FilledColumns(int fromRow) =>
        [.. Enumerable.Range(0, Columns).Where(column => Enumerable.Range(fromRow, Rows - fromRow).Any(row => !this[row, column].IsBlank))];

    /// <summary>Whether a row shows nothing.</summary>
    public bool IsBlankRow(int row) => _rows[row].All(cell => cell.IsBlank);
}
