using System.Diagnostics;

namespace Uijeongbu.SocialPlan.Portal.Tests.Kill;

/// <summary>Runs lines of the shell from the root of the repository.</summary>
internal static class Shell
{
    /// <summary>Gives what was printed.</summary>
    /// <exception cref="InvalidOperationException">It failed.</exception>
    public static async Task<string> RunAsync(string line, string postgres)
    {
        ProcessStartInfo start = new("bash", ["-c", line]) { WorkingDirectory = Root(), RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        start.Environment["PORTAL_TEST_POSTGRES_DIR"] = postgres;
#pragma warning disable RS0030 // The portal starts no programs; its campaign does.
        using var process = Process.Start(start)!;
#pragma warning restore RS0030
        await process.WaitForExitAsync();
        // A server that was started keeps the error stream; whoever reads it to the end waits for the server.
        return process.ExitCode == 0 ? await process.StandardOutput.ReadToEndAsync() : throw new InvalidOperationException($"{line} ended with {process.ExitCode}.");
    }

    private static string Root()
    {
        DirectoryInfo folder = new(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Uijeongbu.SocialPlan.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("Run from inside the repository.");
        }

        return folder.FullName;
    }
}
