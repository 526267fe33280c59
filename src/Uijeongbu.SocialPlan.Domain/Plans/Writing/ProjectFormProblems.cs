using System.Globalization;

namespace Uijeongbu.SocialPlan.Domain.Plans.Writing;

/// <summary>Expected refusals of a field of the project sheet. Each names the field as the form does.</summary>
public static class ProjectFormProblems
{
    private const int Shown = 30;

    /// <summary>More letters than the field takes.</summary>
    public static Problem TooLong(ProjectField field, int letters) => new("project-field.too-long", string.Create(
        CultureInfo.InvariantCulture, $"'{Name(field)}' 항목의 글이 {letters:N0}자입니다. {field.MaxLength:N0}자 이하로 줄여 주십시오."));

    /// <summary>No entry of the list.</summary>
    public static Problem NoSuchCode(ProjectField field, IReadOnlyList<CodeEntry> entries, string text) => new(
        "project-field.no-such-code", $"'{Name(field)}' 항목에 '{Short(text)}' 코드가 없습니다. {Choice(entries)} 가운데에서 골라 주십시오.");

    /// <summary>Several entries where the form asks for the most fitting one.</summary>
    public static Problem OneCodeOnly(ProjectField field, string text) => new(
        "project-field.one-code-only", $"'{Name(field)}' 항목에 코드가 여러 개 있습니다('{Short(text)}'). 대표하는 하나만 남겨 주십시오.");

    /// <summary>Neither yes nor no.</summary>
    public static Problem NotYesOrNo(ProjectField field, string text) => new(
        "project-field.not-yes-or-no", $"'{Name(field)}' 항목에 쓸 수 없는 값입니다('{Short(text)}'). ○ 또는 ×로 적어 주십시오.");

    private static string Name(ProjectField field)
    {
        ArgumentNullException.ThrowIfNull(field);
        return field.Group is { } group && group != field.Label ? $"{group} > {field.Label}" : field.Label;
    }

    private static string Choice(IReadOnlyList<CodeEntry> entries) => string.Join(", ", entries);

    private static string Short(string text) => text.Length <= Shown ? text : string.Concat(text.AsSpan(0, Shown), "…");
}
