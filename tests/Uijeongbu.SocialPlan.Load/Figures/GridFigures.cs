using System.Diagnostics;
using System.Globalization;
using System.Net;
using Uijeongbu.SocialPlan.Load.Circuits;
using Uijeongbu.SocialPlan.Load.Measuring;

namespace Uijeongbu.SocialPlan.Load.Figures;

/// <summary>What an open entry grid costs, and how soon it is there.</summary>
internal static class GridFigures
{
    private const int WarmUps = 600; // the compiler has seen the page often enough only then
    private const int Openings = 100;
    private const int OpeningsOfASample = 20;
    private const string Path = "/app/results/2025";

    /// <summary>A grid of 40 rows.</summary>
    public static Count Of40 { get; } = new("grid-40", () => CountAsync(0, 40, kilobytes: 350, batch: 60, milliseconds: 15));

    /// <summary>A grid of 100 rows.</summary>
    public static Count Of100 { get; } = new("grid-100", () => CountAsync(1, 100, kilobytes: 900, batch: 150, milliseconds: 40));

    /// <summary>A grid of 200 rows: a person with all of a municipality.</summary>
    public static Count Of200 { get; } = new("grid-200", () => CountAsync(GridHost.Largest, 200, kilobytes: 1638, batch: 300, milliseconds: 80, statements: 5));

    /// <summary>From GET to the first batch, one client, against the empty template's page.</summary>
    public static Figure FirstBatch { get; } = new("grid-first-batch", 4, RatioReads.TimesTheCost, PrepareFirstBatchAsync);

    /// <summary>Signs an owner in.</summary>
    public static async Task<CookieContainer> SignInAsync(GridHost host, int owner)
    {
        using Visitor visitor = new(host.Address);
        await visitor.SignInAsync(host.Owners[owner], GridSeed.Password);
        return visitor.Cookies;
    }

    /// <summary>Opens the grid and waits until its rows stand.</summary>
    public static async Task<Circuit> OpenAsync(GridHost host, CookieContainer cookies)
    {
        using CancellationTokenSource patience = new(TimeSpan.FromSeconds(60));
        var circuit = await Circuit.OpenAsync(host.Address, Path, cookies, patience.Token);
        await circuit.UntilAsync(nodes => nodes.FirstOrDefault(node => node.Attributes.ContainsKey("data-f")), patience.Token);
        return circuit;
    }

    private static async Task<Counted> CountAsync(int owner, int rows, double kilobytes, double batch, double milliseconds, double statements = 3)
    {
        await using var host = await GridHost.StartAsync();
        var cookies = await SignInAsync(host, owner);
        for (var i = 0; i < WarmUps; i++)
        {
            await using var warm = await OpenAsync(host, cookies);
        }

        await Task.Delay(TimeSpan.FromSeconds(1)); // the ended circuits are cleared away
        var before = await host.StateAsync();
        List<Circuit> open = [];
        for (var i = 0; i < Openings; i++)
        {
            open.Add(await OpenAsync(host, cookies));
        }

        var after = await host.StateAsync();
        var name = string.Create(CultureInfo.InvariantCulture, $"grid-{rows}");
        Counted counted = new(
            [
                (name + "-kb", (after.Bytes - before.Bytes) / 1024.0 / Openings, kilobytes),
                (name + "-batch-kb", open[0].FirstBatchBytes / 1024.0, batch),
                (name + "-ms", (after.CpuMilliseconds - before.CpuMilliseconds) / Openings, milliseconds),
                (name + "-statements", (after.Statements - before.Statements) / (double)Openings, statements),
            ],
            [$"{Openings} grids of {rows} rows opened one after the other and kept open; managed memory after a full collection; processor time of the host; statements of page and circuit together, the watch of sign-ins included: one for the page, one for the line, three for the grid"]);
        foreach (var circuit in open)
        {
            await circuit.DisposeAsync();
        }

        return counted;
    }

    private static async Task<Comparison> PrepareFirstBatchAsync()
    {
        var template = await PublishedHost.EmptyTemplateAsync();
        await AddCounterAsync(System.IO.Path.GetDirectoryName(template)!);
        var folder = await PublishedHost.PublishAsync(template);
        var empty = await PublishedHost.StartAsync(folder, "Empty", "/counter", new Dictionary<string, string>(StringComparer.Ordinal));
        var host = await GridHost.StartAsync();
        var cookies = await SignInAsync(host, owner: 0);
        return new()
        {
            Subject = ($"{OpeningsOfASample} times: GET of the page, circuit, first batch of a grid of 40 rows, signed in", () => TimeAsync(() => OpenAsync(host, cookies))),
            Yardstick = ("the same of the empty template with one interactive page", () => TimeAsync(() => OpenEmptyAsync(empty.Address))),
            WarmUps = 30,
            Rounds = 9,
            Release = async () =>
            {
                await host.DisposeAsync();
                await empty.DisposeAsync();
                Directory.Delete(folder, recursive: true);
                Directory.Delete(System.IO.Path.GetDirectoryName(template)!, recursive: true);
            },
        };
    }

    private static Task AddCounterAsync(string folder) => File.WriteAllTextAsync(System.IO.Path.Combine(folder, "Components", "Pages", "Counter.razor"), """
        @page "/counter"
        @rendermode InteractiveServer
        <p id="count">@_count</p><button @onclick="() => _count++">+</button>
        @code { private int _count; }
        """);

    private static async Task<Circuit> OpenEmptyAsync(Uri address)
    {
        using CancellationTokenSource patience = new(TimeSpan.FromSeconds(60));
        var circuit = await Circuit.OpenAsync(address, "/counter", new CookieContainer(), patience.Token);
        await circuit.UntilAsync(nodes => nodes.FirstOrDefault(node => node["id"] == "count"), patience.Token);
        return circuit;
    }

    private static async Task<TimeSpan> TimeAsync(Func<Task<Circuit>> open)
    {
        var total = TimeSpan.Zero;
        for (var i = 0; i < OpeningsOfASample; i++)
        {
            var start = Stopwatch.GetTimestamp();
            var circuit = await open();
            total += Stopwatch.GetElapsedTime(start);
            await circuit.DisposeAsync();
        }

        return total;
    }
}
