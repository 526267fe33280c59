using System.Net;
using Uijeongbu.SocialPlan.Load.Circuits;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Tests.Data;
using Uijeongbu.SocialPlan.Portal.Tests.Features.Results;

namespace Uijeongbu.SocialPlan.Portal.Tests.Kill;

/// <summary>Writers at work while the ground is pulled from under them, and the reckoning afterwards.</summary>
internal sealed class Campaign(OwnPostgres? postgres, int seed)
{
    private const int WritersOfEach = 8;

    private const int SavesBetween = 24;

    private static readonly string[] People = [ResultSite.Owner, ResultSite.Owner2, "owner@yangju.example"];
    private static readonly TimeSpan Standstill = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan LongestWork = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan LongestEnd = TimeSpan.FromMinutes(3);

    private readonly Random _random = new(seed);
    private readonly Journal _journal = new();

    /// <summary>Commands that were under way at each disturbance: the units at risk.</summary>
    public int AtRisk { get; private set; }

    public int Acknowledged => _journal.Commands.Count(command => command.Fate is Fate.Acknowledged);

    public IReadOnlyCollection<Written> Commands => _journal.Commands;

    /// <summary>Runs the campaign; gives every violation.</summary>
    public async Task<IReadOnlyList<string>> RunAsync(IEnumerable<Func<HostUnderFire, CuttableLine, Task>> disturbances)
    {
        await using var database = TestDatabase.Absent(DatabaseKind.Sqlite);
        using HostUnderFire host = new(Settings(database));
        await host.StartAsync();
        var before = await VersionsAsync(database);
        await using CuttableLine line = new(host.Port);
        using CancellationTokenSource stop = new();
        using CancellationTokenSource giveUp = new();
        List<Writer> writers = [.. (await Task.WhenAll(People.Select(person => CookiesAsync(host.Address, person))))
            .SelectMany(cookies => Enumerable.Range(0, WritersOfEach).Select(_ => new Writer(line.Address, "/app/results/2025", cookies, _journal, new Random(_random.Next()))))];
        var work = Task.WhenAll(writers.Select(writer => Task.Run(() => writer.RunAsync(stop.Token, giveUp.Token))));
        foreach (var disturb in disturbances)
        {
            await WorkAsync(giveUp.Token);
            AtRisk += _journal.Commands.Count(command => command.Fate is Fate.Sent);
            await disturb(host, line);
        }

        await stop.CancelAsync();
        giveUp.CancelAfter(LongestEnd);
        await work;
        await Task.WhenAll(writers.Select(writer => writer.DisposeAsync().AsTask()));
        await host.KillAsync();
        return Checker.Violations(_journal, await StoredAsync(database), before);
    }

    // Until the writers are at work again: a disturbance that hits nobody proves nothing.
    private async Task WorkAsync(CancellationToken cancellationToken)
    {
        var (enough, until) = (Acknowledged + SavesBetween, TimeProvider.System.GetUtcNow() + LongestWork);
        while (Acknowledged < enough && TimeProvider.System.GetUtcNow() < until)
        {
            await Task.Delay(20, cancellationToken);
        }

        await Task.Delay(_random.Next(0, 400), cancellationToken);
    }

    public static async Task KillHostAsync(HostUnderFire host)
    {
        await host.KillAsync();
        await host.StartAsync();
    }

    public async Task KillPostgresAsync()
    {
        await postgres!.KillAsync();
        await postgres.StartAgainAsync();
    }

    public async Task KillBothAsync(HostUnderFire host)
    {
        await Task.WhenAll(host.KillAsync(), postgres!.KillAsync());
        await postgres.StartAgainAsync();
        await host.StartAsync();
    }

    public static Task StandStillAsync(HostUnderFire host) => host.PauseAsync(Standstill);

    private Dictionary<string, string> Settings(TestDatabase database) => new(StringComparer.Ordinal)
    {
        ["ASPNETCORE_ENVIRONMENT"] = "Development", // plain HTTP, and sample data with accounts
        ["Portal__SampleData"] = "true",
        ["Portal__DataDirectory"] = database.Folder,
        ["Portal__SignInsPerMinute"] = "1000",
        ["Portal__OpenPages__PerPerson"] = "1000", // the host does not learn at once that a line was cut
        ["Portal__OpenPages__StartsPerMinute"] = "100000",
        ["ConnectionStrings__Portal"] = postgres?.Address ?? "",
        ["Serilog__MinimumLevel__Default"] = "Warning",
    };

    private static async Task<CookieContainer> CookiesAsync(Uri site, string email)
    {
        using Visitor visitor = new(site);
        await visitor.SignInAsync(email, Security.Person.SamplePassword);
        return visitor.Cookies;
    }

    // Without a pool: a connection from before the server was killed is a dead one.
    private TestPortal Portal(TestDatabase database) => new(database, ("ConnectionStrings:Portal", postgres is null ? "" : postgres.Address + ";Pooling=false"));

    private async Task<Dictionary<Guid, long>> VersionsAsync(TestDatabase database)
    {
        await using var portal = Portal(database);
        await using var db = await portal.OpenAsync(ResultSite.Uijeongbu, ResultSite.Yangju);
        return (await Stored.CellsAsync(db, ResultSite.Year)).ToDictionary(cell => cell.Key, cell => cell.Value.Version);
    }

    private async Task<Stored> StoredAsync(TestDatabase database)
    {
        await using var portal = Portal(database);
        await using var db = await portal.OpenAsync(ResultSite.Uijeongbu, ResultSite.Yangju);
        return await Stored.ReadAsync(db, portal.Get<AuditKey>(), ResultSite.Year);
    }
}
