namespace Uijeongbu.SocialPlan.Domain;

/// <summary>Time in Korea, nine hours ahead of UTC. There has been no summer time since 1988, so no time zone data is needed.</summary>
public static class Korea
{
    private static readonly TimeSpan Offset = TimeSpan.FromHours(9);

    /// <summary>What the clocks in Korea show.</summary>
    /// <param name="utc">An instant in UTC.</param>
    public static DateTime LocalOf(DateTime utc) => DateTime.SpecifyKind(utc, DateTimeKind.Unspecified) + Offset;

    /// <summary>The day in Korea.</summary>
    /// <param name="utc">An instant in UTC.</param>
    public static DateOnly DayOf(DateTime utc) => DateOnly.FromDateTime(LocalOf(utc));

    /// <summary>The instant, in UTC, when the clocks in Korea show this day and time.</summary>
    public static DateTime InstantOf(DateOnly day, TimeOnly time) => DateTime.SpecifyKind(day.ToDateTime(time) - Offset, DateTimeKind.Utc);
}
