using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Uijeongbu.SocialPlan.Portal.Data.Upgrade;

/// <summary>
/// Brings the database to what this program needs: schema, then the data that come with the product. One at a time, with a backup before,
/// and never over the schema of a newer program.
/// </summary>
internal sealed partial class DatabaseUpgrade(
    PortalDataOptions options,
    DatabaseEngine engine,
    IDbContextFactory<PortalDbContext> contexts,
    IEnumerable<ShippedData> shipped,
    ILogger<DatabaseUpgrade> log)
{
    /// <summary>Does what is missing and nothing else; a start on a current database costs one short connection.</summary>
    /// <param name="mayMigrate">false refuses a database that is missing or not current instead of making or changing it.</param>
    /// <param name="cancellationToken">Ends the wait for another upgrade, and the upgrade.</param>
    /// <exception cref="UpgradeRefusedException">The schema is newer than this program, a migration is not allowed, or no backup could be made.</exception>
    public async Task<UpgradeReport> RunAsync(bool mayMigrate, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(options.UpgradeTimeout);
        var state = await ReadAsync(limit.Token);
        if (state is not null && IsCurrent(state))
        {
            return new([], null, state.Applied[^1]);
        }

        if (!mayMigrate)
        {
            throw new UpgradeRefusedException(WhyNotCurrent(state));
        }

        if (state is null)
        {
            await engine.CreateAsync(limit.Token);
        }

        await using var held = await engine.TakeLockAsync(limit.Token);
        var (applied, backup) = await MigrateAsync(limit.Token);
        foreach (var data in Due())
        {
            await data.ApplyAsync(limit.Token);
        }

        return new(applied, backup, SchemaState.KnownTo(engine.ContextType)[^1]);
    }

    /// <summary>Makes the schema of a backup in a database without rows, and puts nothing in. The caller holds the lock.</summary>
    public async Task MigrateEmptyAsync(string schema, CancellationToken cancellationToken)
    {
        await MigrateToAsync(schema, cancellationToken);
        LogMigratedForBackup(schema);
    }

    private async Task<(IReadOnlyList<string> Applied, string? Backup)> MigrateAsync(CancellationToken cancellationToken)
    {
        await using var connection = await engine.OpenAsync(cancellationToken);
        var state = await SchemaState.ReadAsync(connection, engine, cancellationToken);
        RefuseNewer(state);
        if (state.Pending.Count == 0)
        {
            return ([], null);
        }

        if (await engine.ClearLeftoverAsync(connection, cancellationToken))
        {
            LogLeftover();
        }

        var backup = await BackUpAsync(connection, state, cancellationToken);
        await MigrateToAsync(state.Known[^1], cancellationToken);
        LogMigrated(state.Pending.Count, state.Pending[^1]);
        return (state.Pending, backup);
    }

    private async Task MigrateToAsync(string schema, CancellationToken cancellationToken)
    {
#pragma warning disable RS0030 // Migrating is not reading: no door, no viewer.
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
#pragma warning restore RS0030
        // Made first, because PostgreSQL's provider asks a missing table for its rows and logs the answer as an error.
        await db.GetService<IHistoryRepository>().CreateIfNotExistsAsync(cancellationToken);
        await db.GetService<IMigrator>().MigrateAsync(schema, cancellationToken);
    }

    private async Task<string?> BackUpAsync(DbConnection connection, SchemaState state, CancellationToken cancellationToken)
    {
        if (!options.MigrationBackup || !await engine.HasAnyTableAsync(connection, cancellationToken))
        {
            return null;
        }

        var schema = state.Applied.Count > 0 ? state.Applied[^1] : "unknown";
        var file = DatabaseBackup.NewFile(options, schema, TimeProvider.System.GetUtcNow(), engine.BackupExtension);
        try
        {
            await engine.BackUpAsync(connection, file, cancellationToken);
        }
        catch
        {
            File.Delete(file); // half a backup, or an empty one, would be taken for one
            throw;
        }

        LogBackup(file);
        return file;
    }

    private async Task<SchemaState?> ReadAsync(CancellationToken cancellationToken)
    {
        if (!await engine.ExistsAsync(cancellationToken))
        {
            return null;
        }

        await using var connection = await engine.OpenAsync(cancellationToken);
        var state = await SchemaState.ReadAsync(connection, engine, cancellationToken);
        RefuseNewer(state);
        return state;
    }

    private static string WhyNotCurrent(SchemaState? state) => (state, state?.Pending.Count) switch
    {
        (null, _) => "데이터베이스가 없습니다. migrate 명령을 먼저 실행해 주십시오.",
        (_, 0) => "함께 제공되는 자료가 이 프로그램의 것과 다릅니다. migrate 명령을 먼저 실행해 주십시오.",
        (_, var pending) => $"데이터베이스 구조가 이 프로그램보다 오래되었습니다(적용할 변경 {pending}건). migrate 명령을 먼저 실행해 주십시오.",
    };

    private bool IsCurrent(SchemaState state) =>
        state.Pending.Count == 0 && Due().All(data => state.Stamps.GetValueOrDefault(data.Name) == data.Hash);

    private IEnumerable<ShippedData> Due() => shipped.Where(data => data.IsWanted(options));

    private static void RefuseNewer(SchemaState state)
    {
        if (state.Newer.Count > 0)
        {
            throw new UpgradeRefusedException(
                $"데이터베이스가 더 새로운 판의 프로그램으로 만들어졌습니다(구조 {state.Newer[^1]}, 이 프로그램은 {state.Known[^1]}까지). "
                + "새 판의 프로그램으로 실행하시거나, 올리기 전의 백업을 되돌려 주십시오.");
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Schema migrated: {Count} migrations, now {Schema}")]
    private partial void LogMigrated(int count, string schema);

    [LoggerMessage(Level = LogLevel.Information, Message = "Empty schema made for a backup: {Schema}")]
    private partial void LogMigratedForBackup(string schema);

    [LoggerMessage(Level = LogLevel.Information, Message = "Backup before the migration: {File}")]
    private partial void LogBackup(string file);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The lock of a migration that was killed was removed")]
    private partial void LogLeftover();
}
