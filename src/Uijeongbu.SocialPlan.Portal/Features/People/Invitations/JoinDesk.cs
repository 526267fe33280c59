using Microsoft.AspNetCore.Identity;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;

namespace Uijeongbu.SocialPlan.Portal.Features.People.Invitations;

/// <summary>Uses the link of an invitation: makes the account that is missing, and takes the role.</summary>
internal sealed class JoinDesk(UserManager<User> users, AcceptInvitation accepting, SecurityLog log)
{
    /// <summary>
    /// Makes the account with its password. When the portal stops between this and the role, the account stands without a role and the link still holds:
    /// the person signs in and opens it again.
    /// </summary>
    /// <returns>The account, or the rule that was broken.</returns>
    public async Task<(User? User, string? Fault)> MakeAsync(JoinOffer offer, string name, string password, CancellationToken cancellationToken)
    {
        User user = new() { Id = Guid.CreateVersion7(), DisplayName = name, UserName = offer.Row.Email, Email = offer.Row.Email, EmailConfirmed = true };
        var result = await users.CreateAsync(user, password);
        if (!result.Succeeded)
        {
            return (null, result.Errors.First().Code);
        }

        await log.WriteAsync(SecurityEventKind.AccountMade, user.Id, cancellationToken);
        return (user, null);
    }

    /// <summary>Takes the role for an account. An account of another address is refused at the door.</summary>
    public async Task<Problem?> AcceptAsync(JoinOffer offer, Guid commandId, Guid user, string displayName, string email, string origin, CancellationToken cancellationToken)
    {
        var viewer = Viewer.Account(user, displayName, []).From(origin);
        viewer = users.NormalizeEmail(email) == offer.Row.NormalizedEmail ? viewer.Invited(offer.Row.RegionCode) : viewer;
        var outcome = await accepting.RunAsync(viewer, new(commandId, offer.Row.RegionCode, offer.Row.Id, offer.Row.TokenHash), cancellationToken);
        if (outcome.IsOk)
        {
            await log.WriteAsync(SecurityEventKind.InvitationUsed, viewer, $"{offer.Row.Role} {offer.Row.RegionCode}", cancellationToken);
        }

        return outcome.Problem;
    }
}
