using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Mail;

/// <summary>The job that mails reads what waits at the places it names, and saves nothing there.</summary>
internal static class MailDoor
{
    public static Task<PortalDbContext> OpenForMailAsync(this PortalDb door, IEnumerable<string> regions, CancellationToken cancellationToken) =>
        door.OpenAsAsync(Viewer.System("mail", regions), Permissions.ResultRead, cancellationToken);
}
