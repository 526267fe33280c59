using System.Security.Cryptography;
using Uijeongbu.SocialPlan.Domain.Audit;

namespace Uijeongbu.SocialPlan.Portal.Tests.Data.Record;

/// <summary>What someone with the database, or with the file of seals, but without the key may try. Each returns what it did, and to which entry if to one.</summary>
internal sealed class Tampering(ChainedPortal chained, DatabaseKind kind, Random random)
{
    private const int Last = 14;

    private readonly byte[] _wrongKey = RandomNumberGenerator.GetBytes(32);

    public async Task<(string What, string? Region, long? Sequence)> DoAsync()
    {
        var region = ChainedPortal.Regions[random.Next(ChainedPortal.Regions.Length)];
        var sequence = (long)random.Next(1, Last + 1);
        return random.Next(12) switch
        {
            0 or 1 => (await EditAsync(region, sequence), region, sequence),
            2 => (await RunAsync($"""DELETE FROM "AuditEntries" WHERE {At(region, sequence)}"""), region, sequence),
            3 => (await InsertAsync(region, sequence), region, null),
            4 => (await SwapAsync(region, sequence), region, null),
            5 => (await CutAsync(region, sequence), region, null),
            6 => (await ReplayAsync(region), null, null),
            7 => (await RebuildAsync(region, sequence), region, null),
            8 => (await EditHeadAsync(region), region, null),
            9 => (await EditSealAsync(region), region, null),
            10 => (await EditFileAsync(), null, null),
            _ => (await RunAsync(string.Concat(ChainedPortal.Tables.Select(table => $"""DELETE FROM "{table}" WHERE "RegionCode" = '{region}';"""))), region, null),
        };
    }

    private static string At(string region, long sequence) => FormattableString.Invariant($"\"RegionCode\" = '{region}' AND \"Sequence\" = {sequence}");

    private async Task<string> EditAsync(string region, long sequence)
    {
        (string Column, string Value)[] edits =
        [
            ("Id", $"'{Guid.NewGuid().ToString().ToUpperInvariant()}'"), ("CommandId", $"'{Guid.NewGuid().ToString().ToUpperInvariant()}'"),
            ("SubjectId", $"'{Guid.NewGuid().ToString().ToUpperInvariant()}'"), ("At", kind is DatabaseKind.Postgres ? "'2026-11-19 00:00:00Z'" : "'2026-11-19 00:00:00'"),
            ("ActorId", "\"ActorId\" || ' '"), ("ActorName", "'박사업'"), ("Origin", "''"), ("Action", "'result.clear'"), ("SubjectKind", "'narrative'"),
            ("Before", "COALESCE(\"Before\" || ' ', '')"), ("After", "NULL"), ("After", "'{\"actual\":99}'"), ("PreviousHash", $"'{AuditChain.Start[1..]}1'"),
            ("Hash", $"'{new string('a', 64)}'"), ("Version", "2"),
        ];
        var (column, value) = edits[random.Next(edits.Length)];
        return await RunAsync($"""UPDATE "AuditEntries" SET "{column}" = {value} WHERE {At(region, sequence)}""");
    }

    private async Task<string> InsertAsync(string region, long sequence)
    {
        var where = random.Next(2) == 0 ? Last + 1 : 500;
        return await RunAsync(FormattableString.Invariant($"""
            INSERT INTO "AuditEntries" ("Id", "RegionCode", "Sequence", "At", "ActorId", "ActorName", "Origin", "CommandId", "Action", "SubjectKind", "SubjectId", "Before", "After", "PreviousHash", "Hash", "Version")
            SELECT '{Guid.NewGuid().ToString().ToUpperInvariant()}', "RegionCode", {where}, "At", "ActorId", "ActorName", "Origin", "CommandId", "Action", "SubjectKind", "SubjectId", "Before", "After",
                (SELECT "Hash" FROM "AuditHeads" WHERE "RegionCode" = '{region}'), '{new string('b', 64)}', 1 FROM "AuditEntries" WHERE {At(region, sequence)};
            UPDATE "AuditHeads" SET "Sequence" = {where}, "Hash" = '{new string('b', 64)}' WHERE "RegionCode" = '{region}';
            """));
    }

    private async Task<string> SwapAsync(string region, long sequence)
    {
        var other = (sequence % Last) + 1;
        return await RunAsync(FormattableString.Invariant($"""
            UPDATE "AuditEntries" SET "Sequence" = -1 WHERE {At(region, sequence)};
            UPDATE "AuditEntries" SET "Sequence" = {sequence} WHERE {At(region, other)};
            UPDATE "AuditEntries" SET "Sequence" = {other} WHERE {At(region, -1)};
            """));
    }

    /// <summary>Removes the end, and mends the head as well as can be done without the key.</summary>
    private async Task<string> CutAsync(string region, long sequence)
    {
        var head = random.Next(3) switch
        {
            0 => "",
            1 => FormattableString.Invariant($"""UPDATE "AuditHeads" SET "Sequence" = {sequence - 1}, "Hash" = COALESCE((SELECT "Hash" FROM "AuditEntries" WHERE {At(region, sequence - 1)}), '{AuditChain.Start}') WHERE "RegionCode" = '{region}';"""),
            _ => FormattableString.Invariant($"""DELETE FROM "AuditSeals" WHERE "RegionCode" = '{region}' AND "Sequence" >= {sequence}; DELETE FROM "AuditHeads" WHERE "RegionCode" = '{region}';"""),
        };
        return await RunAsync(FormattableString.Invariant($"""DELETE FROM "AuditEntries" WHERE "RegionCode" = '{region}' AND "Sequence" >= {sequence};{head}"""));
    }

    /// <summary>All three tables as they genuinely were before the last seal.</summary>
    private async Task<string> ReplayAsync(string region)
    {
        var (day, one) = (FormattableString.Invariant($"day{random.Next(1, 3)}"), random.Next(2) == 0 ? region : null);
        await chained.PutBackAsync(day, one);
        return $"replay of {day} in {one ?? "all regions"}";
    }

    /// <summary>Changes one entry and seals it and everything after it anew, head and seals too, with a key of one's own.</summary>
    private async Task<string> RebuildAsync(string region, long from)
    {
        var hash = from == 1 ? AuditChain.Start : "";
        foreach (var (entry, stored, _) in await chained.EntriesAsync(region))
        {
            if (entry.Sequence < from)
            {
                hash = stored;
                continue;
            }

            var forged = Copy(entry, entry.Sequence == from ? "{\"actual\":77}" : entry.After, hash);
            hash = AuditChain.HashOf(forged, _wrongKey);
            await chained.ExecuteAsync($"""UPDATE "AuditEntries" SET "After" = '{forged.After}', "PreviousHash" = '{forged.PreviousHash}', "Hash" = '{hash}' WHERE {At(region, entry.Sequence)}""");
            await chained.ExecuteAsync($"""UPDATE "AuditSeals" SET "Hash" = '{hash}' WHERE {At(region, entry.Sequence)}""");
        }

        await chained.ExecuteAsync($"""UPDATE "AuditHeads" SET "Hash" = '{hash}', "Seal" = '{AuditChain.SealOf(region, Last, hash, _wrongKey)}' WHERE "RegionCode" = '{region}'""");
        return $"rebuilt {region} from {from}";
    }

    private async Task<string> EditHeadAsync(string region) => await RunAsync(random.Next(4) switch
    {
        0 => $"""DELETE FROM "AuditHeads" WHERE "RegionCode" = '{region}'""",
        1 => FormattableString.Invariant($"""UPDATE "AuditHeads" SET "Sequence" = {random.Next(0, Last)} WHERE "RegionCode" = '{region}'"""),
        2 => $"""UPDATE "AuditHeads" SET "Hash" = '{new string('c', 64)}' WHERE "RegionCode" = '{region}'""",
        _ => $"""UPDATE "AuditHeads" SET "Seal" = (SELECT "Seal" FROM "day2_AuditHeads" WHERE "RegionCode" = '{region}') WHERE "RegionCode" = '{region}'""",
    });

    private async Task<string> EditSealAsync(string region)
    {
        var where = FormattableString.Invariant($"\"RegionCode\" = '{region}' AND \"Sequence\" = {4 * random.Next(1, 4)}");
        return await RunAsync(random.Next(5) switch
        {
            0 => $"""DELETE FROM "AuditSeals" WHERE {where}""",
            1 => $"""UPDATE "AuditSeals" SET "Day" = '2026-12-31' WHERE {where}""",
            2 => $"""UPDATE "AuditSeals" SET "Sequence" = "Sequence" - 1 WHERE {where}""",
            3 => $"""UPDATE "AuditSeals" SET "Hash" = '{new string('d', 64)}' WHERE {where}""",
            _ => $"""UPDATE "AuditSeals" SET "Seal" = '{new string('e', 64)}' WHERE {where}""",
        });
    }

    private async Task<string> EditFileAsync()
    {
        var lines = (await File.ReadAllLinesAsync(chained.SealsFile)).ToList();
        var i = random.Next(lines.Count - ChainedPortal.Regions.Length); // of the newest day a line may be missing: DailySeal writes it later
        var what = random.Next(3);
        switch (what)
        {
            case 0: lines.RemoveAt(i); break;
            case 1: lines[i] = lines[i][..^1] + (lines[i][^1] == '0' ? '1' : '0'); break;
            default: lines[i] = lines[i].Replace("2026-11-2", "2026-10-2", StringComparison.Ordinal); break;
        }

        await File.WriteAllLinesAsync(chained.SealsFile, lines);
        return FormattableString.Invariant($"file of seals, line {i}, {what}");
    }

    private async Task<string> RunAsync(string sql)
    {
        (await chained.ExecuteAsync(sql)).Should().BePositive(sql);
        return sql;
    }

    private static AuditEntry Copy(AuditEntry entry, string? after, string previousHash) => new()
    {
        Id = entry.Id, RegionCode = entry.RegionCode, Sequence = entry.Sequence, At = entry.At, ActorId = entry.ActorId, ActorName = entry.ActorName, Origin = entry.Origin,
        CommandId = entry.CommandId, Action = entry.Action, SubjectKind = entry.SubjectKind, SubjectId = entry.SubjectId, Before = entry.Before, After = after, PreviousHash = previousHash,
    };
}
