using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Portal.Data;

namespace Uijeongbu.SocialPlan.Portal.Security.Accounts;

/// <summary>
/// Counts an attempt before the password is looked at, in one statement of the database: of any number of guesses at once, on any number
/// of nodes, no more than five are looked at (CVE-2023-33170).
/// </summary>
internal sealed class AttemptCounter(PortalDbContext accounts, TimeProvider clock)
{
    /// <summary>So many attempts are looked at.</summary>
    public const int Limit = 5;

    /// <summary>So long after the last counted attempt the count begins anew.</summary>
    public static readonly TimeSpan LockedFor = TimeSpan.FromMinutes(10);

    /// <summary>Rows of addresses that nobody tried for so long are removed in passing.</summary>
    private static readonly TimeSpan KeptFor = TimeSpan.FromDays(1);

    /// <summary>Counts one. Gives which attempt it is, or null while the address is locked.</summary>
    public async Task<int?> CountAsync(string normalizedAddress, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var address = HashOf(normalizedAddress);
        var counted = await accounts.Database.SqlQuery<int>($"""
            INSERT INTO "SignInAttempts" ("AddressHash", "Count", "LastAt") VALUES ({address}, 1, {now})
            ON CONFLICT ("AddressHash") DO UPDATE SET
                "Count" = CASE WHEN "SignInAttempts"."LastAt" < {now - LockedFor} THEN 1 ELSE "SignInAttempts"."Count" + 1 END,
                "LastAt" = excluded."LastAt"
            WHERE "SignInAttempts"."Count" < {Limit} OR "SignInAttempts"."LastAt" < {now - LockedFor}
            RETURNING "Count" AS "Value"
            """).ToListAsync(cancellationToken);
        return counted.Count == 0 ? null : counted[0];
    }

    /// <summary>A right password whose sign-in still needs its code: it was no failure, but failures before it stay counted.</summary>
    public Task TakeBackAsync(string normalizedAddress, CancellationToken cancellationToken)
    {
        var address = HashOf(normalizedAddress);
        return accounts.SignInAttempts.Where(row => row.AddressHash == address && row.Count > 0)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.Count, row => row.Count - 1), cancellationToken);
    }

    /// <summary>After a success: the count begins anew.</summary>
    public async Task ForgetAsync(string normalizedAddress, CancellationToken cancellationToken)
    {
        var address = HashOf(normalizedAddress);
        var old = clock.GetUtcNow().UtcDateTime - KeptFor;
        await accounts.SignInAttempts.Where(row => row.AddressHash == address || row.LastAt < old).ExecuteDeleteAsync(cancellationToken);
    }

    /// <summary>How an address that may be anything a stranger typed is kept.</summary>
    public static string HashOf(string normalizedAddress) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(normalizedAddress)));
}
