using System.Text;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using Microsoft.AspNetCore.Http.Features;
using Uijeongbu.SocialPlan.Domain.Calendar;
using Uijeongbu.SocialPlan.Portal.Features.Accounts;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;
using Uijeongbu.SocialPlan.Portal.Web;

namespace Uijeongbu.SocialPlan.Portal.Features.YearCalendar;

/// <summary>The same dates as a calendar file (RFC 5545), for the calendars people already look at: whole days, the same identity each time.</summary>
internal static class CalendarFile
{
    public static void MapCalendarFile(this WebApplication app) =>
        app.MapGet("/app/calendar.ics", WriteAsync).RequireAuthorization().ExcludeFromDescription();

    private static async Task<IResult> WriteAsync(HttpContext http, DateQueries queries, PlaceNames places, Texts<CalendarPage> texts, TimeProvider clock)
    {
        if (http.Features.GetRequiredFeature<SignedIn>().Practice is not null)
        {
            return TypedResults.NotFound(); // dates of a copy have no place in a person's calendar, where they would stay
        }

        var now = clock.GetUtcNow().UtcDateTime;
        var calendars = await queries.CalendarsAsync(http.Features.GetRequiredFeature<SignedIn>(), http.RequestAborted);
        var names = await places.FindAsync([.. calendars.Select(calendar => calendar.RegionCode)], Languages.IsEnglish, http.RequestAborted);
        Calendar file = new() { ProductId = "-//Uijeongbu.SocialPlan//KO" };
        foreach (var calendar in calendars)
        {
            var place = names.GetValueOrDefault(calendar.RegionCode, calendar.RegionCode);
            file.Events.AddRange(calendar.Due.Select(line => EventOf(line, calendar, place, texts, now)));
            file.Events.AddRange(calendar.Of(CalendarEntryKind.Practice).Select(date => EventOf(date, date.Content.On, date.Content.Last, place, now)));
        }

        return TypedResults.File(Encoding.UTF8.GetBytes(new CalendarSerializer().SerializeToString(file)!), "text/calendar; charset=utf-8", "calendar.ics");
    }

    private static CalendarEvent EventOf(CalendarLine line, PlaceCalendar calendar, string place, Texts<CalendarPage> texts, DateTime now)
    {
        if (line.Deadline is not { } deadline)
        {
            return EventOf(line.Own!, line.DueOn, line.DueOn, place, now);
        }

        var moved = calendar.WhyMoved(line) is { } closed ? "\n" + texts["Moved", Formats.Current.Date(deadline.Nominal), closed] : "";
        return WholeDays(
            FormattableString.Invariant($"{deadline.Kind}-{deadline.FiscalYear}-{calendar.RegionCode}"),
            line.DueOn,
            line.DueOn,
            $"{texts["Kind." + deadline.Kind, deadline.FiscalYear]} ({place})",
            $"{texts["Basis." + deadline.Basis]}: {deadline.Source}{moved}",
            now);
    }

    private static CalendarEvent EventOf(SavedDate date, DateOnly from, DateOnly to, string place, DateTime now) =>
        WholeDays(date.Id.ToString(), from, to, $"{date.Content.Name} ({place})", date.Content.Note ?? "", now);

    private static CalendarEvent WholeDays(string id, DateOnly from, DateOnly to, string summary, string description, DateTime now) => new()
    {
        Uid = id + "@uijeongbu.socialplan",
        DtStamp = new CalDateTime(now),
        Start = new CalDateTime(from),
        End = new CalDateTime(to.AddDays(1)),
        Summary = summary,
        Description = description,
        Transparency = TransparencyType.Transparent,
    };
}
