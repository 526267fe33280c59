using System.Globalization;
using System.Text.Json;
using Uijeongbu.SocialPlan.Domain.Audit;
using Uijeongbu.SocialPlan.Portal.Data.Backup;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Data.Upgrade;

namespace Uijeongbu.SocialPlan.Portal.Tests.Data.Record;

/// <summary>A long genuine chain, put in as a restore puts rows in.</summary>
internal static class ManyEntries
{
    public static async Task PutAsync(TestPortal portal, string region, int count)
    {
        await using var db = await portal.OpenAsync(region);
        var tables = TableShape.Of(db.Model);
        var (store, key) = (portal.Get<RowStore>(), portal.Get<AuditKey>().Bytes.ToArray());
        AuditHead head = new() { RegionCode = region };
        await using var connection = await portal.Get<DatabaseEngine>().OpenAsync(CancellationToken.None);
        await using var transaction = await store.BeginLoadAsync(connection, CancellationToken.None);
        await store.LoadAsync(connection, transaction, tables.Single(table => table.Name == "AuditEntries"), Entries(head, count, key), CancellationToken.None);
        await transaction.CommitAsync();
        db.Add(head);
        await db.SaveChangesAsync();
    }

    private static async IAsyncEnumerable<JsonDocument> Entries(AuditHead head, int count, byte[] key)
    {
        await Task.Yield();
        var start = new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        for (var i = 0; i < count; i++)
        {
            AuditEntry entry = new()
            {
                RegionCode = head.RegionCode,
                Sequence = i + 1,
                At = start.AddMilliseconds(i),
                ActorId = "0198f0a0-0000-7000-8000-000000000001",
                ActorName = "김사업",
                Origin = "203.0.113.77",
                CommandId = Guid.CreateVersion7(),
                Action = "result.save",
                SubjectKind = "result",
                SubjectId = Guid.CreateVersion7(),
                Before = "{\"version\":3,\"savedAt\":\"2026-11-25T01:02:03.456789Z\",\"savedBy\":\"김사업\",\"state\":\"Entered\",\"actual\":317.5}",
                After = string.Create(CultureInfo.InvariantCulture, $"{{\"version\":4,\"savedAt\":\"2026-11-25T01:02:09.456789Z\",\"savedBy\":\"김사업\",\"state\":\"Entered\",\"actual\":{i}}}"),
                PreviousHash = head.Hash,
            };
            entry.Seal(key);
            head.MoveTo(entry, key);
            yield return JsonSerializer.SerializeToDocument(new
            {
                entry.Id, entry.RegionCode, entry.Sequence, entry.At, entry.ActorId, entry.ActorName, entry.Origin, entry.CommandId, entry.Action,
                entry.SubjectKind, entry.SubjectId, entry.Before, entry.After, entry.PreviousHash, entry.Hash, Version = 1,
            });
        }
    }
}
