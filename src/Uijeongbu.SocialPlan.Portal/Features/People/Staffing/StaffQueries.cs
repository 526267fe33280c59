using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Features.People.Invitations;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.People.Staffing;

/// <summary>Reads what a table of staff is read against.</summary>
internal sealed class StaffQueries(PortalDb door, TimeProvider clock)
{
    /// <returns>null when the place is none of the viewer's.</returns>
    public async Task<StaffPlace?> FindAsync(string region, CancellationToken cancellationToken)
    {
        await using var db = await door.OpenAsync(Permissions.MembershipWrite, cancellationToken);
        if (!db.ViewerRegions.Contains(region, StringComparer.Ordinal) || await db.Regions.SingleOrDefaultAsync(row => row.Code == region, cancellationToken) is not { } place)
        {
            return null;
        }

        var now = clock.GetUtcNow().UtcDateTime;
        var today = Korea.DayOf(now);
        var departments = RoleDepartments.Standing(await db.Departments.AsNoTracking().Where(row => row.RegionCode == region).ToListAsync(cancellationToken), today);
        var readsPlans = db.Viewer.RegionsFor(Permissions.PlanRead)?.Contains(region, StringComparer.Ordinal) ?? false;
        return new(region, place.Name, RolePlaces.GivenBy(db.Viewer, region), departments, readsPlans ? await ProjectsAsync(db, region, today.Year - 1, cancellationToken) : [], await KnownAsync(db, region, today, now, cancellationToken));
    }

    private static async Task<List<StaffProject>> ProjectsAsync(PortalDbContext db, string region, int since, CancellationToken cancellationToken)
    {
        var rows = await (
            from project in db.Projects
            join plan in db.Plans on project.PlanId equals plan.Id
            where project.RegionCode == region && plan.RegionCode == region && (project.LastYear == null || project.LastYear >= since)
                && db.AnnualPlans.Any(annual => annual.PlanId == plan.Id && annual.FiscalYear >= since)
            select new StaffProject(project.Id, plan.Generation, project.Code, project.Name)).ToListAsync(cancellationToken);
        return [.. rows.OrderByDescending(row => row.Generation).ThenBy(row => row.Code, StringComparer.Ordinal)];
    }

    private async Task<Dictionary<string, string>> KnownAsync(PortalDbContext db, string region, DateOnly today, DateTime now, CancellationToken cancellationToken)
    {
        var held = await db.Memberships.AsNoTracking().Where(row => row.RegionCode == region && row.DeputyKind == null && (row.ValidTo == null || row.ValidTo >= today)).ToListAsync(cancellationToken);
        var invited = await InvitationRules.Unused(db.Invitations.AsNoTracking(), region).Where(row => row.ExpiresAt > now).ToListAsync(cancellationToken);
        await using var accounts = door.OpenAccounts();
        var ids = held.Select(row => row.UserId).Distinct().ToList();
        var addresses = await accounts.Users.Where(user => ids.Contains(user.Id)).ToDictionaryAsync(user => user.Id, user => user.NormalizedEmail ?? "", cancellationToken);
        Dictionary<string, string> known = new(StringComparer.Ordinal);
        foreach (var row in invited)
        {
            known[StaffPlace.KeyOf(row.NormalizedEmail, row.Role, row.DepartmentId)] = "이미 초대했습니다.";
        }

        foreach (var row in held)
        {
            known[StaffPlace.KeyOf(addresses[row.UserId], row.Role, row.DepartmentId)] = "이미 맡고 있습니다.";
        }

        return known;
    }
}
