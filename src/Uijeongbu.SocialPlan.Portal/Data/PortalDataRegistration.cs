using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Uijeongbu.SocialPlan.Portal.Data.Backup;
using Uijeongbu.SocialPlan.Portal.Data.Outages;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Data.Shipped;
using Uijeongbu.SocialPlan.Portal.Data.Upgrade;
using Uijeongbu.SocialPlan.Portal.Data.Uploads;
using Uijeongbu.SocialPlan.Portal.Features.Home;
using Uijeongbu.SocialPlan.Portal.Features.Plans;
using Uijeongbu.SocialPlan.Portal.Live;
using Uijeongbu.SocialPlan.Portal.Notifying;
using Uijeongbu.SocialPlan.Portal.Scanning;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;
using Uijeongbu.SocialPlan.Portal.Web;

namespace Uijeongbu.SocialPlan.Portal.Data;

/// <summary>Registers the data: options, the context of the chosen database, the door, the upgrade and the queries.</summary>
internal static class PortalDataRegistration
{
    private const int FrequentStatements = 64;

    public static IServiceCollection AddPortalData(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        var options = PortalDataOptions.From(configuration, environment);
        services.AddSingleton(options);
        services.TryAddSingleton(TimeProvider.System);
        if (options.UsesPostgres)
        {
            services.AddContext<PostgresPortalDbContext>(builder => builder.UseNpgsql(Prepared(options.Postgres)).AddInterceptors(ReadOnlyCommands.Instance));
            services.AddSingleton<DatabaseEngine, PostgresEngine>();
            services.AddSingleton<RowStore, PostgresRowStore>();
        }
        else
        {
            // The viewer's regions as one parameter: with one for each, every statement is put together anew at every run.
            services.AddContext<SqlitePortalDbContext>(builder => builder.UseSqlite($"Data Source={options.SqliteFile}", sqlite => sqlite.UseParameterizedCollectionMode(ParameterTranslationMode.Parameter)).AddInterceptors(SqlitePragmas.Instance, ReadOnlyCommands.Instance));
            services.AddSingleton<DatabaseEngine, SqliteEngine>();
            services.AddSingleton<RowStore, SqliteRowStore>();
        }

        services.AddPortalKeys();
        services.AddPortalAccounts(configuration);
        services.AddScoped<PortalDb>();
        services.AddSingleton<AuditKey>(_ => new(configuration, options));
        services.AddSingleton<ChangeFeed>();
        services.AddSingleton<SealFile>();
        services.AddScoped<DailySeal>();
        services.AddScoped<DailyPurge>();
        services.AddScoped<PracticePurge>();
        services.AddScoped<NotificationWithdrawal>();
        services.AddScoped<OutageBeat>();
        services.AddSingleton<UploadFolder>();
        services.AddScoped<UploadSweep>();
        services.AddSingleton(ScannerSettings.Read(configuration));
        services.AddSingleton<VirusScanner>();
        services.AddScoped<WaitingScans>();
        services.AddScoped<PlaceMembers>();
        services.AddScoped<AuditVerification>();
        services.AddScoped<CommandRun>();
        services.AddScoped<ShippedData, ReferenceData>();
        services.AddScoped<ShippedData, SearchKeys>();
        services.AddScoped<ShippedData, SampleData>();
        services.AddScoped<ShippedData, SampleAccounts>();
        services.AddScoped<ShippedData, SampleResults>(); // after the accounts that are in charge
        services.AddScoped<ShippedData, SampleDepartments>();
        services.AddScoped<ShippedData, SampleSubmission>();
        services.AddScoped<ShippedData, SampleAnnouncements>();
        services.AddScoped<ShippedData, SampleMonitoring>();
        services.AddScoped<ShippedData, SampleFinishedRound>();
        services.AddScoped<ShippedData, SampleEvaluation>();
        services.AddScoped<ShippedData, SamplePlans>(); // after the plans that they carry on
        services.AddScoped<ShippedData, SampleRanking>();
        services.AddScoped<DatabaseUpgrade>();
        services.AddScoped<PortalBackup>();
        services.AddScoped<PortalRestore>();
        services.AddScoped<PublishedPlanQueries>();
        services.AddScoped<PlaceQueries>();
        return services;
    }

    /// <summary>Called by <c>serve</c> before the first request: upgrades the database, or refuses to start.</summary>
    /// <exception cref="UpgradeRefusedException">With a Korean message for the operator.</exception>
    public static Task<UpgradeReport> PreparePortalDataAsync(this IServiceProvider services, CancellationToken cancellationToken) =>
        services.UpgradePortalDataAsync(services.GetRequiredService<PortalDataOptions>().MigrateOnStart, cancellationToken);

    /// <summary>Called by <c>migrate</c>: the same, whatever <c>Portal:MigrateOnStart</c> says.</summary>
    /// <exception cref="UpgradeRefusedException">With a Korean message for the operator.</exception>
    public static Task<UpgradeReport> MigratePortalDataAsync(this IServiceProvider services, CancellationToken cancellationToken) =>
        services.UpgradePortalDataAsync(mayMigrate: true, cancellationToken);

    private static async Task<UpgradeReport> UpgradePortalDataAsync(this IServiceProvider services, bool mayMigrate, CancellationToken cancellationToken)
    {
        await using var scope = services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<DatabaseUpgrade>().RunAsync(mayMigrate, cancellationToken);
    }

    // Frequent statements are planned once per connection. Who has a pooler that cannot carry prepared statements says Max Auto Prepare=0.
    internal static string Prepared(string connection)
    {
        DbConnectionStringBuilder builder = new() { ConnectionString = connection };
        if (!builder.ContainsKey("Max Auto Prepare") && !builder.ContainsKey("MaxAutoPrepare")) // Npgsql takes both spellings, and the last one wins
        {
            builder.Add("Max Auto Prepare", FrequentStatements);
        }

        return builder.ConnectionString;
    }

    private static void AddContext<T>(this IServiceCollection services, Action<DbContextOptionsBuilder> use)
        where T : PortalDbContext
    {
        services.AddDbContextFactory<T>(use);
        services.AddSingleton<IDbContextFactory<PortalDbContext>, ContextFactory<T>>();
        // No scoped context of the framework's making: only the door makes contexts.
        services.RemoveAll<T>();
    }
}
