using Uijeongbu.SocialPlan.Portal.Tables;
using Uijeongbu.SocialPlan.Portal.Tables.Workbooks;

namespace Uijeongbu.SocialPlan.Portal.Features.Results.FillIn;

/// <summary>Where the columns of a form stand in a file, wherever they were moved to.</summary>
internal sealed class FillInMap
{
    private readonly int[] _places;

    private FillInMap(int[] places, int year) => (_places, Year) = (places, year);

    /// <summary>The year of the form's heads.</summary>
    public int Year { get; }

    /// <summary>Columns that are read.</summary>
    public bool[] Wanted
    {
        get
        {
            var wanted = new bool[_places.Max() + 1];
            foreach (var place in _places)
            {
                wanted[place] = true;
            }

            return wanted;
        }
    }

    /// <summary>Reads a row as heads.</summary>
    /// <returns>null when it is none; else the map, or null with what is missing or doubled.</returns>
    public static (FillInMap? Map, string? Missing, string? Doubled)? Read(SheetRow row)
    {
        string[] heads = [.. Enumerable.Range(0, row.Width).Select(place => FillInCell.Plain(row[place].Text))];
        if (heads.Select(FillInColumns.YearOf).FirstOrDefault(found => found is not null) is not { } year)
        {
            return null;
        }

        var names = FillInColumns.All.Select(column => FillInColumns.HeadOf(column, year)).ToList();
        var missing = names.Where(name => !heads.Contains(name, StringComparer.Ordinal)).ToList();
        var doubled = names.Find(name => heads.Count(head => string.Equals(head, name, StringComparison.Ordinal)) > 1);
        return missing.Count > 0 || doubled is not null
            ? (null, missing.Count > 0 ? string.Join(", ", missing) : null, doubled)
            : (new([.. names.Select(name => Array.IndexOf(heads, name))], year), null, null);
    }

    public SheetCell Cell(SheetRow row, FillInColumn column) => row[_places[(int)column]];

    /// <summary>Address of a cell, as a person finds it.</summary>
    public string Address(int line, FillInColumn column) => CellAddress.Of(line, _places[(int)column]);
}
