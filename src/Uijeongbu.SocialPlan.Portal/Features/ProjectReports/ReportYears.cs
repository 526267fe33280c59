using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.ProjectReports;

/// <summary>A year whose results were opened for entry.</summary>
internal sealed record ReportYear(string RegionCode, int Year);

/// <summary>Finds the year whose reports a viewer most likely looks for.</summary>
internal sealed class ReportYears(PortalDb door)
{
    /// <summary>The youngest year with a period of entry at the viewer's first place; null when there is none, or when the viewer reads no results.</summary>
    public async Task<ReportYear?> LastAsync(Viewer viewer, CancellationToken cancellationToken)
    {
        if (viewer.RegionsFor(Permissions.ResultRead) is not [var region, ..])
        {
            return null;
        }

        await using var db = await door.OpenAsync(Permissions.ResultRead, cancellationToken);
        return await db.ResultsPeriods.Where(period => period.RegionCode == region).OrderByDescending(period => period.FiscalYear)
            .Select(period => new ReportYear(region, period.FiscalYear)).FirstOrDefaultAsync(cancellationToken);
    }
}
