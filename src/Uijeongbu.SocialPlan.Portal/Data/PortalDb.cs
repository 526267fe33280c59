using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Data;

/// <summary>
/// The one door to the data. It checks the permission and returns a context that knows the viewer's regions: rows of other regions are not
/// found and cannot be saved. No overload lacks the permission. One context per operation; the caller disposes it.
/// </summary>
internal sealed class PortalDb(IDbContextFactory<PortalDbContext> contexts, ViewerAccessor viewers)
{
    /// <summary>Opens for whoever is looking.</summary>
    public async Task<PortalDbContext> OpenAsync(string permission, CancellationToken cancellationToken) =>
        await OpenAsAsync(await viewers.CurrentAsync(cancellationToken), permission, cancellationToken);

    /// <summary>Opens for a job of the portal, whose viewer names its regions.</summary>
    public async Task<PortalDbContext> OpenAsAsync(Viewer viewer, string permission, CancellationToken cancellationToken)
    {
        if (!Permissions.Allow(viewer.Role, permission))
        {
            throw new AccessDeniedException($"{viewer.Role} may not do {permission}.");
        }

#pragma warning disable RS0030 // This is the door.
        var db = await contexts.CreateDbContextAsync(cancellationToken);
#pragma warning restore RS0030
        db.LimitTo(viewer.Regions, Permissions.MayWrite(permission));
        return db;
    }
}
