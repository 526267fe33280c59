using Uijeongbu.SocialPlan.Domain.Plans.Writing;

namespace Uijeongbu.SocialPlan.Portal.Features.PlanWriting;

/// <summary>
/// Reads the project page's form: each field has what was typed and, hidden beside it, what stood there when the page was drawn. Only what
/// differs becomes an edit, so that two people can work on two fields of one project.
/// </summary>
internal static class ProjectForms
{
    /// <summary>Begins the name of an input.</summary>
    public const string Typed = "f.";

    /// <summary>Begins the name of the hidden text beside it.</summary>
    public const string Seen = "b.";

    /// <summary>Name of an input, without its beginning.</summary>
    public static string NameOf(PlanItem item, Guid id, string field) => $"{item}.{id:N}.{field}";

    /// <summary>The fields that were changed, in the order of the page.</summary>
    public static IReadOnlyList<SetField> Read(IFormCollection form) =>
    [
        .. form.Keys.Where(key => key.StartsWith(Seen, StringComparison.Ordinal)).Select(key => EditOf(key[Seen.Length..], form)).OfType<SetField>()
            .Where(edit => Line(edit.Before) != Line(edit.After)),
    ];

    private static SetField? EditOf(string name, IFormCollection form) =>
        name.Split('.', 3) is [var item, var id, var field] && Enum.TryParse<PlanItem>(item, out var kind) && Guid.TryParse(id, out var guid)
            ? new(kind, guid, field, form[Seen + name].ToString().ReplaceLineEndings("\n"), form[Typed + name].ToString().ReplaceLineEndings("\n"))
            : null;

    private static string Line(string text) => text.Trim();
}
