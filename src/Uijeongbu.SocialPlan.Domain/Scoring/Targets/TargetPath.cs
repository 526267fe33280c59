namespace Uijeongbu.SocialPlan.Domain.Scoring.Targets;

/// <summary>
/// A straight line of interim targets from a base year to an end year: T_y = B + (T_end - B)(y - y0)/(y_end - y0), not rounded inside
/// (the health plan's printed values are this rounded half up to one decimal).
/// </summary>
/// <param name="BaseYear">Year of the baseline.</param>
/// <param name="Baseline">Value in the base year.</param>
/// <param name="EndYear">Year of the final target; after the base year.</param>
/// <param name="EndTarget">Final target.</param>
public sealed record TargetPath(int BaseYear, decimal Baseline, int EndYear, decimal EndTarget)
{
    /// <summary>The interim target of a year on the path, unrounded.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is not on the path.</exception>
    /// <exception cref="InvalidOperationException">The path has no length.</exception>
    public decimal At(int year)
    {
        if (EndYear <= BaseYear)
        {
            throw new InvalidOperationException("A target path ends after its base year.");
        }

        ArgumentOutOfRangeException.ThrowIfLessThan(year, BaseYear);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, EndYear);
        return Baseline + (EndTarget - Baseline) * (year - BaseYear) / (EndYear - BaseYear);
    }
}
