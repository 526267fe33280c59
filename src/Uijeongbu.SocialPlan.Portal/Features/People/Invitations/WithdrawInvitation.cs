using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.People.Invitations;

/// <summary>Takes an invitation back: its link is void at once.</summary>
/// <param name="CommandId">Chosen by the sender, the same at every retry.</param>
/// <param name="RegionCode">The place.</param>
/// <param name="InvitationId">The invitation.</param>
internal sealed record WithdrawInvitationCall(Guid CommandId, string RegionCode, Guid InvitationId);

/// <summary>Runs <see cref="WithdrawInvitationCall"/>. It is a command of the region, as using the link is: one of the two comes first.</summary>
internal sealed class WithdrawInvitation(CommandRun commands)
{
    public const string Name = "membership.invite-withdraw";

    /// <summary>Refused: an invitation that is not of this place, was used or withdrawn, and a role that is not the viewer's to give.</summary>
    public Task<Outcome<SavedInvitation>> RunAsync(WithdrawInvitationCall call, CancellationToken cancellationToken) => commands.RunAsync<WithdrawInvitationCall, SavedInvitation>(
        new(call.CommandId, Name, Permissions.MembershipWrite, call.RegionCode), call, (change, token) => WithdrawAsync(change, call, token), cancellationToken);

    private static async Task<Outcome<SavedInvitation>> WithdrawAsync(Change change, WithdrawInvitationCall call, CancellationToken cancellationToken)
    {
        if (await InvitationRules.Unused(change.Db.Invitations, call.RegionCode).SingleOrDefaultAsync(row => row.Id == call.InvitationId, cancellationToken) is not { } row)
        {
            return InvitationProblems.NotFound;
        }

        if (!RolePlaces.MayGive(change.Viewer, row.Role, call.RegionCode))
        {
            return PeopleProblems.NotYours;
        }

        var before = SavedInvitation.Of(row);
        row.WithdrawnAt = change.At;
        change.Db.RemoveRange(await change.Db.InvitedMembers.Where(one => one.RegionCode == call.RegionCode && one.InvitationId == row.Id).ToListAsync(cancellationToken));
        var after = SavedInvitation.Of(row);
        change.Note(SavedInvitation.Subject, row.Id, before, after);
        return after;
    }
}
