using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Results.Entry;

/// <summary>Reads again what others changed: the named cells in one statement, with the rights of this moment.</summary>
internal sealed class ResultChanges(PortalDb door)
{
    public async Task<IReadOnlyDictionary<Guid, SavedResult>> ReadAsync(
        string region, int year, IReadOnlyCollection<Guid> indicators, CancellationToken cancellationToken, ResultTerm term = ResultTerm.Year)
    {
        await using var db = await door.OpenAsync(Permissions.ResultRead, cancellationToken);
        List<MeasuredResult> rows = term is ResultTerm.Year
            ? [.. await db.AnnualResults.AsNoTracking().Where(row => row.RegionCode == region && row.FiscalYear == year && indicators.Contains(row.IndicatorId)).ToListAsync(cancellationToken)]
            : [.. await db.InterimResults.AsNoTracking().Where(row => row.RegionCode == region && row.FiscalYear == year && row.Term == term && indicators.Contains(row.IndicatorId)).ToListAsync(cancellationToken)];
        return rows.ToDictionary(row => row.IndicatorId, SavedResult.Of);
    }
}
