using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Data.Upgrade;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Web;

/// <summary>
/// Whether published data can be read right now: by a new connection, because one that is open already does not notice that the file is gone,
/// and through the same door as every page. A database that hangs is as good as away after two seconds; one question at a time waits for it.
/// </summary>
internal sealed class DatabaseReady(IServiceScopeFactory scopes, DatabaseEngine engine) : IHealthCheck
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly Lock _gate = new();
    private Task _probe = Task.CompletedTask;

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        Task probe;
        lock (_gate)
        {
            probe = _probe = _probe.IsCompleted ? Task.Run(ProbeAsync, CancellationToken.None) : _probe;
        }

        await probe.WaitAsync(Patience, cancellationToken); // throws when the file, the server or the tables are away, and that is the answer
        return HealthCheckResult.Healthy();
    }

    private async Task ProbeAsync()
    {
        if (!await engine.ExistsAsync(CancellationToken.None))
        {
            throw new FileNotFoundException("There is no database.");
        }

        await using (var connection = await engine.OpenAsync(CancellationToken.None))
        {
            await engine.HasTableAsync(connection, "Regions", CancellationToken.None);
        }

        await using var scope = scopes.CreateAsyncScope();
        await using var db = await scope.ServiceProvider.GetRequiredService<PortalDb>().OpenAsAsync(Viewer.Anonymous, Permissions.PublishedRead, CancellationToken.None);
        await db.Regions.AnyAsync();
    }
}
