using Uijeongbu.SocialPlan.Domain.Departments;

namespace Uijeongbu.SocialPlan.Portal.Features.Departments;

/// <summary>A department as the record keeps it.</summary>
public sealed record SavedDepartment(Guid Id, string Name, Guid? ParentId, DateOnly StartsOn, DateOnly? EndsOn, Guid? SuccessorId, long Version)
{
    public const string Subject = "department";

    public static SavedDepartment Of(Department row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return new(row.Id, row.Name, row.ParentId, row.StartsOn, row.EndsOn, row.SuccessorId, row.Version);
    }
}
