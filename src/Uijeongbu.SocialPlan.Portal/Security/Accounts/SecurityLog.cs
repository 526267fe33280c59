using Uijeongbu.SocialPlan.Portal.Data;

namespace Uijeongbu.SocialPlan.Portal.Security.Accounts;

/// <summary>
/// Writes the security log (접속기록). Each line is a save of its own, so that it stands whatever becomes of what it tells about; never
/// call it inside a transaction, because SQLite lets only one connection write.
/// </summary>
internal sealed class SecurityLog(PortalDb portalDb, SecurityEvents events)
{
    public Task WriteAsync(SecurityEventKind kind, Guid userId, CancellationToken cancellationToken) =>
        SaveAsync(events.Of(kind, userId), cancellationToken);

    /// <summary>About an address that was typed: the account when there is one, else the hash of the address.</summary>
    public Task WriteAsync(SecurityEventKind kind, Guid? userId, string normalizedAddress, CancellationToken cancellationToken) =>
        SaveAsync(events.Of(kind, userId, userId is null ? AttemptCounter.HashOf(normalizedAddress) : null), cancellationToken);

    /// <summary>What a viewer read or did that touches personal data of others.</summary>
    public Task WriteAsync(SecurityEventKind kind, Viewer viewer, string detail, CancellationToken cancellationToken) =>
        SaveAsync(events.Of(kind, viewer.AccountId, detail: detail, from: viewer.Origin), cancellationToken);

    /// <summary>With a detail in words of the program.</summary>
    public Task NoteAsync(SecurityEventKind kind, Guid? userId, string detail, CancellationToken cancellationToken) =>
        SaveAsync(events.Of(kind, userId, detail: detail), cancellationToken);

    private async Task SaveAsync(SecurityEvent line, CancellationToken cancellationToken)
    {
        await using var db = portalDb.OpenAccounts();
        db.Add(line);
        await db.SaveChangesAsync(cancellationToken);
    }
}
