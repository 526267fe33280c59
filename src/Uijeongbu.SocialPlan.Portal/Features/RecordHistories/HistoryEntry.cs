namespace Uijeongbu.SocialPlan.Portal.Features.RecordHistories;

/// <summary>One change of a record, for people.</summary>
/// <param name="At">When, UTC.</param>
/// <param name="By">Who, by name as it was then.</param>
/// <param name="Kind">What it is, as in the audit entries.</param>
/// <param name="Subject">Which one.</param>
/// <param name="Name">What it is called, as it says itself; null when it does not.</param>
/// <param name="Values">What changed.</param>
/// <param name="Done">What was done with it.</param>
public sealed record HistoryEntry(DateTime At, string By, string Kind, Guid Subject, string? Name, IReadOnlyList<HistoryValue> Values, HistoryStep Done);

/// <summary>What can be done with a record.</summary>
public enum HistoryStep
{
    /// <summary>It was made.</summary>
    Added,

    /// <summary>Some of its values were changed.</summary>
    Changed,

    /// <summary>It has another place in its list.</summary>
    Moved,

    /// <summary>It was taken away.</summary>
    Removed,
}

/// <summary>A value that changed.</summary>
/// <param name="Path">Where in the record.</param>
/// <param name="Before">What it was; null for nothing.</param>
/// <param name="After">What it is; null for nothing.</param>
public sealed record HistoryValue(string Path, string? Before, string? After);
