using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Portal.Data.Upgrade;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Data.Shipped;

/// <summary>
/// Keys of rows that were written before rows had keys. A key says nothing that the row did not say, so no version counts it and no record names it.
/// </summary>
internal sealed class SearchKeys(PortalDb portalDb, TimeProvider clock) : ShippedData
{
    public override string Name => "search-keys";

    public override string Hash => "1";

    public override bool IsWanted(PortalDataOptions options) => true;

    public override async Task ApplyAsync(CancellationToken cancellationToken)
    {
        await using var shared = await portalDb.OpenAsAsync(Viewer.Anonymous, Permissions.PublishedRead, cancellationToken);
        var regions = await shared.Regions.Select(region => region.Code).ToListAsync(cancellationToken);
        await using (var plans = await portalDb.OpenAsAsync(Viewer.System("search-keys", regions), Permissions.PlanWrite, cancellationToken))
        {
            await using var transaction = await plans.Database.BeginTransactionAsync(cancellationToken);
            await FillProjectsAsync(plans, cancellationToken);
            await FillIndicatorsAsync(plans, cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }

        await using var accounts = portalDb.OpenAccounts();
        await using var last = await accounts.Database.BeginTransactionAsync(cancellationToken);
        await FillUsersAsync(accounts, cancellationToken);
        await StampAsync(accounts, clock.GetUtcNow().UtcDateTime, cancellationToken);
        await accounts.SaveChangesAsync(cancellationToken);
        await last.CommitAsync(cancellationToken);
    }

    private static async Task FillProjectsAsync(PortalDbContext db, CancellationToken cancellationToken)
    {
        foreach (var row in await db.Projects.AsNoTracking().Where(row => row.SearchKey == "").ToListAsync(cancellationToken))
        {
            var key = SearchKey.Of(row.SearchTexts);
            await db.Projects.Where(one => one.Id == row.Id).ExecuteUpdateAsync(set => set.SetProperty(one => one.SearchKey, key), cancellationToken);
        }
    }

    private static async Task FillIndicatorsAsync(PortalDbContext db, CancellationToken cancellationToken)
    {
        foreach (var row in await db.Indicators.AsNoTracking().Where(row => row.SearchKey == "").ToListAsync(cancellationToken))
        {
            var key = SearchKey.Of(row.SearchTexts);
            await db.Indicators.Where(one => one.Id == row.Id).ExecuteUpdateAsync(set => set.SetProperty(one => one.SearchKey, key), cancellationToken);
        }
    }

    private static async Task FillUsersAsync(PortalDbContext db, CancellationToken cancellationToken)
    {
        foreach (var row in await db.Users.AsNoTracking().Where(row => row.SearchKey == "").ToListAsync(cancellationToken))
        {
            var key = SearchKey.Of(row.SearchTexts);
            await db.Users.Where(one => one.Id == row.Id).ExecuteUpdateAsync(set => set.SetProperty(one => one.SearchKey, key), cancellationToken);
        }
    }
}
