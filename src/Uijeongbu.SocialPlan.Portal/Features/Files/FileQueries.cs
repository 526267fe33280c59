using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Files;

/// <summary>Finds attached files at the viewer's places.</summary>
internal sealed class FileQueries(PortalDb door, IEnumerable<FileSubject> subjects, TimeProvider clock)
{
    /// <param name="region">The place.</param>
    /// <param name="id">The file.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <param name="permission">The right under which it is looked for; files of kinds that are read with another are not found.</param>
    /// <returns>null when there is none for the viewer.</returns>
    public async Task<SavedFile?> FindAsync(string region, Guid id, CancellationToken cancellationToken, string permission = Permissions.PlanRead)
    {
        await using var db = await door.OpenAsync(permission, cancellationToken);
        var file = await db.Attachments.SingleOrDefaultAsync(row => row.RegionCode == region && row.Id == id, cancellationToken);
        var subject = subjects.SingleOrDefault(one => one.Kind == file?.SubjectKind);
        return file is not null && (subject?.ReadPermission ?? Permissions.PlanRead) == permission && (subject?.MayReadAsync is not { } rule || await rule(db, file, Korea.DayOf(clock.GetUtcNow().UtcDateTime), cancellationToken)) ? SavedFile.Of(file) : null;
    }

    /// <summary>Files of rows of one kind, by row, in the order in which they came.</summary>
    public static async Task<ILookup<Guid, SavedFile>> OfAsync(PortalDbContext db, string region, string kind, IReadOnlyList<Guid> rows, CancellationToken cancellationToken)
    {
        var files = await db.Attachments.Where(row => row.RegionCode == region && row.SubjectKind == kind && rows.Contains(row.SubjectId)).ToListAsync(cancellationToken);
        return files.OrderBy(row => row.UploadedAt).ThenBy(row => row.Id).ToLookup(row => row.SubjectId, SavedFile.Of);
    }
}
