using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Calendar;
using Uijeongbu.SocialPlan.Domain.Regions;
using Uijeongbu.SocialPlan.Portal.Features.PlaceRules;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;

namespace Uijeongbu.SocialPlan.Portal.Features.YearCalendar;

/// <summary>What a place has to do, and when.</summary>
/// <param name="RegionCode">The place.</param>
/// <param name="Deadlines">Of the rules, by day.</param>
/// <param name="Own">The dates it added, by day.</param>
/// <param name="Practice">What usually happens meanwhile; nothing of it is due.</param>
internal sealed record PlaceCalendar(string RegionCode, IReadOnlyList<PlanDeadline> Deadlines, IReadOnlyList<SavedDate> Own, IReadOnlyList<PracticeDate> Practice)
{
    private const int MonthsBack = 2;
    private const int MonthsAhead = 13;

    /// <summary>The days that closed offices are known for; after them a date may still move.</summary>
    public static DateOnly HolidaysKnownUntil { get; } = new(ShippedHolidays.All[^1].Day.Year, 12, 31);

    /// <summary>All that is due, by day: deadlines of the rules, and those that the place set itself.</summary>
    public IEnumerable<CalendarLine> Due => Deadlines.Select(deadline => new CalendarLine(deadline.DueOn, deadline.Nominal, deadline, Own: null))
        .Concat(Of(CalendarEntryKind.Deadline).Select(date => new CalendarLine(Days.DueOn(date.Content.On), date.Content.On, Deadline: null, date)))
        .OrderBy(line => line.DueOn);

    private WorkingDays Days => PlaceDays.Of(Own.Select(date => date.Content));

    /// <summary>
    /// The places of today's memberships, from two months ago to thirteen months ahead: what was just due, the whole year to come, and the same
    /// date of next year.
    /// </summary>
    /// <param name="memberships">Of the viewer.</param>
    /// <param name="now">The instant, UTC.</param>
    /// <param name="dates">Dates that places added; null for the shipped calendar alone.</param>
    /// <param name="rules">What places decide about notices and the first year, by code; a place without takes what is shipped.</param>
    public static IReadOnlyList<PlaceCalendar> Of(
        IEnumerable<Membership> memberships, DateTime now, IReadOnlyList<SavedDate>? dates = null, IReadOnlyDictionary<string, SavedRules>? rules = null)
    {
        var today = Korea.DayOf(now);
        var (from, to) = (today.AddMonths(-MonthsBack), today.AddMonths(MonthsAhead));
        return
        [
            .. memberships.Select(row => row.RegionCode).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
                .Select(code => Of(code, from, to, [.. (dates ?? []).Where(date => date.RegionCode == code)], rules?.GetValueOrDefault(code) ?? SavedRules.Of(row: null))),
        ];
    }

    /// <summary>Dates of one kind that the place added and that touch the span shown.</summary>
    public IEnumerable<SavedDate> Of(CalendarEntryKind kind) => Own.Where(date => date.Content.Kind == kind);

    /// <summary>Why the date that the rule names was moved (일요일, 삼일절); null when it was not.</summary>
    public string? WhyMoved(CalendarLine line) => line.Nominal == line.DueOn ? null : Days.WhyClosed(line.Nominal);

    private static PlaceCalendar Of(string code, DateOnly from, DateOnly to, IReadOnlyList<SavedDate> own, SavedRules rules)
    {
        PlanDeadlines deadlines = new(PlaceDays.Of(own.Select(date => date.Content)), counting: rules.NoticeCounting, firstYearWithPlan: rules.FirstYearWithPlan);
        var isProvince = Region.IsProvince(code);
        return new(
            code,
            isProvince ? deadlines.OfProvince(from, to) : deadlines.OfMunicipality(from, to),
            [.. own.Where(date => date.Content.Last >= from && date.Content.On <= to)],
            PracticeDate.Between(isProvince, from, to));
    }
}
