using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;

namespace Uijeongbu.SocialPlan.Portal.Features.People.Invitations;

/// <summary>Makes a new link for an invitation; the older one is void.</summary>
/// <param name="CommandId">Chosen by the sender, the same at every retry.</param>
/// <param name="RegionCode">The place.</param>
/// <param name="InvitationId">The invitation.</param>
internal sealed record ResendInvitationCall(Guid CommandId, string RegionCode, Guid InvitationId);

/// <summary>Runs <see cref="ResendInvitationCall"/>.</summary>
internal sealed class ResendInvitation(CommandRun commands)
{
    public const string Name = "membership.invite-again";

    /// <summary>Refused: an invitation that is not of this place, was used or withdrawn, and a role that is not the viewer's to give.</summary>
    public async Task<Outcome<NewInvitation>> RunAsync(ResendInvitationCall call, CancellationToken cancellationToken)
    {
        var (token, isNew) = (InvitationToken.New(), false);
        var outcome = await commands.RunAsync<ResendInvitationCall, SavedInvitation>(
            new(call.CommandId, Name, Permissions.MembershipWrite, call.RegionCode), call, async (change, cancel) =>
            {
                isNew = true; // a retry does not come here
                return await RenewAsync(change, call, token, cancel);
            }, cancellationToken);
        return outcome.IsOk ? new NewInvitation(outcome.Answer, isNew ? token : null) : outcome.Problem;
    }

    private static async Task<Outcome<SavedInvitation>> RenewAsync(Change change, ResendInvitationCall call, InvitationToken token, CancellationToken cancellationToken)
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
        (row.TokenHash, row.ExpiresAt, row.SentAt, row.FailedAt) = (token.Hash, change.At + InvitationToken.Holds, null, null);
        var after = SavedInvitation.Of(row);
        change.Note(SavedInvitation.Subject, row.Id, before, after);
        return after;
    }
}
