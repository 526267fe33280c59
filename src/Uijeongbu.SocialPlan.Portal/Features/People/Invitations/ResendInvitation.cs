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
        InvitationToken? made = null;
        var outcome = await commands.RunAsync<ResendInvitationCall, SavedInvitation>(
            new(call.CommandId, Name, Permissions.MembershipWrite, call.RegionCode), call, async (change, cancel) =>
            {
                (var renewed, made) = await RenewAsync(change, call, cancel); // a retry does not come here
                return renewed;
            }, cancellationToken);
        return outcome.IsOk ? new NewInvitation(outcome.Answer, made) : outcome.Problem;
    }

    // A number for text messages is kept nowhere, so what went by text goes by mail the next time.
    private static async Task<(Outcome<SavedInvitation> Outcome, InvitationToken? Made)> RenewAsync(Change change, ResendInvitationCall call, CancellationToken cancellationToken)
    {
        if (await InvitationRules.Unused(change.Db.Invitations, call.RegionCode).SingleOrDefaultAsync(row => row.Id == call.InvitationId, cancellationToken) is not { } row)
        {
            return (InvitationProblems.NotFound, null);
        }

        if (!RolePlaces.MayGive(change.Viewer, row.Role, call.RegionCode))
        {
            return (PeopleProblems.NotYours, null);
        }

        var before = SavedInvitation.Of(row);
        var token = row.Way is InvitationWay.Paper ? InvitationToken.NewPrinted() : InvitationToken.New();
        (row.TokenHash, row.ExpiresAt, row.SentAt, row.FailedAt, row.Way) = (token.Hash, change.At + InvitationToken.Holds, null, null, row.Way is InvitationWay.Paper ? row.Way : null);
        var after = SavedInvitation.Of(row);
        change.Note(SavedInvitation.Subject, row.Id, before, after);
        return (after, token);
    }
}
