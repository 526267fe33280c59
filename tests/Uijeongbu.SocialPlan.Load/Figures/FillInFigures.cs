using System.Diagnostics;
using System.IO.Compression;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Uijeongbu.SocialPlan.Load.Measuring;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Features.Results;
using Uijeongbu.SocialPlan.Portal.Features.Results.Entry;
using Uijeongbu.SocialPlan.Portal.Features.Results.Entry.Pasting;
using Uijeongbu.SocialPlan.Portal.Features.Results.FillIn;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;
using Uijeongbu.SocialPlan.Portal.Tables;
using Uijeongbu.SocialPlan.Portal.Tables.Workbooks;

namespace Uijeongbu.SocialPlan.Load.Figures;

/// <summary>1,100 results out of a form that came back, each on the record, against the bare reader and COPY of the same rows. On PostgreSQL.</summary>
internal static partial class FillInFigures
{
    private const int Rows = 1_100;

    public static Figure Of1100 { get; } = new("fill-in-1100", 3, RatioReads.TimesTheCost, PrepareAsync);

    private static async Task<Comparison> PrepareAsync()
    {
        var postgres = Environment.GetEnvironmentVariable("PORTAL_BENCH_POSTGRES") ?? throw new InvalidOperationException("COPY needs PORTAL_BENCH_DATABASE=postgres.");
        var folder = Directory.CreateTempSubdirectory("portal-bench-form-").FullName;
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["ConnectionStrings:Portal"] = postgres + ";Database=bench_" + Guid.NewGuid().ToString("N"),
            ["Portal:DataDirectory"] = folder,
            ["Portal:MigrateOnStart"] = "true",
        }).Build();
        var services = new ServiceCollection().AddLogging().AddPortalData(configuration, new SaveFigures.Production()).AddResults().BuildServiceProvider();
        await services.PreparePortalDataAsync(CancellationToken.None);
        var desk = await Desk.StartAsync(services);
        return new()
        {
            Subject = ($"a form of {Rows} results read, compared with what is stored and saved in one command, a row on the record for each, on PostgreSQL", desk.SaveAsync),
            Yardstick = ("its sheet read by the bare streaming reader, the same rows by COPY in one transaction", desk.CopyAsync),
            WarmUps = 3,
            Rounds = 9,
            Notes = [$"a workbook of {desk.Kilobytes} KB"],
            Release = async () =>
            {
                await desk.DisposeAsync();
                await services.DisposeAsync();
                Directory.Delete(folder, recursive: true);
            },
        };
    }

    /// <summary>An owner of many projects with a filled-in form.</summary>
    private sealed class Desk(AsyncServiceScope scope, PortalDbContext plain, string code) : IAsyncDisposable
    {
        private byte[] _form = [];
        private string _copy = "";

        public int Kilobytes => _form.Length / 1024;

        private NpgsqlConnection Connection => (NpgsqlConnection)plain.Database.GetDbConnection();

        public static async Task<Desk> StartAsync(ServiceProvider services)
        {
            var scope = services.CreateAsyncScope();
            var door = scope.ServiceProvider.GetRequiredService<PortalDb>();
            var code = (await GridSeed.CodesAsync(door, 1))[0];
            var (owner, _) = await GridSeed.MakeAsync(scope.ServiceProvider, code, Rows);
            var circuit = scope.ServiceProvider.GetRequiredService<CircuitSession>();
            circuit.SessionId = await scope.ServiceProvider.GetRequiredService<Sessions>().StartAsync(owner, "bench", CancellationToken.None);
            circuit.IsCircuit = true;
            var plain = await door.OpenAsAsync(Viewer.System("bench", [code]), Permissions.PlanWrite, CancellationToken.None);
            await plain.Database.OpenConnectionAsync();
            Desk desk = new(scope, plain, code);
            await desk.EmptyAsync();
            desk._form = Filled(await desk.WriteAsync());
            await desk.SaveAsync();
            using var rows = await desk.Connection.BeginTextExportAsync($"COPY (SELECT * FROM \"AnnualResults\" WHERE \"RegionCode\" = '{code}' AND \"FiscalYear\" = {GridSeed.Year}) TO STDOUT");
            desk._copy = await rows.ReadToEndAsync();
            return desk;
        }

        public async Task<TimeSpan> SaveAsync()
        {
            await EmptyAsync();
            var start = Stopwatch.GetTimestamp();
            EntrySheet sheet = new((await scope.ServiceProvider.GetRequiredService<ResultQueries>().GridAsync(GridSeed.Year, code, CancellationToken.None))!);
            var reading = scope.ServiceProvider.GetRequiredService<FillInReader>().Read(new MemoryStream(_form), "form.xlsx");
            var review = PasteReview.Of(sheet, FillInPlacing.Place(sheet, reading.Table ?? throw new InvalidOperationException(reading.Faults[0].ToString())));
            SaveResultsCall call = new(Guid.CreateVersion7(), code, GridSeed.Year, [.. review.Rows.Where(row => row.IsTaken).Select(row => row.Entry)]);
            var saved = await scope.ServiceProvider.GetRequiredService<SaveResults>().RunAsync(call, CancellationToken.None);
            var took = Stopwatch.GetElapsedTime(start);
            return saved.Answer?.Cells.Count == Rows ? took : throw new InvalidOperationException(saved.Problem?.Message ?? $"{saved.Answer?.Cells.Count} rows");
        }

        public async Task<TimeSpan> CopyAsync()
        {
            await EmptyAsync();
            var start = Stopwatch.GetTimestamp();
            Read();
            await using var transaction = await plain.Database.BeginTransactionAsync();
            await using (var copy = await Connection.BeginTextImportAsync("COPY \"AnnualResults\" FROM STDIN"))
            {
                await copy.WriteAsync(_copy);
            }

            await transaction.CommitAsync();
            return Stopwatch.GetElapsedTime(start);
        }

        public async ValueTask DisposeAsync()
        {
            await plain.DisposeAsync();
            await scope.DisposeAsync();
        }

        private Task<int> EmptyAsync() => plain.AnnualResults.Where(row => row.RegionCode == code && row.FiscalYear == GridSeed.Year).ExecuteDeleteAsync();

        private async Task<byte[]> WriteAsync()
        {
            var grid = (await scope.ServiceProvider.GetRequiredService<ResultQueries>().GridAsync(GridSeed.Year, code, CancellationToken.None))!;
            using MemoryStream file = new();
            scope.ServiceProvider.GetRequiredService<FillInWriter>().Write(file, grid, DateTime.UnixEpoch, isDemo: false);
            return file.ToArray();
        }

        private void Read()
        {
            using var file = WorkbookFile.Open(new MemoryStream(_form), TableLimits.Default, CancellationToken.None);
            using var sheet = file.TryOpen(FillInColumns.Sheet) ?? throw new InvalidOperationException(FillInColumns.Sheet);
            SheetRow row = new();
            while (sheet.Next(row))
            {
            }
        }
    }

    // As a person types: a number into each blank value.
    private static byte[] Filled(byte[] form)
    {
        using MemoryStream file = new();
        file.Write(form);
        using (ZipArchive archive = new(file, ZipArchiveMode.Update, leaveOpen: true))
        {
            var entry = archive.GetEntry("xl/worksheets/sheet1.xml")!;
            string sheet;
            using (StreamReader reader = new(entry.Open()))
            {
                sheet = reader.ReadToEnd();
            }

            entry.Delete();
            using StreamWriter writer = new(archive.CreateEntry("xl/worksheets/sheet1.xml").Open());
            writer.Write(BlankValue().Replace(sheet, "<c r=\"H${line}\" s=\"${style}\"><v>30${style}</v></c>"));
        }

        return file.ToArray();
    }

    [GeneratedRegex("<c r=\"H(?<line>[0-9]+)\" s=\"(?<style>[0-9]+)\" />", RegexOptions.ExplicitCapture)]
    private static partial Regex BlankValue();
}
