namespace Uijeongbu.SocialPlan.Domain.Scoring.Profiles;

/// <summary>100 when the target is met, else 0. 상향: A at least T; 하향: A at most T; any target (NYC management report).</summary>
internal sealed class Met() : RateProfile(FormulaName)
{
    public const string FormulaName = "met";

    public override bool NeedsDirection => true;

    internal override RawRate Compute(in RateCase reading) => new(IsMet(reading, raw: null) == true ? 100m : 0m, FormulaName);
}

/// <summary>An indicator of the kind "at least x": 100 when met, else the plain ratio, unless the policy wants the plain ratio.</summary>
internal sealed class Threshold() : RateProfile(FormulaName, Scoring.Direction.HigherIsBetter)
{
    public const string FormulaName = "threshold";

    internal override RawRate Compute(in RateCase reading) =>
        reading.Edges.Threshold == ThresholdRule.FullWhenMet && reading.Actual >= reading.Target
            ? new(100m, FormulaName, "threshold=full-when-met")
            : RatioUp.Compute(reading, FormulaName);
}
