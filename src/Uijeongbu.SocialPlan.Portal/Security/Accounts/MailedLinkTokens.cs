using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;

namespace Uijeongbu.SocialPlan.Portal.Security.Accounts;

/// <summary>
/// Tokens of links that go by mail: signed, for one account, one purpose and half an hour, and void when the security stamp changes. The
/// framework's own tokens have one lifetime for all links.
/// </summary>
internal sealed class MailedLinkTokens(IDataProtectionProvider protection, TimeProvider clock) : IUserTwoFactorTokenProvider<User>
{
    public const string Name = "mailed-link";

    private readonly IDataProtector _protector = protection.CreateProtector(Name);

    public Task<string> GenerateAsync(string purpose, UserManager<User> manager, User user) =>
        Task.FromResult(_protector.Protect(Text(purpose, user, clock.GetUtcNow() + AccountRegistration.MailedLinkHolds)));

    public Task<bool> ValidateAsync(string purpose, string token, UserManager<User> manager, User user)
    {
        try
        {
            var text = _protector.Unprotect(token);
            var until = DateTimeOffset.FromUnixTimeSeconds(long.Parse(text[..text.IndexOf('\n', StringComparison.Ordinal)], CultureInfo.InvariantCulture));
            return Task.FromResult(clock.GetUtcNow() < until && text == Text(purpose, user, until));
        }
        catch (CryptographicException)
        {
            return Task.FromResult(false); // made up
        }
    }

    public Task<bool> CanGenerateTwoFactorTokenAsync(UserManager<User> manager, User user) => Task.FromResult(false);

    private static string Text(string purpose, User user, DateTimeOffset until) =>
        string.Join('\n', until.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture), purpose, user.Id, user.SecurityStamp);
}
