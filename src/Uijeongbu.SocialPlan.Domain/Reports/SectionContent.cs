namespace Uijeongbu.SocialPlan.Domain.Reports;

/// <summary>What is written in a section: text, and rows of its table without those that are blank.</summary>
/// <param name="Text">Text; empty when none was written.</param>
/// <param name="Rows">Rows of cells, as many in each as the form has columns.</param>
public sealed record SectionContent(string Text, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    /// <summary>Most characters of the text.</summary>
    public const int LongestText = 20_000;

    /// <summary>Most characters of a cell.</summary>
    public const int LongestCell = 1000;

    /// <summary>Most rows.</summary>
    public const int MostRows = 200;

    /// <summary>Nothing.</summary>
    public static SectionContent Empty { get; } = new("", []);

    /// <summary>Whether nothing is written.</summary>
    public bool IsEmpty => string.IsNullOrWhiteSpace(Text) && Rows.Count == 0;

    /// <summary>Name of a cell's field.</summary>
    public static string CellName(int row, int column) => FormattableString.Invariant($"Cell-{row}-{column}");

    /// <summary>Leaves out rows in which nothing is written.</summary>
    public static SectionContent Of(string text, IEnumerable<IReadOnlyList<string>> rows) =>
        new(text, [.. rows.Where(row => row.Any(cell => !string.IsNullOrWhiteSpace(cell)))]);

    /// <summary>What is wrong with it; null when nothing is.</summary>
    public FormProblem? WhyNot(SectionForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return FormProblem.Of("section.faulty",
        [
            FieldFault.TooLong(nameof(Text), Text, LongestText),
            FieldFault.If(Rows.Count > MostRows, nameof(Text), $"표는 {MostRows}행까지 적을 수 있습니다. 줄여 주십시오."),
            FieldFault.If(Rows.Any(row => row.Count != form.Columns.Count), nameof(Text), "표의 칸 수가 서식과 다릅니다. 화면을 새로 고쳐 주십시오."),
            .. Rows.Index().SelectMany(row => row.Item.Index().Select(cell => FieldFault.TooLong(CellName(row.Index, cell.Index), cell.Item, LongestCell))),
        ]);
    }

    /// <inheritdoc/>
    public bool Equals(SectionContent? other) => other is not null && Text == other.Text && Rows.Count == other.Rows.Count
        && Rows.Zip(other.Rows).All(pair => pair.First.SequenceEqual(pair.Second, StringComparer.Ordinal));

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(StringComparer.Ordinal.GetHashCode(Text), Rows.Count);
}
