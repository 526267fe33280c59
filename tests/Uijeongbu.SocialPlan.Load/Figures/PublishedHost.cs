using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Uijeongbu.SocialPlan.Load.Figures;

/// <summary>A published web application, started as its users start it, on a free port of this machine.</summary>
internal sealed class PublishedHost : IAsyncDisposable
{
    private static readonly TimeSpan LongestStart = TimeSpan.FromSeconds(60);

    private readonly Process _process;

    private PublishedHost(Process process, Uri address, TimeSpan untilFirstAnswer) =>
        (_process, Address, UntilFirstAnswer) = (process, address, untilFirstAnswer);

    /// <summary>Where it answers.</summary>
    public Uri Address { get; }

    /// <summary>From the start of the process to the first 200.</summary>
    public TimeSpan UntilFirstAnswer { get; }

    /// <summary>Publishes a project ReadyToRun for this machine into a folder of its own.</summary>
    /// <returns>The folder; whoever asked removes it.</returns>
    public static async Task<string> PublishAsync(string project)
    {
        var folder = Directory.CreateTempSubdirectory("portal-bench-").FullName;
        await RunAsync("dotnet", ["publish", project, "-c", "Release", "-o", folder, "--use-current-runtime", "--self-contained", "false", "-p:PublishReadyToRun=true", "-v", "quiet", "--nologo"]);
        return folder;
    }

    /// <summary>Makes an empty Blazor project from the SDK's template, outside the repository's build rules.</summary>
    public static async Task<string> EmptyTemplateAsync()
    {
        var folder = Directory.CreateTempSubdirectory("portal-bench-empty-").FullName;
        await RunAsync("dotnet", ["new", "blazor", "--empty", "--interactivity", "Server", "-n", "Empty", "-o", folder, "--no-restore"]);
        return Path.Combine(folder, "Empty.csproj");
    }

    /// <summary>Starts the application and waits for its first 200.</summary>
    public static async Task<PublishedHost> StartAsync(string folder, string name, string path, IReadOnlyDictionary<string, string> environment)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        var start = new ProcessStartInfo(Path.Combine(folder, name))
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add("--urls");
        start.ArgumentList.Add(address.ToString());
        foreach (var (key, value) in environment)
        {
            start.Environment[key] = value;
        }

        var begun = Stopwatch.GetTimestamp();
        var process = Launch(start);
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        await WaitAsync(process, new Uri(address, path), begun);
        return new(process, address, Stopwatch.GetElapsedTime(begun));
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static async Task WaitAsync(Process process, Uri page, long begun)
    {
        using var http = new HttpClient();
        while (Stopwatch.GetElapsedTime(begun) < LongestStart)
        {
            if (process.HasExited)
            {
                throw new InvalidOperationException($"{process.StartInfo.FileName} ended with {process.ExitCode}.");
            }

            try
            {
                using var answer = await http.GetAsync(page);
                if (answer.StatusCode == HttpStatusCode.OK)
                {
                    return;
                }
            }
            catch (HttpRequestException)
            {
                // Not listening yet; asking again is the measurement.
            }

            await Task.Delay(10);
        }

        throw new TimeoutException($"{page} did not answer.");
    }

    private static async Task RunAsync(string program, IEnumerable<string> arguments)
    {
        using var process = Launch(new(program, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true });
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} ended with {process.ExitCode}: {await output} {await errors}");
        }
    }

    private static Process Launch(ProcessStartInfo start) =>
#pragma warning disable RS0030 // The ban keeps programs out of the portal; this one measures it from outside.
        Process.Start(start) ?? throw new InvalidOperationException($"{start.FileName} did not start.");
#pragma warning restore RS0030

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
