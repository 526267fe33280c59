using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Results.Entry;

/// <summary>Reads again what others changed: the named cells in one statement, with the rights of this moment.</summary>
internal sealed class ResultChanges(PortalDb door)
{
    public async Task<IReadOnlyDictionary<Guid, SavedResult>> ReadAsync(string regionCode, int fiscalYear, IReadOnlyCollection<Guid> indicators, CancellationToken cancellationToken)
    {
        await using var db = await door.OpenAsync(Permissions.ResultRead, cancellationToken);
        return await db.AnnualResults
            .Where(row => row.RegionCode == regionCode && row.FiscalYear == fiscalYear && indicators.Contains(row.IndicatorId))
            .ToDictionaryAsync(
                row => row.IndicatorId,
                row => new SavedResult(row.Version, row.EnteredAt, row.EnteredByName, row.State, row.Actual, row.Reason, row.IsProvisional),
                cancellationToken);
    }
}
