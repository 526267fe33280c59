namespace Uijeongbu.SocialPlan.Domain.Results.Flow;

/// <summary>What one indicator says in a report.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="State">State.</param>
/// <param name="Actual">The value, when there is one.</param>
/// <param name="Reason">The reason, when there is none.</param>
/// <param name="Explanation">What was said about the rate; null while nothing was.</param>
/// <param name="IsProvisional">잠정.</param>
/// <param name="Parts">분자 and 분모 behind the value; null where there are none.</param>
public sealed record ContentRow(
    Guid Indicator, ResultState State, decimal? Actual, string? Reason, ResultExplanation? Explanation, bool IsProvisional = false, MeasuredParts? Parts = null);

/// <summary>What was spent of one funding line (집행액), as a report says it.</summary>
/// <param name="Line">The line.</param>
/// <param name="Name">Its source in words: 시·도비.</param>
/// <param name="Won">The amount in won; null while unknown.</param>
public sealed record ContentAmount(Guid Line, string Name, long? Won);

/// <summary>What a report said at a move, kept with it: the next who looks sees what changed since.</summary>
/// <param name="Rows">Its indicators.</param>
/// <param name="Narrative">추진 실적.</param>
/// <param name="Outcome">주요 성과.</param>
/// <param name="Headline">대표성과.</param>
/// <param name="Nomination">Why it is proposed as 우수사업; empty when it is not.</param>
public sealed record ReportContent(IReadOnlyList<ContentRow> Rows, string Narrative, string Outcome, string Headline, string Nomination)
{
    /// <summary>집행액 of each funding line; null in what was kept before amounts were entered here.</summary>
    public IReadOnlyList<ContentAmount>? Amounts { get; init; }

    /// <summary>What differs from what was seen before: indicators in the order of this content, and whether the words do.</summary>
    /// <param name="seen">What was seen; null when nothing was, then all of it is new.</param>
    public ContentDifference Since(ReportContent? seen)
    {
        var before = seen?.Rows.ToDictionary(row => row.Indicator) ?? [];
        return new(
            [.. Rows.Where(row => !before.TryGetValue(row.Indicator, out var old) || old != row).Select(row => new RowDifference(before.GetValueOrDefault(row.Indicator), row))],
            seen is null || (Narrative, Outcome, Headline, Nomination) != (seen.Narrative, seen.Outcome, seen.Headline, seen.Nomination))
        {
            Amounts = AmountsSince(seen),
        };
    }

    // What was kept without amounts says nothing about them.
    private List<AmountDifference> AmountsSince(ReportContent? seen)
    {
        if (seen is { Amounts: null })
        {
            return [];
        }

        var before = seen?.Amounts?.ToDictionary(amount => amount.Line, amount => amount.Won) ?? [];
        return [.. (Amounts ?? []).Where(amount => before.GetValueOrDefault(amount.Line) != amount.Won).Select(amount => new AmountDifference(before.GetValueOrDefault(amount.Line), amount))];
    }
}

/// <summary>An indicator that says something else than was seen.</summary>
/// <param name="Before">What was seen; null when it was not.</param>
/// <param name="Now">What stands now.</param>
public sealed record RowDifference(ContentRow? Before, ContentRow Now);

/// <summary>An amount that is another one than was seen.</summary>
/// <param name="Before">What was seen, in won; null when none was.</param>
/// <param name="Now">What stands now.</param>
public sealed record AmountDifference(long? Before, ContentAmount Now);

/// <summary>What changed in a report since it was seen.</summary>
/// <param name="Rows">Indicators that changed.</param>
/// <param name="Words">Whether the words changed.</param>
public sealed record ContentDifference(IReadOnlyList<RowDifference> Rows, bool Words)
{
    /// <summary>집행액 that changed.</summary>
    public IReadOnlyList<AmountDifference> Amounts { get; init; } = [];

    /// <summary>Whether nothing changed.</summary>
    public bool IsEmpty => Rows.Count == 0 && !Words && Amounts.Count == 0;
}
