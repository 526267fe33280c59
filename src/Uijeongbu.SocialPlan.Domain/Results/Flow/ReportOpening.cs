namespace Uijeongbu.SocialPlan.Domain.Results.Flow;

/// <summary>
/// What is open again of a report that was locked: by 반려, or by 한시 수정 허용 of the coordinator. What is not named stays locked.
/// </summary>
/// <param name="Indicators">The indicators that are open.</param>
/// <param name="Words">Whether 추진 실적, reasons and evidence are open.</param>
/// <param name="Reason">Why, for the person who has to mend it.</param>
/// <param name="Until">The last instant, included, UTC; null when the period of entry decides.</param>
/// <param name="ByName">Who opened it.</param>
/// <param name="At">When, UTC.</param>
public sealed record ReportOpening(IReadOnlyList<Guid> Indicators, bool Words, string Reason, DateTime? Until, string ByName, DateTime At)
{
    /// <summary>Most characters of a reason.</summary>
    public const int LongestReason = 1000;

    /// <summary>How many items are open: each indicator, and the words as one.</summary>
    public int Count => Indicators.Count + (Words ? 1 : 0);

    /// <summary>Whether an item is open.</summary>
    /// <param name="indicator">An indicator; null for the words.</param>
    public bool Opens(Guid? indicator) => indicator is { } id ? Indicators.Contains(id) : Words;

    /// <summary>Whether it has ended at <paramref name="now"/>.</summary>
    public bool IsOverAt(DateTime now) => now > Until;
}
