using System.Diagnostics;
using System.Net.Http.Headers;
using Uijeongbu.SocialPlan.Load.Measuring;
using Uijeongbu.SocialPlan.Load.Processes;

namespace Uijeongbu.SocialPlan.Load.Figures;

/// <summary>
/// The public page of a plan from the cache against the same page without it. A request with an Authorization header is never answered
/// from the cache; there is nothing behind that header here, so the page is the same, byte by byte.
/// </summary>
internal static class CachedPage
{
    private const string Page = "/plans/41150/2020";
    private const int Requests = 100;
    private const int AtOnce = 4;

    public static Figure Figure { get; } = new("cached-page", 10, RatioReads.TimesAsFast, PrepareAsync);

    private static async Task<Comparison> PrepareAsync()
    {
        var data = Directory.CreateTempSubdirectory("socialplan-bench-");
        var portal = await RunningApp.StartAsync(await PublishedApp.PortalAsync(data.FullName), "/health/ready");
        var comparison = new Comparison
        {
            Subject = ($"{Requests} times {Page} from the cache, {AtOnce} at once", () => AskAsync(portal.Client, Cached)),
            Yardstick = ($"{Requests} times the same page rendered anew", () => AskAsync(portal.Client, Uncached)),
            WarmUps = 4,
            Rounds = 9,
            Notes = ["client and server share this machine, so the client's own time counts on both sides"],
            Release = async () =>
            {
                await portal.DisposeAsync();
                data.Delete(recursive: true);
            },
        };
        try
        {
            await CompareAsync(portal.Client);
            return comparison;
        }
        catch
        {
            await comparison.DisposeAsync();
            throw;
        }
    }

    /// <summary>Both ways give the same page, one of them out of the cache.</summary>
    private static async Task CompareAsync(HttpClient client)
    {
        await SendAsync(client, Cached); // fills the cache
        var (cached, uncached) = (await SendAsync(client, Cached), await SendAsync(client, Uncached));
        if (cached.Age is null || uncached.Age is not null || !cached.Body.AsSpan().SequenceEqual(uncached.Body))
        {
            throw new InvalidOperationException($"{Page} is not the same page with and without the cache.");
        }
    }

    private static async Task<TimeSpan> AskAsync(HttpClient client, Func<HttpRequestMessage> request)
    {
        var start = Stopwatch.GetTimestamp();
        await Parallel.ForAsync(0, Requests, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (_, _) => await SendAsync(client, request));
        return Stopwatch.GetElapsedTime(start);
    }

    private static async Task<(TimeSpan? Age, byte[] Body)> SendAsync(HttpClient client, Func<HttpRequestMessage> request)
    {
        using var message = request();
        using var response = await client.SendAsync(message);
        response.EnsureSuccessStatusCode();
        return (response.Headers.Age, await response.Content.ReadAsByteArrayAsync());
    }

    private static HttpRequestMessage Cached()
    {
        var request = new HttpRequestMessage(HttpMethod.Get, Page);
        request.Headers.AcceptEncoding.Add(new("br"));
        return request;
    }

    private static HttpRequestMessage Uncached()
    {
        var request = Cached();
        request.Headers.Authorization = new AuthenticationHeaderValue("Basic", "bm9ib2R5Og==");
        return request;
    }
}
