using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Data.Uploads;

/// <summary>
/// Once a day: takes away bytes that no row speaks of, left by a crash between moving a file and the commit, and arrivals that were never
/// finished. Only what is older than a day, so that no command at work loses its file.
/// </summary>
internal sealed partial class UploadSweep(PortalDb portalDb, UploadFolder folder, TimeProvider clock, ILogger<UploadSweep> log)
{
    private static readonly TimeSpan Grace = TimeSpan.FromDays(1);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var before = clock.GetUtcNow().UtcDateTime - Grace;
        var kept = folder.KeptBefore(before);
        var orphans = kept.Count == 0 ? [] : await OrphansAsync(kept, cancellationToken);
        orphans.ForEach(file => folder.Delete(file.RegionCode, file.Id));
        LogSwept(orphans.Count, folder.ClearArrivalsBefore(before));
    }

    private async Task<List<(string RegionCode, Guid Id)>> OrphansAsync(IReadOnlyList<(string RegionCode, Guid Id)> kept, CancellationToken cancellationToken)
    {
        var regions = kept.Select(file => file.RegionCode).Distinct(StringComparer.Ordinal);
        await using var db = await portalDb.OpenAsAsync(Viewer.System("upload-sweep", regions), Permissions.PlanRead, cancellationToken);
        var known = (await db.Attachments.Select(row => new { row.RegionCode, row.Id }).ToListAsync(cancellationToken)).Select(row => (row.RegionCode, row.Id)).ToHashSet();
        return [.. kept.Where(file => !known.Contains(file))];
    }

    [LoggerMessage(LogLevel.Information, "Taken away: {Orphans} files without a row, {Arrivals} unfinished uploads")]
    private partial void LogSwept(int orphans, int arrivals);
}
