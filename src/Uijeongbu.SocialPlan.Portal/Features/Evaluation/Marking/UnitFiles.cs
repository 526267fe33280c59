using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain.Files;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Features.Evidence;
using Uijeongbu.SocialPlan.Portal.Features.Files;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Evaluation.Marking;

/// <summary>Finds evidence that an evaluator reads: of a municipality of an open own sheet, searched for viruses, public or not, and there when the results were submitted.</summary>
internal sealed class UnitFiles(PortalDb door)
{
    /// <returns>null when the viewer has no such sheet, or the file is none of its municipality's evidence or not usable.</returns>
    public async Task<SavedFile?> FindAsync(string province, Guid sheet, Guid file, CancellationToken cancellationToken)
    {
        await using var db = await door.OpenAsync(Permissions.MarkRead, cancellationToken);
        return await OwnSheets.FindAsync(db, province, sheet, cancellationToken) is { } own
            && await OwnSheets.Submitted(db, own).Select(row => (DateTime?)row.At).FirstOrDefaultAsync(cancellationToken) is { } until
            && await Usable(db, own, until).SingleOrDefaultAsync(row => row.Id == file, cancellationToken) is { } found ? SavedFile.Of(found) : null;
    }

    /// <summary>Evidence of a municipality for the year.</summary>
    /// <param name="db">A context of the door.</param>
    /// <param name="own">An open own sheet.</param>
    /// <param name="until">When the results were submitted: what came later was not.</param>
    public static IQueryable<Attachment> Usable(PortalDbContext db, OwnSheet own, DateTime until) => db.Attachments.AsNoTracking().Where(row =>
        row.RegionCode == own.Unit.UnitCode && row.SubjectKind == EvidenceFiles.Kind && row.FiscalYear == own.Round.FiscalYear && row.Scan != ScanState.Waiting && row.UploadedAt <= until);
}
