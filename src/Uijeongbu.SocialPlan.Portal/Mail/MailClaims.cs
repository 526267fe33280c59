using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain.Notifying;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;

namespace Uijeongbu.SocialPlan.Portal.Mail;

/// <summary>
/// Mails as claimed rows: whoever puts the row in, or takes one over whose time is up, is the one who sends. Each step is committed before the next.
/// </summary>
internal sealed class MailClaims(PortalDb door)
{
    /// <summary>So long nobody else takes a mail that is being sent.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromMinutes(5);

    private const int Tries = 3; // of a mail that the server refuses; a server that is away is asked until the mail is stale

    private static readonly TimeSpan Looked = TimeSpan.FromDays(31); // longer than any mail holds

    /// <summary>The claims of a place that still matter, by account and key.</summary>
    public async Task<IReadOnlyDictionary<(Guid User, string Key), OutgoingMail>> ReadAsync(string region, DateTime now, CancellationToken cancellationToken)
    {
        var since = now - Looked;
        await using var accounts = door.OpenAccounts();
        return await accounts.OutgoingMails.AsNoTracking().Where(row => row.RegionCode == region && row.ClaimedAt > since).ToDictionaryAsync(row => (row.UserId, row.Key), cancellationToken);
    }

    /// <summary>Places with a mail that is to be tried again now.</summary>
    public async Task<IReadOnlyList<string>> PlacesToTryAsync(DateTime now, CancellationToken cancellationToken)
    {
        var since = now - Looked;
        await using var accounts = door.OpenAccounts();
        return await accounts.OutgoingMails.Where(row => row.ClaimedAt > since && row.SentAt == null && row.TryAgainAt <= now && row.StaleAt > now).Select(row => row.RegionCode).Distinct().ToListAsync(cancellationToken);
    }

    /// <summary>Claims a mail, anew or again.</summary>
    /// <returns>The claim; null when it is another's.</returns>
    public async Task<OutgoingMail?> TakeAsync(OutgoingMail? earlier, Guid user, string region, DueMail mail, DateTime now, CancellationToken cancellationToken)
    {
        await using var accounts = door.OpenAccounts();
        if (earlier is not null)
        {
            var (lease, attempts) = (now + Lease, earlier.Attempts + 1);
            var taken = await accounts.OutgoingMails.Where(row => row.Id == earlier.Id && row.SentAt == null && row.Attempts == earlier.Attempts)
                .ExecuteUpdateAsync(set => set.SetProperty(row => row.TryAgainAt, lease).SetProperty(row => row.Attempts, attempts), cancellationToken);
            earlier.Attempts = attempts;
            return taken == 1 ? earlier : null;
        }

        OutgoingMail claim = new()
        {
            UserId = user,
            Key = mail.Key,
            RegionCode = region,
            Notifications = mail.Notifications,
            ClaimedAt = now,
            TryAgainAt = now + Lease,
            StaleAt = mail.StaleAt,
            Attempts = 1,
        };
        accounts.Add(claim);
        try
        {
            await accounts.SaveChangesAsync(cancellationToken);
            return claim;
        }
        catch (DbUpdateException) when (!cancellationToken.IsCancellationRequested)
        {
            accounts.ChangeTracker.Clear();
            if (await accounts.OutgoingMails.AnyAsync(row => row.UserId == user && row.Key == mail.Key, cancellationToken))
            {
                return null; // another node sends it
            }

            throw; // a full disk is no other node
        }
    }

    /// <summary>The mail server took it.</summary>
    public async Task SentAsync(OutgoingMail claim, DateTime now)
    {
        await using var accounts = door.OpenAccounts();
        await accounts.OutgoingMails.Where(row => row.Id == claim.Id).ExecuteUpdateAsync(set => set.SetProperty(row => row.SentAt, now).SetProperty(row => row.Fault, (string?)null), CancellationToken.None);
    }

    /// <summary>It was not sent: when it is tried again.</summary>
    /// <param name="claim">The mail.</param>
    /// <param name="fault">What stood in the way; null when there is nothing to say any more.</param>
    /// <param name="refused">Whether the server answered and refused this one.</param>
    /// <param name="now">The instant.</param>
    public async Task NotSentAsync(OutgoingMail claim, string? fault, bool refused, DateTime now)
    {
        var again = fault is null || (refused && claim.Attempts >= Tries) ? claim.StaleAt : now + (refused ? TimeSpan.FromMinutes(30) : TimeSpan.FromMinutes(1));
        await using var accounts = door.OpenAccounts();
        await accounts.OutgoingMails.Where(row => row.Id == claim.Id).ExecuteUpdateAsync(set => set.SetProperty(row => row.TryAgainAt, again).SetProperty(row => row.Fault, fault), CancellationToken.None);
    }
}
