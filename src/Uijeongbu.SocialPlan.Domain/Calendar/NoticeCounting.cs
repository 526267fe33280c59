namespace Uijeongbu.SocialPlan.Domain.Calendar;

/// <summary>Whether a public notice counts the day on which it begins.</summary>
public enum NoticeCounting
{
    /// <summary>The first day is left out (민법 제157조): the strict count, and the default.</summary>
    WithoutFirstDay,

    /// <summary>The first day counts: 7 to 26 September are twenty days (서귀포시 2022). A setting, as practice differs.</summary>
    WithFirstDay,
}

/// <summary>
/// The notice of a draft plan (공고), at least twenty days before it is decided (사회보장급여법 시행령 제20조). It runs over holidays; neither its
/// first nor its last day moves.
/// </summary>
public static class PublicNotice
{
    /// <summary>Days of notice that the decree asks for.</summary>
    public const int LeastDays = 20;

    /// <summary>The last day on which a notice can begin so that a decision is still in time.</summary>
    /// <param name="decision">The day of the decision; the notice has ended the day before.</param>
    /// <param name="days">Length.</param>
    /// <param name="counting">Whether the first day counts.</param>
    public static DateOnly LatestBeginning(DateOnly decision, int days = LeastDays, NoticeCounting counting = NoticeCounting.WithoutFirstDay) =>
        decision.AddDays(counting is NoticeCounting.WithFirstDay ? -days : -days - 1);

    /// <summary>The first day on which may be decided what was put on notice.</summary>
    public static DateOnly EarliestDecision(DateOnly begins, int days = LeastDays, NoticeCounting counting = NoticeCounting.WithoutFirstDay) =>
        begins.AddDays(counting is NoticeCounting.WithFirstDay ? days : days + 1);

    /// <summary>Days of notice that have passed at the end of a day; 0 before and on the first day that does not count.</summary>
    public static int DaysPassed(DateOnly begins, DateOnly day, NoticeCounting counting = NoticeCounting.WithoutFirstDay) =>
        Math.Max(0, day.DayNumber - begins.DayNumber + (counting is NoticeCounting.WithFirstDay ? 1 : 0));

    /// <summary>Why what was put on notice cannot be decided on a day; null when it can.</summary>
    /// <param name="begins">First day of the notice.</param>
    /// <param name="decision">Day of the decision.</param>
    /// <param name="counting">Whether the first day counts.</param>
    public static Problem? WhyNotDecided(DateOnly begins, DateOnly decision, NoticeCounting counting = NoticeCounting.WithoutFirstDay) =>
        EarliestDecision(begins, counting: counting) is var earliest && decision < earliest
            ? new(
                "annual-plan.notice-not-over",
                string.Create(System.Globalization.CultureInfo.InvariantCulture, $"공고 기간({LeastDays}일)이 아직 끝나지 않았습니다. {earliest:yyyy. M. d.}부터 확정할 수 있습니다."))
            : null;
}
