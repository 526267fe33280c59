using Uijeongbu.SocialPlan.Domain.Notifying;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Notifying;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Alerts;

/// <summary>
/// The notifications that an account finds: its own, of places in which it still reads today what they tell of. The door has left out the places in which
/// it has no such role any more; this leaves out what another role there does not read.
/// </summary>
internal static class OwnAlerts
{
    public static IQueryable<Notification> Of(PortalDbContext db)
    {
        var account = db.Viewer.AccountId;
        var (results, people) = (Needing(db, Permissions.ResultRead), Needing(db, Permissions.MembershipRead));
        var (submissions, announcements) = (Needing(db, Permissions.SubmissionReceive), Needing(db, Permissions.AnnouncementRead));
        var cards = Needing(db, Permissions.MonitorRead);
        return db.Notifications.Where(row => row.AccountId == account && (
            (results.Kinds.Contains(row.Kind) && results.Regions.Contains(row.RegionCode))
            || (people.Kinds.Contains(row.Kind) && people.Regions.Contains(row.RegionCode))
            || (submissions.Kinds.Contains(row.Kind) && submissions.Regions.Contains(row.RegionCode))
            || (announcements.Kinds.Contains(row.Kind) && announcements.Regions.Contains(row.RegionCode))
            || (cards.Kinds.Contains(row.Kind) && cards.Regions.Contains(row.RegionCode))));
    }

    private static (NotificationKind[] Kinds, string[] Regions) Needing(PortalDbContext db, string permission) => ([.. AlertRights.Kinds[permission]], [.. db.Viewer.RegionsFor(permission) ?? []]);
}
