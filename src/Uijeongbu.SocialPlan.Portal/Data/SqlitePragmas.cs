using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Uijeongbu.SocialPlan.Portal.Data;

/// <summary>
/// What every SQLite connection needs: readers beside one writer (WAL), nothing acknowledged that a power cut could lose (FULL), foreign
/// keys, and ten seconds of patience with another writer. Said once to each handle of the pool, which keeps it.
/// </summary>
internal sealed class SqlitePragmas : DbConnectionInterceptor
{
    private const string Statements = "PRAGMA busy_timeout=10000; PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;";

    private readonly ConditionalWeakTable<object, object> _told = [];

    public static SqlitePragmas Instance { get; } = new();

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        var handle = ((SqliteConnection)connection).Handle!;
        if (_told.TryGetValue(handle, out _))
        {
            return;
        }

        using var command = connection.CreateCommand();
        command.CommandText = Statements;
        command.ExecuteNonQuery();
        _told.AddOrUpdate(handle, handle);
    }

    // SQLite has no waiting that could be given up: its asynchronous calls are these.
    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        ConnectionOpened(connection, eventData);
        return Task.CompletedTask;
    }
}
