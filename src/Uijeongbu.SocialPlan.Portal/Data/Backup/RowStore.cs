using System.Data.Common;
using System.Text.Json;

namespace Uijeongbu.SocialPlan.Portal.Data.Backup;

/// <summary>How rows are read and put in whole, on each database in its own way.</summary>
internal abstract class RowStore
{
    /// <summary>A transaction that sees one moment and stands in nobody's way.</summary>
    public abstract Task<DbTransaction> BeginSnapshotAsync(DbConnection connection, CancellationToken cancellationToken);

    /// <summary>A transaction in which nobody else writes.</summary>
    public abstract Task<DbTransaction> BeginLoadAsync(DbConnection connection, CancellationToken cancellationToken);

    /// <summary>Every table, those of the migrations apart.</summary>
    public abstract Task<IReadOnlyList<string>> TablesAsync(DbConnection connection, CancellationToken cancellationToken);

    /// <summary>Puts rows into a table, as they stand in a backup.</summary>
    public abstract Task LoadAsync(DbConnection connection, DbTransaction transaction, TableShape table, IAsyncEnumerable<JsonDocument> rows, CancellationToken cancellationToken);

    /// <summary>What is to be set right after all tables are in.</summary>
    public abstract Task AfterLoadAsync(DbConnection connection, DbTransaction transaction, CancellationToken cancellationToken);

    protected static async Task<List<string>> NamesAsync(DbConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        List<string> names = [];
        while (await reader.ReadAsync(cancellationToken))
        {
            names.Add(reader.GetString(0));
        }

        return names;
    }

    protected static async Task ExecuteAsync(DbConnection connection, DbTransaction? transaction, string sql, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        (command.Transaction, command.CommandText) = (transaction, sql);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
