namespace Uijeongbu.SocialPlan.Domain.Scoring.Profiles;

/// <summary>
/// 100 inside [lower, upper]; outside 100 (1 - d / tolerance) down to 0, d the distance to the nearer bound; with tolerance 0 it is
/// 100 or 0. Without bounds both are the target: <c>closest</c>, closer to the target is better.
/// </summary>
internal sealed class Range(string id, decimal? lower, decimal? upper, decimal tolerance) : RateProfile(id)
{
    public const string FormulaName = "range";
    public const string ClosestName = "closest";

    public override bool NeedsTarget => lower is null;

    internal override RawRate Compute(in RateCase reading)
    {
        var (low, high) = (lower ?? reading.Target, upper ?? reading.Target);
        var distance = reading.Actual < low ? low - reading.Actual : reading.Actual > high ? reading.Actual - high : 0m;
        if (distance == 0m)
        {
            return new(100m, Id);
        }

        return new(distance >= tolerance ? 0m : 100m * (tolerance - distance) / tolerance, Id);
    }

    internal override bool? IsMet(in RateCase reading, decimal? raw) => raw == 100m;
}
