using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain.Files;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Features.Evidence;
using Uijeongbu.SocialPlan.Portal.Features.Files;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Monitoring;

/// <summary>Finds evidence that a member reads: cleared as a whole, of a project of an own card.</summary>
internal sealed class CardFiles(PortalDb door)
{
    /// <returns>null when the viewer has no such card, or the file is none of its project's or not cleared.</returns>
    public async Task<SavedFile?> FindAsync(string region, Guid card, Guid file, CancellationToken cancellationToken)
    {
        await using var db = await door.OpenAsync(Permissions.MonitorRead, cancellationToken);
        var own = await MonitoringRows.Own(db).Where(one => one.Card.RegionCode == region && one.Card.Id == card).Select(one => new { one.Card.ProjectId, one.Round.FiscalYear }).SingleOrDefaultAsync(cancellationToken);
        return own is not null && await Cleared(db, region, own.ProjectId, own.FiscalYear).SingleOrDefaultAsync(row => row.Id == file, cancellationToken) is { } found ? SavedFile.Of(found) : null;
    }

    /// <summary>Evidence of a project and a year that is public as a whole and was searched for viruses.</summary>
    public static IQueryable<Attachment> Cleared(PortalDbContext db, string region, Guid project, int year) => db.Attachments.AsNoTracking()
        .Where(row => row.RegionCode == region && row.SubjectKind == EvidenceFiles.Kind && row.SubjectId == project && row.FiscalYear == year && row.Disclosure == Disclosure.Public && row.Scan != ScanState.Waiting);
}
