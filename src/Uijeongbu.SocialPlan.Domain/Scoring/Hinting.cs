namespace Uijeongbu.SocialPlan.Domain.Scoring;

/// <summary>Finds what a person should look at (확인 필요). Hints are neutral: each has been seen in print with a good reason.</summary>
internal static class Hinting
{
    /// <summary>The hints that concern this indicator and its history.</summary>
    public static ScoreHints Of(in Reading reading, in RateCase inputs, decimal? raw, RateProfile formula)
    {
        var hints = raw > 130m ? (raw > 200m ? ScoreHints.Over130 | ScoreHints.Over200 : ScoreHints.Over130) : ScoreHints.None;
        if (inputs.Actual > reading.Maximum)
        {
            hints |= ScoreHints.ImpossibleValue;
        }

        if (IsUnitSlip(inputs.Actual, reading.History?.LastActual ?? inputs.Target))
        {
            hints |= ScoreHints.UnitSlip;
        }

        return reading.History is { } history ? hints | OfHistory(history, inputs, formula) : hints;
    }

    /// <summary>Whether a target asks for less than a result already was; without a result or a direction it does not.</summary>
    public static bool AsksForLess(decimal target, decimal? lastActual, Direction? direction) => direction switch
    {
        Direction.HigherIsBetter => target < lastActual,
        Direction.LowerIsBetter => target > lastActual,
        _ => false,
    };

    private static ScoreHints OfHistory(ReadingHistory history, in RateCase inputs, RateProfile formula)
    {
        var hints = formula.NeedsTarget ? OfTarget(history, inputs) : ScoreHints.None;
        if (history.LastProfile is { } profile && !string.Equals(profile, formula.Id, StringComparison.Ordinal))
        {
            hints |= ScoreHints.FormulaChanged;
        }

        return history is { LastActual: { } now, LastActualThen: { } then } && now != then ? hints | ScoreHints.HistoryRestated : hints;
    }

    private static ScoreHints OfTarget(ReadingHistory history, in RateCase inputs)
    {
        var hints = ScoreHints.None;
        if (history.OriginalTarget is { } original && original != inputs.Target)
        {
            hints |= ScoreHints.TargetChanged;
        }

        if (AsksForLess(inputs.Target, history.LastActual, inputs.Direction))
        {
            hints |= ScoreHints.BelowLastYear;
        }

        return hints;
    }

    /// <summary>Whether the actual is within 5 % of 10, 100 or 1,000 times the expectation, or of its inverse.</summary>
    private static bool IsUnitSlip(decimal actual, decimal expected)
    {
        if (actual == 0m || expected == 0m)
        {
            return false;
        }

        var (small, large) = (Math.Abs(actual), Math.Abs(expected));
        if (small > large)
        {
            (small, large) = (large, small);
        }

        // Most actuals lie within twice the expectation: said by an addition, which is cheaper than a product.
        return large > small + small && large >= 9.5m * small
            && (IsNear(large, 10m * small) || IsNear(large, 100m * small) || IsNear(large, 1000m * small));
    }

    private static bool IsNear(decimal value, decimal expected) => Math.Abs(value - expected) <= expected / 20m;
}
