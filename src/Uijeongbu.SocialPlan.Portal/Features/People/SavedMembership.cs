using Uijeongbu.SocialPlan.Domain.People;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;

namespace Uijeongbu.SocialPlan.Portal.Features.People;

/// <summary>A membership as it stands after a command; also what the record keeps of it.</summary>
internal sealed record SavedMembership(Guid Id, Guid UserId, Role Role, string RegionCode, DateOnly ValidFrom, DateOnly? ValidTo, Guid? DepartmentId)
{
    public const string Subject = "membership";

    /// <summary>As what deputy; null for the role itself.</summary>
    public DeputyKind? DeputyKind { get; init; }

    /// <summary>Whose deputy.</summary>
    public string? DeputyForName { get; init; }

    public static SavedMembership Of(Membership row) => new(row.Id, row.UserId, row.Role, row.RegionCode!, row.ValidFrom, row.ValidTo, row.DepartmentId) { DeputyKind = row.DeputyKind, DeputyForName = row.DeputyForName };
}
