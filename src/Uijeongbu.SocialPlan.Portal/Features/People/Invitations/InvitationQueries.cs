using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;

namespace Uijeongbu.SocialPlan.Portal.Features.People.Invitations;

/// <summary>Reads a place's invitations, for who makes them.</summary>
internal sealed class InvitationQueries(PortalDb door, SecurityLog log, TimeProvider clock)
{
    /// <summary>How long those that were used or withdrawn are shown.</summary>
    private static readonly TimeSpan Remembered = TimeSpan.FromDays(90);

    /// <returns>null when the place is none of the viewer's.</returns>
    public async Task<PlaceInvitations?> FindAsync(string region, CancellationToken cancellationToken)
    {
        await using var db = await door.OpenAsync(Permissions.MembershipWrite, cancellationToken);
        if (!db.ViewerRegions.Contains(region, StringComparer.Ordinal) || await db.Regions.SingleOrDefaultAsync(row => row.Code == region, cancellationToken) is not { } place)
        {
            return null;
        }

        var now = clock.GetUtcNow().UtcDateTime;
        var since = now - Remembered;
        var rows = await db.Invitations.AsNoTracking()
            .Where(row => row.RegionCode == region && ((row.AcceptedAt == null && row.WithdrawnAt == null) || row.AcceptedAt > since || row.WithdrawnAt > since)).ToListAsync(cancellationToken);
        var departments = RoleDepartments.NamesOf(await db.Departments.AsNoTracking().Where(row => row.RegionCode == region).ToListAsync(cancellationToken));
        var given = RolePlaces.GivenBy(db.Viewer, region);
        await log.WriteAsync(SecurityEventKind.PeopleRead, db.Viewer, $"invitations {region} {rows.Count}", cancellationToken);
        return new(region, place.Name, now, [.. rows.Where(row => given.Contains(row.Role)).OrderByDescending(row => row.InvitedAt).ThenByDescending(row => row.Id)
            .Select(row => new InvitationLine(row, row.DepartmentId is { } id ? departments.GetValueOrDefault(id) : null))]);
    }
}
