using Uijeongbu.SocialPlan.Portal.Data.Backup;
using Uijeongbu.SocialPlan.Portal.Tests.Commands;

namespace Uijeongbu.SocialPlan.Portal.Tests.Data.Backup;

/// <summary><c>backup</c> and <c>restore</c> as processes, killed on the way too.</summary>
public sealed class BackupCommandTests
{
    private const int ManyRows = 200_000;
    private static readonly int[] Moments = [0, 150, 400];

    [Theory, OnSqlite, OnPostgres]
    public async Task Both_commands_print_the_same_rows_and_hash_and_a_refusal_ends_with_1(DatabaseKind kind)
    {
        await using var source = await TestDatabase.PreparedAsync(kind);
        await using var target = TestDatabase.Absent(kind);
        var file = Path.Combine(source.Folder, "backup.zip");

        var backup = await PortalProcess.RunAsync(SettingsOf(source), "backup", file);
        var restore = await PortalProcess.RunAsync(SettingsOf(target), "restore", file);
        var twice = await PortalProcess.RunAsync(SettingsOf(target), "restore", file);
        var nowhere = await PortalProcess.RunAsync(SettingsOf(target), "restore", file + ".none");

        (backup.Code, restore.Code, twice.Code, nowhere.Code).Should().Be((0, 0, 1, 1));
        backup.Output.Should().MatchRegex(@"\A(rows \d+ \w+\n)+files \d+\nschema \d{14}_\w+\nhash [0-9a-f]{64}\n\z").And.Contain("rows 321 Regions\n");
        restore.Output.Should().Be(backup.Output);
        twice.Errors.Should().Contain("\n빈 포털이 아닙니다(");
        (twice.Output, nowhere.Output).Should().Be(("", ""));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_restore_killed_in_the_middle_leaves_an_empty_portal_that_can_be_restored_into(DatabaseKind kind)
    {
        await using var source = await ManyRowsAsync(kind);
        var file = Path.Combine(source.Folder, "backup.zip");
        var backup = await PortalProcess.RunAsync(SettingsOf(source), "backup", file);
        backup.Peak.Should().BeLessThan(400L << 20);
        await using var target = TestDatabase.Absent(kind);
        await using TestPortal portal = new(target);
        // At one of three moments by lot, in a soak at all.
        foreach (var more in Soak.IsWhole ? Moments : [Moments[new Random(Soak.Seed).Next(Moments.Length)]])
        {
            using (var restore = PortalProcess.Start(SettingsOf(target), "restore", file))
            {
                await IsLoadingAsync(target);
                await Task.Delay(more);
            } // killed

            (await DamagedBackupTests.IsEmptyAsync(portal)).Should().BeTrue($"PORTAL_TEST_SEED={Soak.Seed}");
        }

        var whole = await PortalProcess.RunAsync(SettingsOf(target), "restore", file);
        (whole.Code, whole.Output).Should().Be((0, backup.Output));
        whole.Peak.Should().BeLessThan(400L << 20, "rows pass through, whatever their number");
    }

    private static Dictionary<string, string> SettingsOf(TestDatabase database) => new(StringComparer.Ordinal)
    {
        ["Portal__DataDirectory"] = database.Folder,
        ["ConnectionStrings__Portal"] = database.ConnectionString,
    };

    private static async Task<TestDatabase> ManyRowsAsync(DatabaseKind kind)
    {
        var database = await TestDatabase.PreparedAsync(kind);
        var numbers = kind is DatabaseKind.Sqlite
            ? $"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {ManyRows}) SELECT printf('stamp-%08d', i), 'x', '2026-11-25 00:00:00' FROM n"
            : $"SELECT 'stamp-' || lpad(i::text, 8, '0'), 'x', timestamptz '2026-11-25 00:00:00Z' FROM generate_series(1, {ManyRows}) i";
        var insert = $"""INSERT INTO "DataStamps" ("Name", "Hash", "AppliedAt") {numbers}""";
        if (kind is DatabaseKind.Sqlite)
        {
            await SqliteFile.ExecuteAsync(database.File, insert);
        }
        else
        {
            await PostgresServer.ExecuteAsync(insert, database.Name);
        }

        return database;
    }

    /// <summary>Until rows are on their way: SQLite's log has grown past the schema, PostgreSQL is at a COPY.</summary>
    private static async Task IsLoadingAsync(TestDatabase target)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (!await LoadsAsync(target))
        {
            await Task.Delay(10, patience.Token);
        }
    }

    private static async Task<bool> LoadsAsync(TestDatabase target)
    {
        if (target.Kind is DatabaseKind.Sqlite)
        {
            return new FileInfo(target.File + "-wal") is { Exists: true, Length: > 3 << 20 };
        }

        await using Npgsql.NpgsqlConnection connection = new(PostgresServer.Address);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = $"""SELECT count(*) FROM pg_stat_activity WHERE datname = '{target.Name}' AND state = 'active' AND query LIKE 'COPY "DataStamps"%'""";
        return await command.ExecuteScalarAsync() is > 0L;
    }
}
