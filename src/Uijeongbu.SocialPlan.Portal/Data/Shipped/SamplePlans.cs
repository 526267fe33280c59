using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Portal.Data.Upgrade;
using Uijeongbu.SocialPlan.Portal.Features.PlanWriting;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Data.Shipped;

/// <summary>
/// Uijeongbu and Yangju beside their results of 2025: 2026 in force and changed twice, 2027 a draft of the 6th generation. Invented throughout
/// (시연용 가상 자료); put in once, and what people change afterwards stays.
/// </summary>
internal sealed class SamplePlans(PortalDb portalDb, TimeProvider clock) : ShippedData
{
    private static readonly string[] RegionCodes = ["41150", "41630"];

    public override string Name => "sample-plans";

    public override string Hash => "1";

    public override bool IsWanted(PortalDataOptions options) => options.SampleData;

    public override async Task ApplyAsync(CancellationToken cancellationToken)
    {
        await using var db = await portalDb.OpenAsAsync(Viewer.System("sample-data", RegionCodes), Permissions.PlanWrite, cancellationToken);
        var shape = (await db.PlanGenerations.AsNoTracking().SingleAsync(row => row.Number == SampleDraft.Generation, cancellationToken)).Shape;
        foreach (var region in RegionCodes)
        {
            var plan = await db.Plans.SingleOrDefaultAsync(row => row.RegionCode == region && row.Generation == SampleDraft.Generation - 1, cancellationToken);
            if (plan is null || await db.AnnualPlans.AnyAsync(row => row.RegionCode == region && row.FiscalYear >= SampleYear.Year, cancellationToken))
            {
                continue;
            }

            var rows = await PlanRows.LoadAsync(db, plan, cancellationToken);
            db.AddRange(new SampleYear(rows).Add());
            await db.SaveChangesAsync(cancellationToken);
            var last = (await PlanRows.LoadAsync(db, plan, cancellationToken)).ToContent();
            db.AddRange(SampleDraft.Of(region, last, shape.For(region)));
        }

        await StampAsync(db, clock.GetUtcNow().UtcDateTime, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
    }
}
