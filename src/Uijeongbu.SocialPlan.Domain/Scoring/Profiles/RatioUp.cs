namespace Uijeongbu.SocialPlan.Domain.Scoring.Profiles;

/// <summary>R = 100 A / T for T above 0: what ministries print for 상향 indicators.</summary>
internal sealed class RatioUp() : RateProfile(FormulaName, Scoring.Direction.HigherIsBetter)
{
    public const string FormulaName = "ratio-up";

    internal override RawRate Compute(in RateCase reading) => Compute(reading, FormulaName);

    internal static RawRate Compute(in RateCase reading, string formula)
    {
        if (reading.Target == 0m)
        {
            return Edges.ZeroTarget(reading, formula);
        }

        if (reading.Target < 0m)
        {
            return Edges.NegativeTarget(reading, formula);
        }

        var rate = 100m * reading.Actual / reading.Target;
        return reading.Actual < 0m ? NegativeActual(reading, rate, formula).With(ScoreHints.MixedSign) : new(rate, formula);
    }

    private static RawRate NegativeActual(in RateCase reading, decimal rate, string formula) => reading.Edges.NegativeActual switch
    {
        NegativeActualRule.NotApplicable => new(null, formula, "negative-actual=not-applicable"),
        NegativeActualRule.Keep => new(rate, formula, "negative-actual=keep"),
        _ => new(rate, formula, "negative-actual=floor-at-zero") { IsFlooredAtZero = true },
    };
}
