namespace Uijeongbu.SocialPlan.Domain.Scoring.Targets;

/// <summary>How the values of periods become the value of the year (산정 방식). Rows and files carry the names.</summary>
public enum Accumulation
{
    /// <summary>당해 연도: each year stands alone, and the periods within it add up.</summary>
    Yearly,

    /// <summary>누계: each period already holds everything before it. Never averaged.</summary>
    Cumulative,

    /// <summary>평균: the mean of the periods that have a value.</summary>
    Average,

    /// <summary>연말 현재: the last value.</summary>
    Latest,
}

/// <summary>Combines the values of periods.</summary>
public static class Accumulations
{
    /// <summary>The year's value; null when no period has one. Periods without a value are skipped, never taken as 0.</summary>
    /// <param name="accumulation">The rule of the indicator.</param>
    /// <param name="periods">Values in order of time.</param>
    public static decimal? Combine(this Accumulation accumulation, IReadOnlyList<decimal?> periods)
    {
        ArgumentNullException.ThrowIfNull(periods);
        var values = periods.Where(p => p is not null).Select(p => p!.Value).ToList();
        if (values.Count == 0)
        {
            return null;
        }

        return accumulation switch
        {
            Accumulation.Yearly => values.Sum(),
            Accumulation.Average => values.Sum() / values.Count,
            _ => values[^1],
        };
    }
}
