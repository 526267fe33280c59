using Microsoft.EntityFrameworkCore;

namespace Uijeongbu.SocialPlan.Portal.Data.Outages;

/// <summary>Says that the portal works; after a silence the outage is noted.</summary>
internal sealed class OutageBeat(PortalDb door, TimeProvider clock)
{
    /// <summary>A silence that counts: longer than a restart takes.</summary>
    public static readonly TimeSpan Silence = TimeSpan.FromMinutes(5);

    /// <summary>Outages are kept for a year: no period is open longer.</summary>
    private static readonly TimeSpan Kept = TimeSpan.FromDays(365);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        await using var db = door.OpenAccounts();
        var last = await db.Heartbeats.Where(row => row.Id == Heartbeat.Only).Select(row => (DateTime?)row.At).SingleOrDefaultAsync(cancellationToken);
        if (last is null)
        {
            db.Add(new Heartbeat { At = now });
            await db.SaveChangesAsync(cancellationToken);
            return;
        }

        // Whoever moves the hand first notes the silence; another portal of the same database finds it moved.
        var moved = await db.Heartbeats.Where(row => row.Id == Heartbeat.Only && row.At == last).ExecuteUpdateAsync(set => set.SetProperty(row => row.At, now), cancellationToken);
        if (moved == 1 && now - last > Silence)
        {
            db.Add(new Outage { FromAt = last.Value, ToAt = now });
            await db.SaveChangesAsync(cancellationToken);
            await db.Outages.Where(row => row.ToAt < now - Kept).ExecuteDeleteAsync(cancellationToken);
        }
    }
}
