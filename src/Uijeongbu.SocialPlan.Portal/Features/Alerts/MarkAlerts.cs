using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Alerts;

/// <summary>
/// Marks one's own notifications as read. Nothing of the place changes by it, so it stands on no record; a second time changes nothing.
/// </summary>
internal sealed class MarkAlerts(PortalDb door, TimeProvider clock)
{
    /// <param name="region">The place.</param>
    /// <param name="id">The notification; null for all of the place.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>Where the notification leads, or an empty text for all; null when the viewer finds none.</returns>
    public async Task<string?> ReadAsync(string region, Guid? id, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        await using var db = await door.OpenCommandAsync(Permissions.AlertMark, region, cancellationToken);
        var rows = OwnAlerts.Of(db).Where(row => row.RegionCode == region && (id == null || row.Id == id));
        var link = id is null ? "" : await rows.Select(row => row.Link).SingleOrDefaultAsync(cancellationToken);
        var marked = await rows.Where(row => row.ReadAt == null).ExecuteUpdateAsync(set => set.SetProperty(row => row.ReadAt, now), cancellationToken);
        await db.Database.CommitTransactionAsync(cancellationToken);
        return marked == 0 && id is null ? null : link;
    }
}
