using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Calendar;
using Uijeongbu.SocialPlan.Domain.Regions;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;

namespace Uijeongbu.SocialPlan.Portal.Features.YearCalendar;

/// <summary>What a place has to do, and when.</summary>
/// <param name="RegionCode">The place.</param>
/// <param name="Deadlines">By day.</param>
internal sealed record PlaceCalendar(string RegionCode, IReadOnlyList<PlanDeadline> Deadlines)
{
    private const int MonthsBack = 2;
    private const int MonthsAhead = 13;

    /// <summary>The days that closed offices are known for; after them a date may still move.</summary>
    public static DateOnly HolidaysKnownUntil { get; } = new(ShippedHolidays.All[^1].Day.Year, 12, 31);

    private static WorkingDays Days { get; } = new(ShippedHolidays.All);

    /// <summary>
    /// The places of today's memberships, from two months ago to thirteen months ahead: what was just due, the whole year to come, and the same
    /// date of next year.
    /// </summary>
    public static IReadOnlyList<PlaceCalendar> Of(IEnumerable<Membership> memberships, DateTime now)
    {
        var today = Korea.DayOf(now);
        PlanDeadlines deadlines = new(Days);
        var (from, to) = (today.AddMonths(-MonthsBack), today.AddMonths(MonthsAhead));
        return
        [
            .. memberships.Select(row => row.RegionCode).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
                .Select(code => new PlaceCalendar(code, Region.IsProvince(code) ? deadlines.OfProvince(from, to) : deadlines.OfMunicipality(from, to))),
        ];
    }

    /// <summary>Why the date that the rule names was moved (일요일, 삼일절); null when it was not.</summary>
    public static string? WhyMoved(PlanDeadline deadline) => deadline.Nominal == deadline.DueOn ? null : Days.WhyClosed(deadline.Nominal);
}
