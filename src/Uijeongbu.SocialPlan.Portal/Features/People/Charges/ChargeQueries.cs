using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Departments;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;

namespace Uijeongbu.SocialPlan.Portal.Features.People.Charges;

/// <summary>Reads <see cref="PlaceCharges"/>. Each reading is a line of the security log.</summary>
internal sealed class ChargeQueries(PortalDb door, SecurityLog log, TimeProvider clock)
{
    /// <returns>null when the place is none of the viewer's.</returns>
    public async Task<PlaceCharges?> FindAsync(string region, CancellationToken cancellationToken)
    {
        await using var db = await door.OpenAsync(Permissions.PlanWrite, cancellationToken);
        if (!db.ViewerRegions.Contains(region, StringComparer.Ordinal) || await db.Regions.SingleOrDefaultAsync(row => row.Code == region, cancellationToken) is not { } place)
        {
            return null;
        }

        var today = Korea.DayOf(clock.GetUtcNow().UtcDateTime);
        DepartmentRegister register = new(await db.Departments.AsNoTracking().Where(row => row.RegionCode == region).ToListAsync(cancellationToken));
        var rows = await db.ProjectStaff.AsNoTracking().Where(row => row.RegionCode == region && (row.ValidTo == null || row.ValidTo >= today))
            .Join(db.Projects.Where(row => row.RegionCode == region), staff => staff.ProjectId, project => project.Id, (staff, project) => new { Staff = staff, Project = project }).ToListAsync(cancellationToken);
        var names = await door.NamesAsync(rows.Select(row => row.Staff.UserId), cancellationToken);
        await log.WriteAsync(SecurityEventKind.PeopleRead, db.Viewer, $"charges {region} {names.Count}", cancellationToken);
        return new(region, place.Name, register.Departments.Any(row => row.ParentId is not null && row.StandsOn(today)), [.. rows
            .OrderBy(row => row.Project.Code, StringComparer.Ordinal).ThenBy(row => row.Project.Id).ThenBy(row => names.GetValueOrDefault(row.Staff.UserId), StringComparer.Ordinal)
            .Select(row => new ChargeLine(
                row.Staff.Id, row.Staff.Version, new(row.Project.Id, row.Project.Code, row.Project.Name), row.Project.Department, names.GetValueOrDefault(row.Staff.UserId, ""), row.Staff.TeamId, TeamsOf(register, row.Project.Department, row.Staff.TeamId, today)))]);
    }

    /// <summary>Teams of the department that does on a day what a plan gave to a name.</summary>
    public static bool IsTeamOf(DepartmentRegister register, Guid team, string? department, DateOnly day) =>
        register.Departments.Any(row => row.Id == team && row.ParentId is not null && row.StandsOn(day)) && register.IsInCharge(team, department, day);

    // One that is named already stays among the choices, whatever became of it.
    private static IReadOnlyList<PlaceDepartment> TeamsOf(DepartmentRegister register, string? department, Guid? named, DateOnly day) =>
    [
        .. register.Departments.Where(row => row.Id == named || IsTeamOf(register, row.Id, department, day)).OrderBy(row => row.Name, StringComparer.Ordinal).Select(row => new PlaceDepartment(row.Id, row.Name)),
    ];
}
