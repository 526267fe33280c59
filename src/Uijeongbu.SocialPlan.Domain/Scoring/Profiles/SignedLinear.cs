namespace Uijeongbu.SocialPlan.Domain.Scoring.Profiles;

/// <summary>
/// R = 100 (1 + s (A - T) / |T|), s = +1 or -1 by direction, for every T but 0. Equals <c>ratio-up</c> and <c>linear-down</c> for
/// positive targets and is the only ratio-like formula that is right for negative ones (balances, growth).
/// </summary>
internal sealed class SignedLinear() : RateProfile(FormulaName)
{
    public const string FormulaName = "signed-linear";

    public override bool NeedsDirection => true;

    internal override RawRate Compute(in RateCase reading) =>
        reading.Target == 0m ? Edges.ZeroTarget(reading, FormulaName) : new(Rate(reading), FormulaName);

    internal static decimal Rate(in RateCase reading)
    {
        var size = Math.Abs(reading.Target);
        return 100m * (size + reading.Sign * (reading.Actual - reading.Target)) / size;
    }
}
