using Uijeongbu.SocialPlan.Domain.Departments;

namespace Uijeongbu.SocialPlan.Portal.Features.Departments;

/// <summary>A department as the record keeps it.</summary>
public sealed record SavedDepartment(Guid Id, string Name, string? Parent, DateOnly StartsOn, DateOnly? EndsOn, string? Successor, long Version)
{
    public const string Subject = "department";

    /// <param name="row">The department.</param>
    /// <param name="all">The register, for the names of others.</param>
    public static SavedDepartment Of(Department row, IReadOnlyCollection<Department> all)
    {
        ArgumentNullException.ThrowIfNull(row);
        string? NameOf(Guid? id) => all.FirstOrDefault(one => one.Id == id)?.Name;
        return new(row.Id, row.Name, NameOf(row.ParentId), row.StartsOn, row.EndsOn, NameOf(row.SuccessorId), row.Version);
    }
}
