using System.Diagnostics;

namespace Uijeongbu.SocialPlan.Load.Processes;

/// <summary>Starts programs: the SDK, and what it published.</summary>
internal static class Commands
{
    /// <summary>The repository, found upwards from this program.</summary>
    public static string Repository { get; } = Above(new(AppContext.BaseDirectory)).FullName;

    /// <summary>Runs <c>dotnet</c> to its end.</summary>
    /// <exception cref="InvalidOperationException">It failed; the message holds what it said last.</exception>
    public static async Task DotnetAsync(params string[] arguments)
    {
        using var process = Start(new("dotnet", arguments));
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            var said = await output + await errors;
            throw new InvalidOperationException($"dotnet {string.Join(' ', arguments)} ended with {process.ExitCode}: {said[^Math.Min(600, said.Length)..]}");
        }
    }

    /// <summary>Starts a program whose output this one reads.</summary>
    public static Process Start(ProcessStartInfo start)
    {
        start.UseShellExecute = false;
        start.RedirectStandardOutput = start.RedirectStandardError = true;
#pragma warning disable RS0030 // The ban keeps programs out of the host. This is not the host: starting the host is what it is for.
        return Process.Start(start) ?? throw new InvalidOperationException($"{start.FileName} did not start.");
#pragma warning restore RS0030
    }

    private static DirectoryInfo Above(DirectoryInfo? directory)
    {
        while (directory is not null && !File.Exists(Path.Combine(directory.FullName, "Uijeongbu.SocialPlan.sln")))
        {
            directory = directory.Parent;
        }

        return directory ?? throw new InvalidOperationException("Uijeongbu.SocialPlan.sln is not above this program.");
    }
}
