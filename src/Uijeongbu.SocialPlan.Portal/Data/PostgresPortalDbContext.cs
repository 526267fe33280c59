using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Uijeongbu.SocialPlan.Domain.Practice;

namespace Uijeongbu.SocialPlan.Portal.Data;

/// <summary>
/// The model on PostgreSQL. Text is sorted by code point, which is 가나다 order for syllables and what SQLite does. Decimals are
/// <c>numeric</c> without precision: <c>numeric(19,4)</c> would cut an actual's fifth decimal and refuse a large sum that SQLite keeps.
/// </summary>
internal sealed class PostgresPortalDbContext(DbContextOptions<PostgresPortalDbContext> options) : PortalDbContext(options)
{
    // Any number of ours; with the region's code it names the lock.
    private const int RegionLock = 4115;

    /// <summary>A lock of the transaction, not of the session: it holds through a transaction pooler, and no code can forget to release it.</summary>
    public override Task LockRegionAsync(string regionCode, CancellationToken cancellationToken) =>
        Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({RegionLock}, {NumberOf(regionCode)})", cancellationToken);

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        foreach (var property in modelBuilder.Model.GetEntityTypes().Where(entity => !entity.IsMappedToJson()).SelectMany(entity => entity.GetProperties()).Where(IsText))
        {
            property.SetCollation("C");
        }
    }

    // A real place's code is a number. A practice copy's digits are too: two that share one only wait for each other.
    private static int NumberOf(string regionCode) =>
        PracticeCode.IsOne(regionCode) ? unchecked((int)ulong.Parse(string.Concat(regionCode.Where(char.IsAsciiDigit)), CultureInfo.InvariantCulture)) : int.Parse(regionCode, CultureInfo.InvariantCulture);

    // By column and not by a convention for every string: the migrations generator writes code for text inside JSON that does not compile.
    private static bool IsText(IMutableProperty property) =>
        property.ClrType == typeof(string) || property.GetValueConverter()?.ProviderClrType == typeof(string) || (Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType).IsEnum;
}
