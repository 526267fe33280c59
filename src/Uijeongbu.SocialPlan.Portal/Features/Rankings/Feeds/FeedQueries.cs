using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Rankings.Feeds;

/// <summary>What was published last: results of plans and evaluations, corrections included.</summary>
internal sealed class FeedQueries(PortalDb portalDb)
{
    private const int Most = 50;

    /// <summary>The newest first: two statements.</summary>
    public async Task<IReadOnlyList<FeedEntry>> NewestAsync(CancellationToken cancellationToken)
    {
        await using var db = await portalDb.OpenAsync(Permissions.PublishedRead, cancellationToken);
        var plans = await db.PublishedSnapshots.OrderByDescending(row => row.PublishedAt).ThenBy(row => row.Number).Take(Most)
            .Join(db.Regions, row => row.RegionCode, region => region.Code, (row, region) => new FeedEntry(
                row.Number, row.RegionCode, region.Name, region.NameEn, row.FiscalYear, row.PublishedAt, row.IsDemo, row.IsCurrent, row.Supersedes, null, false)).ToListAsync(cancellationToken);
        var rankings = await db.PublishedEvaluations.OrderByDescending(row => row.PublishedAt).ThenBy(row => row.Number).Take(Most)
            .Join(db.Regions, row => row.ProvinceCode, region => region.Code, (row, region) => new FeedEntry(
                row.Number, row.ProvinceCode, region.Name, region.NameEn, row.FiscalYear, row.PublishedAt, row.IsDemo, row.IsCurrent, row.Supersedes, row.Reason, true)).ToListAsync(cancellationToken);
        return [.. plans.Concat(rankings).OrderByDescending(row => row.PublishedAt).ThenBy(row => row.Number, StringComparer.Ordinal).Take(Most)];
    }
}

/// <summary>A publication.</summary>
/// <param name="Number">확정본 번호.</param>
/// <param name="Region">Code of the place.</param>
/// <param name="Name">Its name.</param>
/// <param name="NameEn">Its romanised name.</param>
/// <param name="FiscalYear">Year of implementation.</param>
/// <param name="PublishedAt">When, UTC.</param>
/// <param name="IsDemo">시연용 가상 자료.</param>
/// <param name="IsCurrent">Whether no correction followed.</param>
/// <param name="Supersedes">Number of the one that it corrects.</param>
/// <param name="Reason">정정 사유 of an evaluation.</param>
/// <param name="IsRanking">An evaluation; otherwise results of a plan.</param>
internal sealed record FeedEntry(
    string Number, string Region, string Name, string NameEn, int FiscalYear, DateTime PublishedAt, bool IsDemo, bool IsCurrent, string? Supersedes, string? Reason, bool IsRanking);
