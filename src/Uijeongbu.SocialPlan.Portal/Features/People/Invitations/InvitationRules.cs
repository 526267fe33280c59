using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;

namespace Uijeongbu.SocialPlan.Portal.Features.People.Invitations;

/// <summary>Who can be invited to what.</summary>
internal static class InvitationRules
{
    /// <summary>What is wrong with the call itself.</summary>
    public static Problem? WhyNot(Viewer viewer, InviteCall call) =>
        !Invite.IsAddress(call.Email.Trim()) ? InvitationProblems.NoAddress
        : call.Name.Trim().Length > Invite.LongestName ? InvitationProblems.NoName
        : !RolePlaces.Fits(call.Role, call.RegionCode) ? PeopleProblems.WrongPlace
        : !RolePlaces.MayGive(viewer, call.Role, call.RegionCode) ? PeopleProblems.NotYours
        : call.ValidTo < call.ValidFrom ? PeopleProblems.DatesReversed
        : call.ProjectIds.Count > 0 && call.Role is not Role.ProjectOwner ? InvitationProblems.NoProject
        : null;

    /// <summary>What stands against it at the place.</summary>
    public static async Task<Problem?> WhyNotAsync(PortalDbContext db, InviteCall call, string address, Guid? userId, DateTime now, CancellationToken cancellationToken)
    {
        if (await RoleDepartments.WhyNotAsync(db, call.RegionCode, call.Role, call.DepartmentId, call.ValidFrom, cancellationToken) is { } department)
        {
            return department;
        }

        var projects = call.ProjectIds.Distinct().ToList();
        if (await db.Projects.CountAsync(row => row.RegionCode == call.RegionCode && projects.Contains(row.Id), cancellationToken) != projects.Count)
        {
            return InvitationProblems.NoProject;
        }

        if (userId is { } id && await Overlapping(db, call.RegionCode, id, call.Role, call.DepartmentId, call.ValidFrom, call.ValidTo).AnyAsync(cancellationToken))
        {
            return InvitationProblems.HasRole;
        }

        return await Open(db.Invitations, call.RegionCode, now).AnyAsync(row => row.NormalizedEmail == address && row.Role == call.Role && row.DepartmentId == call.DepartmentId, cancellationToken)
            ? InvitationProblems.Present
            : null;
    }

    /// <summary>Invitations whose link can still be used or is only out of date.</summary>
    public static IQueryable<Invitation> Unused(IQueryable<Invitation> rows, string region) =>
        rows.Where(row => row.RegionCode == region && row.AcceptedAt == null && row.WithdrawnAt == null);

    /// <summary>Roles of the same kind that the person has on one of the days.</summary>
    public static IQueryable<Membership> Overlapping(PortalDbContext db, string region, Guid user, Role role, Guid? department, DateOnly from, DateOnly? to) =>
        db.Memberships.Where(row => row.UserId == user && row.RegionCode == region && row.Role == role && row.DepartmentId == department && row.DeputyKind == null
            && (row.ValidTo == null || row.ValidTo >= from) && (to == null || row.ValidFrom <= to));

    private static IQueryable<Invitation> Open(IQueryable<Invitation> rows, string region, DateTime now) => Unused(rows, region).Where(row => row.ExpiresAt > now);
}
