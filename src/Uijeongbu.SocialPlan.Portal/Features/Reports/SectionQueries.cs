using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Reports;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Features.Files;
using Uijeongbu.SocialPlan.Portal.Features.PlanYears;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Reports;

/// <summary>Reads a year's sections at the viewer's places.</summary>
internal sealed class SectionQueries(PortalDb door)
{
    /// <returns>null when the viewer finds no annual plan of that year there.</returns>
    public async Task<YearSections?> FindAsync(string region, int year, CancellationToken cancellationToken)
    {
        await using var db = await door.OpenAsync(Permissions.PlanRead, cancellationToken);
        if (await PlanYearQueries.FindAsync(db, region, year, cancellationToken) is not { } view)
        {
            return null;
        }

        var annual = view.Annual.Id;
        var rows = await db.ReportSections.Where(row => row.RegionCode == region && row.AnnualPlanId == annual).ToListAsync(cancellationToken);
        var files = await FileQueries.OfAsync(db, region, SavedSection.Subject, [.. rows.Select(row => row.Id)], cancellationToken);
        return new(view, [.. SectionForm.Shipped.Select(form => Line(form, rows.Find(row => row.Key == form.Key)))]);

        SectionLine Line(SectionForm form, ReportSection? row) => new(
            form,
            row,
            row is null ? [] : [.. files[row.Id]],
            view.Annual.Status is not AnnualPlanStatus.Closed && SectionRows.MayWrite(db.Viewer, region, row?.AssigneeId),
            SectionRows.StandInOf(db.Viewer, region, row?.AssigneeId));
    }
}
