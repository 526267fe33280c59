using System.Globalization;
using Npgsql;

namespace Uijeongbu.SocialPlan.Portal.Tests.Kill;

/// <summary>A PostgreSQL server of one campaign alone, as durable as in production, that is killed and started again.</summary>
internal sealed class OwnPostgres : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly string _folder;

    private OwnPostgres(string folder, string address) => (_folder, Address) = (folder, address);

    public string Address { get; }

    private string PidFile => Path.Combine(_folder, "data", "postmaster.pid");

    public static async Task<OwnPostgres> StartAsync()
    {
        var said = await Shell.RunAsync("PORTAL_POSTGRES_DURABLE=1 scripts/postgres-for-tests start && echo", "");
        var values = said.Split('\n').First(line => line.StartsWith("export ", StringComparison.Ordinal));
        var settings = (await Shell.RunAsync(values + "; echo \"$PORTAL_TEST_POSTGRES_DIR\"; echo \"$PORTAL_TEST_POSTGRES\"", "")).Split('\n');
        return new(settings[0], new NpgsqlConnectionStringBuilder(settings[1]) { Database = "portal", MaxPoolSize = 60, Timeout = 5, CommandTimeout = 10 }.ToString());
    }

    /// <summary>Kills the server as a power cut would, without a word.</summary>
    public async Task KillAsync() => await Shell.RunAsync($"kill -9 {Pid()}", _folder);

    /// <summary>Sends a signal to the server and all its processes: <c>STOP</c> makes it hang, <c>CONT</c> go on.</summary>
    public async Task SignalAsync(string signal) => await Shell.RunAsync($"kill -{signal} {Pid()} $(pgrep -P {Pid()})", _folder);

    /// <summary>Starts it again; it recovers from its log.</summary>
    public async Task StartAgainAsync()
    {
        var until = TimeProvider.System.GetUtcNow() + Patience;
        while (true)
        {
            try
            {
                ForgetDead();
                await Shell.RunAsync("PORTAL_POSTGRES_DURABLE=1 scripts/postgres-for-tests again", _folder);
                return;
            }
            catch (InvalidOperationException) when (TimeProvider.System.GetUtcNow() < until)
            {
                await Task.Delay(300); // its old processes still hold the shared memory
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        await Shell.RunAsync("scripts/postgres-for-tests stop", _folder);
    }

    private string Pid() => File.ReadLines(PidFile).First();

    // A killed process that nobody buries still has its number, and the server takes itself for running.
    private void ForgetDead()
    {
        if (File.Exists(PidFile) && int.Parse(Pid(), CultureInfo.InvariantCulture) is var pid
            && (!File.Exists($"/proc/{pid}/stat") || File.ReadAllText($"/proc/{pid}/stat").Contains(") Z ", StringComparison.Ordinal)))
        {
            File.Delete(PidFile);
        }
    }
}
