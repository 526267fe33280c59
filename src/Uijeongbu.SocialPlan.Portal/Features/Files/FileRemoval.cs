using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Portal.Data.Record;

namespace Uijeongbu.SocialPlan.Portal.Features.Files;

/// <summary>Files that go with their row.</summary>
internal static class FileRemoval
{
    /// <summary>Takes away all files of a row, each on the record. Their bytes go after the commit.</summary>
    public static async Task<IReadOnlyList<SavedFile>> OfRowAsync(Change change, string region, string kind, Guid id, CancellationToken cancellationToken)
    {
        var files = await change.Db.Attachments.Where(row => row.RegionCode == region && row.SubjectKind == kind && row.SubjectId == id).ToListAsync(cancellationToken);
        List<SavedFile> gone = [.. files.Select(SavedFile.Of)];
        change.Db.RemoveRange(files);
        gone.ForEach(file => change.Record(SavedFile.Subject, file.Id, file, after: null));
        return gone;
    }
}
