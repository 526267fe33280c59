using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.People;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Reports;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Features.Files;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Reports;

/// <summary>What every command about a section looks for first. A section has no row before something is written, or someone named.</summary>
internal static class SectionRows
{
    /// <summary>A section takes evidence from whoever writes it, while it is not done and the year not closed.</summary>
    public static FileSubject Files { get; } = new(SavedSection.Subject, Permissions.SectionWrite, WhyNoFileAsync);

    /// <summary>A coordinator writes every section, others those assigned to them or to whom they stand in for.</summary>
    public static bool MayWrite(Viewer viewer, string region, Guid? assignee) => viewer.Is(Role.Coordinator, region) || (assignee is { } account && viewer.WritesSectionsOf(account, region) is not null);

    /// <summary>As whose deputy the viewer writes a section; null for who writes it otherwise, and for who does not.</summary>
    public static StandIn? StandInOf(Viewer viewer, string region, Guid? assignee) => assignee is { } account ? viewer.WritesSectionsOf(account, region)?.StandsIn : null;

    /// <summary>Whose deputy: 홍길동 업무대행.</summary>
    public static string WordOf(StandIn standIn) => $"{standIn.Name} {StandIn.Word(standIn.Kind)}".TrimStart();

    /// <summary>The section's row, or a new one that is not added yet, when the year is open.</summary>
    public static async Task<Outcome<ReportSection>> FindAsync(PortalDbContext db, string region, int year, string key, CancellationToken cancellationToken)
    {
        var annual = await db.AnnualPlans.SingleOrDefaultAsync(row => row.RegionCode == region && row.FiscalYear == year, cancellationToken);
        if (annual is null || SectionForm.Find(key) is null)
        {
            return SectionProblems.NotFound;
        }

        if (annual.Status is AnnualPlanStatus.Closed)
        {
            return AnnualPlanProblems.PastYear;
        }

        return await db.ReportSections.SingleOrDefaultAsync(row => row.RegionCode == region && row.AnnualPlanId == annual.Id && row.Key == key, cancellationToken)
            ?? new ReportSection { RegionCode = region, AnnualPlanId = annual.Id, Key = key };
    }

    /// <summary>Puts a changed section on the record.</summary>
    public static SavedSection Record(Change change, ReportSection section, SavedSection before)
    {
        if (before.Version == 0)
        {
            change.Db.Add(section);
        }

        var after = SavedSection.Of(section) with { Version = before.Version + 1 };
        change.Record(SavedSection.Subject, section.Id, before.Version == 0 ? null : before, after);
        return after;
    }

    private static async Task<Problem?> WhyNoFileAsync(Change change, string region, Guid id, CancellationToken cancellationToken)
    {
        var section = await change.Db.ReportSections.SingleOrDefaultAsync(row => row.RegionCode == region && row.Id == id, cancellationToken);
        if (section is null)
        {
            return SectionProblems.NotFound;
        }

        var isClosed = await change.Db.AnnualPlans.AnyAsync(row => row.RegionCode == region && row.Id == section.AnnualPlanId && row.Status == AnnualPlanStatus.Closed, cancellationToken);
        return !MayWrite(change.Viewer, region, section.AssigneeId) ? SectionProblems.NotAssigned
            : isClosed ? AnnualPlanProblems.PastYear
            : section.Status is SectionStatus.Done ? SectionProblems.IsDone
            : null;
    }
}
