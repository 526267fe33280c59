namespace Uijeongbu.SocialPlan.Domain.Results.Flow;

/// <summary>What is missing in a report.</summary>
public enum ReportGapKind
{
    /// <summary>미입력: neither a value nor a state.</summary>
    NotEntered,

    /// <summary>추진 실적 is empty.</summary>
    NoNarrative,

    /// <summary>A reason is asked for and not written.</summary>
    NoReason,

    /// <summary>향후 계획 is asked for and not written.</summary>
    NoPlan,
}

/// <summary>One thing that is missing, with its place.</summary>
/// <param name="Kind">What.</param>
/// <param name="Indicator">The indicator; null for the words of the project.</param>
/// <param name="Need">What the rate asks for.</param>
public sealed record ReportGap(ReportGapKind Kind, Guid? Indicator = null, ReasonNeed Need = ReasonNeed.None)
{
    /// <summary>Whether nothing can be sent before it is filled. What nobody knows yet can be sent as 미입력, said so by the sender.</summary>
    public bool Blocks => Kind is not ReportGapKind.NotEntered;

    /// <summary>All that is missing, in the order of the indicators, the words last.</summary>
    /// <param name="rows">The indicators with what was entered and the rate as people read it.</param>
    /// <param name="narrative">추진 실적.</param>
    /// <param name="rules">From which rates on a reason is asked for.</param>
    public static IReadOnlyList<ReportGap> Of(IEnumerable<ReportRow> rows, string narrative, ReasonRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        var gaps = rows.SelectMany(row => Of(row, rules));
        return [.. gaps, .. string.IsNullOrWhiteSpace(narrative) ? [new ReportGap(ReportGapKind.NoNarrative)] : Array.Empty<ReportGap>()];
    }

    private static IEnumerable<ReportGap> Of(ReportRow row, ReasonRules rules)
    {
        if (row.State is ResultState.NotEntered)
        {
            yield return new(ReportGapKind.NotEntered, row.Indicator);
        }

        var need = rules.Of(row.Rate);
        if (need is not ReasonNeed.None && string.IsNullOrWhiteSpace(row.Explanation?.Reason))
        {
            yield return new(ReportGapKind.NoReason, row.Indicator, need);
        }

        if (need is ReasonNeed.ReasonAndPlan && string.IsNullOrWhiteSpace(row.Explanation?.Plan))
        {
            yield return new(ReportGapKind.NoPlan, row.Indicator, need);
        }
    }
}

/// <summary>An indicator as it stands in a report.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="State">State.</param>
/// <param name="Rate">달성률 as people read it; null when there is none.</param>
/// <param name="Explanation">What was said about it; null while nothing was.</param>
public sealed record ReportRow(Guid Indicator, ResultState State, decimal? Rate, ResultExplanation? Explanation);
