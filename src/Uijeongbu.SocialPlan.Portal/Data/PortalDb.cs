using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;

namespace Uijeongbu.SocialPlan.Portal.Data;

/// <summary>
/// The one door to the data. It checks the permission and returns a context that knows the viewer's regions: rows of other regions are not
/// found and cannot be saved. No way in lacks the permission but the one to accounts, which leads to no region. One context per operation;
/// the caller disposes it.
/// </summary>
internal sealed class PortalDb(IDbContextFactory<PortalDbContext> contexts, ViewerAccessor viewers, SecurityEvents events)
{
    /// <summary>Opens for whoever is looking.</summary>
    public async Task<PortalDbContext> OpenAsync(string permission, CancellationToken cancellationToken) =>
        await OpenAsAsync(await viewers.CurrentAsync(cancellationToken), permission, cancellationToken);

    /// <summary>Opens for a job of the portal, whose viewer names its regions.</summary>
    public async Task<PortalDbContext> OpenAsAsync(Viewer viewer, string permission, CancellationToken cancellationToken)
    {
        var regions = viewer.RegionsFor(permission) ?? throw await DeniedAsync(viewer, permission, cancellationToken);

#pragma warning disable RS0030 // This is the door.
        var db = await contexts.CreateDbContextAsync(cancellationToken);
#pragma warning restore RS0030
        db.LimitTo(regions, Permissions.MayWrite(permission));
        return db;
    }

    private async Task<AccessDeniedException> DeniedAsync(Viewer viewer, string permission, CancellationToken cancellationToken)
    {
        await using var db = OpenAccounts();
        db.Add(events.Denied(viewer, permission));
        await db.SaveChangesAsync(cancellationToken);
        return new($"{viewer.Name} may not do {permission}.");
    }

    /// <summary>
    /// Opens for accounts alone: Identity's stores, sessions and keys, which work before anyone is known. Finds no row of any region.
    /// </summary>
    public PortalDbContext OpenAccounts()
    {
#pragma warning disable RS0030 // This is the door.
        var db = contexts.CreateDbContext();
#pragma warning restore RS0030
        db.LimitToAccounts();
        return db;
    }
}
