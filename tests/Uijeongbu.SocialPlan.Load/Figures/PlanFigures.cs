using System.Diagnostics;
using System.Globalization;
using System.Net;
using Uijeongbu.SocialPlan.Load.Measuring;

namespace Uijeongbu.SocialPlan.Load.Figures;

/// <summary>What an open page of a whole plan costs the server.</summary>
internal static class PlanFigures
{
    private const int WarmUps = 200; // pools and compiled code stand only then
    private const int Openings = 100;

    /// <summary>A plan of 64 projects with 200 indicators.</summary>
    public static Count Of64 { get; } = new("plan-64", CountAsync);

    private static async Task<Counted> CountAsync()
    {
        await using var host = await GridHost.StartAsync();
        var email = host.Owners[^1];
        var cookies = await GridFigures.SignInAsync(host, host.Owners.Count - 1);
        using HttpClient http = new(new SocketsHttpHandler { CookieContainer = cookies, AllowAutoRedirect = false }) { BaseAddress = host.Address };
        Uri page = new(PlanSeed.PageOf(email["owner@".Length..email.IndexOf('.', StringComparison.Ordinal)]), UriKind.Relative);
        Uri small = new("/app", UriKind.Relative);
        var bytes = 0;
        for (var i = 0; i < WarmUps; i++)
        {
            bytes = await ReadAsync(http, page);
            await ReadAsync(http, small);
        }

        var before = await host.StateAsync();
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < Openings; i++)
        {
            await ReadAsync(http, page);
        }

        var took = Stopwatch.GetElapsedTime(start);
        var after = await host.StateAsync();
        var begun = Stopwatch.GetTimestamp();
        for (var i = 0; i < Openings; i++)
        {
            await ReadAsync(http, small);
        }

        var yardstick = Stopwatch.GetElapsedTime(begun);
        return new(
            [
                ("plan-64-kb", (after.Bytes - before.Bytes) / 1024.0 / Openings, 500),
                ("plan-64-statements", (after.Statements - before.Statements) / (double)Openings, 5),
            ],
            [
                $"the page of a plan of 64 projects and 200 indicators opened {Openings} times, one after the other, and left open: it has no line to the server; managed memory after a full collection; statements with those of the signed-in session",
                string.Create(CultureInfo.InvariantCulture, $"{bytes / 1024.0:0} KB of page; {(after.CpuMilliseconds - before.CpuMilliseconds) / Openings:0.0} ms of the host's processor time a page; {took / yardstick:0.0} times as long as the signed-in first page ({took.TotalMilliseconds / Openings:0.0} and {yardstick.TotalMilliseconds / Openings:0.0} ms)"),
            ]);
    }

    private static async Task<int> ReadAsync(HttpClient http, Uri page)
    {
        using var answer = await http.GetAsync(page);
        return answer.StatusCode is HttpStatusCode.OK ? (await answer.Content.ReadAsByteArrayAsync()).Length
            : throw new InvalidOperationException($"{page} answered {(int)answer.StatusCode}.");
    }
}
