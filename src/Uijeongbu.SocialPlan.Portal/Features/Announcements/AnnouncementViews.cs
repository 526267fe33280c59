using Uijeongbu.SocialPlan.Domain.Announcements;
using Uijeongbu.SocialPlan.Portal.Features.Files;

namespace Uijeongbu.SocialPlan.Portal.Features.Announcements;

/// <summary>A line of the list.</summary>
internal sealed record AnnouncementLine(
    Guid Id, string RegionCode, string Place, AnnouncementKind Kind, string Title, int? FiscalYear, bool IsPinned, AnnouncementStatus Status, DateOnly ShownFrom, DateOnly? ShownUntil, int Files, bool IsRead)
{
    /// <summary>Its page.</summary>
    public string Address => $"/app/notices/{RegionCode}/{Id}";
}

/// <summary>The list as it was asked for.</summary>
/// <param name="Lines">One more than a page when there are more.</param>
/// <param name="Years">Years that announcements of the kind are about, the latest first.</param>
/// <param name="Unread">Unread ones that are shown, by kind.</param>
/// <param name="Writes">Places where the viewer writes, by code.</param>
internal sealed record AnnouncementList(IReadOnlyList<AnnouncementLine> Lines, IReadOnlyList<int> Years, IReadOnlyDictionary<AnnouncementKind, int> Unread, IReadOnlyDictionary<string, string> Writes);

/// <summary>An announcement as its page shows it.</summary>
/// <param name="Row">The announcement.</param>
/// <param name="Place">Name of the place.</param>
/// <param name="Files">Its files.</param>
/// <param name="IsRead">Whether the viewer had read it before.</param>
/// <param name="MayWrite">Whether the viewer writes there.</param>
internal sealed record AnnouncementView(Announcement Row, string Place, IReadOnlyList<SavedFile> Files, bool IsRead, bool MayWrite)
{
    /// <summary>Its page.</summary>
    public string Address => $"/app/notices/{Row.RegionCode}/{Row.Id}";
}
