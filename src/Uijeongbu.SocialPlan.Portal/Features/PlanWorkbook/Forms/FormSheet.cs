namespace Uijeongbu.SocialPlan.Portal.Features.PlanWorkbook.Forms;

/// <summary>A sheet of the plan's workbook: its name and columns, the same for writing and reading.</summary>
internal sealed class FormSheet(string name, IReadOnlyList<FormColumn> columns)
{
    private readonly Dictionary<string, int> _places = columns.Index().ToDictionary(pair => pair.Item.Key, pair => pair.Index, StringComparer.Ordinal);

    private readonly Dictionary<(string? Group, string Head), FormColumn> _heads =
        columns.ToDictionary(column => (Plain(column.Look.Group), Plain(column.Look.Head)!));

    public string Name { get; } = name;

    public IReadOnlyList<FormColumn> Columns { get; } = columns;

    /// <summary>Whether it has two rows of heads.</summary>
    public bool IsGrouped { get; } = columns.Any(column => column.Look.Group is not null);

    /// <summary>Place of a column, from 0.</summary>
    public int Place(string key) => _places[key];

    /// <summary>Whether it has the column.</summary>
    public bool Has(string key) => _places.ContainsKey(key);

    /// <summary>The column of a head; heads are the same whatever blanks, line breaks and case they are written with.</summary>
    public FormColumn? Find(string? group, string head) => _heads.GetValueOrDefault((Plain(group), Plain(head)!));

    /// <summary>A head as it is compared.</summary>
    public static string? Plain(string? head) =>
        head is null ? null : string.Concat(head.Where(letter => !char.IsWhiteSpace(letter))).ToUpperInvariant();
}
