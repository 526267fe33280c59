using System.Data.Common;
using System.Runtime.CompilerServices;
using Uijeongbu.SocialPlan.Domain.Audit;
using Uijeongbu.SocialPlan.Portal.Data.Backup;

namespace Uijeongbu.SocialPlan.Portal.Data.Record;

/// <summary>Reads the audit tables of all regions as they stand, one row at a time, for whoever checks them. Past the door: no viewer, and no filter that could hide a row.</summary>
internal sealed class AuditReader(DbConnection connection, DbTransaction transaction)
{
    private static readonly string[] EntryColumns =
        ["RegionCode", "Sequence", "Id", "At", "ActorId", "ActorName", "Origin", "CommandId", "Action", "SubjectKind", "SubjectId", "Before", "After", "PreviousHash", "Hash", "Version"];

    /// <summary>All entries, by region and sequence.</summary>
    public IAsyncEnumerable<StoredEntry> EntriesAsync(CancellationToken cancellationToken) =>
        RowsAsync("AuditEntries", EntryColumns, ["RegionCode", "Sequence", "Id"], row => new StoredEntry(
            new()
            {
                RegionCode = row.GetString(0),
                Sequence = row.GetInt64(1),
                Id = row.GetGuid(2),
                At = row.GetDateTime(3),
                ActorId = row.GetString(4),
                ActorName = row.GetString(5),
                Origin = row.GetString(6),
                CommandId = row.GetGuid(7),
                Action = row.GetString(8),
                SubjectKind = row.GetString(9),
                SubjectId = row.GetGuid(10),
                Before = row.IsDBNull(11) ? null : row.GetString(11),
                After = row.IsDBNull(12) ? null : row.GetString(12),
                PreviousHash = row.GetString(13),
            },
            row.GetString(14),
            row.GetInt64(15)), cancellationToken);

    /// <summary>All heads, by region.</summary>
    public IAsyncEnumerable<StoredHead> HeadsAsync(CancellationToken cancellationToken) =>
        RowsAsync("AuditHeads", ["RegionCode", "Sequence", "Hash", "Seal"], ["RegionCode"], row => new StoredHead(row.GetString(0), row.GetInt64(1), row.GetString(2), row.GetString(3)), cancellationToken);

    /// <summary>All seals of the table, by region and day.</summary>
    public IAsyncEnumerable<SealLine> SealsAsync(CancellationToken cancellationToken) => RowsAsync(
        "AuditSeals",
        ["Day", "RegionCode", "Sequence", "Hash", "PreviousSeal", "Seal"],
        ["RegionCode", "Day"],
        row => new SealLine(row.GetFieldValue<DateOnly>(0), row.GetString(1), row.GetInt64(2), row.GetString(3), row.GetString(4), row.GetString(5)),
        cancellationToken);

    private async IAsyncEnumerable<T> RowsAsync<T>(
        string table, IEnumerable<string> columns, IEnumerable<string> order, Func<DbDataReader, T> read, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = $"SELECT {TableText.Names(columns)} FROM {TableText.Quote(table)} ORDER BY {TableText.Names(order)}";
        await using var rows = await command.ExecuteReaderAsync(cancellationToken);
        while (await rows.ReadAsync(cancellationToken))
        {
            yield return read(rows);
        }
    }
}

/// <summary>An entry with the seal and version that stand beside it.</summary>
internal sealed record StoredEntry(AuditEntry Entry, string Hash, long Version);

/// <summary>A head as it stands.</summary>
internal sealed record StoredHead(string RegionCode, long Sequence, string Hash, string Seal);
