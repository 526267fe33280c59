using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;

namespace Uijeongbu.SocialPlan.Portal.Features.People;

/// <summary>Gives an account a role at a place from a day on.</summary>
/// <param name="CommandId">Chosen by the sender, the same at every retry.</param>
/// <param name="RegionCode">The place.</param>
/// <param name="Email">Address of the account.</param>
/// <param name="Role">The role.</param>
/// <param name="ValidFrom">First day, in Korea.</param>
/// <param name="ValidTo">Last day; null while open.</param>
/// <param name="DepartmentId">The department or team; a team leader and a head name one where the place has any.</param>
internal sealed record GrantMembershipCall(Guid CommandId, string RegionCode, string Email, Role Role, DateOnly ValidFrom, DateOnly? ValidTo, Guid? DepartmentId = null);

/// <summary>Runs <see cref="GrantMembershipCall"/>.</summary>
internal sealed class GrantMembership(CommandRun commands, PortalDb portalDb, ILookupNormalizer normalizer)
{
    public const string Name = "membership.grant";

    /// <summary>Refused: an unknown address, a role that the place or the viewer does not have, reversed days, a department that is none there, a role that is held already.</summary>
    public async Task<Outcome<SavedMembership>> RunAsync(GrantMembershipCall call, CancellationToken cancellationToken)
    {
        var userId = await AccountOfAsync(call.Email, cancellationToken); // tells nobody anything before the command has read the rights
        return await commands.RunAsync<GrantMembershipCall, SavedMembership>(
            new(call.CommandId, Name, Permissions.MembershipWrite, call.RegionCode), call, (change, token) => GrantAsync(change, call, userId, token), cancellationToken);
    }

    private static async Task<Outcome<SavedMembership>> GrantAsync(Change change, GrantMembershipCall call, Guid? userId, CancellationToken cancellationToken)
    {
        if ((WhyNot(change.Viewer, call, userId) ?? await RoleDepartments.WhyNotAsync(change.Db, call.RegionCode, call.Role, call.DepartmentId, call.ValidFrom, cancellationToken)) is { } problem)
        {
            return problem;
        }

        if (await change.Db.Memberships.AnyAsync(
            row => row.UserId == userId && row.Role == call.Role && row.RegionCode == call.RegionCode && row.DepartmentId == call.DepartmentId && row.DeputyKind == null && (row.ValidTo == null || row.ValidTo >= call.ValidFrom)
                && (call.ValidTo == null || row.ValidFrom <= call.ValidTo), cancellationToken))
        {
            return PeopleProblems.Present;
        }

        Membership membership = new()
        {
            UserId = userId!.Value,
            Role = call.Role,
            RegionCode = call.RegionCode,
            ValidFrom = call.ValidFrom,
            ValidTo = call.ValidTo,
            DepartmentId = call.DepartmentId,
            GrantedBy = change.Viewer.AccountId,
            GrantedAt = change.At,
        };
        change.Db.Add(membership);
        var after = SavedMembership.Of(membership);
        change.Record(SavedMembership.Subject, membership.Id, before: null, after);
        return after;
    }

    private static Problem? WhyNot(Viewer viewer, GrantMembershipCall call, Guid? userId) =>
        !RolePlaces.Fits(call.Role, call.RegionCode) ? PeopleProblems.WrongPlace
        : !RolePlaces.MayGive(viewer, call.Role, call.RegionCode) ? PeopleProblems.NotYours
        : call.ValidTo < call.ValidFrom ? PeopleProblems.DatesReversed
        : userId is null ? PeopleProblems.NoAccount
        : null;

    private async Task<Guid?> AccountOfAsync(string email, CancellationToken cancellationToken)
    {
        var address = normalizer.NormalizeEmail(email.Trim());
        await using var accounts = portalDb.OpenAccounts();
        return await accounts.Users.Where(user => user.NormalizedEmail == address).Select(user => (Guid?)user.Id).SingleOrDefaultAsync(cancellationToken);
    }
}
