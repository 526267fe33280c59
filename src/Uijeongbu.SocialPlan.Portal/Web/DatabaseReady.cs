using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Web;

/// <summary>Whether published data can be read right now, through the same door as every page. Needs no table to have rows.</summary>
internal sealed class DatabaseReady(PortalDb portalDb) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        await using var db = await portalDb.OpenAsAsync(Viewer.Anonymous, Permissions.PublishedRead, cancellationToken);
        await db.Regions.AnyAsync(cancellationToken); // throws when the file, the server or the tables are away, and that is the answer
        return HealthCheckResult.Healthy();
    }
}
