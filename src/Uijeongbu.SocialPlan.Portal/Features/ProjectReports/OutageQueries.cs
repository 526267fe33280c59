using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain.Calendar;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.ProjectReports;

/// <summary>Asks whether an outage near the end of a period is worth an extension.</summary>
internal sealed class OutageQueries(PortalDb door, TimeProvider clock)
{
    /// <returns>null when nothing is proposed, and when the viewer sets no period there.</returns>
    public async Task<OutageExtension?> FindAsync(string region, int year, CancellationToken cancellationToken)
    {
        await using var db = await door.OpenAsync(Permissions.ResultCollect, cancellationToken);
        if (await db.ResultsPeriods.SingleOrDefaultAsync(row => row.RegionCode == region && row.FiscalYear == year, cancellationToken) is not { } period)
        {
            return null;
        }

        var outages = await OutagesAsync(period, cancellationToken);
        if (outages.Count == 0)
        {
            return null;
        }

        var entries = await db.CalendarEntries.Where(row => row.RegionCode == region).ToListAsync(cancellationToken);
        return OutageExtension.Propose(period, outages, PlaceDays.Of(entries.Select(entry => entry.ToContent())), clock.GetUtcNow().UtcDateTime);
    }

    // They belong to the installation and to no place.
    private async Task<IReadOnlyList<OutageSpan>> OutagesAsync(ResultsPeriod period, CancellationToken cancellationToken)
    {
        await using var accounts = door.OpenAccounts();
        var since = period.ClosesAt - OutageExtension.LastDays;
        return await accounts.Outages.AsNoTracking().Where(row => row.ToAt > since && row.FromAt < period.ClosesAt).Select(row => new OutageSpan(row.FromAt, row.ToAt)).ToListAsync(cancellationToken);
    }
}
