using System.Data.Common;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using Uijeongbu.SocialPlan.Domain.Audit;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Data.Upgrade;

namespace Uijeongbu.SocialPlan.Portal.Tests.Data.Record;

/// <summary>A portal with audit chains in three regions, sealed on three days and gone on since; tables can be kept and put back.</summary>
internal sealed class ChainedPortal : IAsyncDisposable
{
    public static readonly string[] Regions = ["41150", "41630", "11"];
    public static readonly string[] Tables = ["AuditEntries", "AuditHeads", "AuditSeals"];

    private readonly FakeTimeProvider _clock = new(new(2026, 11, 20, 1, 0, 0, TimeSpan.Zero));
    private DbConnection? _connection;

    private ChainedPortal(TestPortal portal) => Portal = portal;

    public TestPortal Portal { get; }

    public DbConnection Connection => _connection!;

    public string SealsFile => Path.Combine(Portal.Database.Folder, "seals", "2026.txt");

    /// <summary>With the triggers dropped, as an attacker does first.</summary>
    public static async Task<ChainedPortal> StartAsync(DatabaseKind kind)
    {
        ChainedPortal chained = new(await TestPortal.StartAsync(kind));
        chained._connection = await chained.Portal.Get<DatabaseEngine>().OpenAsync(CancellationToken.None);
        for (var day = 1; day <= 3; day++)
        {
            await chained.GrowAsync(4);
            await chained.SealAsync();
            await chained.KeepAsync($"day{day}");
            chained._clock.Advance(TimeSpan.FromDays(1));
        }

        await chained.GrowAsync(2);
        await chained.KeepAsync("now");
        await chained.ExecuteAsync(kind is DatabaseKind.Postgres
            ? """DROP TRIGGER append_only ON "AuditEntries"; DROP TRIGGER append_only ON "AuditSeals";"""
            : """DROP TRIGGER "AuditEntries_no_update"; DROP TRIGGER "AuditEntries_no_delete"; DROP TRIGGER "AuditSeals_no_update"; DROP TRIGGER "AuditSeals_no_delete";""");
        return chained;
    }

    public DailySeal Sealer() => new(Portal.Door, Portal.Get<AuditKey>(), Portal.Get<SealFile>(), _clock, NullLogger<DailySeal>.Instance);

    public Task<AuditReport> VerifyAsync() => Portal.Get<AuditVerification>().RunAsync(CancellationToken.None);

    public async Task SealAsync() => (await Sealer().RunAsync(CancellationToken.None)).Should().HaveCount(Regions.Length);

    /// <summary>Puts the tables back as they were kept.</summary>
    public async Task PutBackAsync(string kept, string? region = null)
    {
        var where = region is null ? "" : $" WHERE \"RegionCode\" = '{region}'";
        await ExecuteAsync(string.Concat(Tables.Select(table => $"""DELETE FROM "{table}"{where}; INSERT INTO "{table}" SELECT * FROM "{kept}_{table}"{where};""")));
    }

    public async Task<int> ExecuteAsync(string sql)
    {
        await using var command = Connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteNonQueryAsync();
    }

    public async Task<List<StoredEntry>> EntriesAsync(string region)
    {
        await using var transaction = await Connection.BeginTransactionAsync();
        return await new AuditReader(Connection, transaction).EntriesAsync(CancellationToken.None).Where(stored => stored.Entry.RegionCode == region).ToListAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await Connection.DisposeAsync();
        await Portal.DisposeAsync();
    }

    private async Task KeepAsync(string name) =>
        await ExecuteAsync(string.Concat(Tables.Select(table => $"""CREATE TABLE "{name}_{table}" AS SELECT * FROM "{table}";""")));

    private async Task GrowAsync(int entries)
    {
        await using var db = await Portal.OpenAsync(Regions);
        var key = Portal.Get<AuditKey>().Bytes.ToArray();
        foreach (var region in Regions)
        {
            var head = db.AuditHeads.SingleOrDefault(row => row.RegionCode == region) ?? db.Add(new AuditHead { RegionCode = region }).Entity;
            for (var i = 0; i < entries; i++)
            {
                var entry = Entry(region, head, _clock.GetUtcNow().UtcDateTime.AddSeconds(i));
                entry.Seal(key);
                head.MoveTo(entry, key);
                db.Add(entry);
            }
        }

        await db.SaveChangesAsync();
    }

    private static AuditEntry Entry(string region, AuditHead head, DateTime at) => new()
    {
        RegionCode = region,
        Sequence = head.Sequence + 1,
        At = at,
        ActorId = Guid.NewGuid().ToString(),
        ActorName = "김사업",
        Origin = "10.0.0.7",
        CommandId = Guid.CreateVersion7(),
        Action = "result.save",
        SubjectKind = "result",
        SubjectId = Guid.CreateVersion7(),
        Before = head.Sequence % 2 == 0 ? null : "{\"actual\":1}",
        After = FormattableString.Invariant($"{{\"actual\":{head.Sequence}}}"),
        PreviousHash = head.Hash,
    };
}
