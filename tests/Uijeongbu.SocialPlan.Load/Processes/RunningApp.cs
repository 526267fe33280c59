using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Uijeongbu.SocialPlan.Load.Processes;

/// <summary>A started application. Disposing it ends it.</summary>
internal sealed class RunningApp : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(3);

    private readonly Process _process;
    private readonly long _started;
    private string _lastWords = "";

    private RunningApp(PublishedApp app, int port)
    {
        Client = new() { BaseAddress = new($"http://127.0.0.1:{port}") };
        var start = new ProcessStartInfo(app.Executable, ["--urls", Client.BaseAddress.ToString()])
        {
            WorkingDirectory = Path.GetDirectoryName(app.Executable)!,
        };
        foreach (var (name, value) in app.Environment)
        {
            start.Environment[name] = value;
        }

        _started = Stopwatch.GetTimestamp();
        _process = Commands.Start(start);
        _process.OutputDataReceived += (_, line) => _lastWords = line.Data ?? _lastWords;
        _process.ErrorDataReceived += (_, line) => _lastWords = line.Data ?? _lastWords;
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>Asks this application.</summary>
    public HttpClient Client { get; }

    /// <summary>From the start of the process to its first 200.</summary>
    public TimeSpan TimeToFirstAnswer { get; private set; }

    /// <summary>Starts the application and waits until it answers at <paramref name="path"/> with 200.</summary>
    public static async Task<RunningApp> StartAsync(PublishedApp app, string path)
    {
        var running = new RunningApp(app, FreePort());
        try
        {
            await running.WaitForAnswerAsync(path);
            return running;
        }
        catch
        {
            await running.DisposeAsync();
            throw;
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
    }

    private async Task WaitForAnswerAsync(string path)
    {
        while (!await HasAnsweredAsync(path))
        {
            if (_process.HasExited || Stopwatch.GetElapsedTime(_started) > Patience)
            {
                throw new InvalidOperationException($"{_process.StartInfo.FileName} does not answer at {path}: {_lastWords}");
            }

            await Task.Delay(Pause);
        }

        TimeToFirstAnswer = Stopwatch.GetElapsedTime(_started);
    }

    private async Task<bool> HasAnsweredAsync(string path)
    {
        try
        {
            using var response = await Client.GetAsync(path);
            return response.StatusCode == HttpStatusCode.OK;
        }
        catch (HttpRequestException)
        {
            return false; // nobody listens yet
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
