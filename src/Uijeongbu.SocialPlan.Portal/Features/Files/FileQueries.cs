using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Files;

/// <summary>Finds attached files at the viewer's places.</summary>
internal sealed class FileQueries(PortalDb door, IEnumerable<FileSubject> subjects, TimeProvider clock)
{
    /// <returns>null when there is none for the viewer.</returns>
    public async Task<SavedFile?> FindAsync(string region, Guid id, CancellationToken cancellationToken)
    {
        await using var db = await door.OpenAsync(Permissions.PlanRead, cancellationToken);
        var file = await db.Attachments.SingleOrDefaultAsync(row => row.RegionCode == region && row.Id == id, cancellationToken);
        var rule = subjects.SingleOrDefault(one => one.Kind == file?.SubjectKind)?.MayReadAsync;
        return file is not null && (rule is null || await rule(db, file, Korea.DayOf(clock.GetUtcNow().UtcDateTime), cancellationToken)) ? SavedFile.Of(file) : null;
    }

    /// <summary>Files of rows of one kind, by row, in the order in which they came.</summary>
    public static async Task<ILookup<Guid, SavedFile>> OfAsync(PortalDbContext db, string region, string kind, IReadOnlyList<Guid> rows, CancellationToken cancellationToken)
    {
        var files = await db.Attachments.Where(row => row.RegionCode == region && row.SubjectKind == kind && rows.Contains(row.SubjectId)).ToListAsync(cancellationToken);
        return files.OrderBy(row => row.UploadedAt).ThenBy(row => row.Id).ToLookup(row => row.SubjectId, SavedFile.Of);
    }
}
