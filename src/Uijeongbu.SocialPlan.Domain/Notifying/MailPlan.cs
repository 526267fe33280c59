using Uijeongbu.SocialPlan.Domain.Calendar;

namespace Uijeongbu.SocialPlan.Domain.Notifying;

/// <summary>What decides about the mail of one person about one place.</summary>
/// <param name="Way">What the person chose.</param>
/// <param name="Quiet">When no mail comes.</param>
/// <param name="Since">When it was chosen, UTC: what was told before is not mailed at once.</param>
public sealed record MailWish(MailWay Way, QuietTime Quiet, DateTime Since)
{
    /// <summary>Of who chose nothing.</summary>
    public static MailWish Shipped { get; } = new(MailWay.Daily, QuietTime.Shipped, DateTime.MinValue);
}

/// <summary>A period of entry that people are reminded of.</summary>
/// <param name="Year">Year of implementation.</param>
/// <param name="OpensAt">First instant, UTC.</param>
/// <param name="ClosesAt">Last instant, UTC.</param>
public sealed record ReminderPeriod(int Year, DateTime OpensAt, DateTime ClosesAt);

/// <summary>The one place that says which mail is due when. Whether there is anything to say in it is another question.</summary>
public static class MailPlan
{
    /// <summary>So long a notification that was not read is worth a mail, and some hours that are not quiet more.</summary>
    public static readonly TimeSpan ToldHolds = TimeSpan.FromDays(3);

    /// <summary>So long after its morning the digest of a day is still sent, when the portal or the mail server was away.</summary>
    public static readonly TimeSpan DigestHolds = TimeSpan.FromHours(8);

    /// <summary>When what was told at an instant is no longer worth a mail. What was told just before a long holiday comes after it: no mail could come meanwhile.</summary>
    public static DateTime StaleAt(DateTime told, QuietTime quiet, WorkingDays days)
    {
        ArgumentNullException.ThrowIfNull(quiet);
        return quiet.After(quiet.After(told, days) + ToldHolds, days) + DigestHolds;
    }

    /// <summary>The mails that are due at an instant: nothing in quiet time, nothing for who wants none.</summary>
    /// <param name="now">The instant, UTC.</param>
    /// <param name="place">Code of the place.</param>
    /// <param name="wish">What the person wants.</param>
    /// <param name="days">The working days of the place.</param>
    /// <param name="period">The period of entry; null when there is none.</param>
    /// <param name="untold">Notifications that were neither read nor mailed, with their instants.</param>
    public static IReadOnlyList<DueMail> At(DateTime now, string place, MailWish wish, WorkingDays days, ReminderPeriod? period, IEnumerable<(Guid Id, DateTime At)> untold)
    {
        ArgumentNullException.ThrowIfNull(wish);
        ArgumentNullException.ThrowIfNull(untold);
        if (wish.Way is MailWay.Never || wish.Quiet.Holds(now, days))
        {
            return [];
        }

        IEnumerable<DueMail?> mails = [wish.Way is MailWay.AtOnce ? ToldOf(now, wish, days, untold) : DigestOf(now, place, wish.Quiet, days), ReminderOf(now, place, wish.Quiet, days, period)];
        return [.. mails.OfType<DueMail>().Where(mail => mail.DueAt <= now && now < mail.StaleAt)];
    }

    /// <summary>The digest of the day of an instant; null on a day that is quiet as a whole.</summary>
    public static DueMail? DigestOf(DateTime now, string place, QuietTime quiet, WorkingDays days)
    {
        ArgumentNullException.ThrowIfNull(quiet);
        var day = Korea.DayOf(now);
        var due = quiet.After(Korea.InstantOf(day, quiet.Morning), days);
        return Korea.DayOf(due) == day ? new(MailKind.Digest, FormattableString.Invariant($"digest {place} {day:yyyy-MM-dd}"), due, due + DigestHolds) : null;
    }

    /// <summary>When the digest before the one of a day was due: what was told since then is new in it.</summary>
    public static DateTime PreviousDigest(DateOnly day, QuietTime quiet, WorkingDays days)
    {
        var noon = new TimeOnly(12, 0);
        for (var before = day.AddDays(-1); ; before = before.AddDays(-1))
        {
            if (DigestOf(Korea.InstantOf(before, noon), "", quiet, days) is { } mail)
            {
                return mail.DueAt;
            }
        }
    }

    // What is due by now goes out in one mail, named after its first: a whole morning's news is not ten mails.
    private static DueMail? ToldOf(DateTime now, MailWish wish, WorkingDays days, IEnumerable<(Guid Id, DateTime At)> untold)
    {
        var due = untold.Where(one => one.At >= wish.Since && wish.Quiet.After(one.At, days) <= now && now < StaleAt(one.At, wish.Quiet, days)).OrderBy(one => one.At).ThenBy(one => one.Id).ToList();
        return due.Count == 0 ? null : new(MailKind.Told, $"told {due[0].Id}", wish.Quiet.After(due[0].At, days), StaleAt(due[^1].At, wish.Quiet, days)) { Notifications = [.. due.Select(one => one.Id)] };
    }

    private static DueMail? ReminderOf(DateTime now, string place, QuietTime quiet, WorkingDays days, ReminderPeriod? period) =>
        period is null || now < period.OpensAt ? null
        : Reminders.Of(FormattableString.Invariant($"{place} {period.Year}"), period.ClosesAt, quiet, days).FirstOrDefault(mail => mail.DueAt <= now && now < mail.StaleAt);
}
