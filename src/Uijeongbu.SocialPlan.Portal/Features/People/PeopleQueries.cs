using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.People;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Features.People.Handing;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;

namespace Uijeongbu.SocialPlan.Portal.Features.People;

/// <summary>Reads who has which role at a place, and who is in charge of which project. Each reading is a line of the security log.</summary>
internal sealed class PeopleQueries(PortalDb door, OwnerlessWork ownerless, SecurityLog log, TimeProvider clock)
{
    /// <summary>Whether the viewer of a request reads that place's people; asked before the door, so that a place of others is not found instead of forbidden.</summary>
    public static bool MayRead(HttpContext http, string region) =>
        http.Features.Get<SignedIn>()?.Viewer.RegionsFor(Permissions.MembershipRead)?.Contains(region, StringComparer.Ordinal) ?? false;

    /// <summary>Whether the viewer of a request gives roles there.</summary>
    public static bool MayWrite(HttpContext http, string region) =>
        http.Features.Get<SignedIn>()?.Viewer.RegionsFor(Permissions.MembershipWrite)?.Contains(region, StringComparer.Ordinal) ?? false;

    /// <returns>null when the place is none of the viewer's.</returns>
    public async Task<PlacePeople?> FindAsync(string region, CancellationToken cancellationToken)
    {
        await using var db = await door.OpenAsync(Permissions.MembershipRead, cancellationToken);
        if (!db.ViewerRegions.Contains(region, StringComparer.Ordinal) || await db.Regions.SingleOrDefaultAsync(row => row.Code == region, cancellationToken) is not { } place)
        {
            return null;
        }

        var (today, given) = (Korea.DayOf(clock.GetUtcNow().UtcDateTime), RolePlaces.GivenBy(db.Viewer, region));
        var memberships = await db.Memberships.Where(row => row.RegionCode == region).ToListAsync(cancellationToken);
        var readsPlans = db.Viewer.RegionsFor(Permissions.PlanRead)?.Contains(region, StringComparer.Ordinal) ?? false;
        var projects = readsPlans ? await ProjectsAsync(db, region, today, cancellationToken) : Enumerable.Empty<(Guid UserId, ChargedProject Project)>().ToLookup(row => row.UserId, row => row.Project);
        var users = await UsersAsync([.. memberships.Select(row => row.UserId).Distinct()], cancellationToken);
        var register = await db.Departments.Where(row => row.RegionCode == region).ToListAsync(cancellationToken);
        await log.WriteAsync(SecurityEventKind.PeopleRead, db.Viewer, $"people {region} {users.Count}", cancellationToken);
        return new(region, place.Name, today, [.. Lines(memberships, users, projects, RoleDepartments.NamesOf(register), given.Count > 0)], given, RoleDepartments.Standing(register, today), readsPlans)
        {
            Ownerless = db.Viewer.RegionsFor(Permissions.PlanWrite)?.Contains(region, StringComparer.Ordinal) is true ? await ownerless.OfAsync(db, region, cancellationToken) : [],
        };
    }

    private static IEnumerable<PersonRole> Lines(
        IEnumerable<Membership> memberships, Dictionary<Guid, (string Name, string Email)> users, ILookup<Guid, ChargedProject> projects, IReadOnlyDictionary<Guid, string> departments, bool withAddress) =>
        from row in memberships.OrderBy(row => row.Role).ThenBy(row => users[row.UserId].Name, StringComparer.Ordinal).ThenBy(row => row.ValidFrom).ThenBy(row => row.Id)
        let user = users[row.UserId]
        select new PersonRole(row.Id, row.UserId, user.Name, withAddress ? user.Email : null, row.Role, row.DepartmentId is { } id ? departments[id] : null, StandInOf(row), row.ValidFrom, row.ValidTo, row.Role is Role.ProjectOwner && row.DeputyKind is null ? [.. projects[row.UserId]] : []);

    /// <summary>For whom a membership stands in; null for the role itself.</summary>
    internal static StandIn? StandInOf(Membership row) => row.DeputyKind is { } kind ? new(kind, row.DeputyFor, row.DeputyForName) : null;

    private static async Task<ILookup<Guid, ChargedProject>> ProjectsAsync(PortalDbContext db, string region, DateOnly today, CancellationToken cancellationToken)
    {
        var rows = await (
            from staff in db.ProjectStaff
            join project in db.Projects on staff.ProjectId equals project.Id
            where staff.RegionCode == region && project.RegionCode == region && (staff.ValidTo == null || staff.ValidTo >= today)
            select new ChargeRow(staff.UserId, project.Id, project.Code, project.Name)).Distinct().ToListAsync(cancellationToken);
        return rows.OrderBy(row => row.Code, StringComparer.Ordinal).ThenBy(row => row.Id).ToLookup(row => row.UserId, row => new ChargedProject(row.Id, row.Code, row.Name));
    }

    private async Task<Dictionary<Guid, (string Name, string Email)>> UsersAsync(Guid[] ids, CancellationToken cancellationToken)
    {
        await using var accounts = door.OpenAccounts();
        return await accounts.Users.AsNoTracking().Where(user => ids.Contains(user.Id)).ToDictionaryAsync(user => user.Id, user => (user.DisplayName, user.Email ?? ""), cancellationToken);
    }

    private sealed record ChargeRow(Guid UserId, Guid Id, string Code, string Name);
}
