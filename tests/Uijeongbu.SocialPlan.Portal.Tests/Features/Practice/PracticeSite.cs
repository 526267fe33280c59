using System.Data.Common;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Practice;
using Uijeongbu.SocialPlan.Domain.Results.Flow;
using Uijeongbu.SocialPlan.Portal.Features.Practice;
using Uijeongbu.SocialPlan.Portal.Features.ProjectReports;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Tests.Data;
using Uijeongbu.SocialPlan.Portal.Tests.Features.ProjectReports;
using Uijeongbu.SocialPlan.Portal.Tests.Features.Results;

namespace Uijeongbu.SocialPlan.Portal.Tests.Features.Practice;

/// <summary>The sample year with a practice copy of it.</summary>
internal sealed class PracticeSite(ReportSite reports) : IAsyncDisposable
{
    public const string Real = ResultSite.Uijeongbu;
    public const int Year = ResultSite.Year;
    public static readonly string Copy = PracticeCode.Of(Real, 1);

    private static readonly CancellationToken None = CancellationToken.None;

    public ReportSite Reports => reports;

    public TestPortal Portal => reports.Portal;

    public static async Task<PracticeSite> StartAsync(DatabaseKind kind, bool withCopy = true)
    {
        PracticeSite site = new(await ReportSite.StartAsync(kind));
        if (withCopy)
        {
            (await site.MakeAsync()).IsOk.Should().BeTrue();
        }

        return site;
    }

    /// <summary>As the coordinator.</summary>
    public async Task<Outcome<SavedPractice>> MakeAsync(int running = 0, int year = Year, int days = 14, Guid? commandId = null)
    {
        await using var scope = await Portal.ActAsAsync(ReportSite.Coordinator);
        return await scope.ServiceProvider.GetRequiredService<MakePracticeCopy>().RunAsync(
            new(commandId ?? Guid.CreateVersion7(), Real, year, TimeProvider.System.GetUtcNow().UtcDateTime.Date.AddDays(days), running), None);
    }

    public async Task<Outcome<SavedPractice>> EndAsync(int number)
    {
        await using var scope = await Portal.ActAsAsync(ReportSite.Coordinator);
        return await scope.ServiceProvider.GetRequiredService<EndPracticeCopy>().RunAsync(new(Guid.CreateVersion7(), Real, number), None);
    }

    /// <summary>A scope like a circuit's, of a person who went into practice.</summary>
    public async Task<AsyncServiceScope> PractiseAsync(string email)
    {
        var scope = await Portal.ActAsAsync(email);
        (await StartAsync(scope)).IsOk.Should().BeTrue();
        return scope;
    }

    /// <summary>The person goes into practice, perhaps in another tab.</summary>
    public static async Task<Outcome> StartAsync(AsyncServiceScope scope) =>
        await scope.ServiceProvider.GetRequiredService<StartPractice>().RunAsync(SessionOf(scope), Real, None);

    public static Task StopAsync(AsyncServiceScope scope) => scope.ServiceProvider.GetRequiredService<StartPractice>().StopAsync(SessionOf(scope), None);

    public static Guid SessionOf(AsyncServiceScope scope) => scope.ServiceProvider.GetRequiredService<CircuitSession>().SessionId!.Value;

    /// <summary>Moves a report of the copy.</summary>
    public async Task<Outcome<MovedReports>> MoveAsync(string email, string code, ReportMove move)
    {
        await using var scope = await PractiseAsync(email);
        var desk = (await ActivatorUtilities.GetServiceOrCreateInstance<ReportQueries>(scope.ServiceProvider).DeskAsync(Copy, Year, None))!;
        var found = desk.Cases.Projects.Single(one => one.Project.Code == code);
        MoveReportsCall call = new(Guid.CreateVersion7(), Copy, Year, move, [new(found.Project.Id, found.Version)], new(), KnowsBlanks: true);
        return await scope.ServiceProvider.GetRequiredService<ReportCommands>().MoveAsync(call, found.Case.Status, None);
    }

    /// <summary>Over every row of every table that belongs to a place.</summary>
    public async Task<string> ChecksumAsync(string region)
    {
        await using var db = Portal.Door.OpenAccounts();
        await db.Database.OpenConnectionAsync();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var table in db.Model.GetEntityTypes().Where(type => type.FindProperty("RegionCode") is not null).Select(type => type.GetTableName()).OfType<string>().Distinct().Order(StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(table + "\n" + string.Join('\n', await RowsAsync(db.Database.GetDbConnection(), table, region)) + "\n"));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>How many rows a place has, by table; tables without one are left out.</summary>
    public async Task<IReadOnlyDictionary<string, int>> RowsAsync(string region)
    {
        await using var db = Portal.Door.OpenAccounts();
        await db.Database.OpenConnectionAsync();
        Dictionary<string, int> counts = new(StringComparer.Ordinal);
        foreach (var table in db.Model.GetEntityTypes().Where(type => type.FindProperty("RegionCode") is not null).Select(type => type.GetTableName()).OfType<string>().Distinct())
        {
            counts[table] = (await RowsAsync(db.Database.GetDbConnection(), table, region)).Count;
        }

        return counts.Where(one => one.Value > 0).ToDictionary(StringComparer.Ordinal);
    }

    public ValueTask DisposeAsync() => reports.DisposeAsync();

    private static async Task<List<string>> RowsAsync(DbConnection connection, string table, string region)
    {
        List<string> rows = [];
        await using var command = connection.CreateCommand();
        command.CommandText = $"SELECT * FROM \"{table}\" WHERE \"RegionCode\" = '{region}'";
        await using var reader = await command.ExecuteReaderAsync();
        var values = new object[reader.FieldCount];
        while (await reader.ReadAsync())
        {
            reader.GetValues(values);
            rows.Add(string.Join('\t', values.Select(value => Convert.ToString(value, CultureInfo.InvariantCulture))));
        }

        rows.Sort(StringComparer.Ordinal);
        return rows;
    }
}
