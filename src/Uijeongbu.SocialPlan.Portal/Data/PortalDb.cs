using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Web;
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
    public async Task<PortalDbContext> OpenAsync(string permission, CancellationToken cancellationToken)
    {
        var db = OpenAccounts();
        return await GuardAsync(db, async () => Limit(db, await viewers.CurrentAsync(db, isCommand: false, cancellationToken), permission));
    }

    /// <summary>
    /// Opens for a command in one region, in a transaction. First the region's commands are made to wait, then the rights are read: who
    /// withdraws a right, which is a command too, and who uses it come one after the other.
    /// </summary>
    /// <param name="permission">What the matrix must allow.</param>
    /// <param name="regionCode">The region it changes.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <param name="as">For whom when it is not who is signed in: a job of the portal, or who holds a link that is used once.</param>
    public async Task<PortalDbContext> OpenCommandAsync(string permission, string regionCode, CancellationToken cancellationToken, Viewer? @as = null)
    {
        var db = OpenAccounts();
        return await GuardAsync(db, async () =>
        {
            await db.Database.BeginTransactionAsync(cancellationToken);
            await db.LockRegionAsync(regionCode, cancellationToken);
            Limit(db, @as ?? await viewers.CurrentAsync(db, isCommand: true, cancellationToken), permission);
            if (!db.ViewerRegions.Contains(regionCode, StringComparer.Ordinal))
            {
                throw AccessDeniedException.AtDoor(db.Viewer, $"{permission} in {regionCode}");
            }
        });
    }

    /// <summary>Opens for a job of the portal, whose viewer names its regions.</summary>
    public async Task<PortalDbContext> OpenAsAsync(Viewer viewer, string permission, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var db = OpenAccounts();
        return await GuardAsync(db, () =>
        {
            Limit(db, viewer, permission);
            return Task.CompletedTask;
        });
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

    private static void Limit(PortalDbContext db, Viewer viewer, string permission)
    {
        var regions = viewer.RegionsFor(permission) ?? throw AccessDeniedException.AtDoor(viewer, permission);
        db.LimitTo(viewer, regions, Permissions.MayWrite(permission));
        if (permission is Permissions.MembershipRead or Permissions.MembershipWrite or Permissions.DeputyWrite or Permissions.InvitationAccept or Permissions.MonitorInvite)
        {
            db.AdmitMemberships();
        }

        if (permission is Permissions.AnnouncementWrite)
        {
            db.AdmitTelling(viewer.ReachFor(permission));
        }

        if (permission is Permissions.PracticeManage)
        {
            db.AdmitPractice();
        }
    }

    // Whoever is refused leaves no context and no transaction behind.
    private async Task<PortalDbContext> GuardAsync(PortalDbContext db, Func<Task> limit)
    {
        try
        {
            await limit();
            return db;
        }
        catch (Exception fault)
        {
            await db.DisposeAsync();
            PortalMeter.Denials.Add(fault is AccessDeniedException ? 1 : 0);
            await LogAsync(fault as AccessDeniedException);
            throw;
        }
    }

    // Whoever gave up waiting was refused all the same: no cancellation.
    private async Task LogAsync(AccessDeniedException? denied)
    {
        if (denied?.Viewer is { } viewer)
        {
            await using var db = OpenAccounts();
            db.Add(events.Denied(viewer, denied.What));
            await db.SaveChangesAsync(CancellationToken.None);
        }
    }
}
