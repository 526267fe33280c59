using System.Diagnostics;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Tests.Commands;
using Xunit.Abstractions;

namespace Uijeongbu.SocialPlan.Portal.Tests.Data.Record;

/// <summary>Whatever is done to the record without the key is found.</summary>
public sealed class AuditVerifyTests(ITestOutputHelper output)
{
    [Theory, OnSqlite, OnPostgres]
    public async Task Every_random_tampering_is_found_in_its_region_and_an_edit_at_its_entry(DatabaseKind kind)
    {
        await using var chained = await ChainedPortal.StartAsync(kind);
        output.WriteLine($"seed {Soak.Seed}");
        Tampering tampering = new(chained, kind, new(Soak.Seed));
        var file = await File.ReadAllBytesAsync(chained.SealsFile);
        var (tries, found) = (Soak.Times(100, 1000), 0);
        for (var i = 0; i < tries; i++)
        {
            var (what, region, sequence) = await tampering.DoAsync();
            var report = await chained.VerifyAsync();

            report.IsWhole.Should().BeFalse($"{i}: {what}");
            if (region is not null)
            {
                report.Faults.Select(fault => fault.RegionCode).Should().Equal([region], what);
            }

            if (sequence is not null)
            {
                report.Faults[0].Sequence.Should().Be(sequence, what);
            }

            found++;
            await chained.PutBackAsync("now");
            await File.WriteAllBytesAsync(chained.SealsFile, file);
        }

        output.WriteLine($"{found} of {tries} found");
        var whole = await chained.VerifyAsync();
        whole.Faults.Should().BeEmpty("put back, nothing is wrong");
        (whole.Regions, whole.Entries, whole.TableSeals, whole.FileSeals).Should().Be((3, 42, 9, 9));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task The_database_itself_refuses_to_change_or_delete_what_is_on_the_record(DatabaseKind kind)
    {
        await using var portal = await TestPortal.StartAsync(kind);
        await using var connection = await portal.Get<Portal.Data.Upgrade.DatabaseEngine>().OpenAsync(CancellationToken.None);
        await using var command = connection.CreateCommand();
        foreach (var table in new[] { "AuditEntries", "AuditSeals" })
        {
            var columns = table == "AuditEntries"
                ? """("Id", "RegionCode", "Sequence", "At", "ActorId", "ActorName", "Origin", "CommandId", "Action", "SubjectKind", "SubjectId", "PreviousHash", "Hash", "Version") VALUES ('00000000-0000-0000-0000-000000000001', '41150', 1, '2026-11-25 00:00:00', '', '', '', '00000000-0000-0000-0000-000000000001', '', '', '00000000-0000-0000-0000-000000000001', '', '', 1)"""
                : """("Id", "RegionCode", "Day", "Sequence", "Hash", "PreviousSeal", "Seal", "Version") VALUES ('00000000-0000-0000-0000-000000000001', '41150', '2026-11-25', 1, '', '', '', 1)""";
            command.CommandText = $"INSERT INTO \"{table}\" {columns}";
            await command.ExecuteNonQueryAsync();
            foreach (var sql in new[] { $"UPDATE \"{table}\" SET \"Hash\" = 'x'", $"DELETE FROM \"{table}\"" })
            {
                command.CommandText = sql;
                var change = () => command.ExecuteNonQueryAsync();
                (await change.Should().ThrowAsync<System.Data.Common.DbException>()).Which.Message.Should().Contain($"{table} is append-only");
            }
        }
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task The_command_says_whole_or_names_the_first_broken_entry_and_ends_with_1(DatabaseKind kind)
    {
        await using var chained = await ChainedPortal.StartAsync(kind);
        Dictionary<string, string> settings = new() { ["Portal__DataDirectory"] = chained.Portal.Database.Folder, ["ConnectionStrings__Portal"] = chained.Portal.Database.ConnectionString };

        var whole = await PortalProcess.RunAsync(settings, "audit", "verify");
        await chained.ExecuteAsync("""UPDATE "AuditEntries" SET "ActorName" = '아무개' WHERE "RegionCode" = '41150' AND "Sequence" IN (5, 9)""");
        var broken = await PortalProcess.RunAsync(settings, "audit", "verify");

        (whole.Code, whole.Output).Should().Be((0, "regions 3\nentries 42\nseals 9\nfile-seals 9\nwhole\n"));
        (broken.Code, broken.Output).Should().Be((1, "regions 3\nentries 42\nseals 9\nfile-seals 9\nbroken 41150 5 내용이 봉인과 다릅니다\nbroken in 1 regions\n"));
        File.Delete(Path.Combine(chained.Portal.Database.Folder, AuditKey.FileName));
        (await PortalProcess.RunAsync(settings, "audit", "verify")).Code.Should().Be(1, "without the key nothing holds");
        File.Exists(Path.Combine(chained.Portal.Database.Folder, AuditKey.FileName)).Should().BeFalse("looking makes no key");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_day_is_sealed_once_and_a_chain_that_became_shorter_not_at_all(DatabaseKind kind)
    {
        await using var chained = await ChainedPortal.StartAsync(kind);
        await chained.SealAsync();
        (await chained.Sealer().RunAsync(CancellationToken.None)).Should().BeEmpty("today is sealed");
        (await chained.VerifyAsync()).Faults.Should().BeEmpty();
        (await File.ReadAllTextAsync(chained.SealsFile)).Should().MatchRegex(@"\A(2026-11-2\d \d+ \d+ [0-9a-f]{64} [0-9a-f]{64} [0-9a-f]{64}\n){12}\z");

        await chained.PutBackAsync("day1", "41630");
        (await chained.Sealer().RunAsync(CancellationToken.None)).Should().BeEmpty("the older state is no seal of today");
        (await chained.VerifyAsync()).Faults.Should().ContainSingle(fault => fault.RegionCode == "41630" && fault.Sequence == 5);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Seals_that_the_file_missed_are_written_with_the_next_run_and_a_forged_one_is_not(DatabaseKind kind)
    {
        await using var chained = await ChainedPortal.StartAsync(kind);
        var lines = await File.ReadAllLinesAsync(chained.SealsFile);
        await File.WriteAllTextAsync(chained.SealsFile, string.Concat(lines.SkipLast(3).Select(line => line + "\n")) + lines[^3][..40]);
        (await chained.VerifyAsync()).Faults.Should().ContainSingle("a line is cut off").Which.RegionCode.Should().Be("-");
        await File.WriteAllLinesAsync(chained.SealsFile, lines.SkipLast(3));
        await chained.ExecuteAsync($"""UPDATE "AuditSeals" SET "Seal" = '{new string('f', 64)}' WHERE "RegionCode" = '11' AND "Sequence" = 12""");

        await chained.Sealer().RunAsync(CancellationToken.None);

        var added = (await File.ReadAllLinesAsync(chained.SealsFile)).Skip(6).Where(line => line.StartsWith("2026-11-22", StringComparison.Ordinal)).ToList();
        added.Should().BeEquivalentTo(lines.TakeLast(3).Where(line => !line.Contains(" 11 ", StringComparison.Ordinal)));
        (await chained.VerifyAsync()).Faults.Should().Contain(fault => fault.RegionCode == "11");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_restored_portal_verifies(DatabaseKind kind)
    {
        await using var chained = await ChainedPortal.StartAsync(kind);
        await chained.ExecuteAsync(string.Concat(new[] { "day1", "day2", "day3", "now" }.SelectMany(_ => ChainedPortal.Tables, (name, table) => $"""DROP TABLE "{name}_{table}";""")));
        var file = Path.Combine(chained.Portal.Database.Folder, "backup.zip");
        await chained.Portal.Get<Portal.Data.Backup.PortalBackup>().WriteAsync(file, CancellationToken.None);
        await using var database = TestDatabase.Absent(kind is DatabaseKind.Sqlite && PostgresServer.Address is not null ? DatabaseKind.Postgres : DatabaseKind.Sqlite);
        await using TestPortal other = new(database);

        (await other.Get<Portal.Data.Backup.PortalRestore>().RunAsync(file, CancellationToken.None)).Files.Should().HaveCount(2);

        var report = await other.Get<AuditVerification>().RunAsync(CancellationToken.None);
        report.Faults.Should().BeEmpty();
        (report.Entries, report.FileSeals).Should().Be((42L, 9));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Many_entries_are_verified_in_time(DatabaseKind kind)
    {
        await using var portal = await TestPortal.StartAsync(kind);
        var count = Soak.Times(20_000, 1_000_000);
        await ManyEntries.PutAsync(portal, "41150", count);
        var clock = Stopwatch.StartNew();

        var report = await portal.Get<AuditVerification>().RunAsync(CancellationToken.None);

        output.WriteLine($"{count} entries in {clock.Elapsed.TotalSeconds:0.0} s");
        (report.Entries, report.Faults.Count).Should().Be((count, 0));
        clock.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(60));
    }
}
