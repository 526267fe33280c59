using System.Data;
using System.Data.Common;
using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace Uijeongbu.SocialPlan.Portal.Data.Backup;

internal sealed class SqliteRowStore : RowStore
{
    /// <summary>A reader's transaction: the first statement fixes the moment, and with WAL writers go on.</summary>
    public override Task<DbTransaction> BeginSnapshotAsync(DbConnection connection, CancellationToken cancellationToken) =>
        Task.FromResult<DbTransaction>(((SqliteConnection)connection).BeginTransaction(IsolationLevel.Serializable, deferred: true));

    public override async Task<DbTransaction> BeginLoadAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        await ExecuteAsync(connection, null, "PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;", cancellationToken);
        var transaction = ((SqliteConnection)connection).BeginTransaction(IsolationLevel.Serializable, deferred: false);
        await ExecuteAsync(connection, transaction, "PRAGMA defer_foreign_keys=ON", cancellationToken); // a row may refer to a later one of its table
        return transaction;
    }

    public override async Task<IReadOnlyList<string>> TablesAsync(DbConnection connection, CancellationToken cancellationToken) =>
        await NamesAsync(
            connection, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite~_%' ESCAPE '~' AND name NOT LIKE '~_~_EF%' ESCAPE '~' ORDER BY name", cancellationToken);

    public override async Task LoadAsync(
        DbConnection connection, DbTransaction transaction, TableShape table, IAsyncEnumerable<JsonDocument> rows, CancellationToken cancellationToken)
    {
        await using var command = ((SqliteConnection)connection).CreateCommand();
        command.Transaction = (SqliteTransaction)transaction;
        var values = table.Columns.Select((_, i) => command.Parameters.Add(new SqliteParameter { ParameterName = string.Create(CultureInfo.InvariantCulture, $"$v{i}") })).ToList();
        command.CommandText =
            $"INSERT INTO {TableText.Quote(table.Name)} ({TableText.Names(table.Columns.Select(column => column.Name))}) VALUES ({string.Join(", ", values.Select(value => value.ParameterName))})";
        await foreach (var row in rows.WithCancellation(cancellationToken))
        {
            using (row)
            {
                for (var i = 0; i < values.Count; i++)
                {
                    values[i].Value = ValueOf(row.RootElement.GetProperty(table.Columns[i].Name), table.Columns[i]);
                }

                await command.ExecuteNonQueryAsync(cancellationToken);
            }
        }
    }

    /// <summary>Keys are checked here and not by the commit, which would not say where.</summary>
    public override async Task AfterLoadAsync(DbConnection connection, DbTransaction transaction, CancellationToken cancellationToken)
    {
        if (await NamesAsync(connection, "SELECT \"table\" FROM pragma_foreign_key_check LIMIT 1", cancellationToken) is [var table])
        {
            throw new BackupRefusedException($"백업의 {BackupTable.EntryOf(table)}: 가리키는 행이 백업에 없습니다. 아무것도 되돌리지 않았습니다.");
        }
    }

    // The values that EF would hand over: the driver then writes each in the same form.
    private static object ValueOf(JsonElement value, ColumnShape column) => (value.ValueKind, column.Kind) switch
    {
        (JsonValueKind.Null, _) => DBNull.Value,
        (_, ColumnKind.Whole) => value.GetInt64(),
        (_, ColumnKind.Decimal) => value.GetDecimal(),
        (_, ColumnKind.Flag) => value.GetBoolean(),
        (_, ColumnKind.Instant) => value.GetDateTime().ToUniversalTime(),
        (_, ColumnKind.Moment) => value.GetDateTimeOffset(),
        (_, ColumnKind.Date) => DateOnly.ParseExact(value.GetString()!, "O", CultureInfo.InvariantCulture),
        (_, ColumnKind.Uuid) => value.GetGuid(),
        (_, ColumnKind.Bytes) => value.GetBytesFromBase64(),
        (_, ColumnKind.Json) => DocumentText.ForSqlite(value, column),
        (_, ColumnKind.Texts) => value.GetRawText(),
        _ => value.GetString()!,
    };
}
