using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Departments;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Departments;

/// <summary>The register of a place.</summary>
/// <param name="RegionCode">The place.</param>
/// <param name="Register">All departments, ended ones too.</param>
/// <param name="Projects">Names that running projects give as their department, with how many do.</param>
/// <param name="Today">Today in Korea.</param>
public sealed record DepartmentSheet(string RegionCode, DepartmentRegister Register, IReadOnlyDictionary<string, int> Projects, DateOnly Today)
{
    /// <summary>Names that no department stands behind today: their projects have no head who could confirm.</summary>
    public IReadOnlyList<string> Unknown => [.. Projects.Keys.Where(name => Register.InCharge(name, Today) is null).Order(StringComparer.Ordinal)];
}

/// <summary>Reads <see cref="DepartmentSheet"/>.</summary>
internal sealed class DepartmentQueries(PortalDb door, TimeProvider clock)
{
    /// <returns>null when the place is none of the viewer's.</returns>
    public async Task<DepartmentSheet?> FindAsync(string region, CancellationToken cancellationToken)
    {
        await using var db = await door.OpenAsync(Permissions.PlanRead, cancellationToken);
        if (!db.ViewerRegions.Contains(region, StringComparer.Ordinal))
        {
            return null;
        }

        var today = Korea.DayOf(clock.GetUtcNow().UtcDateTime);
        var departments = await db.Departments.Where(row => row.RegionCode == region).ToListAsync(cancellationToken);
        var projects = await db.Projects.Where(row => row.RegionCode == region && row.Department != null && (row.LastYear == null || row.LastYear >= today.Year - 1))
            .GroupBy(row => row.Department!).Select(group => new { group.Key, Count = group.Count() }).ToListAsync(cancellationToken);
        return new(region, new(departments), projects.Where(one => one.Key.Trim().Length > 0).GroupBy(one => one.Key.Trim(), StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Sum(one => one.Count), StringComparer.Ordinal), today);
    }
}
