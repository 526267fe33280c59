using System.Diagnostics;
using System.Net;
using Uijeongbu.SocialPlan.Portal.Tests.Data;
using Uijeongbu.SocialPlan.Portal.Tests.Kill;

namespace Uijeongbu.SocialPlan.Portal.Tests.Web;

/// <summary>Readiness turns within five seconds when the database goes, and back when it comes; the process itself lives on.</summary>
public sealed class ReadinessTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(5);

    [Theory, OnSqlite]
    public async Task Readiness_follows_the_file(DatabaseKind kind)
    {
        kind.Should().Be(DatabaseKind.Sqlite);
        await using PublicSite site = new();
        await ((IAsyncLifetime)site).InitializeAsync();
        using var visitor = site.Visitor();
        await TurnsAsync(visitor, HttpStatusCode.OK);
        var file = Path.Combine(site.DataDirectory, "portal.sqlite");

        await GoneAsync(visitor, $"mv '{file}' '{file}.away'", $"mv '{file}.away' '{file}'");
        if (Environment.UserName != "root") // who may read everything
        {
            await GoneAsync(visitor, $"chmod 000 '{file}'", $"chmod 600 '{file}'");
        }
    }

    [Theory, OnPostgres]
    public async Task Readiness_follows_the_server_when_it_stops_and_when_it_stands_still(DatabaseKind kind)
    {
        kind.Should().Be(DatabaseKind.Postgres);
        await using var server = await OwnPostgres.StartAsync();
        await using PublicSite site = new();
        site.Settings["ConnectionStrings:Portal"] = server.Address;
        await ((IAsyncLifetime)site).InitializeAsync();
        using var visitor = site.Visitor();
        await TurnsAsync(visitor, HttpStatusCode.OK);

        await server.KillAsync();
        await TurnsAsync(visitor, HttpStatusCode.ServiceUnavailable);
        (await visitor.GetAsync("/health/live")).StatusCode.Should().Be(HttpStatusCode.OK);
        await server.StartAgainAsync();
        await TurnsAsync(visitor, HttpStatusCode.OK);

        await server.SignalAsync("STOP");
        await TurnsAsync(visitor, HttpStatusCode.ServiceUnavailable);
        (await visitor.GetAsync("/health/live")).StatusCode.Should().Be(HttpStatusCode.OK);
        await server.SignalAsync("CONT");
        await TurnsAsync(visitor, HttpStatusCode.OK, TimeSpan.FromSeconds(20));
    }

    private static async Task GoneAsync(HttpClient visitor, string take, string giveBack)
    {
        await Shell.RunAsync(take, "");
        await TurnsAsync(visitor, HttpStatusCode.ServiceUnavailable);
        (await visitor.GetAsync("/health/live")).StatusCode.Should().Be(HttpStatusCode.OK);
        await Shell.RunAsync(giveBack, "");
        await TurnsAsync(visitor, HttpStatusCode.OK);
    }

    private static async Task TurnsAsync(HttpClient visitor, HttpStatusCode status, TimeSpan? limit = null)
    {
        var clock = Stopwatch.StartNew();
        while (true)
        {
            using var answer = await visitor.GetAsync("/health/ready");
            if (answer.StatusCode == status)
            {
                clock.Elapsed.Should().BeLessThan(limit ?? Limit);
                return;
            }

            clock.Elapsed.Should().BeLessThan(limit ?? Limit, $"readiness turns to {status}");
            await Task.Delay(100);
        }
    }
}
