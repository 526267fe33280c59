using System.Diagnostics;
using System.Globalization;
using Uijeongbu.SocialPlan.Load.Measuring;

namespace Uijeongbu.SocialPlan.Load.Figures;

/// <summary>The published portal from outside: how soon it answers, and how much the output cache saves.</summary>
internal static class HostFigures
{
    private const string Portal = "Uijeongbu.SocialPlan.Portal";
    private const string Page = "/plans/41150/2020";
    private const int Requests = 400;
    private const int Connections = 8;

    /// <summary>From process start to the first page, database up to date, against the SDK's empty template published the same way.</summary>
    public static Figure ColdStart { get; } = new("cold-start", 3, RatioReads.TimesTheCost, PrepareColdStartAsync);

    /// <summary>The plan page from the output cache against the same page made anew for each request.</summary>
    public static Figure CachedPage { get; } = new("cached-page", 10, RatioReads.TimesAsFast, PrepareCachedPageAsync);

    private static async Task<Comparison> PrepareColdStartAsync()
    {
        var portal = await PublishedHost.PublishAsync(PortalProject());
        var template = await PublishedHost.EmptyTemplateAsync();
        var empty = await PublishedHost.PublishAsync(template);
        var settings = Settings(portal);
        await using (await PublishedHost.StartAsync(portal, Portal, "/", settings))
        {
            // The first start makes the database; those that are timed find it up to date.
        }

        return new()
        {
            Subject = ("published portal, process start to the first 200 of the home page, database up to date", () => StartAsync(portal, Portal, settings)),
            Yardstick = ("empty Blazor template, published ReadyToRun the same way, to its home page", () => StartAsync(empty, "Empty", new Dictionary<string, string>(StringComparer.Ordinal))),
            WarmUps = 2,
            Rounds = 11,
            Release = () => Remove(portal, empty, Path.GetDirectoryName(template)!),
        };
    }

    private static async Task<Comparison> PrepareCachedPageAsync()
    {
        var portal = await PublishedHost.PublishAsync(PortalProject());
        var host = await PublishedHost.StartAsync(portal, Portal, "/", Settings(portal));
        var http = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = Connections }) { BaseAddress = host.Address };
        using var first = await http.GetAsync(Page);
        using var second = await http.GetAsync(Page);
        if (second.Headers.Age is null)
        {
            throw new InvalidOperationException("The page does not come from the cache.");
        }

        var size = (await second.Content.ReadAsByteArrayAsync()).Length / 1024;

        return new()
        {
            Subject = ($"{Requests} requests over {Connections} connections, answered from the cache", () => AskAsync(http, authorised: false)),
            Yardstick = ("the same page and connections with a header that passes the cache by", () => AskAsync(http, authorised: true)),
            WarmUps = 3,
            Rounds = 11,
            Notes = [string.Create(CultureInfo.InvariantCulture, $"page of {size} KB; client and server share the processors")],
            Release = async () =>
            {
                http.Dispose();
                await host.DisposeAsync();
                await Remove(portal);
            },
        };
    }

    private static async Task<TimeSpan> StartAsync(string folder, string name, IReadOnlyDictionary<string, string> settings)
    {
        await using var host = await PublishedHost.StartAsync(folder, name, "/", settings);
        return host.UntilFirstAnswer;
    }

    private static async Task<TimeSpan> AskAsync(HttpClient http, bool authorised)
    {
        var start = Stopwatch.GetTimestamp();
        await Parallel.ForEachAsync(Enumerable.Range(0, Requests), new ParallelOptions { MaxDegreeOfParallelism = Connections }, async (_, cancel) =>
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, Page);
            if (authorised)
            {
                request.Headers.TryAddWithoutValidation("Authorization", "Bench"); // answers to the signed-in are never stored
            }

            using var answer = await http.SendAsync(request, cancel);
            answer.EnsureSuccessStatusCode();
            await answer.Content.ReadAsByteArrayAsync(cancel);
        });
        return Stopwatch.GetElapsedTime(start);
    }

    private static Dictionary<string, string> Settings(string folder) => new(StringComparer.Ordinal)
    {
        ["Portal__SampleData"] = "true",
        ["Portal__DataDirectory"] = Path.Combine(folder, "bench-data"),
    };

    private static string PortalProject()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Uijeongbu.SocialPlan.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("Run from inside the repository.");
        }

        return Path.Combine(folder, "src", Portal, Portal + ".csproj");
    }

    private static ValueTask Remove(params string[] folders)
    {
        foreach (var folder in folders)
        {
            Directory.Delete(folder, recursive: true);
        }

        return ValueTask.CompletedTask;
    }
}
