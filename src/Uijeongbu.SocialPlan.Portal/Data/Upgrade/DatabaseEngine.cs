using System.Data.Common;

namespace Uijeongbu.SocialPlan.Portal.Data.Upgrade;

/// <summary>What an upgrade needs from SQLite and PostgreSQL, each in its own way.</summary>
internal abstract class DatabaseEngine(PortalDataOptions options)
{
    /// <summary>The context whose migrations belong to this database.</summary>
    public abstract Type ContextType { get; }

    protected PortalDataOptions Options => options;

    /// <summary>Whether there is a database at all; an empty one counts.</summary>
    public abstract Task<bool> ExistsAsync(CancellationToken cancellationToken);

    /// <summary>Makes an empty database where there is none.</summary>
    public abstract Task CreateAsync(CancellationToken cancellationToken);

    /// <summary>An open connection of its own, outside every pool.</summary>
    public abstract Task<DbConnection> OpenAsync(CancellationToken cancellationToken);

    /// <summary>Keeps other upgrades of this database out, in this process and in others, until disposed.</summary>
    /// <exception cref="UpgradeRefusedException">Another upgrade did not end in time.</exception>
    public async Task<IAsyncDisposable> TakeLockAsync(CancellationToken cancellationToken)
    {
        var start = TimeProvider.System.GetTimestamp();
        while (true)
        {
            if (await TryLockAsync(cancellationToken) is { } held)
            {
                return held;
            }

            if (TimeProvider.System.GetElapsedTime(start) > options.LockTimeout)
            {
                throw new UpgradeRefusedException("다른 프로세스가 데이터베이스를 올리는 중입니다. 그 작업이 끝난 뒤 다시 실행해 주십시오.");
            }

            await Task.Delay(TimeSpan.FromMilliseconds(100), cancellationToken);
        }
    }

    public abstract Task<bool> HasTableAsync(DbConnection connection, string table, CancellationToken cancellationToken);

    /// <summary>Whether the database holds any table: then it is backed up before a migration.</summary>
    public abstract Task<bool> HasAnyTableAsync(DbConnection connection, CancellationToken cancellationToken);

    /// <summary>Removes what a killed migration left behind. Called while the lock is held, so nothing else is migrating.</summary>
    /// <returns>Whether there was anything.</returns>
    public abstract Task<bool> ClearLeftoverAsync(DbConnection connection, CancellationToken cancellationToken);

    /// <summary>Copies the database to a new file.</summary>
    public abstract Task BackUpAsync(DbConnection connection, string file, CancellationToken cancellationToken);

    /// <summary>Extension of a backup file, with the dot.</summary>
    public abstract string BackupExtension { get; }

    protected abstract Task<IAsyncDisposable?> TryLockAsync(CancellationToken cancellationToken);

    protected static async Task<object?> ScalarAsync(DbConnection connection, string sql, string? value, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        if (value is not null)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = ("value", value);
            command.Parameters.Add(parameter);
        }

        return await command.ExecuteScalarAsync(cancellationToken);
    }
}
