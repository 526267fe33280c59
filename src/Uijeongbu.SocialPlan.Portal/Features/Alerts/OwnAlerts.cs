using Uijeongbu.SocialPlan.Domain.Notifying;
using Uijeongbu.SocialPlan.Portal.Data;
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
        var (account, results, people, submissions) = (db.Viewer.AccountId, RegionsFor(db, Permissions.ResultRead), RegionsFor(db, Permissions.MembershipRead), RegionsFor(db, Permissions.SubmissionReceive));
        return db.Notifications.Where(row => row.AccountId == account
            && (row.Kind == NotificationKind.InvitationTaken ? people.Contains(row.RegionCode)
                : row.Kind == NotificationKind.YearSubmitted ? submissions.Contains(row.RegionCode)
                : results.Contains(row.RegionCode)));
    }

    private static string[] RegionsFor(PortalDbContext db, string permission) => [.. db.Viewer.RegionsFor(permission) ?? []];
}
