using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Accounts;

/// <summary>Names of places by their codes.</summary>
internal sealed class PlaceNames(PortalDb portalDb)
{
    public async Task<IReadOnlyDictionary<string, string>> FindAsync(IReadOnlyList<string> codes, bool english, CancellationToken cancellationToken)
    {
        await using var db = await portalDb.OpenAsync(Permissions.PublishedRead, cancellationToken);
        return await db.Regions.Where(region => codes.Contains(region.Code))
            .ToDictionaryAsync(region => region.Code, region => english ? region.NameEn : region.Name, StringComparer.Ordinal, cancellationToken);
    }
}
