using Uijeongbu.SocialPlan.Portal.Data.Backup;
using Uijeongbu.SocialPlan.Portal.Data.Upgrade;

namespace Uijeongbu.SocialPlan.Portal.Data.Record;

/// <summary>Reads every chain from its first entry, as of one moment, and compares it with its head and with the seals in table and file.</summary>
internal sealed class AuditVerification(DatabaseEngine engine, RowStore store, AuditKey key, SealFile file)
{
    public async Task<AuditReport> RunAsync(CancellationToken cancellationToken)
    {
        await using var held = await file.LockAsync(cancellationToken);
        await using var connection = await engine.OpenAsync(cancellationToken);
        await using var snapshot = await store.BeginSnapshotAsync(connection, cancellationToken);
        AuditReader reader = new(connection, snapshot);
        var heads = (await reader.HeadsAsync(cancellationToken).ToListAsync(cancellationToken)).ToLookup(head => head.RegionCode, StringComparer.Ordinal);
        var table = await reader.SealsAsync(cancellationToken).ToListAsync(cancellationToken);
        var lines = await file.LinesAsync(cancellationToken);
        var secret = key.Exists ? key.Bytes.ToArray() : []; // without the key nothing holds, and none must be made here

        var seals = table.Concat(lines.Select(SealLine.Parse).OfType<SealLine>()).ToLookup(seal => seal.RegionCode, StringComparer.Ordinal);
        Dictionary<string, RegionChain> chains = new(StringComparer.Ordinal);
        RegionChain Of(string region) => chains.TryGetValue(region, out var chain) ? chain : chains[region] = new(region, [.. heads[region]], [.. seals[region]], secret);
        var entries = 0L;
        await foreach (var stored in reader.EntriesAsync(cancellationToken))
        {
            entries++;
            Of(stored.Entry.RegionCode).Take(stored);
        }

        foreach (var region in heads.Select(one => one.Key).Concat(seals.Select(one => one.Key)))
        {
            Of(region); // a region whose entries are all gone
        }

        var faults = chains.Values.Select(chain => chain.End()).OfType<AuditFault>().Concat(SealCheck.FaultsOf(table, lines, secret));
        return new(
            chains.Count, entries, table.Count, lines.Count, [.. faults.GroupBy(fault => fault.RegionCode, StringComparer.Ordinal).Select(one => one.First()).OrderBy(fault => fault.RegionCode, StringComparer.Ordinal)]);
    }
}
