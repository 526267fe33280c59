using Microsoft.AspNetCore.Identity;

namespace Uijeongbu.SocialPlan.Portal.Security.Accounts;

/// <summary>What people change of their own account.</summary>
internal sealed class OwnAccount(UserManager<User> users, PasswordCheck passwords, Sessions sessions, SecurityLog log)
{
    /// <summary>The answer to a current password that is wrong, or that was tried too often.</summary>
    public const string WrongPassword = "WrongPassword";

    /// <summary>Ends another sign-in of the account; false when it is over already or is none of the account's.</summary>
    public async Task<bool> EndSessionAsync(SignedIn signedIn, Guid sessionId, CancellationToken cancellationToken)
    {
        var ended = await sessions.EndAsync(signedIn.UserId, sessionId, cancellationToken);
        if (ended)
        {
            await log.WriteAsync(SecurityEventKind.SessionEnded, signedIn.UserId, cancellationToken);
        }

        return ended;
    }

    /// <summary>
    /// Sets a new password, ends every sign-in of the account and starts this one anew. A wrong current password counts as an attempt to
    /// sign in: whoever took over a screen guesses no better here. Gives the rule that was broken, or null.
    /// </summary>
    public async Task<string?> ChangePasswordAsync(HttpContext http, SignedIn signedIn, string current, string next)
    {
        if ((await passwords.CheckAsync(signedIn.Email, current, http.RequestAborted)).User is not { } user)
        {
            return WrongPassword;
        }

        var result = await users.ChangePasswordAsync(user, current, next);
        if (!result.Succeeded)
        {
            return result.Errors.First().Code;
        }

        await log.WriteAsync(SecurityEventKind.PasswordChanged, user.Id, http.RequestAborted);
        await sessions.EndAllAsync(user.Id, http.RequestAborted);
        await SignInCookie.SignInAsync(http, user);
        return null;
    }
}
