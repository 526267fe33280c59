using Uijeongbu.SocialPlan.Domain.Calendar;
using Uijeongbu.SocialPlan.Domain.Notifying;
using Uijeongbu.SocialPlan.Domain.Results.Flow;

namespace Uijeongbu.SocialPlan.Domain.Tests.Notifying;

/// <summary>When mail comes on days that can be looked up in a calendar, and what notifications say.</summary>
public sealed class MailPlanTests
{
    private static readonly WorkingDays Days = PlaceDays.Of([]);

    // A Wednesday; 설 연휴 is 6 to 9 February.
    private static readonly DateTime Closes = Korea.InstantOf(new(2027, 2, 10), new(18, 0));

    [Fact]
    public void Reminders_come_at_ten_or_when_quiet_time_is_over_and_of_two_on_one_day_the_later() =>
        Reminders.Of("41150 2026", Closes, QuietTime.Shipped, Days).Select(mail => (mail.DaysBefore, NotificationText.Moment(mail.DueAt), NotificationText.Moment(mail.StaleAt))).Should().Equal(
            (14, "2027. 1. 27.(수) 10:00", "2027. 2. 3.(수) 10:00"),
            (7, "2027. 2. 3.(수) 10:00", "2027. 2. 10.(수) 10:00"),
            (0, "2027. 2. 10.(수) 10:00", "2027. 2. 10.(수) 18:00"));

    [Fact]
    public void Without_quiet_days_every_reminder_comes_on_its_own() =>
        Reminders.Of("41150 2026", Closes, QuietTime.Shipped with { OnDaysOff = false }, Days).Select(mail => (mail.DaysBefore, mail.DueAt))
            .Should().Equal(Reminders.DaysBefore.Select(before => (before, Korea.InstantOf(new DateOnly(2027, 2, 10).AddDays(-before), new(10, 0)))));

    [Theory]
    [InlineData("2027-02-05T11:00:00Z", "2027. 2. 10.(수) 08:00")]
    [InlineData("2027-02-05T10:59:00Z", "2027. 2. 5.(금) 19:59")]
    [InlineData("2027-02-10T22:59:00Z", "2027. 2. 11.(목) 08:00")]
    [InlineData("2027-02-10T23:00:00Z", "2027. 2. 11.(목) 08:00")]
    public void What_falls_into_quiet_time_waits_for_the_morning(string at, string open) =>
        NotificationText.Moment(QuietTime.Shipped.After(DateTime.Parse(at, null, System.Globalization.DateTimeStyles.AdjustToUniversal), Days)).Should().Be(open);

    [Fact]
    public void A_digest_comes_on_working_mornings_and_is_late_for_eight_hours_at_most()
    {
        IEnumerable<string> At(int day, int hour) => MailPlan.At(Korea.InstantOf(new(2027, 2, day), new(hour, 0)), "41150", MailWish.Shipped, Days, period: null, []).Select(mail => mail.Key);

        At(5, 7).Should().BeEmpty();
        At(5, 8).Should().Equal("digest 41150 2027-02-05");
        At(5, 15).Should().Equal("digest 41150 2027-02-05");
        At(5, 16).Should().BeEmpty();
        At(6, 9).Should().BeEmpty("it is a Saturday and 설 연휴");
        At(9, 9).Should().BeEmpty("대체공휴일");
    }

    [Fact]
    public void An_extension_makes_new_reminders() =>
        Reminders.Of("41150 2026", Closes, QuietTime.Shipped, Days).Select(mail => mail.Key).Should().NotIntersectWith(Reminders.Of("41150 2026", Closes.AddDays(1), QuietTime.Shipped, Days).Select(mail => mail.Key));

    [Fact]
    public void A_notification_names_who_did_what_and_never_why()
    {
        NotificationText.Of(ReportMove.Submit, "김사업", 2026, "2-3-4 긴급복지 지원", 1, 0, null).Should().Be("김사업 님이 '2-3-4 긴급복지 지원'의 2026년 시행결과 검토를 요청했습니다.");
        NotificationText.Of(ReportMove.Collect, "조총괄", 2026, "2-3-4 긴급복지 지원", 12, 0, null).Should().Be("'2-3-4 긴급복지 지원' 외 11개 사업의 2026년 시행결과가 총괄 확정되었습니다.");
        NotificationText.Of(ReportMove.Reopen, "조총괄", 2026, "2-3-4 긴급복지 지원", 1, 2, Closes).Should().EndWith("항목 2개를 2027. 2. 10.(수) 18:00까지 고치실 수 있습니다.");
        NotificationText.OfPeriod(2026, Closes.AddDays(-1), Closes.AddDays(-20), Closes).Should().EndWith("2027. 2. 10.(수) 18:00까지로 늘었습니다.");
        NotificationText.OfHandover("김사업", "이사업", 12, 1, new(2027, 1, 4)).Should().Be("김사업 님의 업무(사업 12건, 보고서 항목 1건)를 2027. 1. 4.(월)부터 이사업 님이 맡습니다.");
    }

    [Fact]
    public void Every_move_has_someone_whose_turn_it_is_and_a_short_text()
    {
        foreach (var move in Enum.GetValues<ReportMove>())
        {
            ReportTurn.After(move, hasTeamReview: true).Should().NotBe(ReportParts.None);
            NotificationText.Of(move, new('가', 50), 2026, new('나', 500), 999, 99, Closes).Length.Should().BeLessThanOrEqualTo(Notification.LongestText);
        }

        Enum.GetValues<ReportMove>().Select(ReportTurn.KindOf).Distinct().Should().HaveCount(Enum.GetValues<ReportMove>().Length - 1, "a letter is a confirmation");
        (ReportTurn.After(ReportMove.Submit, true), ReportTurn.After(ReportMove.Submit, false)).Should().Be((ReportParts.TeamLeader, ReportParts.Head));
    }
}
