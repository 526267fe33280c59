using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Announcements;
using Uijeongbu.SocialPlan.Domain.Files;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Features.Files;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Announcements;

/// <summary>Which announcements a viewer finds, beside the door: what is shown, and all of those that the viewer writes.</summary>
internal static class AnnouncementRows
{
    /// <summary>Where files of announcements are read.</summary>
    public const string FilesAddress = "/app/notices/files";

    /// <summary>An announcement takes files from whoever writes there, until it is withdrawn; they are read by who finds it.</summary>
    public static FileSubject Files { get; } = new(SavedAnnouncement.Subject, Permissions.AnnouncementWrite, WhyNoFileAsync)
    {
        ReadPermission = Permissions.AnnouncementRead,
        WhyItStaysAsync = WhyItStaysAsync,
        MayReadAsync = (db, file, today, cancellationToken) => Found(db, today).AnyAsync(row => row.RegionCode == file.RegionCode && row.Id == file.SubjectId, cancellationToken),
    };

    /// <summary>What the viewer finds on a day in Korea.</summary>
    public static IQueryable<Announcement> Found(PortalDbContext db, DateOnly today)
    {
        string[] written = [.. db.Viewer.RegionsFor(Permissions.AnnouncementWrite) ?? []];
        return db.Announcements.Where(row => written.Contains(row.RegionCode)
            || (row.Status == AnnouncementStatus.Published && row.ShownFrom <= today && (row.ShownUntil == null || row.ShownUntil >= today)));
    }

    /// <summary>What is shown on a day in Korea, to writers too.</summary>
    public static IQueryable<Announcement> Shown(PortalDbContext db, DateOnly today) =>
        db.Announcements.Where(row => row.Status == AnnouncementStatus.Published && row.ShownFrom <= today && (row.ShownUntil == null || row.ShownUntil >= today));

    /// <summary>The announcement of a command, as it was seen.</summary>
    public static async Task<Outcome<Announcement>> SeenAsync(Change change, string region, Guid id, long version, CancellationToken cancellationToken) =>
        await change.Db.Announcements.SingleOrDefaultAsync(row => row.RegionCode == region && row.Id == id, cancellationToken) is not { } row ? AnnouncementProblems.NotFound
        : row.Version == version ? row
        : new AnnouncementConflict(SavedAnnouncement.Of(row));

    private static async Task<Problem?> WhyNoFileAsync(Change change, string region, Guid id, CancellationToken cancellationToken) =>
        await change.Db.Announcements.SingleOrDefaultAsync(row => row.RegionCode == region && row.Id == id, cancellationToken) switch
        {
            null => AnnouncementProblems.NotFound,
            { Status: AnnouncementStatus.Withdrawn } => AnnouncementProblems.Withdrawn,
            _ => null,
        };

    // A form that is out is there to be taken along.
    private static async Task<Problem?> WhyItStaysAsync(Change change, Attachment file, CancellationToken cancellationToken) =>
        await change.Db.Announcements.AnyAsync(
            row => row.RegionCode == file.RegionCode && row.Id == file.SubjectId && row.Status == AnnouncementStatus.Published && row.Kind == AnnouncementKind.Form, cancellationToken)
        && !await HasFileAsync(change.Db, file.RegionCode, file.SubjectId, cancellationToken, file.Id)
            ? AnnouncementProblems.LastFile
            : null;

    /// <summary>Whether a file is attached, but for one.</summary>
    public static Task<bool> HasFileAsync(PortalDbContext db, string region, Guid id, CancellationToken cancellationToken, Guid? except = null) =>
        db.Attachments.AnyAsync(file => file.RegionCode == region && file.SubjectKind == SavedAnnouncement.Subject && file.SubjectId == id && file.Id != except, cancellationToken);
}
