using System.Diagnostics;
using System.Globalization;
using Uijeongbu.SocialPlan.Load.Circuits;
using Uijeongbu.SocialPlan.Load.Measuring;

namespace Uijeongbu.SocialPlan.Load.Figures;

/// <summary>Many at once: 300 grids open, 100 people typing a cell every five seconds for a minute.</summary>
internal static class CrowdFigures
{
    private const int Open = 300;
    private const int Typists = 100;
    private const int Unloaded = 60;
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Minute = TimeSpan.FromSeconds(60);

    /// <summary>p95 of a save in the crowd in times of the p50 of a save alone; and what was lost.</summary>
    public static Count Typing { get; } = new("grids-300", MeasureAsync);

    private static async Task<Counted> MeasureAsync()
    {
        await using var host = await GridHost.StartAsync();
        var cookies = await GridFigures.SignInAsync(host, 100);
        List<Circuit> circuits = [];
        for (var i = 0; i < Open; i++)
        {
            circuits.Add(await GridFigures.OpenAsync(host, cookies));
        }

        List<double> alone = [];
        for (var i = 0; i < Unloaded; i++)
        {
            alone.Add(await SaveAsync(circuits[0], 0));
            await Task.Delay(50);
        }

        // Each has a cell of the own, as people have: a hundred rows, a hundred typists.
        var all = await Task.WhenAll(Enumerable.Range(0, Typists).Select(typist => TypeAsync(circuits[typist], typist)));
        var (times, unanswered) = (all.SelectMany(one => one.Times).Order().ToList(), all.Sum(one => one.Unanswered));
        foreach (var circuit in circuits)
        {
            await circuit.DisposeAsync();
        }

        var (p50, p95) = (alone.Order().ElementAt(alone.Count / 2), times[(int)(times.Count * 0.95)]);
        return new(
            [("grids-300-p95", p95 / p50, 10), ("grids-300-lost", unanswered, 0)],
            [string.Create(CultureInfo.InvariantCulture, $"{Open} grids of 100 rows in one municipality, so that each follows all; {times.Count} saves; p50 alone {p50:0.0} ms, p95 in the crowd {p95:0.0} ms; every answer was 저장됨 or is counted as lost")]);
    }

    private static async Task<(List<double> Times, int Unanswered)> TypeAsync(Circuit circuit, int row)
    {
        await Task.Delay(Every / Typists * row); // not all in the same moment
        List<double> times = [];
        var unanswered = 0;
        for (var begun = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(begun) < Minute;)
        {
            var wait = Task.Delay(Every);
            var time = await SaveAsync(circuit, row);
            unanswered += double.IsNaN(time) ? 1 : 0;
            times.Add(double.IsNaN(time) ? double.MaxValue : time);
            await wait;
        }

        return (times, unanswered);
    }

    /// <summary>Milliseconds from the event to 저장됨; NaN when there was none.</summary>
    private static async Task<double> SaveAsync(Circuit circuit, int row)
    {
        var (field, version, handler) = circuit.Look(nodes =>
        {
            var all = nodes.ToList();
            var cell = all.Where(node => node.Name == "tr" && node.Attributes.ContainsKey("data-f") && node.Attributes.ContainsKey("data-def")).ElementAt(row);
            return (cell["data-f"]!, long.Parse(cell["data-v"]!, CultureInfo.InvariantCulture), all.First(node => node.Handlers.ContainsKey("oncellchange")).Handlers["oncellchange"]);
        });
        var command = Guid.CreateVersion7().ToString();
        var start = Stopwatch.GetTimestamp();
        await circuit.RaiseAsync(handler, "cellchange", new { field, command, text = (version + 1).ToString(CultureInfo.InvariantCulture), version });
        using CancellationTokenSource patience = new(TimeSpan.FromSeconds(10));
        try
        {
            var answer = await circuit.UntilAsync(nodes => nodes.FirstOrDefault(node => node["data-ack"] == command)?["data-res"], patience.Token);
            return answer == "saved" ? Stopwatch.GetElapsedTime(start).TotalMilliseconds : double.NaN;
        }
        catch (OperationCanceledException)
        {
            return double.NaN;
        }
    }
}
