namespace Uijeongbu.SocialPlan.Domain.Scoring.Profiles;

/// <summary>
/// R = 100 (2 - A/T) for T above 0: what two ministries print for 12 of their 13 하향 indicators. 0 at A = 2T, negative beyond;
/// defined for every actual.
/// </summary>
internal sealed class LinearDown() : RateProfile(FormulaName, Scoring.Direction.LowerIsBetter)
{
    public const string FormulaName = "linear-down";

    internal override RawRate Compute(in RateCase reading) => reading.Target switch
    {
        0m => Edges.ZeroTarget(reading, FormulaName),
        < 0m => Edges.NegativeTarget(reading, FormulaName),
        _ => new(Rate(reading), FormulaName),
    };

    /// <summary>One division of exact decimals, so that a finite rate stays finite.</summary>
    internal static decimal Rate(in RateCase reading) => 100m * (2m * reading.Target - reading.Actual) / reading.Target;
}
