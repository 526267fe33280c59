using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Uijeongbu.SocialPlan.Portal;
using Uijeongbu.SocialPlan.Portal.Data;

namespace Uijeongbu.SocialPlan.Load.Figures;

/// <summary>What the host tells of itself.</summary>
/// <param name="Bytes">Managed memory after a full collection.</param>
/// <param name="CpuMilliseconds">Processor time so far, read before the collection.</param>
/// <param name="Statements">Statements sent to the database so far.</param>
internal sealed record HostState(long Bytes, double CpuMilliseconds, long Statements);

/// <summary>The portal in a process of its own that can be asked what it holds and has done; grids of several sizes and a plan are in its database.</summary>
internal sealed class GridHost : IAsyncDisposable
{
    /// <summary>The word on the command line that makes this program the host.</summary>
    public const string Word = "grid-host";

    /// <summary>Municipalities of the crowd, each with a grid of 40 rows.</summary>
    public const int Crowd = 25;

    /// <summary>Place of the owner with the largest grid among <see cref="Owners"/>.</summary>
    public const int Largest = Crowd + 2;

    /// <summary>Rows of the owners' grids, by the order of their municipalities.</summary>
    private static readonly int[] Sizes = [40, 100, .. Enumerable.Repeat(40, Crowd), 200];

    private readonly Process _process;
    private readonly string _folder;

    private GridHost(Process process, string folder, Uri address) => (_process, _folder, Address) = (process, folder, address);

    public Uri Address { get; }

    /// <summary>Addresses of the owners, in the order of <see cref="Sizes"/>, and last of the coordinator with the plan of <see cref="PlanSeed"/>.</summary>
    public IReadOnlyList<string> Owners { get; private set; } = [];

    /// <summary>Starts the host and waits until it stands.</summary>
    public static async Task<GridHost> StartAsync()
    {
        var folder = Directory.CreateTempSubdirectory("portal-bench-grid-").FullName;
        var address = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{FreePort()}");
        ProcessStartInfo start = new("dotnet", ["exec", typeof(GridHost).Assembly.Location, Word, folder, address])
        {
            RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development"; // plain HTTP
        foreach (var (key, value) in new[] { ("Portal__SampleData", "true"), ("Portal__DataDirectory", folder), ("Portal__SignInsPerMinute", "100000"), ("Portal__OpenPages__PerPerson", "5000"), ("Portal__OpenPages__Total", "5000"), ("Portal__OpenPages__StartsPerMinute", "100000"), ("Logging__LogLevel__Default", "Warning"), ("Serilog__MinimumLevel__Default", "Warning") })
        {
            start.Environment[key] = value;
        }

#pragma warning disable RS0030 // The ban keeps programs out of the portal; this one measures it from outside.
        GridHost host = new(Process.Start(start)!, folder, new(address + "/"));
#pragma warning restore RS0030
        host._process.ErrorDataReceived += (_, _) => { };
        host._process.BeginErrorReadLine();
        var owners = await host.LineAsync("owners ");
        host.Owners = JsonSerializer.Deserialize<List<string>>(owners)!;
        return host;
    }

    /// <summary>Asks the host what it holds and has done.</summary>
    public async Task<HostState> StateAsync()
    {
        await _process.StandardInput.WriteLineAsync("state");
        await _process.StandardInput.FlushAsync();
        return JsonSerializer.Deserialize<HostState>(await LineAsync("state "))!;
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>The host's side: serves, and answers questions on standard input.</summary>
    public static async Task<int> ServeAsync(string folder, string address)
    {
        using StatementCount statements = new();
        await using var app = PortalHost.Build(["--urls", address, "--applicationName", typeof(PortalHost).Assembly.GetName().Name!]); // whose files it serves
        await app.Services.PreparePortalDataAsync(CancellationToken.None);
        List<string> owners = [];
        await using (var scope = app.Services.CreateAsyncScope())
        {
            var codes = await GridSeed.CodesAsync(scope.ServiceProvider.GetRequiredService<PortalDb>(), Sizes.Length + 1);
            foreach (var (code, rows) in codes.Zip(Sizes))
            {
                await GridSeed.MakeAsync(scope.ServiceProvider, code, rows);
                owners.Add(GridSeed.EmailOf(code));
            }

            await PlanSeed.MakeAsync(scope.ServiceProvider, codes[^1]);
            owners.Add(GridSeed.EmailOf(codes[^1]));
            await MonitoringSeed.MakeAsync(scope.ServiceProvider, codes[^1]);
            await MarkSeed.MakeAsync(scope.ServiceProvider, codes[^1]);
        }

        await app.StartAsync();
        await Console.Out.WriteLineAsync("owners " + JsonSerializer.Serialize(owners));
        while (await Console.In.ReadLineAsync() is not null)
        {
            var cpu = Environment.CpuUsage.TotalTime.TotalMilliseconds;
            GC.Collect(2, GCCollectionMode.Aggressive, blocking: true);
            GC.WaitForPendingFinalizers();
            await Console.Out.WriteLineAsync("state " + JsonSerializer.Serialize(new HostState(GC.GetTotalMemory(forceFullCollection: true), cpu, statements.Value)));
        }

        await app.StopAsync();
        return 0;
    }

    // Other lines are the host's own words.
    private async Task<string> LineAsync(string start)
    {
        while (await _process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.StartsWith(start, StringComparison.Ordinal))
            {
                return line[start.Length..];
            }
        }

        throw new InvalidOperationException("The host ended.");
    }

    private static int FreePort()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
