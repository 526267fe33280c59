using Microsoft.AspNetCore.Identity;

namespace Uijeongbu.SocialPlan.Portal.Security.Accounts;

/// <summary>What came of an address and a password.</summary>
/// <param name="User">The account, when both were right.</param>
/// <param name="Attempt">Which attempt it was, from 1; null when the address is locked and nothing was looked at.</param>
internal sealed record PasswordAnswer(User? User, int? Attempt);

/// <summary>Checks an address and a password. An address without an account takes the same steps and the same time as one with.</summary>
internal sealed class PasswordCheck(UserManager<User> users, IPasswordHasher<User> hasher, AttemptCounter attempts, SecurityLog log)
{
    // Of no account: its password is not kept anywhere.
    private static readonly User Nobody = new() { DisplayName = "" };
    private static readonly Lazy<string> HashOfNobody = new(() => new PortalPasswordHasher().HashPassword(Nobody, Guid.NewGuid().ToString()));

    public async Task<PasswordAnswer> CheckAsync(string email, string password, CancellationToken cancellationToken)
    {
        var address = users.NormalizeEmail(email.Trim());
        if (await attempts.CountAsync(address, cancellationToken) is not { } attempt)
        {
            await log.WriteAsync(SecurityEventKind.SignInLocked, (await users.FindByEmailAsync(email.Trim()))?.Id, address, cancellationToken);
            return new(null, null);
        }

        var user = await users.FindByEmailAsync(email.Trim());
        var verified = hasher.VerifyHashedPassword(user ?? Nobody, user?.PasswordHash ?? HashOfNobody.Value, password);
        if (user?.PasswordHash is null || verified is PasswordVerificationResult.Failed)
        {
            await log.WriteAsync(SecurityEventKind.SignInFailed, user?.Id, address, cancellationToken);
            return new(null, attempt);
        }

        await (user.TwoFactorEnabled ? attempts.TakeBackAsync(address, cancellationToken) : attempts.ForgetAsync(address, cancellationToken));
        return new(user, attempt);
    }
}
