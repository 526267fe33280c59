using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain.Calendar;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.ProjectReports;

/// <summary>Asks whether an outage near the end of a period is worth an extension.</summary>
internal sealed class OutageQueries(PortalDb door, TimeProvider clock)
{
    /// <returns>null when nothing is proposed.</returns>
    public async Task<OutageExtension?> FindAsync(string region, ResultsPeriod? period, CancellationToken cancellationToken)
    {
        if (period is null)
        {
            return null;
        }

        await using var accounts = door.OpenAccounts();
        var since = period.ClosesAt - OutageExtension.LastDays;
        var outages = await accounts.Outages.AsNoTracking().Where(row => row.ToAt > since && row.FromAt < period.ClosesAt).Select(row => new OutageSpan(row.FromAt, row.ToAt)).ToListAsync(cancellationToken);
        if (outages.Count == 0)
        {
            return null;
        }

        await using var db = await door.OpenAsync(Permissions.ResultCollect, cancellationToken);
        var entries = await db.CalendarEntries.Where(row => row.RegionCode == region).ToListAsync(cancellationToken);
        return OutageExtension.Propose(period, outages, PlaceDays.Of(entries.Select(entry => entry.ToContent())), clock.GetUtcNow().UtcDateTime);
    }
}
