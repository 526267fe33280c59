using System.Globalization;
using Uijeongbu.SocialPlan.Portal.Tests.Data;
using Xunit.Abstractions;

namespace Uijeongbu.SocialPlan.Portal.Tests;

/// <summary>
/// What is run in part by <c>scripts/test</c> and whole by <c>scripts/soak</c> (<c>PORTAL_TEST_SOAK=1</c>). A sample differs from run to run;
/// its seed is printed, and <c>PORTAL_TEST_SEED</c> takes it again.
/// </summary>
internal static class Soak
{
    public static bool IsWhole { get; } = Environment.GetEnvironmentVariable("PORTAL_TEST_SOAK") is { Length: > 0 } and not "0";

    /// <summary>One for all samples of a run.</summary>
    public static int Seed { get; } = Environment.GetEnvironmentVariable("PORTAL_TEST_SEED") is { Length: > 0 } text
        ? int.Parse(text, CultureInfo.InvariantCulture)
        : Random.Shared.Next();

    /// <summary>Whether what runs on either database runs in full on this one: on both in a soak, else on the one that the seed draws.</summary>
    public static bool IsFullOn(DatabaseKind kind) => IsWhole || kind == (Seed % 2 == 0 ? DatabaseKind.Sqlite : DatabaseKind.Postgres);

    private static readonly Lock Gate = new();

    /// <summary>Says what a campaign did, in the test's output and in the report that <c>scripts/test</c> prints at its end.</summary>
    public static void Tell(ITestOutputHelper output, string line)
    {
        output.WriteLine(line);
        if (Environment.GetEnvironmentVariable("PORTAL_TEST_REPORT") is { Length: > 0 } file)
        {
            lock (Gate)
            {
                File.AppendAllText(file, line + Environment.NewLine);
            }
        }
    }

    /// <summary>How often to try.</summary>
    public static int Times(int sample, int whole) => IsWhole ? whole : sample;
}
