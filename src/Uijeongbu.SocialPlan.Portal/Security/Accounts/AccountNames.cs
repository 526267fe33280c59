using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Portal.Data;

namespace Uijeongbu.SocialPlan.Portal.Security.Accounts;

/// <summary>Names of accounts beside rows of a place, which hold their ids only.</summary>
internal static class AccountNames
{
    /// <summary>One statement; an account that is gone has no name.</summary>
    public static async Task<Dictionary<Guid, string>> NamesAsync(this PortalDb door, IEnumerable<Guid> people, CancellationToken cancellationToken)
    {
        Guid[] ids = [.. people.Distinct()];
        await using var accounts = door.OpenAccounts();
        return await accounts.Users.AsNoTracking().Where(user => ids.Contains(user.Id)).ToDictionaryAsync(user => user.Id, user => user.DisplayName, cancellationToken);
    }
}
