using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Evaluation;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Plans;

/// <summary>What anyone may read: municipalities with their published years, one published plan, published figures and awards.</summary>
internal sealed class PublishedPlanQueries(PortalDb portalDb)
{
    /// <summary>
    /// Places that make a plan and whose name, province, romanised name, code or initial consonants contain the text, past codes included
    /// with their period. Places with something published come first.
    /// </summary>
    /// <param name="search">What was typed; empty lists only the places with something published.</param>
    /// <param name="cancellationToken">Ends the query.</param>
    public async Task<IReadOnlyList<MunicipalityRow>> ListAsync(string? search, CancellationToken cancellationToken)
    {
        var key = SearchKey.OfQuery(search);
        await using var db = await portalDb.OpenAsync(Permissions.PublishedRead, cancellationToken);
        var rows = await db.Regions
            .Where(region => region.MakesPlan && region.PracticeOf == null && (key == "" || region.SearchKey.Contains(key)))
            .Select(region => new
            {
                region.Code,
                region.Name,
                region.NameEn,
                Province = db.Regions.Where(parent => parent.Code == region.ParentCode).Select(parent => parent.Name).FirstOrDefault(),
                ProvinceEn = db.Regions.Where(parent => parent.Code == region.ParentCode).Select(parent => parent.NameEn).FirstOrDefault(),
                region.ValidFrom,
                region.ValidTo,
                Years = db.PublishedSnapshots.Where(snapshot => snapshot.RegionCode == region.Code && snapshot.IsCurrent)
                    .OrderByDescending(snapshot => snapshot.FiscalYear)
                    .Select(snapshot => new PublishedYear(snapshot.FiscalYear, snapshot.Number, snapshot.IsDemo))
                    .ToList(),
                Figures = db.PublishedAchievements.Count(achievement => achievement.RegionCode == region.Code),
            })
            .Where(row => key != "" || row.Years.Count > 0 || row.Figures > 0)
            .ToListAsync(cancellationToken);
        return [.. rows.OrderByDescending(row => row.Years.Count > 0).ThenByDescending(row => row.Figures > 0).ThenBy(row => row.Code, StringComparer.Ordinal)
            .Select(row => new MunicipalityRow(row.Code, row.Name, row.NameEn, row.Province, row.ValidFrom, row.ValidTo, row.Years) { ProvinceEn = row.ProvinceEn })];
    }

    /// <summary>The current snapshot of a region and year, and which other years there are: two statements.</summary>
    /// <returns>null when nothing was published.</returns>
    public async Task<PublishedPlanView?> FindAsync(string regionCode, int fiscalYear, CancellationToken cancellationToken)
    {
        if (!ReadableText.Is(regionCode))
        {
            return null;
        }

        await using var db = await portalDb.OpenAsync(Permissions.PublishedRead, cancellationToken);
        var row = await db.PublishedSnapshots
            .Where(snapshot => snapshot.RegionCode == regionCode && snapshot.FiscalYear == fiscalYear && snapshot.IsCurrent)
            .Join(db.Regions, snapshot => snapshot.RegionCode, region => region.Code, (snapshot, region) => new { Snapshot = snapshot, Region = region })
            .LeftJoin(
                db.PublishedAchievements,
                found => new { found.Snapshot.RegionCode, found.Snapshot.FiscalYear },
                figure => new { figure.RegionCode, figure.FiscalYear },
                (found, figure) => new { found.Snapshot, found.Region, Achievement = figure })
            .OrderBy(found => found.Achievement!.Scope)
            .FirstOrDefaultAsync(cancellationToken);
        if (row is null)
        {
            return null;
        }

        var years = await db.PublishedSnapshots.Where(snapshot => snapshot.RegionCode == regionCode && snapshot.IsCurrent)
            .Select(snapshot => snapshot.FiscalYear).Order().ToListAsync(cancellationToken);
        return new(InfoOf(row.Snapshot), PublishedPlanJson.Read(row.Snapshot.Content), row.Region, row.Achievement, years);
    }

    /// <summary>The same with its rates, computed from the frozen inputs.</summary>
    public async Task<ScoredPlan?> FindScoredAsync(string regionCode, int fiscalYear, CancellationToken cancellationToken) =>
        await FindAsync(regionCode, fiscalYear, cancellationToken) is { } published ? ScoredPlan.Of(published) : null;

    /// <summary>Published achievements, newest year first; all of them or one region's.</summary>
    public async Task<IReadOnlyList<PublishedFigureRow>> AchievementsAsync(string? regionCode, CancellationToken cancellationToken)
    {
        if (regionCode is not null && !ReadableText.Is(regionCode))
        {
            return [];
        }

        await using var db = await portalDb.OpenAsync(Permissions.PublishedRead, cancellationToken);
        return await db.PublishedAchievements
            .Where(figure => regionCode == null || figure.RegionCode == regionCode)
            .Join(db.Regions, figure => figure.RegionCode, region => region.Code, (figure, region) => new { Figure = figure, region.Name })
            .OrderByDescending(row => row.Figure.FiscalYear).ThenBy(row => row.Figure.RegionCode).ThenBy(row => row.Figure.Scope)
            .Select(row => new PublishedFigureRow(row.Name, row.Figure))
            .ToListAsync(cancellationToken);
    }

    /// <summary>Awards, newest year first; all of them or one region's.</summary>
    public async Task<IReadOnlyList<PublishedAwardRow>> AwardsAsync(string? regionCode, CancellationToken cancellationToken)
    {
        if (regionCode is not null && !ReadableText.Is(regionCode))
        {
            return [];
        }

        await using var db = await portalDb.OpenAsync(Permissions.PublishedRead, cancellationToken);
        return await db.PublishedAwards
            .Where(award => regionCode == null || award.RegionCode == regionCode)
            .Join(db.Regions, award => award.RegionCode, region => region.Code, (award, region) => new { Award = award, region.Name, Province = db.Regions.Where(one => one.Code == award.RegionCode.Substring(0, 2)).Select(one => one.Name).FirstOrDefault() })
            .OrderByDescending(row => row.Award.LastFiscalYear).ThenBy(row => row.Award.Evaluator).ThenBy(row => row.Award.RegionCode).ThenBy(row => row.Award.Award)
            .Select(row => new PublishedAwardRow(row.Name, row.Province, row.Award))
            .ToListAsync(cancellationToken);
    }

    /// <summary>What every figure of the snapshot carries.</summary>
    internal static SnapshotInfo InfoOf(PublishedSnapshot snapshot) => new(
        snapshot.Number, snapshot.PublishedAt, snapshot.PolicyId, snapshot.PolicyVersion, snapshot.InputsHash, snapshot.IsDemo, snapshot.Supersedes);
}
