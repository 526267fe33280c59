using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Features.Files;
using Uijeongbu.SocialPlan.Portal.Features.ProjectReports;
using Uijeongbu.SocialPlan.Portal.Features.Results;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Evidence;

/// <summary>Reads the evidence of a project for a year.</summary>
internal sealed class EvidenceQueries(PortalDb door, TimeProvider clock)
{
    /// <returns>null when there is no such project in that year for the viewer.</returns>
    public async Task<EvidenceView?> FindAsync(Guid project, int year, CancellationToken cancellationToken)
    {
        await using var db = await door.OpenAsync(Permissions.ResultRead, cancellationToken);
        var head = await (
            from row in db.Projects
            where row.Id == project
            join place in db.Regions on row.RegionCode equals place.Code
            select new { row.RegionCode, place.Name, Project = row.Code + " " + row.Name }).SingleOrDefaultAsync(cancellationToken);
        if (head is null)
        {
            return null;
        }

        var now = clock.GetUtcNow().UtcDateTime;
        var find = ResultStatements.Report.For(db);
        if (await find(db, head.RegionCode, project, year, db.Viewer.InChargeAs(head.RegionCode), Korea.DayOf(now), cancellationToken) is not { } found
            || (!found.IsInCharge && ReportQueries.IsOnlyOwner(db.Viewer, head.RegionCode)))
        {
            return null;
        }

        var files = await db.Attachments.Where(row => row.RegionCode == head.RegionCode && row.SubjectKind == EvidenceFiles.Kind && row.SubjectId == project && row.FiscalYear == year)
            .OrderBy(row => row.UploadedAt).ThenBy(row => row.Id).ToListAsync(cancellationToken);
        var mayWrite = db.Viewer.RegionsFor(Permissions.ResultWrite)?.Contains(head.RegionCode, StringComparer.Ordinal) ?? false;
        return new(
            head.RegionCode,
            head.Name,
            project,
            head.Project,
            year,
            EntryLock.OfItem(found.Period, found.Report, indicator: null, found.IsInCharge && mayWrite, now),
            db.Viewer.RegionsFor(Permissions.FileDisclose)?.Contains(head.RegionCode, StringComparer.Ordinal) ?? false,
            [.. files.Select(row => new EvidenceFile(SavedFile.Of(row), row.NeedsReading, row.Version))]);
    }
}
