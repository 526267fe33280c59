using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Announcements;
using Uijeongbu.SocialPlan.Domain.Regions;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Announcements;

/// <summary>
/// Notes that the viewer read what is shown. Nothing of the place changes by it, so it stands on no record; a second time changes nothing.
/// </summary>
internal sealed class MarkAnnouncement(PortalDb door, TimeProvider clock)
{
    /// <returns>Whether the viewer finds it; what is not shown is noted for nobody.</returns>
    public async Task<bool> ReadAsync(string region, Guid id, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        await using var db = await door.OpenCommandAsync(Permissions.AnnouncementMark, region, cancellationToken);
        if (db.Viewer.AccountId is not { } account || !await AnnouncementRows.Shown(db, Korea.DayOf(now)).AnyAsync(row => row.RegionCode == region && row.Id == id, cancellationToken))
        {
            return false;
        }

        var noted = await db.AnnouncementReadings.Where(row => row.RegionCode == region && row.AnnouncementId == id && row.AccountId == account).Select(row => row.Place).ToListAsync(cancellationToken);
        db.AddRange(PlacesOf(db.Viewer, region).Except(noted, StringComparer.Ordinal)
            .Select(place => new AnnouncementReading { RegionCode = region, AnnouncementId = id, AccountId = account, Place = place, ReadAt = now }));
        await db.SaveChangesAsync(cancellationToken);
        await db.Database.CommitTransactionAsync(cancellationToken);
        return true;
    }

    // For whom one reads: of all one's places those that the announcement is for.
    public static IEnumerable<string> PlacesOf(Viewer viewer, string region) =>
        viewer.HomesFor(Permissions.AnnouncementMark).Where(place => place == region || Region.ProvinceOf(place) == region);
}
