using System.Globalization;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Portal.Components.Forms;

namespace Uijeongbu.SocialPlan.Portal.Features.ProjectReports;

/// <summary>A period of entry as fields of a form, in Korean time, and back.</summary>
internal static class PeriodFields
{
    /// <summary>The form as it stands; a period that was not set is proposed from 09:00 to 18:00.</summary>
    public static IReadOnlyList<FormField> Of(DateTime? opensAt, DateTime? closesAt) =>
    [
        new("OpensOn", "시작(날짜)", Day(opensAt)),
        new("OpensAt", "시작(시각)", Time(opensAt, "09:00")),
        new("ClosesOn", "마감(날짜)", Day(closesAt)),
        new("ClosesAt", "마감(시각)", Time(closesAt, "18:00")),
        new("Reason", "사유", ""),
    ];

    private static string Day(DateTime? utc) => utc is { } at ? Korea.DayOf(at).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "";

    private static string Time(DateTime? utc, string usual) => utc is { } at ? Korea.LocalOf(at).ToString("HH:mm", CultureInfo.InvariantCulture) : usual;
}
