using System.Net;
using System.Net.WebSockets;
using Microsoft.AspNetCore.SignalR;
using Uijeongbu.SocialPlan.Load.Circuits;

namespace Uijeongbu.SocialPlan.Portal.Tests.Kill;

/// <summary>
/// Someone who types without a pause, through a real circuit. Like the browser's script it sends a command again under the same id until
/// it has an answer, in a new circuit when the old one died.
/// </summary>
internal sealed class Writer(Uri site, string path, CookieContainer cookies, Journal journal, Random random) : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private Circuit? _circuit;

    /// <summary>Types until told to stop; the command in hand is brought to its end.</summary>
    public async Task RunAsync(CancellationToken stop, CancellationToken giveUp)
    {
        while (!stop.IsCancellationRequested)
        {
            var circuit = await OpenAsync(giveUp);
            var cell = circuit.Look(nodes => Pick([.. Cells(nodes)]));
            var command = journal.Write(Guid.Parse(cell.Field), cell.Version);
            while (command.Fate is Fate.Sent)
            {
                command.Fate = await SendAsync(command, giveUp);
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_circuit is not null)
        {
            await _circuit.DisposeAsync();
        }
    }

    private (string Field, long Version) Pick(List<Node> cells)
    {
        var cell = cells[random.Next(cells.Count)];
        return (cell["data-f"]!, long.Parse(cell["data-v"]!, System.Globalization.CultureInfo.InvariantCulture));
    }

    // Rows that have an input, which are those that are not locked.
    private static IEnumerable<Node> Cells(IEnumerable<Node> nodes) =>
        nodes.Where(node => node.Name == "tr" && node.Attributes.ContainsKey("data-f") && node.Descendants().Any(input => input.Name == "input"));

    private async Task<Fate> SendAsync(Written command, CancellationToken giveUp)
    {
        var circuit = await OpenAsync(giveUp);
        using CancellationTokenSource patience = CancellationTokenSource.CreateLinkedTokenSource(giveUp);
        patience.CancelAfter(Patience);
        try
        {
            var handler = circuit.Look(nodes => nodes.First(node => node.Handlers.ContainsKey("oncellchange")).Handlers["oncellchange"]);
            await circuit.RaiseAsync(handler, "cellchange", new
            {
                field = command.Indicator.ToString(),
                command = command.Id.ToString(),
                text = command.Value.ToString(System.Globalization.CultureInfo.InvariantCulture),
                version = command.BaseVersion,
            });
            var answer = await circuit.UntilAsync(
                nodes => nodes.FirstOrDefault(node => node["data-f"] == command.Indicator.ToString() && node["data-ack"] == command.Id.ToString())?["data-res"], patience.Token);
            return answer switch
            {
                "saved" => Fate.Acknowledged,
                "conflict" or "refused" => Fate.Refused,
                _ => await AgainAsync(giveUp),
            };
        }
        catch (Exception broken) when (!giveUp.IsCancellationRequested && IsBroken(broken))
        {
            await CloseAsync();
            return Fate.Sent;
        }
    }

    private static async Task<Fate> AgainAsync(CancellationToken giveUp)
    {
        await Task.Delay(Pause, giveUp);
        return Fate.Sent;
    }

    private async Task<Circuit> OpenAsync(CancellationToken giveUp)
    {
        while (_circuit is null || _circuit.Fault is not null)
        {
            await CloseAsync();
            try
            {
                using CancellationTokenSource patience = CancellationTokenSource.CreateLinkedTokenSource(giveUp);
                patience.CancelAfter(Patience);
                var circuit = await Circuit.OpenAsync(site, path, cookies, patience.Token);
                _circuit = circuit;
                await circuit.UntilAsync(nodes => Cells(nodes).FirstOrDefault(), patience.Token);
            }
            catch (Exception broken) when (!giveUp.IsCancellationRequested && IsBroken(broken))
            {
                await CloseAsync();
                await Task.Delay(Pause, giveUp);
            }
        }

        return _circuit;
    }

    private async Task CloseAsync()
    {
        if (_circuit is { } circuit)
        {
            _circuit = null;
            await circuit.DisposeAsync();
        }
    }

    private static bool IsBroken(Exception fault) =>
        fault is CircuitEndedException or HttpRequestException or OperationCanceledException or IOException or WebSocketException or HubException or InvalidOperationException or TimeoutException;
}
