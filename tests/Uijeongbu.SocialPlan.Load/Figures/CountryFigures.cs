using System.Diagnostics;
using System.Globalization;
using Uijeongbu.SocialPlan.BenchData;
using Uijeongbu.SocialPlan.Load.Measuring;

namespace Uijeongbu.SocialPlan.Load.Figures;

/// <summary>What the largest country costs the process that reads, scores and ranks it: <c>score --data</c>.</summary>
internal static class CountryFigures
{
    private const int Copies = 100;

    /// <summary>Size XL: 22,900 plans with 6.5 million results.</summary>
    public static Count Largest { get; } = new("country-xl", MeasureAsync);

    private static async Task<Counted> MeasureAsync()
    {
        var folder = Directory.CreateTempSubdirectory("portal-bench-country-").FullName;
        try
        {
            CountryFiles.Write(folder, "M", Copies);
            var (rows, peak, taken) = await ScoreAsync(folder);
            var bytes = new DirectoryInfo(folder).EnumerateFiles().Sum(file => file.Length);
            return new(
                [("country-xl-mb", peak / 1048576.0, 1000)],
                [string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e6:N0} MB of CSV, {rows:N0} municipality-years ranked in {taken.TotalSeconds:0.0} s, start of the process included; peak of its resident memory")]);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<(int Rows, long Peak, TimeSpan Taken)> ScoreAsync(string folder)
    {
        var start = Stopwatch.GetTimestamp();
#pragma warning disable RS0030 // The portal starts no processes; the measurement starts the portal.
        using var process = Process.Start(new ProcessStartInfo("dotnet", ["exec", Path.Combine(AppContext.BaseDirectory, "Uijeongbu.SocialPlan.Portal.dll"), "score", "--data", folder, "--policy", "bench", "--format", "csv"])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
#pragma warning restore RS0030
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        var (rows, peak) = (-1, 0L); // the head is no row
        while (await process.StandardOutput.ReadLineAsync() is not null)
        {
            if (++rows % 1000 == 0)
            {
                process.Refresh();
                peak = Math.Max(peak, process.PeakWorkingSet64);
            }
        }

        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? (rows, peak, Stopwatch.GetElapsedTime(start)) : throw new InvalidOperationException($"score ended with {process.ExitCode}.");
    }
}
