using Uijeongbu.SocialPlan.Portal.Features.PlanWorkbook.Forms;
using Uijeongbu.SocialPlan.Portal.Tables;

namespace Uijeongbu.SocialPlan.Portal.Features.PlanWorkbook.Reading;

/// <summary>Which column of a sheet of a file holds what, found by the heads; their order does not matter.</summary>
internal sealed class FormMap
{
    private readonly Dictionary<string, (int Place, string Head)> _columns = new(StringComparer.Ordinal);

    private FormMap(FormSheet sheet, int width) => (Sheet, Wanted) = (sheet, new bool[width]);

    public FormSheet Sheet { get; }

    /// <summary>Columns of the file that are read, by place.</summary>
    public bool[] Wanted { get; }

    /// <summary>How many of the needed columns there are.</summary>
    public int NeededFound => Sheet.Columns.Count(column => column.IsNeeded && Has(column.Key));

    public IEnumerable<FormColumn> Missing => Sheet.Columns.Where(column =>
        !Has(column.Key) && (column.IsNeeded || (column.Partner is { } partner && Has(partner))));

    /// <summary>The columns there are that are read.</summary>
    public IReadOnlyList<string> Read => field ??= [.. Sheet.Columns.Where(column => column.IsRead && Has(column.Key)).Select(column => column.Key)];

    /// <summary>Heads that stand twice, with their places.</summary>
    public List<(int Place, string Head)> Doubled { get; } = [];

    /// <summary>Heads without a meaning, with the group above them and their places.</summary>
    public List<(int Place, string? Group, string Head)> Unknown { get; } = [];

    /// <param name="upper">Heads of groups; null for a sheet without.</param>
    /// <param name="lower">The heads, or the only row of them.</param>
    public static FormMap Of(FormSheet sheet, IReadOnlyList<string>? upper, IReadOnlyList<string> lower)
    {
        var map = new FormMap(sheet, Math.Max(upper?.Count ?? 0, lower.Count));
        string? group = null;
        for (var place = 0; place < map.Wanted.Length; place++)
        {
            var (above, below) = (upper?.ElementAtOrDefault(place) ?? "", lower.ElementAtOrDefault(place) ?? "");

            // Only the first cell of a merged head holds its text.
            group = above.Length > 0 ? above : group;
            if (upper is null || below.Length == 0)
                map.Take(place, null, upper is null ? below : above);
            else
                map.Take(place, group, below);
        }

        return map;
    }

    public bool Has(string key) => _columns.ContainsKey(key);

    /// <summary>Place and head of a column as the file writes it; of one that is not there, nothing.</summary>
    public (int Place, string Head)? Find(string key) => _columns.TryGetValue(key, out var column) ? column : null;

    public SheetCell Cell(SheetRow row, string key) => _columns.TryGetValue(key, out var column) ? row[column.Place] : default;

    private void Take(int place, string? group, string head)
    {
        if (head.Length == 0)
            return;
        if (Sheet.Find(group, head) is not { } column)
            Unknown.Add((place, group, head));
        else if (!_columns.TryAdd(column.Key, (place, head)))
            Doubled.Add((place, head));
        else
            Wanted[place] = column.IsRead;
    }
}
