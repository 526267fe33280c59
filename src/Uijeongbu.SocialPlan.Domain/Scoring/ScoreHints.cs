namespace Uijeongbu.SocialPlan.Domain.Scoring;

/// <summary>Neutral hints (확인 필요) that a result carries. A flag never changes a rate.</summary>
[Flags]
public enum ScoreHints
{
    /// <summary>Nothing to look at.</summary>
    None = 0,

    /// <summary>The rate is strictly above 130 %: the target may have been set low.</summary>
    Over130 = 1 << 0,

    /// <summary>The rate is strictly above 200 %.</summary>
    Over200 = 1 << 1,

    /// <summary>The target is 0.</summary>
    ZeroTarget = 1 << 2,

    /// <summary>The target is negative under a ratio formula.</summary>
    NegativeTarget = 1 << 3,

    /// <summary>Actual and target have opposite signs under a ratio formula.</summary>
    MixedSign = 1 << 4,

    /// <summary>A percentage above 100, or a value above its stated maximum.</summary>
    ImpossibleValue = 1 << 5,

    /// <summary>The target was changed during the year: the rate against the original target is shown too.</summary>
    TargetChanged = 1 << 6,

    /// <summary>The target asks for less than last year's result already was.</summary>
    BelowLastYear = 1 << 7,

    /// <summary>The actual is ten, a hundred or a thousand times off: perhaps another unit.</summary>
    UnitSlip = 1 << 8,

    /// <summary>Last year's rate used another formula.</summary>
    FormulaChanged = 1 << 9,

    /// <summary>Last year's actual is given differently than it was reported then.</summary>
    HistoryRestated = 1 << 10,

    /// <summary>The actual is 0 where the formula divides by it.</summary>
    ZeroActual = 1 << 11,

    /// <summary>The formula starts from a baseline, and there is none.</summary>
    MissingBaseline = 1 << 12,

    /// <summary>The baseline, or the worst value, is the target: there is no way to have gone.</summary>
    NoWayToTarget = 1 << 13,

    /// <summary>The actual names a stage that is not in the table.</summary>
    UnknownStage = 1 << 14,
}

/// <summary>The names that files and the API use for <see cref="ScoreHints"/>.</summary>
public static class ScoreHintNames
{
    private static readonly (ScoreHints Flag, string Name)[] Names =
    [
        (ScoreHints.Over130, "over-130"),
        (ScoreHints.Over200, "over-200"),
        (ScoreHints.ZeroTarget, "zero-target"),
        (ScoreHints.NegativeTarget, "negative-target"),
        (ScoreHints.MixedSign, "mixed-sign"),
        (ScoreHints.ImpossibleValue, "impossible-value"),
        (ScoreHints.TargetChanged, "target-changed"),
        (ScoreHints.BelowLastYear, "below-last-year"),
        (ScoreHints.UnitSlip, "unit-slip"),
        (ScoreHints.FormulaChanged, "formula-changed"),
        (ScoreHints.HistoryRestated, "history-restated"),
        (ScoreHints.ZeroActual, "zero-actual"),
        (ScoreHints.MissingBaseline, "missing-baseline"),
        (ScoreHints.NoWayToTarget, "no-way-to-target"),
        (ScoreHints.UnknownStage, "unknown-stage"),
    ];

    /// <summary>For people: above 200 % says above 130 % too. Files and the API carry both.</summary>
    public static ScoreHints WithoutWeaker(this ScoreHints flags) => flags.HasFlag(ScoreHints.Over200) ? flags & ~ScoreHints.Over130 : flags;

    /// <summary>The names of the set flags in a fixed order; empty when there is none.</summary>
    public static IReadOnlyList<string> ToNames(this ScoreHints flags) =>
        flags == ScoreHints.None ? [] : [.. Names.Where(n => flags.HasFlag(n.Flag)).Select(n => n.Name)];
}
