using Uijeongbu.SocialPlan.Domain.Calendar;

namespace Uijeongbu.SocialPlan.Domain.Notifying;

/// <summary>When no mail comes. What falls there waits until it is over.</summary>
/// <param name="From">First quiet hour of the day in Korea, 0 to 23.</param>
/// <param name="To">The hour at which mail begins again, 0 to 23; the same as <paramref name="From"/> for no quiet hours.</param>
/// <param name="OnDaysOff">Whether Saturdays, Sundays and holidays are quiet as a whole.</param>
public sealed record QuietTime(int From, int To, bool OnDaysOff)
{
    private const int HoursOfDay = 24;

    /// <summary>What everyone has who chose nothing: 20:00 to 08:00, and days off.</summary>
    public static QuietTime Shipped { get; } = new(20, 8, OnDaysOff: true);

    /// <summary>Whether the hours are hours.</summary>
    public bool IsValid => From is >= 0 and < HoursOfDay && To is >= 0 and < HoursOfDay;

    /// <summary>Whether mail waits at an instant, UTC.</summary>
    /// <param name="instant">The instant.</param>
    /// <param name="days">The working days of the place.</param>
    public bool Holds(DateTime instant, WorkingDays days)
    {
        ArgumentNullException.ThrowIfNull(days);
        var local = Korea.LocalOf(instant);
        return (OnDaysOff && !days.IsWorkingDay(DateOnly.FromDateTime(local))) || HoldsHour(local.Hour);
    }

    /// <summary>The first instant at or after <paramref name="instant"/>, UTC, at which mail may come. Quiet begins and ends on the hour.</summary>
    public DateTime After(DateTime instant, WorkingDays days)
    {
        var open = instant;
        while (Holds(open, days))
        {
            open = NextHour(open);
        }

        return open;
    }

    /// <summary>The hour at which a day's mail begins: where the quiet hours end, and where there are none as shipped.</summary>
    public TimeOnly Morning => new(From == To ? Shipped.To : To, 0);

    private bool HoldsHour(int hour) => From <= To ? hour >= From && hour < To : hour >= From || hour < To;

    private static DateTime NextHour(DateTime instant) => instant.AddTicks(TimeSpan.TicksPerHour - (instant.Ticks % TimeSpan.TicksPerHour));
}
