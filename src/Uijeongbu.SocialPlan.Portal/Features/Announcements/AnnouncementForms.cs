using System.Globalization;
using Uijeongbu.SocialPlan.Domain.Announcements;
using Uijeongbu.SocialPlan.Portal.Components.Forms;

namespace Uijeongbu.SocialPlan.Portal.Features.Announcements;

/// <summary>An announcement as fields of a form, and back.</summary>
internal static class AnnouncementForms
{
    public static IEnumerable<(string Value, string Label)> Kinds => Enum.GetValues<AnnouncementKind>().Select(kind => (kind.ToString(), AnnouncementProblems.Label(kind)));

    /// <summary>A new one is shown from today on.</summary>
    public static AnnouncementContent New(AnnouncementKind kind, DateOnly today) => new(kind, "", "", null, null, null, today, null, IsPinned: false);

    public static IReadOnlyList<FormField> Of(AnnouncementContent content) =>
    [
        new("Kind", "구분", content.Kind.ToString(), AnnouncementProblems.Label(content.Kind)),
        new("FiscalYear", "연도", content.FiscalYear?.ToString(CultureInfo.InvariantCulture) ?? ""),
        new("Title", "제목", content.Title),
        new("Text", "내용", content.Text),
        new("DocumentNumber", "공문 번호", content.DocumentNumber ?? ""),
        new("DocumentOn", "공문 날짜", Day(content.DocumentOn)),
        new("ShownFrom", "게시 시작일", Day(content.ShownFrom)),
        new("ShownUntil", "게시 종료일", Day(content.ShownUntil)),
        new("IsPinned", "중요", content.IsPinned ? "on" : "", content.IsPinned ? "중요" : "아님"),
    ];

    public static AnnouncementContent ToContent(PostedForm posted) => new(
        posted.Choice<AnnouncementKind>("Kind"),
        posted.Line("Title"),
        posted.Lines("Text"),
        posted.LineOrNull("FiscalYear") is null ? null : posted.Number("FiscalYear"),
        posted.LineOrNull("DocumentNumber"),
        posted.DayOrNull("DocumentOn"),
        posted.Day("ShownFrom"),
        posted.DayOrNull("ShownUntil"),
        posted.IsOn("IsPinned"));

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
