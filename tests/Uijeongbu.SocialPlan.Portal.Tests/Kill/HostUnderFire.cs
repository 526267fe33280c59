using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Uijeongbu.SocialPlan.Portal.Tests.Commands;

namespace Uijeongbu.SocialPlan.Portal.Tests.Kill;

/// <summary>The portal as a process of its own, on one port for the whole campaign, killed and started again.</summary>
internal sealed class HostUnderFire(Dictionary<string, string> settings) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    private PortalProcess? _process;

    public int Port { get; } = FreePort();

    public Uri Address => new($"http://127.0.0.1:{Port.ToString(CultureInfo.InvariantCulture)}/");

    /// <summary>Starts it and waits until it answers.</summary>
    public async Task StartAsync()
    {
        _process = PortalProcess.Start(settings, "serve", "--urls", Address.ToString().TrimEnd('/'));
        using HttpClient http = new() { BaseAddress = Address, Timeout = TimeSpan.FromSeconds(5) };
        var until = TimeProvider.System.GetUtcNow() + Patience;
        while (!await AnswersAsync(http))
        {
            (TimeProvider.System.GetUtcNow() < until).Should().BeTrue($"the portal starts: {_process.Errors}");
            await Task.Delay(50);
        }
    }

    /// <summary>Ends it without a word, as a power cut would.</summary>
    public Task KillAsync()
    {
        _process!.Dispose();
        _process = null;
        return Task.CompletedTask;
    }

    /// <summary>Stands still for a time, as a machine that swaps does.</summary>
    public async Task PauseAsync(TimeSpan time)
    {
        await Shell.RunAsync($"kill -STOP {_process!.Id}", "");
        await Task.Delay(time);
        await Shell.RunAsync($"kill -CONT {_process.Id}", "");
    }

    public void Dispose() => _process?.Dispose();

    private static async Task<bool> AnswersAsync(HttpClient http)
    {
        try
        {
            using var answer = await http.GetAsync(new Uri("/health/ready", UriKind.Relative));
            return answer.StatusCode is HttpStatusCode.OK;
        }
        catch (Exception notYet) when (notYet is HttpRequestException or OperationCanceledException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
