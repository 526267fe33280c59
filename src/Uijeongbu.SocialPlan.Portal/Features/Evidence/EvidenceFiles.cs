using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Files;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Features.Files;
using Uijeongbu.SocialPlan.Portal.Features.ProjectReports;
using Uijeongbu.SocialPlan.Portal.Features.Results;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Evidence;

/// <summary>
/// A project takes evidence (증빙자료) for each year from whoever is in charge of it, as long as the words of its report can be written. It is read by
/// whoever reads the results there: others than those in charge of the project only with another role.
/// </summary>
internal static class EvidenceFiles
{
    public const string Kind = "evidence";

    public static FileSubject Subject { get; } = new(Kind, Permissions.ResultWrite, (_, _, _, _) => Task.FromResult<Problem?>(AttachmentProblems.NotFound))
    {
        WhyNotInYearAsync = WhyNotAsync,
        MayReadAsync = MayReadAsync,
    };

    /// <summary>The file when it is evidence there.</summary>
    public static Task<Attachment?> FindAsync(PortalDbContext db, string region, Guid file, CancellationToken cancellationToken) =>
        db.Attachments.SingleOrDefaultAsync(row => row.RegionCode == region && row.Id == file && row.SubjectKind == Kind, cancellationToken);

    /// <summary>Why nothing about a project's evidence can be changed by whoever is in charge.</summary>
    public static async Task<Problem?> WhyNotAsync(Change change, string region, Guid project, int year, CancellationToken cancellationToken)
    {
        var find = ResultStatements.Report.For(change.Db);
        return await find(change.Db, region, project, year, change.Viewer.InChargeAs(region), Korea.DayOf(change.At), cancellationToken) is { } found
            ? EntryLock.OfItem(found.Period, found.Report, indicator: null, found.IsInCharge, change.At)?.ToProblem()
            : ResultProblems.ProjectNotFound;
    }

    private static async Task<bool> MayReadAsync(PortalDbContext db, Attachment file, DateOnly today, CancellationToken cancellationToken)
    {
        var viewer = db.Viewer;
        var accounts = viewer.InChargeAs(file.RegionCode);
        return (viewer.RegionsFor(Permissions.ResultRead)?.Contains(file.RegionCode, StringComparer.Ordinal) ?? false)
            && (!ReportQueries.IsOnlyOwner(viewer, file.RegionCode) || await db.ProjectStaff.AnyAsync(
                row => accounts.Contains(row.UserId) && row.ProjectId == file.SubjectId && row.RegionCode == file.RegionCode && row.ValidFrom <= today && (row.ValidTo == null || row.ValidTo >= today),
                cancellationToken));
    }
}
