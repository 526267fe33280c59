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

    private static async Task<IResult> WriteAsync(HttpContext http, PlaceNames places, Texts<CalendarPage> texts, TimeProvider clock)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var calendars = PlaceCalendar.Of(http.Features.GetRequiredFeature<SignedIn>().Memberships, now);
        var names = await places.FindAsync([.. calendars.Select(calendar => calendar.RegionCode)], Languages.IsEnglish, http.RequestAborted);
        Calendar file = new() { ProductId = "-//Uijeongbu.SocialPlan//KO" };
        foreach (var calendar in calendars)
        {
            file.Events.AddRange(calendar.Deadlines.Select(deadline => EventOf(deadline, calendar.RegionCode, names.GetValueOrDefault(calendar.RegionCode, calendar.RegionCode), texts, now)));
        }

        return TypedResults.File(Encoding.UTF8.GetBytes(new CalendarSerializer().SerializeToString(file)!), "text/calendar; charset=utf-8", "calendar.ics");
    }

    private static CalendarEvent EventOf(PlanDeadline deadline, string region, string place, Texts<CalendarPage> texts, DateTime now) => new()
    {
        Uid = FormattableString.Invariant($"{deadline.Kind}-{deadline.FiscalYear}-{region}@uijeongbu.socialplan"),
        DtStamp = new CalDateTime(now),
        Start = new CalDateTime(deadline.DueOn),
        End = new CalDateTime(deadline.DueOn.AddDays(1)),
        Summary = $"{texts["Kind." + deadline.Kind, deadline.FiscalYear]} ({place})",
        Description = $"{texts["Basis." + deadline.Basis]}: {deadline.Source}" + (PlaceCalendar.WhyMoved(deadline) is { } closed ? "\n" + texts["Moved", Formats.Current.Date(deadline.Nominal), closed] : ""),
        Transparency = TransparencyType.Transparent,
    };
}
