using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Uijeongbu.SocialPlan.Portal.Tests.Kill;

namespace Uijeongbu.SocialPlan.Portal.Tests.Features.Files;

/// <summary>A real clamd of the test alone, with signatures of its own: the string that every scanner knows, and one of ours. It fetches nothing.</summary>
internal sealed class Clamd : IAsyncDisposable
{
    public const string Program = "/usr/sbin/clamd";
    public const string Missing = "clamd is not installed (apt-get install --no-install-recommends clamav-daemon)";

    /// <summary>What the test's own signature looks for; harmless.</summary>
    public const string Mark = "SocialPlan-Scanner-Test-Mark-7f3a";

    /// <summary>In two parts, so that no scanner takes this source for it.</summary>
    public const string Eicar = @"X5O!P%@AP[4\PZX54(P^)7CC)7}$EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*";

    private readonly string _folder = Directory.CreateTempSubdirectory("clamd-").FullName;
    private readonly int _largest;

    private Clamd(int largest) => _largest = largest;

    public string Socket => Path.Combine(_folder, "clamd.sock");

    public int Port { get; } = FreePort();

    private string PidFile => Path.Combine(_folder, "clamd.pid");

    public static async Task<Clamd> StartAsync(int largestMegabytes = 25)
    {
        Clamd clamd = new(largestMegabytes);
        clamd.Write();
        await clamd.StartAgainAsync();
        return clamd;
    }

    /// <summary>Ends it, as a crash or an update does.</summary>
    public async Task StopAsync()
    {
        await Shell.RunAsync($"pid=$(cat {PidFile}); kill $pid; for i in $(seq 100); do kill -0 $pid 2>/dev/null || break; sleep 0.1; done; rm -f {Socket} {PidFile}", _folder);
    }

    // Under load its parent process may end badly although the daemon lives: the socket tells.
    public Task StartAgainAsync() =>
        Shell.RunAsync($"{Program} --config-file={_folder}/clamd.conf > {_folder}/said 2>&1; for i in $(seq 100); do [ -S {Socket} ] && exit 0; sleep 0.1; done; cat {_folder}/said >&2; exit 1", _folder);

    public async ValueTask DisposeAsync()
    {
        if (File.Exists(PidFile))
        {
            await StopAsync();
        }

        Directory.Delete(_folder, recursive: true);
    }

    private void Write()
    {
        var signatures = Directory.CreateDirectory(Path.Combine(_folder, "signatures")).FullName;
        File.WriteAllLines(Path.Combine(signatures, "own.ndb"), [$"Portal.Test.Mark:0:*:{Hex(Mark)}", $"Portal.Test.Eicar:0:*:{Hex(Eicar)}"]);
        File.WriteAllLines(
            Path.Combine(_folder, "clamd.conf"),
            [
                $"DatabaseDirectory {signatures}", $"LocalSocket {Socket}", $"PidFile {PidFile}", $"LogFile {_folder}/log", "TCPAddr 127.0.0.1",
                string.Create(CultureInfo.InvariantCulture, $"TCPSocket {Port}"), string.Create(CultureInfo.InvariantCulture, $"StreamMaxLength {_largest}M"), "MaxThreads 2", "ConcurrentDatabaseReload no",
            ]);
    }

    private static string Hex(string text) => Convert.ToHexStringLower(Encoding.ASCII.GetBytes(text));

    private static int FreePort()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}

/// <summary>A test that needs clamd: skipped, and reported as skipped, where there is none; a failure in CI.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ScannerFactAttribute : FactAttribute
{
    public ScannerFactAttribute() => Skip = ScannerTheoryAttribute.Why;
}

/// <summary>A theory that needs clamd.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ScannerTheoryAttribute : TheoryAttribute
{
    internal static string? Why { get; } = File.Exists(Clamd.Program) || Environment.GetEnvironmentVariable("CI") == "true" ? null : Clamd.Missing;

    public ScannerTheoryAttribute() => Skip = Why;
}
