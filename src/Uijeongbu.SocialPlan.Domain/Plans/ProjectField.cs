namespace Uijeongbu.SocialPlan.Domain.Plans;

/// <summary>What a field of the project sheet takes.</summary>
public enum FieldKind
{
    /// <summary>One line of text.</summary>
    Line,

    /// <summary>Text of several lines.</summary>
    Text,

    /// <summary>One entry of a list of codes.</summary>
    Code,

    /// <summary>One or more entries of a list of codes.</summary>
    Codes,

    /// <summary>○ or ×.</summary>
    YesNo,
}

/// <summary>
/// A field of the project sheet (form F13) that is text, code or ○×. Number, name, budget, indicator and targets are columns of their own.
/// </summary>
public sealed class ProjectField
{
    /// <summary>Stable name, under which a project keeps its value: <c>life-cycle</c>.</summary>
    public required string Key { get; init; }

    /// <summary>What the form calls it.</summary>
    public required string Label { get; init; }

    /// <summary>The header of the form above it; null when it stands alone.</summary>
    public string? Group { get; init; }

    /// <summary>What it takes.</summary>
    public required FieldKind Kind { get; init; }

    /// <summary>Key of the list of codes, or <see cref="PlanShape.NationalGoalsKey"/>; null for text and ○×.</summary>
    public string? CodeList { get; init; }

    /// <summary>Most letters of a text, counted as a browser does (UTF-16). The forms state none: ours, wide enough for a page; null for codes and ○×.</summary>
    public int? MaxLength { get; init; }

    /// <summary>Its column in form F13 of the 6th guideline, from 1.</summary>
    public required int Column { get; init; }
}
