namespace Uijeongbu.SocialPlan.Domain.Scoring.Profiles;

/// <summary>
/// R = 100 (A - B) / (T - B): how much of the way from the baseline to the target was gone (US Healthy People). Any direction;
/// undefined without a baseline or when target and baseline are equal.
/// </summary>
internal sealed class BaselineProgress() : RateProfile(FormulaName)
{
    public const string FormulaName = "baseline-progress";

    internal override RawRate Compute(in RateCase reading)
    {
        if (reading.Baseline is not { } baseline)
        {
            return new(null, FormulaName, "baseline=missing", ScoreHints.MissingBaseline);
        }

        return baseline == reading.Target
            ? new(null, FormulaName, "baseline=equals-target", ScoreHints.NoWayToTarget)
            : new(100m * (reading.Actual - baseline) / (reading.Target - baseline), FormulaName);
    }

    /// <summary>The way from baseline to target has its own direction.</summary>
    internal override bool? IsMet(in RateCase reading, decimal? raw) => reading.Direction is null && reading.Baseline is { } b
        ? (reading.Target >= b ? reading.Actual >= reading.Target : reading.Actual <= reading.Target)
        : base.IsMet(reading, raw);
}
