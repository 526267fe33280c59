using System.Data.Common;
using System.Security.Cryptography;

namespace Uijeongbu.SocialPlan.Portal.Data.Backup;

/// <summary>Reads a table in the order of its key, one row at a time, and counts and hashes what it reads.</summary>
internal static class TableText
{
    /// <param name="connection">With the transaction whose state is read.</param>
    /// <param name="transaction">That transaction.</param>
    /// <param name="table">The table.</param>
    /// <param name="target">Where the lines go; null only counts and hashes.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static async Task<BackupTable> ReadAsync(DbConnection connection, DbTransaction transaction, TableShape table, Stream? target, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = $"SELECT {Names(table.Columns.Select(column => column.Name))} FROM {Quote(table.Name)} ORDER BY {Names(table.Key)}";
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        using RowText text = new();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var (rows, bytes) = (0L, 0L);
        while (await reader.ReadAsync(cancellationToken))
        {
            var line = text.LineOf(reader, table);
            (rows, bytes) = (rows + 1, bytes + line.Length);
            hash.AppendData(line.Span);
            if (target is not null)
            {
                await target.WriteAsync(line, cancellationToken);
            }
        }

        return new(table, rows, bytes, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    public static string Names(IEnumerable<string> names) => string.Join(", ", names.Select(Quote));

    /// <summary>An identifier, which both databases quote alike.</summary>
    public static string Quote(string name) => "\"" + name.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
}
