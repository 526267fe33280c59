using System.Globalization;
using Uijeongbu.SocialPlan.Domain.Calendar;
using Uijeongbu.SocialPlan.Portal.Components.Forms;
using Uijeongbu.SocialPlan.Portal.Web;

namespace Uijeongbu.SocialPlan.Portal.Features.YearCalendar;

/// <summary>A date of a place as fields of a form, and back.</summary>
internal static class DateForms
{
    public static IEnumerable<(string Value, string Label)> Kinds => Enum.GetValues<CalendarEntryKind>().Select(kind => (kind.ToString(), CalendarContent.Label(kind)));

    /// <summary>A day, or the first and the last.</summary>
    public static string Span(CalendarContent date) => date.Until is { } last ? $"{Formats.Current.Date(date.On)} ~ {Formats.Current.Date(last)}" : Formats.Current.Date(date.On);

    /// <summary>A new one begins as a holiday.</summary>
    public static IReadOnlyList<FormField> Of(CalendarContent? date) =>
    [
        new("Kind", "구분", (date?.Kind ?? CalendarEntryKind.Holiday).ToString(), CalendarContent.Label(date?.Kind ?? CalendarEntryKind.Holiday)),
        new("On", "날짜", Text(date?.On)),
        new("Until", "끝나는 날", Text(date?.Until)),
        new("Name", "이름", date?.Name ?? ""),
        new("Note", "근거·비고", date?.Note ?? ""),
    ];

    public static CalendarContent ToDate(PostedForm posted) =>
        new(posted.Choice<CalendarEntryKind>("Kind"), posted.Day("On"), posted.DayOrNull("Until"), posted.Line("Name"), posted.LineOrNull("Note"));

    private static string Text(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
