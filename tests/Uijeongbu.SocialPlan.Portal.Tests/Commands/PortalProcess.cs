using System.Diagnostics;
using System.Text;

namespace Uijeongbu.SocialPlan.Portal.Tests.Commands;

/// <summary>The portal's executable as anyone starts it: a process with arguments, two streams and an exit code.</summary>
internal sealed class PortalProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly Process _process;
    private readonly Task<string> _output;
    private readonly StringBuilder _errors = new();
    private readonly TaskCompletionSource _errorsEnded = new();

    private PortalProcess(string? directory, Dictionary<string, string> environment, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", Path.Combine(AppContext.BaseDirectory, "Uijeongbu.SocialPlan.Portal.dll"), .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardErrorEncoding = Encoding.UTF8,
            WorkingDirectory = directory ?? Path.GetTempPath(),
        };
        foreach (var (key, value) in environment)
        {
            start.Environment[key] = value;
        }

        _process = Started(start);
        _output = _process.StandardOutput.ReadToEndAsync();
        _process.ErrorDataReceived += (_, line) => Take(line.Data);
        _process.BeginErrorReadLine();
    }

    public int Id => _process.Id;

    /// <summary>What was said on standard error so far.</summary>
    public string Errors
    {
        get
        {
            lock (_errors)
            {
                return _errors.ToString();
            }
        }
    }

    public static PortalProcess Start(Dictionary<string, string> environment, params string[] arguments) => new(null, environment, arguments);

    /// <summary>Runs a command to its end.</summary>
    public static Task<Ended> RunAsync(params string[] arguments) => RunAsync([], arguments);

    /// <summary>Runs a command to its end, with settings in its environment.</summary>
    public static async Task<Ended> RunAsync(Dictionary<string, string> environment, params string[] arguments)
    {
        using var process = Start(environment, arguments);
        return await process.EndAsync();
    }

    /// <summary>Waits for the end. The peak of memory is what the kernel counted up to a moment before it.</summary>
    public async Task<Ended> EndAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        var ended = _process.WaitForExitAsync(patience.Token);
        var peak = 0L;
        while (await Task.WhenAny(ended, Task.Delay(15, patience.Token)) != ended)
        {
            peak = Math.Max(peak, PeakOf(_process.Id));
        }

        await ended;
        await _errorsEnded.Task.WaitAsync(patience.Token);
        return new(_process.ExitCode, await _output, Errors, peak);
    }

    /// <summary>Waits until standard error says something; returns the line.</summary>
    public async Task<string> SaysAsync(string text)
    {
        using var patience = new CancellationTokenSource(Patience);
        string? line;
        while ((line = Errors.Split('\n').FirstOrDefault(l => l.Contains(text, StringComparison.Ordinal))) is null)
        {
            _process.HasExited.Should().BeFalse($"'{text}' was waited for; instead: {Errors}");
            await Task.Delay(30, patience.Token);
        }

        return line;
    }

    /// <summary>As a service manager ends it.</summary>
    public async Task TerminateAsync()
    {
        using var kill = Started(new("kill", ["-TERM", Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]));
        await kill.WaitForExitAsync();
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        _process.Dispose();
    }

#pragma warning disable RS0030 // The portal starts no processes; these tests start the portal.
    private static Process Started(ProcessStartInfo start) => Process.Start(start)!;
#pragma warning restore RS0030

    private void Take(string? line)
    {
        if (line is null)
        {
            _errorsEnded.TrySetResult();
            return;
        }

        lock (_errors)
        {
            _errors.Append(line).Append('\n');
        }
    }

    /// <summary>VmHWM in bytes; 0 once the process is gone.</summary>
    private static long PeakOf(int id)
    {
        try
        {
            var line = File.ReadLines($"/proc/{id}/status").FirstOrDefault(l => l.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null ? 0 : 1024 * long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2].Split('\t')[^1], System.Globalization.CultureInfo.InvariantCulture);
        }
        catch (IOException)
        {
            return 0; // it ended while we looked
        }
    }
}

/// <summary>How a command ended.</summary>
/// <param name="Code">0 done, 1 refused, 2 wrong usage.</param>
/// <param name="Output">Standard output: the result alone.</param>
/// <param name="Errors">Standard error.</param>
/// <param name="Peak">Largest resident memory in bytes.</param>
internal sealed record Ended(int Code, string Output, string Errors, long Peak);
