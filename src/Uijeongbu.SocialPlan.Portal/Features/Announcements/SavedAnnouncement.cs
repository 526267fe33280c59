using Uijeongbu.SocialPlan.Domain.Announcements;
using Uijeongbu.SocialPlan.Portal.Data.Record;

namespace Uijeongbu.SocialPlan.Portal.Features.Announcements;

/// <summary>An announcement as it stands; also what the record keeps of it.</summary>
internal sealed record SavedAnnouncement(Guid Id, long Version, AnnouncementStatus Status, AnnouncementContent Content)
{
    public const string Subject = "announcement";

    public static SavedAnnouncement Of(Announcement row) => new(row.Id, row.Version, row.Status, row.ToContent());
}

/// <summary>Someone else saved the announcement first.</summary>
/// <param name="Theirs">What is stored now.</param>
internal sealed record AnnouncementConflict(SavedAnnouncement Theirs) : ConflictProblem("announcement.conflict", "다른 사람이 먼저 저장했습니다. 저장된 내용과 적으신 내용을 견주어 주십시오.");
