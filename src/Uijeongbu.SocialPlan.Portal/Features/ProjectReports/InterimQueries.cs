using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.ProjectReports;

/// <summary>Reads when the results of parts of a year are entered.</summary>
internal sealed class InterimQueries(PortalDb door)
{
    /// <returns>null when there is no plan of that year for the viewer there.</returns>
    public async Task<InterimPeriods?> FindAsync(string region, int year, CancellationToken cancellationToken)
    {
        await using var db = await door.OpenAsync(Permissions.ResultRead, cancellationToken);
        var place = await (
            from annual in db.AnnualPlans
            where annual.RegionCode == region && annual.FiscalYear == year
            join one in db.Regions on annual.RegionCode equals one.Code
            select one.Name).FirstOrDefaultAsync(cancellationToken);
        return place is null ? null : new(place, await db.InterimPeriods.AsNoTracking().Where(row => row.RegionCode == region && row.FiscalYear == year).ToDictionaryAsync(row => row.Term, cancellationToken));
    }
}

/// <summary>The periods of a place's year that were set.</summary>
internal sealed record InterimPeriods(string RegionName, IReadOnlyDictionary<ResultTerm, InterimPeriod> Periods);
