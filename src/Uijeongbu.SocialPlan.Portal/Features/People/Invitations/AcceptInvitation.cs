using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Notifying;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Features.Monitoring.Joining;
using Uijeongbu.SocialPlan.Portal.Features.RecordHistories;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;

namespace Uijeongbu.SocialPlan.Portal.Features.People.Invitations;

/// <summary>Takes the role that one was invited to.</summary>
/// <param name="CommandId">Chosen by the sender, the same at every retry.</param>
/// <param name="RegionCode">The place.</param>
/// <param name="InvitationId">The invitation.</param>
/// <param name="TokenHash">Hash of the secret in the link.</param>
internal sealed record AcceptInvitationCall(Guid CommandId, string RegionCode, Guid InvitationId, string TokenHash);

/// <summary>
/// Runs <see cref="AcceptInvitationCall"/> for the account of the invited address. The link is the right to it: who comes with another account has none
/// and is refused at the door. Used once: commands of a region come one after the other.
/// </summary>
internal sealed class AcceptInvitation(CommandRun commands)
{
    public const string Name = "membership.accept";

    /// <param name="viewer">Who comes; <see cref="Viewer.Invited"/> when the address is the invited one.</param>
    /// <param name="call">The link.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task<Outcome<SavedMembership>> RunAsync(Viewer viewer, AcceptInvitationCall call, CancellationToken cancellationToken) => commands.RunAsync<AcceptInvitationCall, SavedMembership>(
        new(call.CommandId, Name, Permissions.InvitationAccept, call.RegionCode) { As = viewer }, call, (change, token) => AcceptAsync(change, call, viewer.AccountId!.Value, token), cancellationToken);

    private static async Task<Outcome<SavedMembership>> AcceptAsync(Change change, AcceptInvitationCall call, Guid user, CancellationToken cancellationToken)
    {
        var today = Korea.DayOf(change.At);
        var row = await InvitationRules.Unused(change.Db.Invitations, call.RegionCode).SingleOrDefaultAsync(
            one => one.Id == call.InvitationId && one.TokenHash == call.TokenHash && one.ExpiresAt > change.At && (one.ValidTo == null || one.ValidTo >= today), cancellationToken);
        if (row is null)
        {
            return InvitationProblems.LinkVoid;
        }

        var before = SavedInvitation.Of(row);
        (row.AcceptedAt, row.AcceptedBy) = (change.At, user);
        change.Note(SavedInvitation.Subject, row.Id, before, SavedInvitation.Of(row));
        change.Tell(NotificationKind.InvitationTaken, row.InvitedBy is { } inviter ? [inviter] : [], $"/app/people/{row.RegionCode}", NotificationText.OfInvitation(change.Viewer.DisplayName, HistoryWords.RoleOf(row.Role)));
        await TakeProjectsAsync(change, row, user, cancellationToken);
        await ComingMembers.TakeAsync(change, row, user, cancellationToken);
        return SavedMembership.Of(
            await InvitationRules.Overlapping(change.Db, row.RegionCode, user, row.Role, row.DepartmentId, row.ValidFrom, row.ValidTo).FirstOrDefaultAsync(cancellationToken) ?? Add(change, row, user));
    }

    private static Membership Add(Change change, Invitation row, Guid user)
    {
        Membership membership = new()
        {
            UserId = user,
            Role = row.Role,
            RegionCode = row.RegionCode,
            DepartmentId = row.DepartmentId,
            ValidFrom = row.ValidFrom,
            ValidTo = row.ValidTo,
            GrantedBy = row.InvitedBy,
            GrantedAt = change.At,
        };
        change.Db.Add(membership);
        change.Record(SavedMembership.Subject, membership.Id, before: null, SavedMembership.Of(membership));
        return membership;
    }

    private static async Task TakeProjectsAsync(Change change, Invitation row, Guid user, CancellationToken cancellationToken)
    {
        var charged = await change.Db.ProjectStaff.Where(staff => staff.RegionCode == row.RegionCode && staff.UserId == user && (staff.ValidTo == null || staff.ValidTo >= row.ValidFrom))
            .Select(staff => staff.ProjectId).ToListAsync(cancellationToken);
        var wanted = row.ProjectIds.Except(charged).ToList();
        foreach (var project in await change.Db.Projects.Where(one => one.RegionCode == row.RegionCode && wanted.Contains(one.Id)).Select(one => one.Id).ToListAsync(cancellationToken))
        {
            ProjectStaff staff = new() { RegionCode = row.RegionCode, ProjectId = project, UserId = user, ValidFrom = row.ValidFrom, ValidTo = row.ValidTo };
            change.Db.Add(staff);
            change.Record(SavedCharge.Subject, staff.Id, before: null, SavedCharge.Of(staff));
        }
    }
}
