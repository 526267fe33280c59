using Microsoft.EntityFrameworkCore;

namespace Uijeongbu.SocialPlan.Portal.Data;

/// <summary>The model on SQLite: one process, one file. Decimals are kept as text, so nothing is lost; no arithmetic happens in SQL.</summary>
internal sealed class SqlitePortalDbContext(DbContextOptions<SqlitePortalDbContext> options) : PortalDbContext(options)
{
    /// <summary>Nothing to do: a transaction holds the one writer's place of the whole file from its beginning.</summary>
    public override Task LockRegionAsync(string regionCode, CancellationToken cancellationToken) => Task.CompletedTask;
}
