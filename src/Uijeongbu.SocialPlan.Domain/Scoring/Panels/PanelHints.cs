namespace Uijeongbu.SocialPlan.Domain.Scoring.Panels;

/// <summary>Neutral hints (확인 필요) about the marks of a unit. A hint never changes a value.</summary>
[Flags]
public enum PanelHints
{
    /// <summary>Nothing to look at.</summary>
    None = 0,

    /// <summary>There are fewer marks than the rule needs, so there is no value.</summary>
    TooFewMarks = 1 << 0,

    /// <summary>The value rests on the mark of a single evaluator.</summary>
    SingleMark = 1 << 1,

    /// <summary>One mark is more than two standard deviations of the others away from the others' mean.</summary>
    Outlier = 1 << 2,

    /// <summary>Highest minus lowest mark exceeds the rule's share of the scale.</summary>
    WideRange = 1 << 3,

    /// <summary>A criterion that weighs has no value, so the unit has no total.</summary>
    MissingCriterion = 1 << 4,
}

/// <summary>The names that files use for <see cref="PanelHints"/>.</summary>
public static class PanelHintNames
{
    private static readonly (PanelHints Hint, string Name)[] Names =
    [
        (PanelHints.TooFewMarks, "too-few-marks"),
        (PanelHints.SingleMark, "single-mark"),
        (PanelHints.Outlier, "outlier"),
        (PanelHints.WideRange, "wide-range"),
        (PanelHints.MissingCriterion, "missing-criterion"),
    ];

    /// <summary>The names of the set hints in a fixed order; empty when there is none.</summary>
    public static IReadOnlyList<string> ToNames(this PanelHints hints) => [.. Names.Where(n => hints.HasFlag(n.Hint)).Select(n => n.Name)];
}
