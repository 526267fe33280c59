using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Data.Backup;
using Uijeongbu.SocialPlan.Portal.Features.Plans;

namespace Uijeongbu.SocialPlan.Portal.Tests.Data.Backup;

/// <summary>A backup restores to an equal hash on either database, whichever wrote it, and only into an empty portal.</summary>
public sealed class BackupTests
{
    /// <summary>From each database into each.</summary>
    public sealed class EveryWayAttribute : Xunit.Sdk.DataAttribute
    {
        public override string? Skip
        {
            get => new OnPostgresAttribute().Skip;
            set => throw new NotSupportedException();
        }

        public override IEnumerable<object[]> GetData(System.Reflection.MethodInfo testMethod) =>
            from source in Enum.GetValues<DatabaseKind>() from target in Enum.GetValues<DatabaseKind>() select new object[] { source, target };
    }

    [Theory, EveryWay]
    public async Task A_backup_restores_to_an_equal_hash_and_the_portal_goes_on(DatabaseKind source, DatabaseKind target)
    {
        await using var from = await FilledAsync(source);
        var file = Path.Combine(from.Database.Folder, "backup.zip");
        var written = await from.Get<PortalBackup>().WriteAsync(file, CancellationToken.None);

        await using var database = TestDatabase.Absent(target);
        await using TestPortal to = new(database, ("Portal:SampleData", "true"));
        var restored = await to.Get<PortalRestore>().RunAsync(file, CancellationToken.None);
        var again = await to.Get<PortalBackup>().WriteAsync(Path.Combine(database.Folder, "again.zip"), CancellationToken.None);

        restored.Hash.Should().Be(written.Hash);
        again.Tables.Select(table => (table.Shape.Name, table.Rows, table.Sha256)).Should().Equal(written.Tables.Select(table => (table.Shape.Name, table.Rows, table.Sha256)));
        again.Hash.Should().Be(written.Hash);
        again.Files.Should().Equal(written.Files).And.HaveCount(3, "the sample has one too");
        (await File.ReadAllTextAsync(Path.Combine(database.Folder, "uploads", "2026", "현장 사진.txt"))).Should().Be("사진");
        await GoesOnAsync(to);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Equal_rows_have_an_equal_hash_whichever_database_holds_them_and_any_change_another(DatabaseKind kind)
    {
        await using var portal = await FilledAsync(kind);
        var before = await portal.Get<PortalBackup>().WriteAsync(Path.Combine(portal.Database.Folder, "a.zip"), CancellationToken.None);
        await using (var db = await portal.OpenAsync("41150"))
        {
            var result = await db.AnnualResults.FirstAsync();
            await db.AnnualResults.Where(row => row.Id == result.Id).ExecuteUpdateAsync(set => set.SetProperty(row => row.Actual, row => result.Actual + 0.00000001m));
        }

        var after = await portal.Get<PortalBackup>().WriteAsync(Path.Combine(portal.Database.Folder, "b.zip"), CancellationToken.None);

        after.Hash.Should().NotBe(before.Hash);
        after.Tables.Where((table, i) => table.Sha256 != before.Tables[i].Sha256).Select(table => table.Shape.Name).Should().Equal("AnnualResults");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_portal_with_rows_is_not_restored_over_and_stays_as_it_is(DatabaseKind kind)
    {
        await using var portal = await FilledAsync(kind);
        var file = Path.Combine(portal.Database.Folder, "backup.zip");
        var written = await portal.Get<PortalBackup>().WriteAsync(file, CancellationToken.None);

        var restore = () => portal.Get<PortalRestore>().RunAsync(file, CancellationToken.None);

        (await restore.Should().ThrowAsync<BackupRefusedException>()).Which.Message.Should().StartWith("빈 포털이 아닙니다(").And.Contain("Portal__DataDirectory");
        (await portal.Get<PortalBackup>().WriteAsync(file + ".2", CancellationToken.None)).Hash.Should().Be(written.Hash);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_backup_is_of_one_moment_and_writers_go_on_beside_it(DatabaseKind kind)
    {
        await using var portal = await FilledAsync(kind);
        var engine = portal.Get<Portal.Data.Upgrade.DatabaseEngine>();
        var store = portal.Get<RowStore>();
        await using var db = await portal.OpenAsync("41150");
        var shape = TableShape.Of(db.Model).Single(table => table.Name == "AnnualResults");
        await using var connection = await engine.OpenAsync(CancellationToken.None);
        await using var snapshot = await store.BeginSnapshotAsync(connection, CancellationToken.None);
        var before = await TableText.ReadAsync(connection, snapshot, shape, null, CancellationToken.None);

        (await db.AnnualResults.ExecuteUpdateAsync(set => set.SetProperty(row => row.Actual, 7m))).Should().BeGreaterThan(0, "a backup locks nobody out");

        (await TableText.ReadAsync(connection, snapshot, shape, null, CancellationToken.None)).Should().Be(before);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Every_column_of_the_model_has_a_kind(DatabaseKind kind)
    {
        await using var portal = await TestPortal.StartAsync(kind);
        await using var db = await portal.OpenAsync();

        var tables = TableShape.Of(db.Model);

        tables.Should().HaveCount(db.Model.GetEntityTypes().Count(type => !type.IsOwned()));
        var store = portal.Get<RowStore>();
        await using var connection = await portal.Get<Portal.Data.Upgrade.DatabaseEngine>().OpenAsync(CancellationToken.None);
        (await store.TablesAsync(connection, CancellationToken.None)).Should().BeEquivalentTo(tables.Select(table => table.Name), "no table of the database is left out of a backup");
    }

    [Theory, OnSqlite]
    public async Task A_backup_is_never_written_over_a_file_and_nobody_else_reads_it(DatabaseKind kind)
    {
        await using var portal = await FilledAsync(kind);
        var file = Path.Combine(portal.Database.Folder, "backup.zip");
        await portal.Get<PortalBackup>().WriteAsync(file, CancellationToken.None);
        if (!OperatingSystem.IsWindows())
        {
            File.GetUnixFileMode(file).Should().Be(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }

        var written = await File.ReadAllBytesAsync(file);

        var again = () => portal.Get<PortalBackup>().WriteAsync(file, CancellationToken.None);

        await again.Should().ThrowAsync<BackupRefusedException>().WithMessage("*이미 있습니다*");
        (await File.ReadAllBytesAsync(file)).Should().Equal(written);
        Directory.GetFiles(portal.Database.Folder, "*.partial").Should().BeEmpty();
    }

    /// <summary>Sample data and accounts, odd text, a passkey, an attempt with a finer clock than PostgreSQL's, two files.</summary>
    private static async Task<TestPortal> FilledAsync(DatabaseKind kind)
    {
        var portal = await TestPortal.StartWithSampleAsync(kind);
        await using (var db = await portal.OpenAsync("41150"))
        {
            var plan = await db.AnnualPlans.FirstAsync();
            await db.Projects.Where(project => project.RegionCode == plan.RegionCode).Take(1)
                .ExecuteUpdateAsync(set => set.SetProperty(project => project.Name, "탭\t줄\n역슬래시\\ \"따옴표\" \\N {a,b} 😀 \u00e9 e\u0301"));
        }

        await using (var accounts = portal.Door.OpenAccounts())
        {
            var user = await accounts.Users.FirstAsync();
            user.LockoutEnd = new DateTimeOffset(2026, 11, 25, 0, 0, 0, TimeSpan.Zero).AddTicks(1_234_567);
            accounts.UserClaims.Add(new() { UserId = user.Id, ClaimType = "시험", ClaimValue = "값" });
            accounts.Add(new Microsoft.AspNetCore.Identity.IdentityUserPasskey<Guid>
            {
                UserId = user.Id,
                CredentialId = [0, 255, 7],
                Data = new() { Name = "열쇠", PublicKey = [1, 2, 254], AttestationObject = [4], ClientDataJson = [5], Transports = ["usb", "nfc"], CreatedAt = DateTimeOffset.UnixEpoch, SignCount = 7 },
            });
            await accounts.SaveChangesAsync();
        }

        Directory.CreateDirectory(Path.Combine(portal.Database.Folder, "uploads", "2026"));
        await File.WriteAllTextAsync(Path.Combine(portal.Database.Folder, "uploads", "2026", "현장 사진.txt"), "사진");
        await File.WriteAllTextAsync(Path.Combine(portal.Database.Folder, "uploads", "empty"), "");
        return portal;
    }

    /// <summary>Published figures are found, numbered rows get new numbers, and a start finds nothing to do.</summary>
    private static async Task GoesOnAsync(TestPortal portal)
    {
        var view = await portal.Get<PublishedPlanQueries>().FindAsync("41150", 2020, CancellationToken.None);
        PublishedPlanJson.HashOf(PublishedPlanJson.Write(view!.Plan)).Should().Be(view.Snapshot.InputsHash);
        await using (var accounts = portal.Door.OpenAccounts())
        {
            var passkey = await accounts.Set<Microsoft.AspNetCore.Identity.IdentityUserPasskey<Guid>>().SingleAsync();
            passkey.Data.Transports.Should().Equal("usb", "nfc");
            passkey.Data.PublicKey.Should().Equal(1, 2, 254);
            passkey.Data.CreatedAt.Should().Be(DateTimeOffset.UnixEpoch);
            (await accounts.Users.FirstAsync(user => user.LockoutEnd != null)).LockoutEnd.Should().BeCloseTo(new DateTimeOffset(2026, 11, 25, 0, 0, 0, TimeSpan.Zero), TimeSpan.FromSeconds(1));
            accounts.UserClaims.Add(new() { UserId = passkey.UserId, ClaimType = "다음", ClaimValue = "번호" });
            await accounts.SaveChangesAsync();
            (await accounts.UserClaims.CountAsync()).Should().Be(2);
        }

        (await portal.PrepareAsync()).Applied.Should().BeEmpty();
        await using var db = await portal.OpenAsync("41150");
        (await db.PlanGenerations.FirstAsync()).Shape.Levels.Should().NotBeEmpty();
        (await db.Regions.Where(region => region.SuccessorCodes.Count > 1).CountAsync()).Should().BeGreaterThan(0);
    }
}
