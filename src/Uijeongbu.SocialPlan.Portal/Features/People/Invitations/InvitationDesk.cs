using Microsoft.AspNetCore.Identity;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Portal.Features.RecordHistories;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;

namespace Uijeongbu.SocialPlan.Portal.Features.People.Invitations;

/// <summary>What came of an invitation on a page: sent, or a link to hand over.</summary>
/// <param name="Link">Path and query of the link to show this once; null when it goes by mail or as a text message, or was a retry.</param>
/// <param name="Code">The code to print; null for a link that is not typed.</param>
internal sealed record InvitationGiven(string? Link, string? Code = null);

/// <summary>Inviting from a page: the command, then the letter. Nobody's mailbox is filled: five letters to one address in ten minutes.</summary>
internal sealed class InvitationDesk(Invite inviting, ResendInvitation again, InvitationMails mails, AttemptCounter attempts, ILookupNormalizer normalizer)
{
    /// <summary>Whether invitations go by mail.</summary>
    public bool Mails => mails.IsConfigured;

    /// <summary>Whether invitations can go as text messages.</summary>
    public bool Texts => mails.CanText;

    /// <param name="call">Who is invited to what.</param>
    /// <param name="phone">Number of a text message, in digits; null for the other ways.</param>
    /// <param name="place">Name of the place.</param>
    /// <param name="inviter">Who invites, by name.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<Outcome<InvitationGiven>> InviteAsync(InviteCall call, string? phone, string place, string inviter, CancellationToken cancellationToken)
    {
        if (Invite.IsAddress(call.Email.Trim()) && await IsTooManyAsync(call.Email, cancellationToken))
        {
            return InvitationProblems.TooMany;
        }

        var outcome = await inviting.RunAsync(call, cancellationToken);
        return outcome.IsOk ? Give(outcome.Answer, call.Email.Trim(), place, inviter, phone) : outcome.Problem;
    }

    public async Task<Outcome<InvitationGiven>> AgainAsync(ResendInvitationCall call, string email, string place, string inviter, CancellationToken cancellationToken)
    {
        if (await IsTooManyAsync(email, cancellationToken))
        {
            return InvitationProblems.TooMany;
        }

        var outcome = await again.RunAsync(call, cancellationToken);
        return outcome.IsOk ? Give(outcome.Answer, email, place, inviter) : outcome.Problem;
    }

    /// <summary>Sends the link of an invitation that was just made, or shows it.</summary>
    public InvitationGiven Give(NewInvitation made, string email, string place, string inviter, string? phone = null)
    {
        if (made.Token is not { } token)
        {
            return new(null);
        }

        if (token.IsPrinted)
        {
            return new(token.Address, token.Text);
        }

        var sent = (phone is null ? Mails : Texts) && mails.Send(new(made.Saved.Id, email, token, place, HistoryWords.RoleOf(made.Saved.Role), inviter, made.Saved.ExpiresAt) { Phone = phone });
        return new(sent ? null : token.Address);
    }

    private async Task<bool> IsTooManyAsync(string email, CancellationToken cancellationToken) =>
        Mails && await attempts.CountAsync("INVITE " + normalizer.NormalizeEmail(email.Trim()), cancellationToken) is null;
}
