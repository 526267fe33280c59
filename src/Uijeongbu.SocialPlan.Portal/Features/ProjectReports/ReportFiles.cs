using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Features.Files;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.ProjectReports;

/// <summary>Reads the documents that stand for the confirmation of a report.</summary>
internal sealed class ReportFiles(PortalDb door)
{
    /// <summary>In the order in which they came; none for a place that is not the viewer's.</summary>
    public async Task<IReadOnlyList<SavedFile>> OfAsync(string region, Guid report, CancellationToken cancellationToken)
    {
        await using var db = await door.OpenAsync(Permissions.ResultRead, cancellationToken);
        return [.. (await FileQueries.OfAsync(db, region, SavedReport.Subject, [report], cancellationToken))[report]];
    }
}
