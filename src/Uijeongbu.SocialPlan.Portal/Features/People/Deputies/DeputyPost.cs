using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.People.Deputies;

/// <summary>What a deputy stands in for: a role of a person, or one that is vacant.</summary>
/// <param name="Role">The role.</param>
/// <param name="DepartmentId">Its department or team; null where it has none.</param>
/// <param name="ForUserId">Who holds it; null where nobody does.</param>
internal sealed record DeputyPost(Role Role, Guid? DepartmentId, Guid? ForUserId)
{
    /// <summary>Roles that have deputies.</summary>
    public static IReadOnlyList<Role> Roles { get; } = [Role.ProjectOwner, Role.TeamLeader, Role.DepartmentHead, Role.Coordinator];

    /// <summary>As a choice of a form.</summary>
    public override string ToString() => $"{Role}:{DepartmentId}:{ForUserId}";

    /// <summary>Reads such a choice; null when it is none.</summary>
    public static DeputyPost? Read(string text) =>
        text.Split(':') is [var role, var department, var person] && Enum.TryParse<Role>(role, out var known) && Enum.IsDefined(known)
            ? new(known, Guid.TryParse(department, out var id) ? id : null, Guid.TryParse(person, out var user) ? user : null)
            : null;
}
