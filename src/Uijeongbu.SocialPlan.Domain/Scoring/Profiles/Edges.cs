namespace Uijeongbu.SocialPlan.Domain.Scoring.Profiles;

/// <summary>The edge rules that several formulas share, each decided by the policy.</summary>
internal static class Edges
{
    /// <summary>Target 0: a quotient has no meaning there, so the policy decides by direction.</summary>
    public static RawRate ZeroTarget(in RateCase reading, string formula) =>
        (reading.Direction == Direction.LowerIsBetter ? ZeroTargetDown(reading, formula) : ZeroTargetUp(reading, formula))
        .With(ScoreHints.ZeroTarget);

    private static RawRate ZeroTargetUp(in RateCase reading, string formula) => reading.Edges.ZeroTargetUp switch
    {
        ZeroTargetUpRule.FullWhenPositive => new(reading.Actual > 0m ? 100m : 0m, formula, "zero-target-up=full-when-positive"),
        ZeroTargetUpRule.FullWhenNotNegative => new(reading.Actual >= 0m ? 100m : 0m, formula, "zero-target-up=full-when-not-negative"),
        _ => new(null, formula, "zero-target-up=not-applicable"),
    };

    private static RawRate ZeroTargetDown(in RateCase reading, string formula)
    {
        if (reading.Edges.ZeroTargetDown == ZeroTargetDownRule.NotApplicable)
        {
            return new(null, formula, "zero-target-down=not-applicable");
        }

        decimal? value = reading.Actual switch { 0m => 100m, > 0m => 0m, _ => null };
        return new(value, formula, "zero-target-down=full-when-zero");
    }

    /// <summary>Target below 0 under a ratio: the signed formula, or nothing. Never the ratio.</summary>
    public static RawRate NegativeTarget(in RateCase reading, string formula)
    {
        var flags = ScoreHints.NegativeTarget | (reading.Actual > 0m ? ScoreHints.MixedSign : ScoreHints.None);
        return reading.Edges.NegativeTarget == NegativeTargetRule.SignedLinear
            ? new(SignedLinear.Rate(reading), SignedLinear.FormulaName, "negative-target=signed-linear", flags)
            : new(null, formula, "negative-target=not-applicable", flags);
    }
}
