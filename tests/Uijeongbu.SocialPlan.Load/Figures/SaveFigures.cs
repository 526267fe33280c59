using System.Data.Common;
using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Load.Measuring;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Features.Results;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;

namespace Uijeongbu.SocialPlan.Load.Figures;

/// <summary>A saved cell, with rights, version, audit, command log and message, against one UPDATE of the same row in the same database.</summary>
internal static class SaveFigures
{
    private const int Saves = 100;

    /// <summary>One person.</summary>
    public static Figure OneClient { get; } = new("save-cell", 6, RatioReads.TimesTheCost, () => PrepareAsync(1));

    /// <summary>Eight people in eight municipalities at once.</summary>
    public static Figure EightClients { get; } = new("save-cell-8", 12, RatioReads.TimesTheCost, () => PrepareAsync(8));

    private static async Task<Comparison> PrepareAsync(int clients)
    {
        var folder = Directory.CreateTempSubdirectory("portal-bench-save-").FullName;
        var postgres = Environment.GetEnvironmentVariable("PORTAL_BENCH_POSTGRES") ?? "";
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["ConnectionStrings:Portal"] = postgres.Length == 0 ? "" : postgres + ";Database=bench_" + Guid.NewGuid().ToString("N"),
            ["Portal:DataDirectory"] = folder,
            ["Portal:MigrateOnStart"] = "true",
        }).Build();
        var services = new ServiceCollection().AddLogging().AddPortalData(configuration, new Production()).AddResults().BuildServiceProvider();
        await services.PreparePortalDataAsync(CancellationToken.None);
        List<Client> all = [];
        foreach (var code in await CodesAsync(services, clients))
        {
            all.Add(await Client.StartAsync(services, code));
        }

        return new()
        {
            Subject = ($"{Saves} cells saved by {clients} at once, on {(postgres.Length == 0 ? "SQLite" : "PostgreSQL")}", () => TimeAsync(all, client => client.SaveAsync())),
            Yardstick = ("the same rows by one UPDATE each, prepared, committed one by one", () => TimeAsync(all, client => client.UpdateAsync())),
            WarmUps = 3,
            Rounds = 9,
            Release = async () =>
            {
                foreach (var client in all)
                {
                    await client.DisposeAsync();
                }

                await services.DisposeAsync();
                Directory.Delete(folder, recursive: true);
            },
        };
    }

    private static async Task<IReadOnlyList<string>> CodesAsync(ServiceProvider services, int count)
    {
        await using var scope = services.CreateAsyncScope();
        return await GridSeed.CodesAsync(scope.ServiceProvider.GetRequiredService<PortalDb>(), count);
    }

    private static async Task<TimeSpan> TimeAsync(IReadOnlyList<Client> clients, Func<Client, Task> work)
    {
        var start = Stopwatch.GetTimestamp();
        await Task.WhenAll(clients.Select(client => Task.Run(async () =>
        {
            for (var i = 0; i < Saves / clients.Count; i++)
            {
                await work(client);
            }
        })));
        return Stopwatch.GetElapsedTime(start);
    }

    /// <summary>One person with one cell.</summary>
    private sealed class Client(AsyncServiceScope scope, PortalDbContext plain, DbCommand update, string code, Guid indicator, long version) : IAsyncDisposable
    {
        private readonly SaveResult _save = scope.ServiceProvider.GetRequiredService<SaveResult>();
        private long _version = version;

        public static async Task<Client> StartAsync(ServiceProvider services, string code)
        {
            var scope = services.CreateAsyncScope();
            var (owner, indicators) = await GridSeed.MakeAsync(scope.ServiceProvider, code, 8);
            var circuit = scope.ServiceProvider.GetRequiredService<CircuitSession>();
            circuit.SessionId = await scope.ServiceProvider.GetRequiredService<Sessions>().StartAsync(owner, "bench", CancellationToken.None);
            circuit.IsCircuit = true;
            var door = scope.ServiceProvider.GetRequiredService<PortalDb>();
            var plain = await door.OpenAsAsync(Viewer.System("bench", [code]), Permissions.PlanWrite, CancellationToken.None);
            // A row of its own: the portal's version is not touched behind its back.
            var row = await plain.AnnualResults.SingleAsync(result => result.IndicatorId == indicators[1] && result.FiscalYear == GridSeed.Year);
            await plain.Database.OpenConnectionAsync();
            return new(scope, plain, UpdateOf(plain, row), code, indicators[0], 1);
        }

        public async Task SaveAsync()
        {
            var saved = await _save.RunAsync(new(Guid.CreateVersion7(), code, indicator, GridSeed.Year, ResultState.Entered, _version, null, _version), CancellationToken.None);
            _version = saved.Answer?.Version ?? throw new InvalidOperationException(saved.Problem!.Message);
        }

        public Task<int> UpdateAsync() => update.ExecuteNonQueryAsync();

        public async ValueTask DisposeAsync()
        {
            await update.DisposeAsync();
            await plain.DisposeAsync();
            await scope.DisposeAsync();
        }

        private static DbCommand UpdateOf(PortalDbContext plain, AnnualResult row)
        {
            var update = plain.Database.GetDbConnection().CreateCommand();
            var actual = plain.Database.IsNpgsql() ? "\"Actual\" + 1" : "CAST(\"Actual\" + 1 AS TEXT)";
            update.CommandText = string.Create(CultureInfo.InvariantCulture, $"UPDATE \"AnnualResults\" SET \"Actual\" = {actual}, \"Version\" = \"Version\" + 1 WHERE \"Id\" = @id AND \"RegionCode\" = @region");
            foreach (var (name, value) in new (string, object)[] { ("@id", plain.Database.IsNpgsql() ? row.Id : row.Id.ToString().ToUpperInvariant()), ("@region", row.RegionCode) })
            {
                var parameter = update.CreateParameter();
                (parameter.ParameterName, parameter.Value) = (name, value);
                update.Parameters.Add(parameter);
            }

            update.Prepare();
            return update;
        }
    }

    internal sealed class Production : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = Environments.Production;

        public string ApplicationName { get; set; } = "Uijeongbu.SocialPlan.Portal";

        public string ContentRootPath { get; set; } = AppContext.BaseDirectory;

        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}
