using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain.Notifying;
using Uijeongbu.SocialPlan.Portal.Data;

namespace Uijeongbu.SocialPlan.Portal.Security.Accounts;

/// <summary>What an account chose about its own mail.</summary>
internal sealed class OwnMail(PortalDbContext accounts, TimeProvider clock)
{
    /// <returns>What everyone has, when the account chose nothing.</returns>
    public async Task<MailWish> FindAsync(Guid userId, CancellationToken cancellationToken) =>
        WishOf(await accounts.MailChoices.AsNoTracking().SingleOrDefaultAsync(row => row.UserId == userId, cancellationToken));

    /// <summary>Keeps the choice. What was told before is not mailed at once for it.</summary>
    public async Task SaveAsync(Guid userId, MailWay way, QuietTime quiet, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var row = await accounts.MailChoices.AsTracking().SingleOrDefaultAsync(one => one.UserId == userId, cancellationToken) ?? accounts.Add(new MailChoice { UserId = userId, ChangedAt = now }).Entity;
        (row.Way, row.QuietFrom, row.QuietTo, row.QuietOnDaysOff, row.ChangedAt) = (way, quiet.From, quiet.To, quiet.OnDaysOff, now);
        await accounts.SaveChangesAsync(cancellationToken);
    }

    /// <summary>A row as the rules read it.</summary>
    public static MailWish WishOf(MailChoice? row) => row is null ? MailWish.Shipped : new(row.Way, new(row.QuietFrom, row.QuietTo, row.QuietOnDaysOff), row.ChangedAt);
}
