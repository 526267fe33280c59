using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Evaluation;
using Uijeongbu.SocialPlan.Domain.Regions;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Features.Plans;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Rankings;

/// <summary>What anyone may read of evaluations: published ones, the current and those that were corrected.</summary>
internal sealed class RankingQueries(PortalDb portalDb)
{
    /// <summary>The current publications of all provinces, newest year first: two statements.</summary>
    public async Task<IReadOnlyList<RankingListRow>> ListAsync(CancellationToken cancellationToken)
    {
        await using var db = await portalDb.OpenAsync(Permissions.PublishedRead, cancellationToken);
        var rows = await db.PublishedEvaluations.Where(row => row.IsCurrent)
            .Join(db.Regions, row => row.ProvinceCode, region => region.Code, (row, region) => new RankingListRow(
                row.ProvinceCode, region.Name, region.NameEn, row.FiscalYear, row.Kind, row.Number, row.PublishedAt, row.IsDemo, row.Supersedes, row.Reason))
            .ToListAsync(cancellationToken);
        return [.. rows.OrderByDescending(row => row.FiscalYear).ThenBy(row => row.Province, StringComparer.Ordinal).ThenBy(row => row.Kind)];
    }

    /// <summary>One publication with its other versions and years: four statements.</summary>
    /// <param name="province">Code of the province.</param>
    /// <param name="year">실적연도.</param>
    /// <param name="version">확정본 번호; null or empty for the one shown: that of the results, or of the level where only that is published.</param>
    /// <param name="cancellationToken">Ends the query.</param>
    /// <returns>null when nothing of the kind was published.</returns>
    public async Task<RankingView?> FindAsync(string province, int year, string? version, CancellationToken cancellationToken)
    {
        if (!ReadableText.Is(province) || (version is not null && !ReadableText.Is(version)))
        {
            return null;
        }

        await using var db = await portalDb.OpenAsync(Permissions.PublishedRead, cancellationToken);
        var versions = await db.PublishedEvaluations.Where(row => row.ProvinceCode == province)
            .Select(row => new RankingVersion(row.Number, row.FiscalYear, row.Kind, row.PublishedAt, row.Supersedes, row.Reason, row.IsCurrent))
            .ToListAsync(cancellationToken);
        var chosen = string.IsNullOrEmpty(version)
            ? versions.Where(row => row.IsCurrent && row.FiscalYear == year).OrderBy(row => row.Kind).FirstOrDefault()
            : versions.Find(row => row.Number == version && row.FiscalYear == year);
        if (chosen is null)
        {
            return null;
        }

        var found = await db.PublishedEvaluations.AsNoTracking().SingleAsync(row => row.Number == chosen.Number, cancellationToken);
        var names = await db.Regions.Where(region => region.Code == province || (region.ParentCode == province && region.PracticeOf == null)).Select(region => new { region.Code, region.NameEn })
            .ToDictionaryAsync(region => region.Code, region => region.NameEn, StringComparer.Ordinal, cancellationToken);
        var plans = await db.PublishedSnapshots.Where(row => row.IsCurrent && row.FiscalYear == year && db.Regions.Any(region => region.Code == row.RegionCode && region.ParentCode == province))
            .Select(row => row.RegionCode).ToListAsync(cancellationToken);
        return new(found, chosen, versions, names, plans.ToHashSet(StringComparer.Ordinal));
    }

    /// <summary>The published results that the achievements of a publication were computed from, by code; those that are not published are missing. One statement.</summary>
    public async Task<IReadOnlyList<ScoredPlan>> PlansAsync(RankingView view, CancellationToken cancellationToken)
    {
        var numbers = view.Ranking.Groups.SelectMany(group => group.Units).Select(unit => unit.Achievement?.Source).OfType<string>().ToList();
        await using var db = await portalDb.OpenAsync(Permissions.PublishedRead, cancellationToken);
        var rows = await db.PublishedSnapshots.Where(row => numbers.Contains(row.Number))
            .Join(db.Regions, row => row.RegionCode, region => region.Code, (row, region) => new { Snapshot = row, Region = region })
            .AsNoTracking().ToListAsync(cancellationToken);
        return
        [
            .. rows.OrderBy(row => row.Region.Code, StringComparer.Ordinal)
                .Select(row => ScoredPlan.Of(new(PublishedPlanQueries.InfoOf(row.Snapshot), PublishedPlanJson.Read(row.Snapshot.Content), row.Region, null, []))),
        ];
    }

    /// <summary>Whether the published evaluation of a year's results names a municipality: what its plan's page leads to. One statement.</summary>
    public async Task<bool> NamesAsync(string region, int year, CancellationToken cancellationToken)
    {
        var (province, named) = (Region.ProvinceOf(region), $"\"region\":\"{region}\""); // as canonical JSON writes it, and nothing else
        await using var db = await portalDb.OpenAsync(Permissions.PublishedRead, cancellationToken);
        return await db.PublishedEvaluations.AnyAsync(row => row.ProvinceCode == province && row.FiscalYear == year && row.IsCurrent && row.Kind == EvaluationKind.Results && row.Content.Contains(named), cancellationToken);
    }
}

/// <summary>A current publication in the list.</summary>
/// <param name="Province">Code of the province.</param>
/// <param name="Name">Its name.</param>
/// <param name="NameEn">Its romanised name.</param>
/// <param name="FiscalYear">실적연도.</param>
/// <param name="Kind">What was evaluated.</param>
/// <param name="Number">확정본 번호.</param>
/// <param name="PublishedAt">When, UTC.</param>
/// <param name="IsDemo">시연용 가상 자료.</param>
/// <param name="Supersedes">Number of the one that it corrects.</param>
/// <param name="Reason">정정 사유.</param>
public sealed record RankingListRow(
    string Province, string Name, string NameEn, int FiscalYear, EvaluationKind Kind, string Number, DateTime PublishedAt, bool IsDemo, string? Supersedes, string? Reason);

/// <summary>A publication of a province without its content.</summary>
/// <param name="Number">확정본 번호.</param>
/// <param name="FiscalYear">실적연도.</param>
/// <param name="Kind">What was evaluated.</param>
/// <param name="PublishedAt">When, UTC.</param>
/// <param name="Supersedes">Number of the one that it corrects.</param>
/// <param name="Reason">정정 사유.</param>
/// <param name="IsCurrent">Whether it is the one shown.</param>
public sealed record RankingVersion(string Number, int FiscalYear, EvaluationKind Kind, DateTime PublishedAt, string? Supersedes, string? Reason, bool IsCurrent);
