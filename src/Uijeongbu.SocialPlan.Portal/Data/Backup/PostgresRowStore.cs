using System.Buffers;
using System.Data;
using System.Data.Common;
using System.Text;
using System.Text.Json;
using Npgsql;

namespace Uijeongbu.SocialPlan.Portal.Data.Backup;

/// <summary>Loads with COPY in its text form: the server reads each value by the type of its column, and checks keys at the end of a table.</summary>
internal sealed class PostgresRowStore : RowStore
{
    private static readonly SearchValues<char> Special = SearchValues.Create("\\\t\n\r");

    public override async Task<DbTransaction> BeginSnapshotAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        var transaction = await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellationToken);
        await ExecuteAsync(connection, transaction, "SET TRANSACTION READ ONLY", cancellationToken);
        return transaction;
    }

    public override async Task<DbTransaction> BeginLoadAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        var transaction = await connection.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancellationToken);
        if (await TablesAsync(connection, cancellationToken) is { Count: > 0 } tables)
        {
            await ExecuteAsync(connection, transaction, $"LOCK TABLE {TableText.Names(tables)} IN EXCLUSIVE MODE", cancellationToken);
        }

        return transaction;
    }

    public override async Task<IReadOnlyList<string>> TablesAsync(DbConnection connection, CancellationToken cancellationToken) =>
        await NamesAsync(
            connection,
            "SELECT table_name::text FROM information_schema.tables WHERE table_schema = current_schema() AND table_type = 'BASE TABLE' AND table_name NOT LIKE '~_~_EF%' ESCAPE '~' ORDER BY 1",
            cancellationToken);

    public override async Task LoadAsync(
        DbConnection connection, DbTransaction transaction, TableShape table, IAsyncEnumerable<JsonDocument> rows, CancellationToken cancellationToken)
    {
        var copy = $"COPY {TableText.Quote(table.Name)} ({TableText.Names(table.Columns.Select(column => column.Name))}) FROM STDIN";
        await using var target = await ((NpgsqlConnection)connection).BeginTextImportAsync(copy, cancellationToken);
        StringBuilder line = new();
        await foreach (var row in rows.WithCancellation(cancellationToken))
        {
            using (row)
            {
                line.Clear();
                foreach (var column in table.Columns)
                {
                    Append(line, row.RootElement.GetProperty(column.Name), column.Kind);
                    line.Append('\t');
                }

                line[^1] = '\n';
                await target.WriteAsync(line, cancellationToken);
            }
        }
    }

    /// <summary>The next number of a numbered table follows the highest that came in.</summary>
    public override async Task AfterLoadAsync(DbConnection connection, DbTransaction transaction, CancellationToken cancellationToken)
    {
        foreach (var name in await NamesAsync(
            connection,
            "SELECT quote_ident(table_name) || '.' || quote_ident(column_name) FROM information_schema.columns WHERE table_schema = current_schema() AND is_identity = 'YES'",
            cancellationToken))
        {
            var (table, column) = (name.Split('.')[0], name.Split('.')[1]);
            await ExecuteAsync(
                connection,
                transaction,
                $"SELECT setval(pg_get_serial_sequence('{table}', trim(both '\"' from '{column}')), (SELECT max({column}) FROM {table})) WHERE EXISTS (SELECT 1 FROM {table})",
                cancellationToken);
        }
    }

    private static void Append(StringBuilder line, JsonElement value, ColumnKind kind)
    {
        if (value.ValueKind is JsonValueKind.Null)
        {
            line.Append("\\N");
            return;
        }

        Escape(line, kind switch
        {
            ColumnKind.Whole or ColumnKind.Decimal or ColumnKind.Flag or ColumnKind.Json => value.GetRawText(),
            ColumnKind.Bytes => "\\x" + Convert.ToHexStringLower(value.GetBytesFromBase64()),
            ColumnKind.Texts => "{" + string.Join(',', value.EnumerateArray().Select(text => Quoted(text.GetString()!))) + "}",
            _ => value.GetString()!,
        });
    }

    private static string Quoted(string text) =>
        "\"" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";

    private static void Escape(StringBuilder line, string text)
    {
        if (!text.AsSpan().ContainsAny(Special))
        {
            line.Append(text);
            return;
        }

        foreach (var c in text)
        {
            line.Append(c switch { '\\' => "\\\\", '\t' => "\\t", '\n' => "\\n", '\r' => "\\r", _ => c.ToString() });
        }
    }
}
