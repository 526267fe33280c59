using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Departments;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.People;

/// <summary>Which department goes with a role.</summary>
internal static class RoleDepartments
{
    private static readonly Role[] Inside = [Role.ProjectOwner, Role.TeamLeader, Role.DepartmentHead];

    /// <summary>Why a role cannot have the department; null when it can. A place that registered no departments yet goes without.</summary>
    public static async Task<Problem?> WhyNotAsync(PortalDbContext db, string region, Role role, Guid? department, DateOnly day, CancellationToken cancellationToken)
    {
        if (department is { } id)
        {
            var found = await db.Departments.SingleOrDefaultAsync(row => row.Id == id && row.RegionCode == region, cancellationToken);
            return found is null || !Inside.Contains(role) || found.EndsOn < day ? PeopleProblems.DepartmentGone : null;
        }

        return role is (Role.TeamLeader or Role.DepartmentHead) && await db.Departments.AnyAsync(row => row.RegionCode == region && (row.EndsOn == null || row.EndsOn >= day), cancellationToken)
            ? PeopleProblems.NoDepartment
            : null;
    }

    /// <summary>What departments are called; a team after its department.</summary>
    public static IReadOnlyDictionary<Guid, string> NamesOf(IReadOnlyCollection<Department> register) =>
        register.ToDictionary(row => row.Id, row => register.FirstOrDefault(parent => parent.Id == row.ParentId) is { } parent ? $"{parent.Name} {row.Name}" : row.Name);

    /// <summary>Those that stand on a day or later, by name.</summary>
    public static IReadOnlyList<PlaceDepartment> Standing(IReadOnlyCollection<Department> register, DateOnly day)
    {
        var names = NamesOf(register);
        return [.. register.Where(row => row.EndsOn is null || row.EndsOn >= day).Select(row => new PlaceDepartment(row.Id, names[row.Id])).OrderBy(row => row.Name, StringComparer.Ordinal)];
    }
}
