using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Data.Configurations;

namespace Uijeongbu.SocialPlan.Portal.Tests.Data;

/// <summary>Rules that hold for every table, those of tomorrow included.</summary>
public sealed class ModelRuleTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task The_migrations_match_the_model(DatabaseKind kind)
    {
        await using var portal = await TestPortal.StartAsync(kind);
        await using var db = await portal.OpenAsync();
        db.Database.HasPendingModelChanges().Should().BeFalse("scripts/add-migration NAME adds what is missing");
    }

    [Fact]
    public void Both_databases_have_the_same_migrations() =>
        SchemaOf(typeof(SqlitePortalDbContext)).Should().Equal(SchemaOf(typeof(PostgresPortalDbContext))).And.NotBeEmpty();

    [Theory, OnSqlite, OnPostgres]
    public async Task Every_table_is_owned_by_a_region_and_filtered_or_shared(DatabaseKind kind)
    {
        var (owned, shared, accounts) = await TablesAsync(kind);
        owned.Should().HaveCountGreaterThan(7).And.OnlyContain(type => type.GetDeclaredQueryFilters().Any(filter => filter.Key == PortalDbContext.RegionFilter));
        shared.Should().OnlyContain(type => typeof(IShared).IsAssignableFrom(type.ClrType) && type.GetDeclaredQueryFilters().Count == 0);
        accounts.Select(type => type.ClrType).Should().BeEquivalentTo(AccountTables.Types);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Every_owned_row_has_the_region_in_its_key_and_in_every_key_to_another_owned_row(DatabaseKind kind)
    {
        var (owned, _, _) = await TablesAsync(kind);
        foreach (var type in owned)
        {
            type.FindPrimaryKey()!.Properties.Select(property => property.Name).Should().Equal(nameof(OwnedRow.Id), nameof(OwnedRow.RegionCode));
            type.FindProperty(nameof(OwnedRow.RegionCode))!.IsConcurrencyToken.Should().BeTrue(type.DisplayName());
            type.FindProperty(nameof(OwnedRow.Version))!.IsConcurrencyToken.Should().BeTrue(type.DisplayName());
            type.GetIndexes().Should().Contain(index => index.Properties[0].Name == nameof(OwnedRow.RegionCode), "the filter names it");
            foreach (var key in type.GetForeignKeys().Where(key => owned.Contains(key.PrincipalEntityType)))
            {
                key.Properties.Should().Contain(property => property.Name == nameof(OwnedRow.RegionCode), $"{type.DisplayName()} hangs under {key.PrincipalEntityType.DisplayName()}");
                key.DeleteBehavior.Should().Be(DeleteBehavior.Restrict);
            }
        }
    }

    [Theory, OnPostgres]
    public async Task Text_is_sorted_by_code_point_in_every_column(DatabaseKind kind)
    {
        await using var portal = await TestPortal.StartAsync(kind);
        await using var db = await portal.OpenAsync();
        var columns = await db.Database.SqlQuery<string>($"""
            SELECT table_name || '.' || column_name AS "Value" FROM information_schema.columns
            WHERE table_schema = 'public' AND data_type = 'text' AND collation_name IS DISTINCT FROM 'C'
            """).ToListAsync();
        columns.Should().BeEmpty();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Money_is_whole_won_and_no_decimal_is_cut(DatabaseKind kind)
    {
        await using var portal = await TestPortal.StartAsync(kind);
        await using var db = await portal.OpenAsync();
        var properties = db.Model.GetEntityTypes().SelectMany(type => type.GetProperties()).ToList();
        properties.Where(property => property.Name.EndsWith("Won", StringComparison.Ordinal)).Should().NotBeEmpty()
            .And.OnlyContain(property => (Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType) == typeof(long));
        properties.Where(property => (Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType) == typeof(decimal)).Should().NotBeEmpty()
            .And.OnlyContain(property => property.GetColumnType() == (kind == DatabaseKind.Sqlite ? "TEXT" : "numeric"));
    }

    [Theory, OnSqlite]
    public async Task Every_sqlite_connection_is_durable_checks_keys_and_waits(DatabaseKind kind)
    {
        await using var portal = await TestPortal.StartAsync(kind);
        await using var db = await portal.OpenAsync();
        await db.Database.OpenConnectionAsync();
        foreach (var (pragma, value) in new[] { ("journal_mode", "wal"), ("synchronous", "2"), ("foreign_keys", "1"), ("busy_timeout", "10000") })
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = $"PRAGMA {pragma}";
            (await command.ExecuteScalarAsync())!.ToString().Should().Be(value, pragma);
        }
    }

    private static IReadOnlyList<string> SchemaOf(Type context) => Portal.Data.Upgrade.SchemaState.KnownTo(context);

    private static async Task<(List<IEntityType> Owned, List<IEntityType> Shared, List<IEntityType> Accounts)> TablesAsync(DatabaseKind kind)
    {
        await using var portal = await TestPortal.StartAsync(kind);
        await using var db = await portal.OpenAsync();
        var types = db.Model.GetEntityTypes().Where(type => !type.IsOwned()).ToList();
        var accounts = types.FindAll(type => type.GetDeclaredQueryFilters().Any(filter => filter.Key == PortalDbContext.AccountFilter));
        return (types.FindAll(type => typeof(IRegionOwned).IsAssignableFrom(type.ClrType)), types.FindAll(type => !typeof(IRegionOwned).IsAssignableFrom(type.ClrType)).Except(accounts).ToList(), accounts);
    }
}
