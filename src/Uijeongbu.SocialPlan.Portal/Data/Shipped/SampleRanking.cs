using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Portal.Data.Upgrade;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Data.Shipped;

/// <summary>
/// The evaluation of 2024 of 가온도, a province that does not exist, with its 31 municipalities and their published results: invented throughout (시연용 가상 자료), so that no
/// real municipality has an invented public score. Put in once; what people change afterwards stays.
/// </summary>
internal sealed class SampleRanking(PortalDb portalDb, TimeProvider clock) : ShippedData
{
    public override string Name => "sample-ranking";

    public override string Hash => "1";

    public override bool IsWanted(PortalDataOptions options) => options.SampleData;

    public override async Task ApplyAsync(CancellationToken cancellationToken)
    {
        string[] regions = [SampleRankingPlaces.Province, .. SampleRankingPlaces.All.Select(place => place.Code)];
        await using var db = await portalDb.OpenAsAsync(Viewer.System("sample-data", regions), Permissions.PlanWrite, cancellationToken);
        if (!await db.Regions.AnyAsync(region => region.Code == SampleRankingPlaces.Province, cancellationToken))
        {
            db.AddRange(SampleRankingPlaces.Regions());
            db.AddRange(SampleRankingPlans.Snapshots());
            db.AddRange(new SampleRankingRound().Rows());
        }

        await StampAsync(db, clock.GetUtcNow().UtcDateTime, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
    }
}
