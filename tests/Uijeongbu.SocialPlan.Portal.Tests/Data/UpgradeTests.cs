using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Data.Upgrade;

namespace Uijeongbu.SocialPlan.Portal.Tests.Data;

/// <summary>Upgrades: under a lock, with a backup before, never over a newer schema.</summary>
public sealed class UpgradeTests
{
    private const string Newer = "29991231235959_FromTheFuture";

    [Theory, OnSqlite, OnPostgres]
    public async Task An_absent_database_is_made_without_a_backup(DatabaseKind kind)
    {
        await using var database = TestDatabase.Absent(kind);
        await using TestPortal portal = new(database);

        var report = await portal.UpgradeAsync();

        report.Applied.Should().Equal(Known(kind));
        report.Backup.Should().BeNull();
        (await portal.UpgradeAsync()).Applied.Should().BeEmpty("the second run finds everything done");
        Directory.Exists(Path.Combine(database.Folder, "backups")).Should().BeFalse();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Of_many_upgrades_at_once_one_migrates_and_the_others_wait(DatabaseKind kind)
    {
        await using var database = TestDatabase.Absent(kind);
        var portals = Enumerable.Range(0, 4).Select(_ => new TestPortal(database)).ToList();

        var reports = await Task.WhenAll(portals.Select(portal => Task.Run(() => portal.UpgradeAsync())));

        reports.Count(report => report.Applied.Count > 0).Should().Be(1);
        reports.Select(report => report.Schema).Should().AllBe(Known(kind)[^1]);
        foreach (var portal in portals)
        {
            await portal.DisposeAsync();
        }
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task An_upgrade_gives_up_when_another_one_does_not_end(DatabaseKind kind)
    {
        await using var database = await TestDatabase.PreparedAsync(kind);
        await using TestPortal portal = new(database);
        var engine = EngineOf(kind, portal.Get<PortalDataOptions>() with { LockTimeout = TimeSpan.FromMilliseconds(300) });
        await using (await engine.TakeLockAsync(CancellationToken.None))
        {
            await engine.Awaiting(second => second.TakeLockAsync(CancellationToken.None)).Should().ThrowAsync<UpgradeRefusedException>().WithMessage("다른 프로세스가*");
        }

        await using var free = await engine.TakeLockAsync(CancellationToken.None);
        free.Should().NotBeNull("the lock was given back");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_database_with_anything_in_it_is_backed_up_before_a_migration(DatabaseKind kind)
    {
        await using var database = await EmptyWithATableAsync(kind);
        await using TestPortal portal = new(database);

        var report = await portal.UpgradeAsync();

        report.Applied.Should().NotBeEmpty();
        File.Exists(report.Backup).Should().BeTrue();
        if (kind is DatabaseKind.Sqlite)
        {
            (await SqliteFile.ExecuteAsync(report.Backup!, "SELECT text FROM kept")).Should().Be("전에 있던 것");
        }
        else
        {
            (await File.ReadAllBytesAsync(report.Backup!))[..5].Should().Equal("PGDMP"u8.ToArray());
        }

        if (!OperatingSystem.IsWindows())
        {
            File.GetUnixFileMode(report.Backup!).Should().Be(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }
    }

    [Theory, OnPostgres]
    public async Task Without_the_backup_program_nothing_is_migrated_unless_the_setting_allows_it(DatabaseKind kind)
    {
        await using var database = await EmptyWithATableAsync(kind);
        await using (TestPortal refusing = new(database, ("Portal:PgDump", "/nonexistent/pg_dump")))
        {
            await refusing.Awaiting(portal => portal.UpgradeAsync()).Should().ThrowAsync<UpgradeRefusedException>().WithMessage("*Portal__MigrationBackup=false*");
        }

        await using TestPortal allowing = new(database, ("Portal:PgDump", "/nonexistent/pg_dump"), ("Portal:MigrationBackup", "false"));
        var report = await allowing.UpgradeAsync();
        report.Applied.Should().NotBeEmpty("the refused run changed nothing");
        report.Backup.Should().BeNull();
    }

    [Theory, OnPostgres]
    public async Task A_backup_program_that_fails_stops_the_upgrade(DatabaseKind kind)
    {
        await using var database = await EmptyWithATableAsync(kind);
        await using TestPortal portal = new(database, ("Portal:PgDump", "/bin/false"));
        await portal.Awaiting(refused => refused.UpgradeAsync()).Should().ThrowAsync<UpgradeRefusedException>().WithMessage("백업을 만들지 못해*");
        Directory.GetFiles(Path.Combine(database.Folder, "backups")).Should().BeEmpty("an empty file is no backup");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task An_older_program_refuses_a_newer_schema(DatabaseKind kind)
    {
        await using var database = await TestDatabase.PreparedAsync(kind);
        await ExecuteAsync(database, $"""INSERT INTO "__EFMigrationsHistory" VALUES ('{Newer}', '99.0.0')""");
        await using TestPortal portal = new(database);

        foreach (var start in new[] { portal.PrepareAsync(), portal.UpgradeAsync() })
        {
            var refusal = await FluentActions.Awaiting(() => start).Should().ThrowAsync<UpgradeRefusedException>();
            refusal.WithMessage($"데이터베이스가 더 새로운 판의 프로그램으로 만들어졌습니다(구조 {Newer}, 이 프로그램은 {Known(kind)[^1]}까지)*");
        }
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_start_that_may_not_migrate_refuses_an_old_schema(DatabaseKind kind)
    {
        await using var database = await EmptyWithATableAsync(kind);
        await using TestPortal portal = new(database, ("Portal:MigrateOnStart", "false"));
        await portal.Awaiting(refused => refused.PrepareAsync()).Should().ThrowAsync<UpgradeRefusedException>().WithMessage("*migrate 명령을 먼저*");
        (await portal.UpgradeAsync()).Applied.Should().NotBeEmpty("the command migrates whatever the setting says");
        (await portal.PrepareAsync()).Applied.Should().BeEmpty();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_start_that_may_not_migrate_makes_no_database_and_writes_no_data(DatabaseKind kind)
    {
        await using var absent = TestDatabase.Absent(kind);
        await using TestPortal portal = new(absent, ("Portal:MigrateOnStart", "false"));
        await portal.Awaiting(refused => refused.PrepareAsync()).Should().ThrowAsync<UpgradeRefusedException>().WithMessage("데이터베이스가 없습니다*migrate*");
        (await portal.Get<DatabaseEngine>().ExistsAsync(CancellationToken.None)).Should().BeFalse();

        await using var prepared = await TestDatabase.PreparedAsync(kind);
        await ExecuteAsync(prepared, """DELETE FROM "DataStamps" """);
        await using TestPortal stale = new(prepared, ("Portal:MigrateOnStart", "false"));
        await stale.Awaiting(refused => refused.PrepareAsync()).Should().ThrowAsync<UpgradeRefusedException>().WithMessage("함께 제공되는 자료*migrate*");
    }

    [Theory]
    [InlineData("/proc/portal")]
    [InlineData("/dev/null/portal")]
    [InlineData("/proc")]
    public async Task A_data_folder_that_cannot_be_written_is_named_at_once(string folder)
    {
        var engine = new SqliteEngine(new() { DataDirectory = folder });
        await engine.Awaiting(made => made.CreateAsync(CancellationToken.None).ContinueWith(_ => made.TakeLockAsync(CancellationToken.None)).Unwrap())
            .Should().ThrowAsync<UpgradeRefusedException>().WithMessage($"데이터 폴더 {folder}에 쓸 수 없습니다*");
    }

    [Theory, OnSqlite]
    public async Task The_lock_row_of_a_killed_migration_does_not_block_the_next_one(DatabaseKind kind)
    {
        await using var database = TestDatabase.Absent(kind);
        await SqliteFile.ExecuteAsync(database.File, """
            CREATE TABLE "__EFMigrationsLock" ("Id" INTEGER NOT NULL CONSTRAINT "PK___EFMigrationsLock" PRIMARY KEY, "Timestamp" TEXT NOT NULL);
            INSERT INTO "__EFMigrationsLock" VALUES (1, '2026-01-01 00:00:00+00:00');
            """);
        await using TestPortal portal = new(database);
        using CancellationTokenSource limit = new(TimeSpan.FromSeconds(30));

        (await portal.UpgradeAsync(limit.Token)).Applied.Should().Equal(Known(kind));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task An_upgrade_can_be_called_off(DatabaseKind kind)
    {
        await using var database = await TestDatabase.PreparedAsync(kind);
        await ExecuteAsync(database, """DELETE FROM "DataStamps" """);
        await using TestPortal portal = new(database);
        await using var held = await portal.Get<DatabaseEngine>().TakeLockAsync(CancellationToken.None);
        using CancellationTokenSource limit = new(TimeSpan.FromMilliseconds(500));

        await portal.Awaiting(waiting => waiting.UpgradeAsync(limit.Token)).Should().ThrowAsync<OperationCanceledException>();
    }

    [Theory, OnPostgres]
    public async Task A_server_that_does_not_answer_or_refuses_the_account_is_named_without_the_password(DatabaseKind kind)
    {
        await using var database = TestDatabase.Absent(kind);
        foreach (var (what, value) in new[] { ("Port", "1"), ("Password", "wrong-secret") })
        {
            await using TestPortal portal = new(database, ("ConnectionStrings:Portal", $"{database.ConnectionString};{what}={value}"));
            var refusal = await portal.Awaiting(refused => refused.PrepareAsync()).Should().ThrowAsync<UpgradeRefusedException>();
            refusal.WithMessage("PostgreSQL에 연결하지 못했습니다*").Which.Message.Should().NotContain("wrong-secret");
        }
    }

    [Theory, OnPostgres]
    public async Task An_account_that_may_not_make_databases_is_told_so(DatabaseKind kind)
    {
        await using var database = TestDatabase.Absent(kind);
        await PostgresServer.ExecuteAsync($"CREATE ROLE {database.Name} LOGIN PASSWORD 'small'");
        await using (TestPortal portal = new(database, ("ConnectionStrings:Portal", $"{database.ConnectionString};Username={database.Name};Password=small")))
        {
            await portal.Awaiting(refused => refused.UpgradeAsync()).Should().ThrowAsync<UpgradeRefusedException>().WithMessage("데이터베이스 * 먼저 만들어 주십시오.");
        }

        await PostgresServer.ExecuteAsync($"DROP ROLE {database.Name}");
    }

    private static IReadOnlyList<string> Known(DatabaseKind kind) =>
        SchemaState.KnownTo(kind is DatabaseKind.Sqlite ? typeof(SqlitePortalDbContext) : typeof(PostgresPortalDbContext));

    private static DatabaseEngine EngineOf(DatabaseKind kind, PortalDataOptions options) =>
        kind is DatabaseKind.Sqlite ? new SqliteEngine(options) : new PostgresEngine(options);

    private static async Task<TestDatabase> EmptyWithATableAsync(DatabaseKind kind)
    {
        var database = TestDatabase.Absent(kind);
        if (kind is DatabaseKind.Postgres)
        {
            await PostgresServer.ExecuteAsync($"""CREATE DATABASE "{database.Name}" """);
        }

        await ExecuteAsync(database, "CREATE TABLE kept (text TEXT); INSERT INTO kept VALUES ('전에 있던 것');");
        return database;
    }

    private static Task ExecuteAsync(TestDatabase database, string sql) =>
        database.Kind is DatabaseKind.Postgres ? PostgresServer.ExecuteAsync(sql, database.Name) : SqliteFile.ExecuteAsync(database.File, sql);
}
