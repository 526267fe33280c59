using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;

namespace Uijeongbu.SocialPlan.Portal.Features.People.Deputies;

/// <summary>Reads the deputies of a place, and who can name whom. Each reading is a line of the security log.</summary>
internal sealed class DeputyQueries(PortalDb door, SecurityLog log, TimeProvider clock)
{
    private const int DaysBack = 60;

    /// <returns>null when the place is none of the viewer's.</returns>
    public async Task<PlaceDeputies?> FindAsync(string region, CancellationToken cancellationToken)
    {
        await using var db = await door.OpenAsync(Permissions.DeputyWrite, cancellationToken);
        if (!db.ViewerRegions.Contains(region, StringComparer.Ordinal) || await db.Regions.SingleOrDefaultAsync(row => row.Code == region, cancellationToken) is not { } place)
        {
            return null;
        }

        var today = Korea.DayOf(clock.GetUtcNow().UtcDateTime);
        var memberships = await db.Memberships.AsNoTracking().Where(row => row.RegionCode == region).ToListAsync(cancellationToken);
        var register = await db.Departments.AsNoTracking().Where(row => row.RegionCode == region).ToListAsync(cancellationToken);
        var names = await door.NamesAsync(memberships.Select(row => row.UserId), cancellationToken);
        DeputyReading read = new(db.Viewer, new(db.Viewer, region, memberships, today), memberships, names, RoleDepartments.NamesOf(register), today);
        await log.WriteAsync(SecurityEventKind.PeopleRead, db.Viewer, $"deputies {region} {names.Count}", cancellationToken);
        return new(region, place.Name, today, [.. read.Held(), .. read.Vacant(register)], read.People(), read.Deputies(today.AddDays(-DaysBack)));
    }
}
