using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Uijeongbu.SocialPlan.Domain.Plans.Writing;
using Uijeongbu.SocialPlan.Load.Measuring;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Features.PlanImport;
using Uijeongbu.SocialPlan.Portal.Features.PlanSteps;
using Uijeongbu.SocialPlan.Portal.Features.PlanWorkbook;
using Uijeongbu.SocialPlan.Portal.Features.PlanWorkbook.Forms;
using Uijeongbu.SocialPlan.Portal.Features.PlanWriting;
using Uijeongbu.SocialPlan.Portal.Features.PlanYears;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;
using Uijeongbu.SocialPlan.Portal.Tables;
using Uijeongbu.SocialPlan.Portal.Tables.Workbooks;

namespace Uijeongbu.SocialPlan.Load.Figures;

/// <summary>A whole plan from a workbook, each item on the record, against the bare reader and COPY of the same rows. On PostgreSQL.</summary>
internal static class ImportFigures
{
    /// <summary>64 projects, 200 indicators, into a plan that has none.</summary>
    public static Figure Of64 { get; } = new("import-64", 4, RatioReads.TimesTheCost, PrepareAsync);

    private static async Task<Comparison> PrepareAsync()
    {
        var postgres = Environment.GetEnvironmentVariable("PORTAL_BENCH_POSTGRES") ?? throw new InvalidOperationException("COPY needs PORTAL_BENCH_DATABASE=postgres.");
        var folder = Directory.CreateTempSubdirectory("portal-bench-import-").FullName;
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["ConnectionStrings:Portal"] = postgres + ";Database=bench_" + Guid.NewGuid().ToString("N"),
            ["Portal:DataDirectory"] = folder,
            ["Portal:MigrateOnStart"] = "true",
        }).Build();
        var services = new ServiceCollection().AddLogging().AddPortalData(configuration, new SaveFigures.Production()).AddPlanYears().AddPlanSteps().AddPlanImport().BuildServiceProvider();
        await services.PreparePortalDataAsync(CancellationToken.None);
        var desk = await Desk.StartAsync(services);
        return new()
        {
            Subject = ("the workbook of 64 projects read and imported into an empty plan, a row on the record for each item, on PostgreSQL", desk.ImportAsync),
            Yardstick = ("its sheets read by the bare streaming reader, the same rows by COPY in one transaction", desk.CopyAsync),
            WarmUps = 3,
            Rounds = 9,
            Notes = [$"{desk.Rows} rows of six tables, a workbook of {desk.Kilobytes} KB"],
            Release = async () =>
            {
                await desk.DisposeAsync();
                await services.DisposeAsync();
                Directory.Delete(folder, recursive: true);
            },
        };
    }

    /// <summary>A coordinator with a plan and its workbook.</summary>
    private sealed class Desk(AsyncServiceScope scope, PortalDbContext plain, string code, PlanSheet full, byte[] workbook) : IAsyncDisposable
    {
        private static readonly string[] Tables = ["Strategies", "StrategyIndicators", "Projects", "Indicators", "TargetRevisions", "BudgetLines"];

        private readonly Dictionary<string, string> _copies = new(StringComparer.Ordinal);

        public int Rows => _copies.Values.Sum(text => text.Count(letter => letter == '\n'));

        public int Kilobytes => workbook.Length / 1024;

        public static async Task<Desk> StartAsync(ServiceProvider services)
        {
            var scope = services.CreateAsyncScope();
            var door = scope.ServiceProvider.GetRequiredService<PortalDb>();
            var code = (await GridSeed.CodesAsync(door, 1))[0];
            var coordinator = await PlanSeed.MakeAsync(scope.ServiceProvider, code);
            var circuit = scope.ServiceProvider.GetRequiredService<CircuitSession>();
            circuit.SessionId = await scope.ServiceProvider.GetRequiredService<Sessions>().StartAsync(coordinator, "bench", CancellationToken.None);
            circuit.IsCircuit = true;
            var full = (await scope.ServiceProvider.GetRequiredService<PlanSheets>().FindAsync(code, PlanSeed.Year, CancellationToken.None))!;
            using MemoryStream file = new();
            PlanWorkbookWriter.Write(file, full.Plan, new(full.Year.Region.Name, full.Year.Generation, full.Year.Shape, DateTime.UnixEpoch));
            var plain = await door.OpenAsAsync(Viewer.System("bench", [code]), Permissions.PlanWrite, CancellationToken.None);
            await plain.Database.OpenConnectionAsync();
            Desk desk = new(scope, plain, code, full, file.ToArray());
            foreach (var table in Tables)
            {
                using var rows = await desk.Connection.BeginTextExportAsync($"COPY (SELECT * FROM \"{table}\" WHERE \"RegionCode\" = '{code}') TO STDOUT");
                desk._copies[table] = await rows.ReadToEndAsync();
            }

            return desk;
        }

        public async Task<TimeSpan> ImportAsync()
        {
            await EmptyAsync();
            var start = Stopwatch.GetTimestamp();
            var sheet = await SheetAsync();
            // The rows of the workbook are known by their ids, as after an import that was undone.
            var reading = PlanWorkbookReader.Read(new MemoryStream(workbook), "plan.xlsx", new() { Generation = sheet.Year.Generation, Shape = sheet.Year.Shape, Current = full.Plan });
            await ImportAsync(sheet, reading.Table ?? throw new InvalidOperationException(reading.Faults[0].ToString()));
            return Stopwatch.GetElapsedTime(start);
        }

        public async Task<TimeSpan> CopyAsync()
        {
            await EmptyAsync();
            var start = Stopwatch.GetTimestamp();
            Read();
            await using var transaction = await plain.Database.BeginTransactionAsync();
            foreach (var table in Tables)
            {
                await using var copy = await Connection.BeginTextImportAsync($"COPY \"{table}\" FROM STDIN");
                await copy.WriteAsync(_copies[table]);
            }

            await transaction.CommitAsync();
            return Stopwatch.GetElapsedTime(start);
        }

        public async ValueTask DisposeAsync()
        {
            await plain.DisposeAsync();
            await scope.DisposeAsync();
        }

        private NpgsqlConnection Connection => (NpgsqlConnection)plain.Database.GetDbConnection();

        private void Read()
        {
            using var file = WorkbookFile.Open(new MemoryStream(workbook), TableLimits.Default, CancellationToken.None);
            SheetRow row = new();
            foreach (var name in new[] { SheetNames.Overview, SheetNames.Strategies, SheetNames.StrategyIndicators, SheetNames.Projects, SheetNames.Indicators, SheetNames.Budgets })
            {
                using var sheet = file.TryOpen(name) ?? throw new InvalidOperationException(name);
                while (sheet.Next(row))
                {
                }
            }
        }

        private async Task EmptyAsync() => await ImportAsync(await SheetAsync(), full.Plan with { Strategies = [] });

        private async Task<PlanSheet> SheetAsync() => (await scope.ServiceProvider.GetRequiredService<PlanSheets>().FindAsync(code, PlanSeed.Year, CancellationToken.None))!;

        private async Task ImportAsync(PlanSheet sheet, PlanContent content)
        {
            var done = await scope.ServiceProvider.GetRequiredService<ImportPlan>().RunAsync(new(Guid.CreateVersion7(), code, PlanSeed.Year, sheet.Year.Plan.Version, content), CancellationToken.None);
            if (!done.IsOk)
            {
                throw new InvalidOperationException(done.Problem.Message);
            }
        }
    }
}
