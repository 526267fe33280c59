using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace Uijeongbu.SocialPlan.Portal.Tests.Kill;

/// <summary>A line between writers and the portal that can be cut: a plain forwarder of bytes.</summary>
internal sealed class CuttableLine : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly ConcurrentDictionary<TcpClient, bool> _ends = new();
    private readonly CancellationTokenSource _closing = new();
    private readonly Task _accepting;
    private readonly int _to;

    public CuttableLine(int to)
    {
        _to = to;
        _listener.Start();
        _accepting = AcceptAsync();
    }

    public Uri Address => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/");

    /// <summary>Ends all connections in the middle of whatever they carry.</summary>
    public void Cut()
    {
        foreach (var end in _ends.Keys)
        {
            end.Client?.Close(0); // without one: it was ending by itself
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _closing.CancelAsync();
        _listener.Stop();
        Cut();
        await _accepting;
        _closing.Dispose();
    }

    private async Task AcceptAsync()
    {
        while (!_closing.IsCancellationRequested)
        {
            try
            {
                _ = ForwardAsync(await _listener.AcceptTcpClientAsync(_closing.Token));
            }
            catch (Exception ended) when (ended is OperationCanceledException or SocketException)
            {
                return;
            }
        }
    }

    private async Task ForwardAsync(TcpClient from)
    {
        using TcpClient to = new();
        _ends[from] = _ends[to] = true;
        try
        {
            await to.ConnectAsync(IPAddress.Loopback, _to);
            var (near, far) = (from.GetStream(), to.GetStream());
            await Task.WhenAny(near.CopyToAsync(far), far.CopyToAsync(near));
        }
        catch (Exception broken) when (broken is SocketException or IOException or ObjectDisposedException or InvalidOperationException)
        {
            // Cut, or the portal is down: to the writer it is the same.
        }
        finally
        {
            _ends.TryRemove(from, out _);
            _ends.TryRemove(to, out _);
            from.Dispose();
        }
    }
}
