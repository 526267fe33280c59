using System.Globalization;
using System.Net;
using Uijeongbu.SocialPlan.Load.Circuits;
using Uijeongbu.SocialPlan.Load.Measuring;

namespace Uijeongbu.SocialPlan.Load.Figures;

/// <summary>What the monitoring group's pages cost: a member's card, and the desk of a whole round.</summary>
internal static class MonitoringFigures
{
    private const int WarmUps = 100;
    private const int Openings = 100;

    /// <summary>A card: it has no line to the server, so what stays open is nothing but the page.</summary>
    public static Count Card { get; } = new("card", () => CountAsync("card", MonitoringSeed.MemberOf, MonitoringSeed.CardOf, kilobytes: 300, page: 60, statements: 12));

    /// <summary>The desk of 35 projects with 18 reviews each.</summary>
    public static Count Desk { get; } = new("desk-35x18", () => CountAsync("desk-35x18", GridSeed.EmailOf, MonitoringSeed.DeskOf, kilobytes: 500, page: 300, statements: 6));

    /// <summary>Opens a page many times as one person.</summary>
    public static async Task<Counted> CountAsync(string name, Func<string, string> personOf, Func<string, string> pageOf, double kilobytes, double page, double statements)
    {
        await using var host = await GridHost.StartAsync();
        var code = host.Owners[^1]["owner@".Length..host.Owners[^1].IndexOf('.', StringComparison.Ordinal)];
        using Visitor visitor = new(host.Address);
        await visitor.SignInAsync(personOf(code), GridSeed.Password);
        using HttpClient http = new(new SocketsHttpHandler { CookieContainer = visitor.Cookies, AllowAutoRedirect = false }) { BaseAddress = host.Address };
        Uri address = new(pageOf(code), UriKind.Relative);
        var bytes = 0;
        for (var i = 0; i < WarmUps; i++)
        {
            bytes = await ReadAsync(http, address);
        }

        var before = await host.StateAsync();
        for (var i = 0; i < Openings; i++)
        {
            await ReadAsync(http, address);
        }

        var after = await host.StateAsync();
        return new(
            [
                (name + "-kb", (after.Bytes - before.Bytes) / 1024.0 / Openings, kilobytes),
                (name + "-page-kb", bytes / 1024.0, page),
                (name + "-statements", (after.Statements - before.Statements) / (double)Openings, statements),
            ],
            [string.Create(CultureInfo.InvariantCulture, $"opened {Openings} times, one after the other, and left open: the page has no line to the server; managed memory after a full collection; the page as it goes out before compression; statements with the two of the signed-in session and, on the desk, the one of its history; {(after.CpuMilliseconds - before.CpuMilliseconds) / Openings:0.0} ms of the host's processor time a page")]);
    }

    private static async Task<int> ReadAsync(HttpClient http, Uri page)
    {
        using var answer = await http.GetAsync(page);
        return answer.StatusCode is HttpStatusCode.OK ? (await answer.Content.ReadAsByteArrayAsync()).Length
            : throw new InvalidOperationException($"{page} answered {(int)answer.StatusCode}.");
    }
}
