using System.Buffers;
using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using MimeKit;
using SmtpServer;
using SmtpServer.ComponentModel;
using SmtpServer.Protocol;
using SmtpServer.Storage;

namespace Uijeongbu.SocialPlan.Portal.Tests.Mail;

/// <summary>A real SMTP server on a port of its own; what it was given can be read.</summary>
internal sealed class MailServer : MessageStore, IAsyncDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly ConcurrentQueue<MimeMessage> _received = [];
    private readonly Task _running;

    /// <param name="port">Where it listens; 0 for a port that is free.</param>
    public MailServer(int port = 0)
    {
        Port = port == 0 ? FreePort() : port;
        ServiceProvider services = new();
        services.Add(this);
        var options = new SmtpServerOptionsBuilder().ServerName("localhost").Endpoint(end => end.Endpoint(new(IPAddress.Loopback, Port)).Build()).Build();
        _running = new SmtpServer.SmtpServer(options, services).StartAsync(_stop.Token);
    }

    public int Port { get; }

    public IReadOnlyCollection<MimeMessage> Received => _received;

    public override async Task<SmtpResponse> SaveAsync(ISessionContext context, IMessageTransaction transaction, ReadOnlySequence<byte> buffer, CancellationToken cancellationToken)
    {
        using MemoryStream bytes = new(buffer.ToArray());
        _received.Enqueue(await MimeMessage.LoadAsync(bytes, cancellationToken));
        return SmtpResponse.Ok;
    }

    /// <summary>Waits for the mail after those that are here.</summary>
    public async Task<MimeMessage> NextAsync(int after)
    {
        using CancellationTokenSource patience = new(TimeSpan.FromSeconds(20));
        while (_received.Count <= after)
        {
            await Task.Delay(50, patience.Token);
        }

        return _received.ElementAt(after);
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        try
        {
            await _running;
        }
        catch (OperationCanceledException)
        {
            // That is how it ends.
        }

        _stop.Dispose();
    }

    private static int FreePort()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
