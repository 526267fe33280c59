using System.Globalization;
using System.Text;

namespace Uijeongbu.SocialPlan.Domain.Plans.Writing;

/// <summary>
/// Reads and shows the fields of a project sheet (form F13). What is stored is canonical: text trimmed, in composed letters, lines ended by
/// <c>\n</c>; codes as numbers in the order of their list, <c>1,3</c>; ○ or ×. What <see cref="Display"/> shows reads back as what was stored.
/// </summary>
public static class ProjectForm
{
    /// <summary>Stored for yes.</summary>
    public const string Yes = "○";

    /// <summary>Stored for no.</summary>
    public const string No = "×";

    private static readonly string[] WordsForYes = ["○", "O", "〇", "◯", "⭕", "예", "네", "신규", "Y", "YES"];
    private static readonly string[] WordsForNo = ["×", "X", "✕", "✖", "❌", "아니오", "아니요", "N", "NO"];

    /// <summary>Reads what somebody wrote into a field.</summary>
    /// <param name="shape">The shape of the plan, which has the lists of codes.</param>
    /// <param name="field">The field.</param>
    /// <param name="text">What was written; null and blank are the same.</param>
    public static FieldReading Read(PlanShape shape, ProjectField field, string? text)
    {
        ArgumentNullException.ThrowIfNull(shape);
        ArgumentNullException.ThrowIfNull(field);
        var lines = LinesOf(text);
        var plain = string.Join(field.Kind is FieldKind.Line ? " " : "\n", lines).Trim();
        return plain.Length == 0 ? default : field.Kind switch
        {
            FieldKind.Line or FieldKind.Text => field.MaxLength < plain.Length ? new(null, ProjectFormProblems.TooLong(field, plain.Length)) : new(plain),
            FieldKind.Code or FieldKind.Codes => ReadCodes(field, shape.EntriesOf(field), plain),
            FieldKind.YesNo => ReadYesNo(field, plain),
            _ => throw new InvalidOperationException($"The field {field.Key} has no kind {field.Kind}."),
        };
    }

    /// <summary>What people read of a stored text: codes as ② 영유아, all else as it is; empty for blank.</summary>
    /// <param name="shape">The shape of the plan.</param>
    /// <param name="field">The field.</param>
    /// <param name="stored">The canonical text. A number that the list does not have any more is shown as it is.</param>
    public static string Display(PlanShape shape, ProjectField field, string? stored)
    {
        ArgumentNullException.ThrowIfNull(shape);
        ArgumentNullException.ThrowIfNull(field);
        if (string.IsNullOrEmpty(stored) || field.Kind is not (FieldKind.Code or FieldKind.Codes))
        {
            return stored ?? "";
        }

        var entries = shape.EntriesOf(field);
        return string.Join(", ", stored.Split(',').Select(number => entries.FirstOrDefault(entry => NumberOf(entry) == number)?.ToString() ?? number));
    }

    private static FieldReading ReadCodes(ProjectField field, IReadOnlyList<CodeEntry> entries, string text) => CodeReader.Read(text, entries) switch
    {
        null or [] => new(null, ProjectFormProblems.NoSuchCode(field, entries, text)),
        [_, _, ..] when field.Kind is FieldKind.Code => new(null, ProjectFormProblems.OneCodeOnly(field, text)),
        var found => new(string.Join(',', found.Select(NumberOf))),
    };

    private static FieldReading ReadYesNo(ProjectField field, string text)
    {
        var word = text.Normalize(NormalizationForm.FormKC).ToUpperInvariant();
        return WordsForYes.Contains(word, StringComparer.Ordinal) ? new(Yes)
            : WordsForNo.Contains(word, StringComparer.Ordinal) ? new(No)
            : new(null, ProjectFormProblems.NotYesOrNo(field, text));
    }

    private static string NumberOf(CodeEntry entry) => entry.Number.ToString(CultureInfo.InvariantCulture);

    // A tab is a space: a sheet that is pasted has them between cells, and text files use them for columns.
    private static IEnumerable<string> LinesOf(string? text) =>
        (text ?? "").ReplaceLineEndings("\n").Split('\n').Select(line => ReadableText.Of(line.Replace('\t', ' ')).Normalize(NormalizationForm.FormC).TrimEnd());
}
