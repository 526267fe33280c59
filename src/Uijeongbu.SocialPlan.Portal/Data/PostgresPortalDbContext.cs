using Microsoft.EntityFrameworkCore;

namespace Uijeongbu.SocialPlan.Portal.Data;

/// <summary>
/// The model on PostgreSQL. Text is sorted by code point, which is 가나다 order for syllables and what SQLite does. Decimals are
/// <c>numeric</c> without precision: <c>numeric(19,4)</c> would cut a rate profile's fifth decimal and refuse a large sum that SQLite keeps.
/// </summary>
internal sealed class PostgresPortalDbContext(DbContextOptions<PostgresPortalDbContext> options) : PortalDbContext(options)
{
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<string>().UseCollation("C");
        configurationBuilder.Properties<Enum>().UseCollation("C");
    }
}
