using System.Buffers.Text;
using System.Text;
using Microsoft.AspNetCore.Identity;

namespace Uijeongbu.SocialPlan.Portal.Security.Accounts;

/// <summary>Links that set a password: once, within a day or, when mailed, half an hour, and void as soon as the password changes in any way.</summary>
internal sealed class PasswordLinks(UserManager<User> users, Sessions sessions, AttemptCounter attempts, SecurityLog log)
{
    private string Issued => users.Options.Tokens.PasswordResetTokenProvider;

    /// <summary>Path and query of a link that an operator hands out. It names an account by its id, not by its address.</summary>
    public Task<string> MakeAsync(User user) => MakeAsync(user, Issued);

    /// <summary>Path and query of a link that is mailed.</summary>
    public Task<string> MakeForMailAsync(User user) => MakeAsync(user, MailedLinkTokens.Name);

    /// <summary>Sets the password of a link and ends every sign-in. Null when the link is not valid (any more).</summary>
    public async Task<IdentityResult?> UseAsync(Guid userId, string code, string password, CancellationToken cancellationToken)
    {
        if (await users.FindByIdAsync(userId.ToString()) is not { } user || Token(code) is not { } token)
        {
            return null;
        }

        if (!await IsValidAsync(user, Issued, token) && !await IsValidAsync(user, MailedLinkTokens.Name, token))
        {
            return null;
        }

        var result = await users.ResetPasswordAsync(user, await users.GeneratePasswordResetTokenAsync(user), password);
        if (result.Succeeded)
        {
            await sessions.EndAllAsync(user.Id, cancellationToken);
            await attempts.ForgetAsync(user.NormalizedEmail!, cancellationToken);
            await log.WriteAsync(SecurityEventKind.PasswordReset, user.Id, cancellationToken);
        }

        return result;
    }

    private async Task<string> MakeAsync(User user, string provider)
    {
        var token = await users.GenerateUserTokenAsync(user, provider, UserManager<User>.ResetPasswordTokenPurpose);
        return $"/reset?user={user.Id}&code={Base64Url.EncodeToString(Encoding.UTF8.GetBytes(token))}";
    }

    private Task<bool> IsValidAsync(User user, string provider, string token) =>
        users.VerifyUserTokenAsync(user, provider, UserManager<User>.ResetPasswordTokenPurpose, token);

    private static string? Token(string code) =>
        Base64Url.IsValid(code) ? Encoding.UTF8.GetString(Base64Url.DecodeFromChars(code)) : null;
}
