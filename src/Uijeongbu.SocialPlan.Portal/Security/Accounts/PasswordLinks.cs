using System.Buffers.Text;
using System.Text;
using Microsoft.AspNetCore.Identity;

namespace Uijeongbu.SocialPlan.Portal.Security.Accounts;

/// <summary>Links that set a password: once, within a day, and void as soon as the password changes in any way.</summary>
internal sealed class PasswordLinks(UserManager<User> users, Sessions sessions, AttemptCounter attempts)
{
    /// <summary>The link's path and query. It names an account by its id, not by its address.</summary>
    public async Task<string> MakeAsync(User user) =>
        $"/reset?user={user.Id}&code={Base64Url.EncodeToString(Encoding.UTF8.GetBytes(await users.GeneratePasswordResetTokenAsync(user)))}";

    /// <summary>Sets the password of a link and ends every sign-in. Null when the link is not valid (any more).</summary>
    public async Task<IdentityResult?> UseAsync(Guid userId, string code, string password, CancellationToken cancellationToken)
    {
        if (await users.FindByIdAsync(userId.ToString()) is not { } user || Token(code) is not { } token)
        {
            return null;
        }

        var result = await users.ResetPasswordAsync(user, token, password);
        if (result.Errors.Any(error => error.Code == nameof(IdentityErrorDescriber.InvalidToken)))
        {
            return null;
        }

        if (result.Succeeded)
        {
            await sessions.EndAllAsync(user.Id, cancellationToken);
            await attempts.ForgetAsync(user.NormalizedEmail!, cancellationToken);
        }

        return result;
    }

    private static string? Token(string code) =>
        Base64Url.IsValid(code) ? Encoding.UTF8.GetString(Base64Url.DecodeFromChars(code)) : null;
}
