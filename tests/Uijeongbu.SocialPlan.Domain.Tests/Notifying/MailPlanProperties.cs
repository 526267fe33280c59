using CsCheck;
using Uijeongbu.SocialPlan.Domain.Calendar;
using Uijeongbu.SocialPlan.Domain.Notifying;
using Uijeongbu.SocialPlan.Domain.Tests.Scoring.Properties;

namespace Uijeongbu.SocialPlan.Domain.Tests.Notifying;

/// <summary>
/// A person's mail over some weeks, asked for at many instants as the portal does, with restarts: whatever was chosen, nothing comes in quiet time or twice,
/// and nothing that was told is forgotten.
/// </summary>
public sealed class MailPlanProperties
{
    private const string Place = "41150";

    private static readonly WorkingDays Days = PlaceDays.Of([]);

    // Around 설 2027, with three days off in a row and more.
    private static readonly DateTime Begin = Korea.InstantOf(new(2027, 1, 25), TimeOnly.MinValue);

    private static readonly Gen<QuietTime> Quiets = Gen.Select(Gen.Int[0, 23], Gen.Int[0, 23], Gen.Bool, (from, to, off) => new QuietTime(from, to, off));

    private static readonly Gen<MailWish> Wishes = Gen.Select(Gen.Int[0, 2], Quiets, (way, quiet) => new MailWish((MailWay)way, quiet, Begin));

    private static readonly Gen<ReminderPeriod> Periods = Gen.Select(Gen.Int[0, 24 * 7], Gen.Int[1, 24 * 25], (opens, hours) => new ReminderPeriod(2026, Begin.AddHours(opens), Begin.AddHours(opens + hours)));

    private static readonly Gen<DateTime[]> Instants = Gen.Int[0, 60 * 24 * 20].Select(minute => Begin.AddMinutes(minute)).Array[0, 12];

    private static readonly Gen<(MailWish Wish, ReminderPeriod Period, DateTime[] Told, int Step)> Persons = Gen.Select(Wishes, Periods, Instants, Gen.Int[17, 59]);

    [Fact]
    public void Nothing_comes_in_quiet_time_or_before_it_is_due_or_to_who_wants_nothing() => Persons.Sample(
        one => Walk(one).TrueForAll(sent => one.Wish.Way is not MailWay.Never && !one.Wish.Quiet.Holds(sent.At, Days) && sent.Mail.DueAt <= sent.At && sent.At < sent.Mail.StaleAt),
        iter: Cases.Count / 10);

    [Fact]
    public void There_is_one_digest_a_day_and_one_reminder_a_day_and_none_after_the_end() => Persons.Sample(
        one =>
        {
            var sent = Walk(one);
            return sent.Select(mail => mail.Mail.Key).Distinct().Count() == sent.Count
                && sent.GroupBy(mail => (mail.Mail.Kind, Korea.DayOf(mail.Mail.DueAt))).All(day => day.Key.Kind is MailKind.Told || day.Count() == 1)
                && sent.Where(mail => mail.Mail.Kind is MailKind.Reminder).All(mail => one.Period.OpensAt <= mail.At && mail.At < one.Period.ClosesAt)
                && (one.Wish.Way is MailWay.Daily || sent.TrueForAll(mail => mail.Mail.Kind is not MailKind.Digest));
        },
        iter: Cases.Count / 10);

    [Fact]
    public void Everything_told_reaches_who_wants_it_at_once_exactly_once() => Persons.Sample(
        one =>
        {
            var mailed = Walk(one).SelectMany(sent => sent.Mail.Notifications).ToList();
            return mailed.Count == (one.Wish.Way is MailWay.AtOnce ? one.Told.Length : 0) && mailed.Distinct().Count() == mailed.Count;
        },
        iter: Cases.Count / 10);

    /// <summary>Found by the property above: told on the evening before 설, asked after midnight, when the quiet of four days had begun.</summary>
    [Fact]
    public void What_is_told_on_the_evening_before_a_long_holiday_comes_after_it()
    {
        var told = Korea.InstantOf(new(2027, 2, 5), new(23, 41));
        var sent = Walk((new MailWish(MailWay.AtOnce, new QuietTime(1, 6, OnDaysOff: true), Begin), new(2026, Begin, Begin.AddDays(9)), [told], 58)).Where(mail => mail.Mail.Kind is MailKind.Told);
        sent.Should().ContainSingle().Which.At.Should().BeOnOrAfter(Korea.InstantOf(new(2027, 2, 10), TimeOnly.MinValue)).And.BeBefore(Korea.InstantOf(new(2027, 2, 10), new(12, 0)));
    }

    [Fact]
    public void The_first_instant_after_quiet_is_not_quiet_and_no_earlier_hour_was_free() => Gen.Select(Quiets, Gen.Int[0, 60 * 24 * 60]).Sample(
        (quiet, minute) =>
        {
            var at = Begin.AddMinutes(minute);
            var open = quiet.After(at, Days);
            return !quiet.Holds(open, Days) && open >= at && (open == at || Enumerable.Range(0, (int)(open - at).TotalMinutes).All(passed => quiet.Holds(at.AddMinutes(passed), Days)));
        },
        iter: Cases.Count / 2);

    // The portal asks every so many minutes and keeps what it claimed; notifications that were mailed are told no more.
    private static List<(DateTime At, DueMail Mail)> Walk((MailWish Wish, ReminderPeriod Period, DateTime[] Told, int Step) one)
    {
        HashSet<string> claimed = [];
        HashSet<Guid> mailed = [];
        List<(DateTime, DueMail)> sent = [];
        var told = one.Told.Select((at, i) => (Id: new Guid(i, 0, 0, new byte[8]), At: at)).ToList();
        for (var now = Begin; now < Begin.AddDays(32); now = now.AddMinutes(one.Step))
        {
            var at = now;
            foreach (var mail in MailPlan.At(at, Place, one.Wish, Days, one.Period, told.Where(row => row.At <= at && !mailed.Contains(row.Id))).Where(mail => claimed.Add(mail.Key)))
            {
                mailed.UnionWith(mail.Notifications);
                sent.Add((at, mail));
            }
        }

        return sent;
    }
}
