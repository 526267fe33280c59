using Uijeongbu.SocialPlan.Domain.Calendar;

namespace Uijeongbu.SocialPlan.Domain.Notifying;

/// <summary>
/// When people are reminded of the end of entry: 14, 7, 3 and 1 days before and on the day itself, at 10:00. One that falls into quiet time comes when
/// that is over; of several that would come on one day only the last does; none comes after the end.
/// </summary>
public static class Reminders
{
    /// <summary>Days before the end.</summary>
    public static IReadOnlyList<int> DaysBefore { get; } = [14, 7, 3, 1, 0];

    /// <summary>The hour in Korea.</summary>
    public static TimeOnly Hour { get; } = new(10, 0);

    /// <summary>The reminders of a period for someone, in order.</summary>
    /// <param name="subject">What the key names: place and year.</param>
    /// <param name="closesAt">The end of entry, UTC. An extension makes new reminders: it is part of the key.</param>
    /// <param name="quiet">When no mail comes.</param>
    /// <param name="days">The working days of the place.</param>
    public static IReadOnlyList<DueMail> Of(string subject, DateTime closesAt, QuietTime quiet, WorkingDays days)
    {
        ArgumentNullException.ThrowIfNull(quiet);
        var last = Korea.DayOf(closesAt);
        var steps = DaysBefore.Select(before => (Before: before, At: quiet.After(Korea.InstantOf(last.AddDays(-before), Hour), days)))
            .Where(step => step.At < closesAt).GroupBy(step => Korea.DayOf(step.At)).Select(sameDay => sameDay.Last()).ToList();
        return
        [
            .. steps.Select((step, i) => new DueMail(
                MailKind.Reminder, FormattableString.Invariant($"reminder {subject} {last:yyyy-MM-dd} D-{step.Before}"), step.At, i + 1 < steps.Count ? steps[i + 1].At : closesAt) { DaysBefore = step.Before }),
        ];
    }
}
