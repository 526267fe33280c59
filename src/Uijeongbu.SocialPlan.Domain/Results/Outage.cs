using Uijeongbu.SocialPlan.Domain.Calendar;

namespace Uijeongbu.SocialPlan.Domain.Results;

/// <summary>A time in which the portal could not be used.</summary>
/// <param name="From">When it was last seen working, UTC.</param>
/// <param name="To">When it worked again, UTC.</param>
public sealed record OutageSpan(DateTime From, DateTime To);

/// <summary>
/// A longer period of entry that the portal proposes after an outage near its end. A person confirms it; nothing is extended by itself. The rule is
/// the portal's own default: half an hour lost within the last three days is worth a working day, and each further eight hours another.
/// </summary>
/// <param name="Outages">The outages, each cut to what fell into the last days of the period.</param>
/// <param name="ClosesAt">마감 as proposed: a working day, at the time of day of the one before; UTC.</param>
public sealed record OutageExtension(IReadOnlyList<OutageSpan> Outages, DateTime ClosesAt)
{
    /// <summary>How long before the end an outage counts.</summary>
    public static readonly TimeSpan LastDays = TimeSpan.FromDays(3);

    /// <summary>Time lost from which on an extension is proposed.</summary>
    public static readonly TimeSpan Least = TimeSpan.FromMinutes(30);

    /// <summary>How long after the end it is still proposed.</summary>
    public static readonly TimeSpan StillProposed = TimeSpan.FromDays(7);

    private static readonly TimeSpan WorkingDay = TimeSpan.FromHours(8);

    /// <summary>Time lost.</summary>
    public TimeSpan Lost => Outages.Aggregate(TimeSpan.Zero, (sum, outage) => sum + (outage.To - outage.From));

    /// <summary>What is proposed; null when nothing is.</summary>
    /// <param name="period">The period; outages that it was changed after are settled (<see cref="ResultsPeriod.OutagesSettledAt"/>).</param>
    /// <param name="outages">Outages known, in any order.</param>
    /// <param name="days">Working days of the place.</param>
    /// <param name="now">The server's clock, UTC.</param>
    public static OutageExtension? Propose(ResultsPeriod period, IEnumerable<OutageSpan> outages, WorkingDays days, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(period);
        ArgumentNullException.ThrowIfNull(outages);
        ArgumentNullException.ThrowIfNull(days);
        if (now > period.ClosesAt + StillProposed || period.WithProvinceSince is not null)
        {
            return null;
        }

        var begins = new[] { period.OpensAt, period.ClosesAt - LastDays }.Max();
        OutageExtension found = new([.. outages.Where(outage => outage.To > (period.OutagesSettledAt ?? DateTime.MinValue)).OrderBy(outage => outage.From).Select(outage => Cut(outage, begins, period.ClosesAt)).OfType<OutageSpan>()], period.ClosesAt);
        return found.Lost < Least ? null : found with { ClosesAt = Later(period.ClosesAt, 1 + (int)(found.Lost / WorkingDay), days) };
    }

    private static OutageSpan? Cut(OutageSpan outage, DateTime begins, DateTime ends)
    {
        OutageSpan cut = new(outage.From < begins ? begins : outage.From, outage.To > ends ? ends : outage.To);
        return cut.To > cut.From ? cut : null;
    }

    private static DateTime Later(DateTime closesAt, int workingDays, WorkingDays days)
    {
        var day = Korea.DayOf(closesAt);
        for (var left = workingDays; left > 0; left -= days.IsWorkingDay(day) ? 1 : 0)
        {
            day = day.AddDays(1);
        }

        return Korea.InstantOf(day, TimeOnly.FromDateTime(Korea.LocalOf(closesAt)));
    }
}
