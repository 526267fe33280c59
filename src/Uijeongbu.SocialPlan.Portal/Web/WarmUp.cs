using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Web;

/// <summary>Reads one row while the server starts, so that the first visitor does not wait for the model and the connection.</summary>
internal sealed partial class WarmUp(IServiceScopeFactory scopes, ILogger<WarmUp> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        try
        {
            var portalDb = scope.ServiceProvider.GetRequiredService<PortalDb>();
            await using var db = await portalDb.OpenAsAsync(Viewer.Anonymous, Permissions.PublishedRead, stoppingToken);
            await db.PublishedSnapshots.AnyAsync(stoppingToken);
        }
        catch (Exception away) when (DatabaseAway.Is(away))
        {
            LogAway(away.Message); // readiness says so to whoever asks; the portal serves what needs no database
        }
    }

    [LoggerMessage(LogLevel.Warning, "The database did not answer at start: {Reason}")]
    private partial void LogAway(string reason);
}
