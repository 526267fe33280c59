using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.PlaceRules;

/// <summary>Reads what places decide about their plans.</summary>
internal sealed class RuleQueries(PortalDb door)
{
    /// <returns>null when the place is none of the viewer's.</returns>
    public async Task<SavedRules?> FindAsync(string region, CancellationToken cancellationToken)
    {
        await using var db = await door.OpenAsync(Permissions.PlanRead, cancellationToken);
        return db.ViewerRegions.Contains(region, StringComparer.Ordinal)
            ? SavedRules.Of(await db.PlanSettings.SingleOrDefaultAsync(row => row.RegionCode == region, cancellationToken))
            : null;
    }
}
