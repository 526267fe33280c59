namespace Uijeongbu.SocialPlan.Domain.Scoring.Targets;

/// <summary>Interim targets as a share of a period's total, and what a part of a year promises for the whole.</summary>
public static class PeriodShare
{
    /// <summary>The part of a multi-year total due by the end of its k-th year: total x k / n (20, 40, 60, 80, 100 % of five years).</summary>
    public static decimal OfYears(decimal total, int elapsedYears, int years)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(years);
        ArgumentOutOfRangeException.ThrowIfNegative(elapsedYears);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(elapsedYears, years);
        return total * elapsedYears / years;
    }

    /// <summary>The elapsed share of a period in percent, by days; 0 before its start, 100 after its end.</summary>
    public static decimal OfDates(DateOnly start, DateOnly end, DateOnly day)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(end, start);
        return Math.Clamp(100m * (day.DayNumber - start.DayNumber) / (end.DayNumber - start.DayNumber), 0m, 100m);
    }

    /// <summary>A full year's estimate from a part: value to date / usual share reached by then. For additive indicators only.</summary>
    /// <param name="valueToDate">What was reached.</param>
    /// <param name="usualShare">The share of a year usually reached by then, above 0 and at most 1.</param>
    public static decimal FullYear(decimal valueToDate, decimal usualShare)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(usualShare);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(usualShare, 1m);
        return valueToDate / usualShare;
    }
}
