namespace Uijeongbu.SocialPlan.Domain.Scoring.Profiles;

/// <summary>
/// R = 100 (A - min) / (T - min), or 100 (max - A) / (max - T) where lower is better: the distance to the target inside the peer
/// group's range (COINr n_dist2targ). Parameter <c>worst</c> is that minimum or maximum; <c>cap=100</c> stops it at the target.
/// </summary>
internal sealed class DistanceToTarget(string id, decimal worst, decimal? cap) : RateProfile(id)
{
    public const string FormulaName = "distance-to-target";

    public override bool NeedsDirection => true;

    internal override decimal? OwnDivisor(decimal target) => target - worst;

    internal override RawRate Compute(in RateCase reading)
    {
        var way = reading.Target - worst;
        if (way == 0m)
        {
            return new(null, Id, "worst=equals-target", ScoreHints.NoWayToTarget);
        }

        var rate = 100m * (reading.Actual - worst) / way;
        return new(cap is { } c ? Math.Min(rate, c) : rate, Id);
    }
}
