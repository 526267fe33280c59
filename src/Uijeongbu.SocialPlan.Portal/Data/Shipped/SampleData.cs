using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Portal.Data.Upgrade;
using Uijeongbu.SocialPlan.Portal.Features.Plans;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Data.Shipped;

/// <summary>
/// Uijeongbu's annual plan 2020 with its results, published: real totals, invented rows (시연용 가상 자료). Put in once; what people
/// change afterwards stays.
/// </summary>
internal sealed class SampleData(PortalDb portalDb, TimeProvider clock) : ShippedData
{
    public const string RegionCode = "41150";
    public const int FiscalYear = 2020;

    // The day results of 2020 were due at the province, 18:00 in Korea.
    private static readonly DateTime PublishedAt = new(2021, 2, 26, 9, 0, 0, DateTimeKind.Utc);

    private static readonly Lazy<string> HashOfFile = new(() => ShippedFiles.HashOf([SampleRows.File], ""));

    public override string Name => "sample";

    public override string Hash => HashOfFile.Value;

    public override bool IsWanted(PortalDataOptions options) => options.SampleData;

    public override async Task ApplyAsync(CancellationToken cancellationToken)
    {
        var viewer = Viewer.System("sample-data", [RegionCode]);
        await using var db = await portalDb.OpenAsAsync(viewer, Permissions.PlanPublish, cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        if (!await db.Plans.AnyAsync(plan => plan.RegionCode == RegionCode && plan.Generation == SampleRows.Generation, cancellationToken))
        {
            db.AddRange(SampleRows.All());
            await db.SaveChangesAsync(cancellationToken);
            await PlanPublication.PublishAsync(db, Request(), cancellationToken);
        }

        await StampAsync(db, clock.GetUtcNow().UtcDateTime, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private static PublicationRequest Request() => new(
        RegionCode,
        FiscalYear,
        ScoringPolicies.Default,
        IsDemo: true,
        [
            new("시연용 가상 자료: 세부사업, 성과지표, 목표, 실적, 예산", null),
            new("실제 공표 자료: 6개 추진전략, 35개 세부사업, 목표달성도 126.8 %", "https://kb.breaknews.com/14944"),
        ],
        PublishedAt);
}
