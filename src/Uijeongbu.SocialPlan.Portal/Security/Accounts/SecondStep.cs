using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Portal.Data;

namespace Uijeongbu.SocialPlan.Portal.Security.Accounts;

/// <summary>
/// The second step of a sign-in: an authenticator app, and recovery codes for when it is lost. Everything stands in Identity's table of
/// tokens. The secret is kept as it is, because the keys that could hide it stand in the same database (PortalKeys).
/// </summary>
internal sealed class SecondStep(UserManager<User> users, PortalDbContext accounts, SecurityLog log, TimeProvider clock)
{
    public const int RecoveryCodes = 10;

    private const string Provider = "portal";
    private const string Pending = "second-step-pending";
    private const string Secret = "second-step";
    private const string LastStep = "second-step-last";
    private const string Recovery = "recovery ";
    private const int RecoveryBytes = 10;
    private const int RecoveryGroup = 4;

    /// <summary>A new secret for the account's app. It counts only after <see cref="TurnOnAsync"/>.</summary>
    public async Task<string> BeginAsync(User user)
    {
        var secret = Base32.Write(RandomNumberGenerator.GetBytes(OneTimeCode.SecretBytes));
        await users.SetAuthenticationTokenAsync(user, Provider, Pending, secret);
        return secret;
    }

    /// <summary>The secret that waits for its first code; null when none does.</summary>
    public Task<string?> PendingAsync(User user) => users.GetAuthenticationTokenAsync(user, Provider, Pending);

    /// <summary>
    /// Turns it on when the code is the app's. Gives the recovery codes, which are shown this once, or null when the code is wrong. The new
    /// security stamp ends the account's other sign-ins.
    /// </summary>
    public async Task<IReadOnlyList<string>?> TurnOnAsync(User user, string code, CancellationToken cancellationToken)
    {
        if (await PendingAsync(user) is not { } secret || OneTimeCode.StepOf(Base32.Read(secret), Digits(code), clock.GetUtcNow()) is not { } step)
        {
            return null;
        }

        List<string> codes;
        await using (var transaction = await accounts.Database.BeginTransactionAsync(cancellationToken))
        {
            await RemoveAllAsync(user, cancellationToken);
            await users.SetAuthenticationTokenAsync(user, Provider, Secret, secret);
            await users.SetAuthenticationTokenAsync(user, Provider, LastStep, Text(step));
            codes = await AddRecoveryCodesAsync(user, cancellationToken);
            await users.SetTwoFactorEnabledAsync(user, enabled: true);
            await transaction.CommitAsync(cancellationToken);
        }

        await log.WriteAsync(SecurityEventKind.SecondStepOn, user.Id, cancellationToken);
        return codes;
    }

    public async Task TurnOffAsync(User user, CancellationToken cancellationToken)
    {
        await using (var transaction = await accounts.Database.BeginTransactionAsync(cancellationToken))
        {
            await RemoveAllAsync(user, cancellationToken);
            await users.SetTwoFactorEnabledAsync(user, enabled: false);
            await transaction.CommitAsync(cancellationToken);
        }

        await log.WriteAsync(SecurityEventKind.SecondStepOff, user.Id, cancellationToken);
    }

    /// <summary>Whether the code of the app, or a recovery code, is right. Each is right once, of any number of tries at once.</summary>
    public async Task<bool> IsRightAsync(User user, string code, CancellationToken cancellationToken)
    {
        if (await users.GetAuthenticationTokenAsync(user, Provider, Secret) is not { } secret)
        {
            return false;
        }

        if (OneTimeCode.StepOf(Base32.Read(secret), Digits(code), clock.GetUtcNow()) is not { } step)
        {
            return await UseRecoveryCodeAsync(user, code, cancellationToken);
        }

        var used = Text(step);
#pragma warning disable CA1309 // Compared by the database, by code point.
        return await Tokens(user).Where(row => row.Name == LastStep && string.Compare(row.Value, used) < 0)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.Value, used), cancellationToken) == 1;
#pragma warning restore CA1309
    }

    public Task<int> RecoveryCodesLeftAsync(Guid userId, CancellationToken cancellationToken) =>
        Tokens(userId).CountAsync(row => row.Name.StartsWith(Recovery), cancellationToken);

    private async Task<bool> UseRecoveryCodeAsync(User user, string code, CancellationToken cancellationToken)
    {
        var name = RecoveryName(user, code);
        if (await Tokens(user).Where(row => row.Name == name).ExecuteDeleteAsync(cancellationToken) != 1)
        {
            return false;
        }

        await log.WriteAsync(SecurityEventKind.RecoveryCodeUsed, user.Id, cancellationToken);
        return true;
    }

    private async Task<List<string>> AddRecoveryCodesAsync(User user, CancellationToken cancellationToken)
    {
        List<string> codes = [];
        for (var i = 0; i < RecoveryCodes; i++)
        {
            var letters = Base32.Write(RandomNumberGenerator.GetBytes(RecoveryBytes));
            codes.Add(string.Join('-', letters.Chunk(RecoveryGroup).Select(group => new string(group))));
            accounts.UserTokens.Add(new() { UserId = user.Id, LoginProvider = Provider, Name = RecoveryName(user, letters) });
        }

        await accounts.SaveChangesAsync(cancellationToken);
        return codes;
    }

    private async Task RemoveAllAsync(User user, CancellationToken cancellationToken)
    {
        accounts.UserTokens.RemoveRange(await Tokens(user).AsTracking().ToListAsync(cancellationToken));
        await accounts.SaveChangesAsync(cancellationToken);
    }

    private IQueryable<IdentityUserToken<Guid>> Tokens(User user) => Tokens(user.Id);

    private IQueryable<IdentityUserToken<Guid>> Tokens(Guid userId) => accounts.UserTokens.Where(row => row.UserId == userId && row.LoginProvider == Provider);

    // A fixed width, so that the order of the texts is the order of the steps.
    private static string Text(long step) => step.ToString("D12", CultureInfo.InvariantCulture);

    private static string Digits(string code) => string.Concat(code.Where(character => !char.IsWhiteSpace(character)));

    // Eighty random bits need no slow hash; the account's id keeps equal codes of two people apart.
    private static string RecoveryName(User user, string code)
    {
        var letters = string.Concat(code.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();
        return Recovery + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(user.Id + letters)));
    }
}
