using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Monitoring;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Features.Files;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Monitoring.Paper;

/// <summary>The scan of a signed sheet hangs on what was entered from it; read by who manages rounds alone: it shows a name and a hand.</summary>
internal static class PaperFiles
{
    public const string Kind = "paper-review";

    /// <summary>Where scans are read.</summary>
    public const string Address = MonitoringRows.Home + "/paper-files";

    public static FileSubject Files { get; } = new(Kind, Permissions.MonitorManage, WhyNotAsync) { ReadPermission = Permissions.MonitorDeskRead };

    private static async Task<Problem?> WhyNotAsync(Change change, string region, Guid id, CancellationToken cancellationToken) =>
        await change.Db.PaperReviews.AnyAsync(row => row.RegionCode == region && row.Id == id && row.State == PaperState.Waiting, cancellationToken) ? null : MonitoringProblems.PaperNotFound;
}
