using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.People;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;

namespace Uijeongbu.SocialPlan.Portal.Features.People.Deputies;

/// <summary>Who may name whom as whose deputy, and for how long.</summary>
/// <param name="viewer">Who names.</param>
/// <param name="region">The place.</param>
/// <param name="memberships">All memberships of the place.</param>
/// <param name="today">Today in Korea.</param>
internal sealed class DeputyRules(Viewer viewer, string region, IReadOnlyCollection<Membership> memberships, DateOnly today)
{
    /// <summary>Most days at once.</summary>
    public const int LongestDays = 366;

    // Nobody's deputy for a post without a person: the projects of an owner who left are handed over, and a coordinator is named by the operator.
    private static readonly Role[] CanBeVacant = [Role.TeamLeader, Role.DepartmentHead];

    /// <summary>Whether the viewer names deputies of the post: who gives the role, and who holds it in person.</summary>
    public bool MayName(DeputyPost post) => DeputyPost.Roles.Contains(post.Role)
        && (RolePlaces.MayGive(viewer, post.Role, region) || (post.ForUserId is { } person && person == viewer.AccountId && viewer.IsInPerson(post.Role, region)));

    /// <summary>Whether the account holds the role itself on all those days.</summary>
    public bool Holds(DeputyPost post, DateOnly from, DateOnly to) =>
        memberships.Any(row => row.DeputyKind is null && row.UserId == post.ForUserId && row.Role == post.Role && row.DepartmentId == post.DepartmentId && row.ValidFrom <= from && (row.ValidTo is null || row.ValidTo >= to));

    /// <summary>Whether nobody holds the post on a day or later.</summary>
    public bool IsVacant(Role role, Guid? department, DateOnly day) =>
        CanBeVacant.Contains(role) && !memberships.Any(row => row.DeputyKind is null && row.Role == role && row.DepartmentId == department && (row.ValidTo is null || row.ValidTo >= day));

    /// <summary>Whether the account has a role of its own inside the office on a day.</summary>
    public bool IsInside(Guid user, DateOnly day) =>
        memberships.Any(row => row.DeputyKind is null && row.UserId == user && DeputyPost.Roles.Contains(row.Role) && row.ValidFrom <= day && (row.ValidTo is null || row.ValidTo >= day));

    /// <summary>Why the deputy cannot be named; null when it can.</summary>
    public Problem? WhyNot(GrantDeputyCall call) =>
        !DeputyPost.Roles.Contains(call.Post.Role) || !RolePlaces.Fits(call.Post.Role, region) ? DeputyProblems.NoSuchPost
        : !MayName(call.Post) ? DeputyProblems.NotYours
        : call.ValidFrom < today ? DeputyProblems.TooEarly
        : WhyNotUntil(call.Post, call.ValidFrom, call.ValidTo) ?? WhyNotPost(call) ?? WhyNotDeputy(call);

    /// <summary>Why a deputy cannot act until a day.</summary>
    public Problem? WhyNotUntil(DeputyPost post, DateOnly from, DateOnly to) =>
        to < from ? DeputyProblems.DatesReversed
        : to.DayNumber - from.DayNumber >= LongestDays ? DeputyProblems.TooLong
        : post.ForUserId is not null && !Holds(post, from, to) ? DeputyProblems.NotHeld
        : null;

    private Problem? WhyNotPost(GrantDeputyCall call) =>
        call.Post.ForUserId is not null ? null
        : call.Kind is DeputyKind.Substitute ? DeputyProblems.NeedsPerson
        : !CanBeVacant.Contains(call.Post.Role) || call.Post.DepartmentId is null ? DeputyProblems.NoSuchPost
        : IsVacant(call.Post.Role, call.Post.DepartmentId, call.ValidFrom) ? null : DeputyProblems.NotVacant;

    // Who names a deputy is a second person beside the deputy.
    private Problem? WhyNotDeputy(GrantDeputyCall call) =>
        call.DeputyUserId == call.Post.ForUserId ? DeputyProblems.SamePerson
        : call.DeputyUserId == viewer.AccountId ? DeputyProblems.SelfNamed
        : !IsInside(call.DeputyUserId, call.ValidFrom) ? DeputyProblems.NoDeputy
        : call.Post.Role is not Role.ProjectOwner && Overlapping(call).Any(row => row.DeputyKind is null) ? DeputyProblems.HasRole
        : Overlapping(call).Any(row => row.DeputyKind is not null && row.DeputyFor == call.Post.ForUserId) ? DeputyProblems.Present
        : null;

    private IEnumerable<Membership> Overlapping(GrantDeputyCall call) => memberships.Where(row =>
        row.UserId == call.DeputyUserId && row.Role == call.Post.Role && row.DepartmentId == call.Post.DepartmentId && row.ValidFrom <= call.ValidTo && (row.ValidTo is null || row.ValidTo >= call.ValidFrom));
}
