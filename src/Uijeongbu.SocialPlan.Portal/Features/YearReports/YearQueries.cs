using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain.Results.Submission;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.YearReports;

/// <summary>Reads the results of a year as the municipality sees them.</summary>
internal sealed class YearQueries(PortalDb door, TimeProvider clock)
{
    /// <returns>null when the viewer finds no annual plan of that year there.</returns>
    public async Task<YearView?> FindAsync(string region, int year, CancellationToken cancellationToken)
    {
        await using var db = await door.OpenAsync(Permissions.ResultRead, cancellationToken);
        var now = clock.GetUtcNow().UtcDateTime;
        if (await YearReading.FindAsync(db, region, year, now, cancellationToken) is not { } found)
        {
            return null;
        }

        var moves = await db.YearReportMoves.Where(row => row.RegionCode == region && row.FiscalYear == year).OrderBy(row => row.At).ToListAsync(cancellationToken);
        var versions = await HeadsAsync(db.YearVersions.Where(row => row.RegionCode == region && row.FiscalYear == year), cancellationToken);
        return new(region, year, found.Report, found.Content, found.Uncollected, moves, versions, await YearReading.MeetingsAsync(db, region, year, cancellationToken), now);
    }

    /// <summary>Versions without their content, the first first.</summary>
    internal static async Task<IReadOnlyList<VersionHead>> HeadsAsync(IQueryable<YearVersion> versions, CancellationToken cancellationToken) =>
        await versions.OrderBy(row => row.Number).Select(row => new VersionHead(row.Number, row.Kind, row.At, row.ByName, row.Hash, row.Counts)).ToListAsync(cancellationToken);
}
