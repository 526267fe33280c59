using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain.Notifying;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Data.Record;

/// <summary>
/// Takes away what people were told of something that was withdrawn: it leads nowhere now, and its words are what was withdrawn. A job of the portal, for the
/// rows stand at the places of those who were told, which are not the places of who withdraws. They stand on no record; the command that led here does.
/// </summary>
internal sealed class NotificationWithdrawal(PortalDb door)
{
    /// <param name="places">Places whose people were told.</param>
    /// <param name="kind">What was told.</param>
    /// <param name="link">Where it led.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task RunAsync(IEnumerable<string> places, NotificationKind kind, string link, CancellationToken cancellationToken)
    {
        await using var db = await door.OpenAsAsync(Viewer.System("notification-withdrawal", places), Permissions.RecordPurge, cancellationToken);
        await db.Notifications.Where(row => row.Kind == kind && row.Link == link).ExecuteDeleteAsync(cancellationToken);
    }
}
