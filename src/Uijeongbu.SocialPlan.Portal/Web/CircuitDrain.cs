using System.Collections.Concurrent;
using Microsoft.AspNetCore.Components.Server.Circuits;
using Microsoft.JSInterop;

namespace Uijeongbu.SocialPlan.Portal.Web;

/// <summary>
/// Before the server stops it asks every open page to pause: the page says so, keeps its unsent text, and comes back by itself as soon as a server
/// answers. Without this the pages find out by a broken connection.
/// </summary>
internal sealed partial class CircuitDrain(ILogger<CircuitDrain> log)
{
    /// <summary>Function of the grid's script.</summary>
    private const string PauseFunction = "portalDrain";

    /// <summary>Pages that did not pause by then are cut off as if there were no drain.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    private readonly ConcurrentDictionary<string, IJSRuntime> _open = new(StringComparer.Ordinal);

    private TaskCompletionSource? _emptied;

    public void Opened(string id, IJSRuntime page) => _open[id] = page;

    public void Closed(string id)
    {
        _open.TryRemove(id, out _);
        if (_open.IsEmpty)
        {
            _emptied?.TrySetResult();
        }
    }

    /// <summary>Registered as late as possible: callbacks run last in, first out, and the sockets are closed by one of them.</summary>
    public void DrainBeforeStop(IHostApplicationLifetime lifetime) =>
        lifetime.ApplicationStarted.Register(() => lifetime.ApplicationStopping.Register(Drain));

    private void Drain()
    {
        _emptied = new(TaskCreationOptions.RunContinuationsAsynchronously);
        if (_open.IsEmpty)
        {
            return;
        }

        LogDraining(_open.Count);
        foreach (var page in _open.Values)
        {
            _ = Task.Run(() => AskToPauseAsync(page));
        }

        // The callback is synchronous, and returning from it closes the sockets.
        var all = _emptied.Task.Wait(Patience);
        LogDrained(all, _open.Count);
    }

    private async Task AskToPauseAsync(IJSRuntime page)
    {
        try
        {
            await page.InvokeVoidAsync(PauseFunction);
        }
        catch (Exception gone) when (gone is JSException or JSDisconnectedException or OperationCanceledException)
        {
            LogGone(gone.GetType().Name); // a page that cannot be asked is cut off as it always was
        }
    }

    [LoggerMessage(LogLevel.Information, "Stopping: {Count} open pages are asked to pause")]
    private partial void LogDraining(int count);

    [LoggerMessage(LogLevel.Information, "Pages paused: all {All}, left {Left}")]
    private partial void LogDrained(bool all, int left);

    [LoggerMessage(LogLevel.Debug, "A page could not be asked to pause: {Reason}")]
    private partial void LogGone(string reason);
}

/// <summary>Tells the drain about one page's connection.</summary>
internal sealed class DrainableCircuit(CircuitDrain drain, IJSRuntime page) : CircuitHandler
{
    public override Task OnConnectionUpAsync(Circuit circuit, CancellationToken cancellationToken)
    {
        drain.Opened(circuit.Id, page);
        return Task.CompletedTask;
    }

    public override Task OnConnectionDownAsync(Circuit circuit, CancellationToken cancellationToken)
    {
        drain.Closed(circuit.Id);
        return Task.CompletedTask;
    }
}
