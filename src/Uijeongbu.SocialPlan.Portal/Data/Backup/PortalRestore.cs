using System.Data.Common;
using Uijeongbu.SocialPlan.Portal.Data.Upgrade;

namespace Uijeongbu.SocialPlan.Portal.Data.Backup;

/// <summary>Puts a backup into an empty portal: all of it, or nothing.</summary>
internal sealed class PortalRestore(DatabaseEngine engine, RowStore store, DatabaseUpgrade upgrade, PortalDataOptions options)
{
    /// <exception cref="BackupRefusedException">The backup is not whole, or the portal is not empty.</exception>
    /// <exception cref="UpgradeRefusedException">The database cannot be made or is in use.</exception>
    public async Task<BackupManifest> RunAsync(string file, CancellationToken cancellationToken)
    {
        using var archive = await BackupArchive.OpenAsync(file, SchemaState.KnownTo(engine.ContextType), cancellationToken);
        if (!await engine.ExistsAsync(cancellationToken))
        {
            await engine.CreateAsync(cancellationToken);
        }

        await using (await engine.TakeLockAsync(cancellationToken))
        {
            await using var connection = await engine.OpenAsync(cancellationToken);
            await PrepareAsync(connection, archive.Manifest.Schema, cancellationToken);
            await LoadAsync(connection, archive, cancellationToken);
        }

        if (archive.Manifest.Schema != SchemaState.KnownTo(engine.ContextType)[^1])
        {
            await upgrade.RunAsync(mayMigrate: true, cancellationToken); // an older backup moves on as its portal would have
        }

        return archive.Manifest;
    }

    /// <summary>The schema of the backup, without a row: what comes with the product is in the backup too.</summary>
    private async Task PrepareAsync(DbConnection connection, string schema, CancellationToken cancellationToken)
    {
        await RefuseRowsAsync(connection, null, cancellationToken);
        var state = await SchemaState.ReadAsync(connection, engine, cancellationToken);
        if (state.Applied.Count > 0 && string.CompareOrdinal(state.Applied[^1], schema) > 0)
        {
            throw new BackupRefusedException($"데이터베이스의 구조({state.Applied[^1]})가 백업의 것({schema})보다 새롭습니다. 아직 만들지 않은 데이터베이스나 빈 데이터 폴더를 정해 주십시오.");
        }

        if (state.Applied.Count == 0 || state.Applied[^1] != schema)
        {
            await upgrade.MigrateEmptyAsync(schema, cancellationToken);
        }
    }

    private async Task LoadAsync(DbConnection connection, BackupArchive archive, CancellationToken cancellationToken)
    {
        using RestoredFiles files = new(archive, options.DataDirectory);
        await files.StageAsync(cancellationToken);
        await using var transaction = await store.BeginLoadAsync(connection, cancellationToken);
        await RefuseRowsAsync(connection, transaction, cancellationToken);
        foreach (var table in archive.Manifest.Tables)
        {
            await LoadAsync(connection, transaction, archive, table, cancellationToken);
        }

        await store.AfterLoadAsync(connection, transaction, cancellationToken);
        await CompareAsync(connection, transaction, archive.Manifest, cancellationToken);
        files.Place();
        await transaction.CommitAsync(cancellationToken);
        files.Keep();
    }

    private async Task LoadAsync(DbConnection connection, DbTransaction transaction, BackupArchive archive, BackupTable table, CancellationToken cancellationToken)
    {
        try
        {
            await store.LoadAsync(connection, transaction, table.Shape, archive.RowsAsync(table, cancellationToken), cancellationToken);
        }
        catch (Exception refused) when (refused is DbException or KeyNotFoundException or InvalidOperationException || BackupArchive.IsDamage(refused))
        {
            throw new BackupRefusedException($"백업의 {table.Entry}: 데이터베이스에 넣지 못했습니다({refused.Message}). 아무것도 되돌리지 않았습니다.", refused);
        }
    }

    /// <summary>Reads back what was put in. What the database changed in passing would be found here, before it counts.</summary>
    private static async Task CompareAsync(DbConnection connection, DbTransaction transaction, BackupManifest manifest, CancellationToken cancellationToken)
    {
        foreach (var table in manifest.Tables)
        {
            var read = await TableText.ReadAsync(connection, transaction, table.Shape, target: null, cancellationToken);
            if (read.Rows != table.Rows || read.Sha256 != table.Sha256)
            {
                throw new BackupRefusedException($"백업의 {table.Entry}: 되돌린 내용이 백업과 다릅니다. 아무것도 되돌리지 않았습니다.");
            }
        }
    }

    private async Task RefuseRowsAsync(DbConnection connection, DbTransaction? transaction, CancellationToken cancellationToken)
    {
        foreach (var table in await store.TablesAsync(connection, cancellationToken))
        {
            await using var command = connection.CreateCommand();
            (command.Transaction, command.CommandText) = (transaction, $"SELECT EXISTS (SELECT 1 FROM {TableText.Quote(table)})");
            if (await command.ExecuteScalarAsync(cancellationToken) is true or 1L)
            {
                throw new BackupRefusedException(
                    $"빈 포털이 아닙니다({table} 표에 자료가 있음). 되돌리기는 아직 만들지 않은 데이터베이스나 빈 데이터 폴더에만 할 수 있습니다. "
                    + "Portal__DataDirectory 또는 ConnectionStrings__Portal로 새 곳을 정해 주십시오.");
            }
        }
    }
}
