using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Results;

/// <summary>Reads the entry grid: who asks, projects, indicators, one statement each.</summary>
internal sealed class ResultQueries(PortalDb door, TimeProvider clock)
{
    /// <summary>
    /// The grid of a year. Whoever is only a project owner there sees the own projects; reviewers and readers see all of the municipality.
    /// </summary>
    /// <param name="fiscalYear">Year of implementation.</param>
    /// <param name="regionCode">The municipality; null takes the viewer's first.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>null when the viewer finds no annual plan of that year there.</returns>
    public async Task<ResultGrid?> GridAsync(int fiscalYear, string? regionCode, CancellationToken cancellationToken)
    {
        await using var db = await door.OpenAsync(Permissions.ResultRead, cancellationToken);
        var region = regionCode ?? (db.ViewerRegions is [var first, ..] ? first : null);
        if (region is null || !db.ViewerRegions.Contains(region, StringComparer.Ordinal))
        {
            return null;
        }

        var now = clock.GetUtcNow().UtcDateTime;
        var (head, projects) = await ProjectsAsync(db, region, fiscalYear, now, cancellationToken);
        if (head is null)
        {
            return null;
        }

        var rows = await RowsAsync(db, region, fiscalYear, [.. projects.Select(project => project.Id)], cancellationToken);
        return new(region, head.RegionName, fiscalYear, head.Period?.ClosesAt, head.Period?.IsOpenAt(now) ?? false,
            [.. projects.Select(project => new GridProject(
                project.Id,
                project.Code,
                project.Name,
                project.IsOwn,
                project.Report?.Status ?? ReportStatus.Drafting,
                SavedNarrative.Of(project.Report),
                EntryLock.Of(head.Period, project.Report, project.IsOwn && db.Viewer.Is(Role.ProjectOwner, region), now),
                [.. rows[project.Id]]))]);
    }

    private static async Task<(Head? Head, IReadOnlyList<ProjectRow> Projects)> ProjectsAsync(PortalDbContext db, string region, int year, DateTime now, CancellationToken cancellationToken)
    {
        var (mine, seesAll) = (ProjectsInCharge.StaffRows(db, db.Viewer.AccountId, Korea.DayOf(now)), !IsOnlyOwner(db.Viewer, region));
        var found = await (
            from annual in db.AnnualPlans
            where annual.RegionCode == region && annual.FiscalYear == year
            select new
            {
                Head = new Head(
                    db.Regions.First(place => place.Code == annual.RegionCode).Name,
                    db.ResultsPeriods.FirstOrDefault(row => row.RegionCode == annual.RegionCode && row.FiscalYear == year)),
                Projects = (
                    from project in db.Projects
                    join strategy in db.Strategies on new { Id = project.StrategyId, project.RegionCode } equals new { strategy.Id, strategy.RegionCode }
                    where project.PlanId == annual.PlanId && project.RegionCode == annual.RegionCode && project.FirstYear <= year && (project.LastYear == null || project.LastYear >= year)
                    let isOwn = mine.Any(row => row.ProjectId == project.Id && row.RegionCode == project.RegionCode)
                    where seesAll || isOwn
                    select new ProjectRow(
                        project.Id,
                        project.Code,
                        project.Name,
                        isOwn,
                        strategy.System,
                        strategy.Order,
                        project.Order,
                        db.ProjectReports.FirstOrDefault(row => row.ProjectId == project.Id && row.RegionCode == project.RegionCode && row.FiscalYear == year))).ToList(),
            }).AsSingleQuery().SingleOrDefaultAsync(cancellationToken);
        return found is null
            ? (null, [])
            : (found.Head, [.. found.Projects.OrderBy(row => row.System).ThenBy(row => row.StrategyOrder).ThenBy(row => row.Order).ThenBy(row => row.Code, StringComparer.Ordinal)]);
    }

    private static bool IsOnlyOwner(Viewer viewer, string region) =>
        viewer.Is(Role.ProjectOwner, region) && !Enum.GetValues<Role>().Any(role => role is not Role.ProjectOwner && Permissions.Allow(role, Permissions.ResultRead) && viewer.Is(role, region));

    // Years and targets as columns of one row, by unique indexes: no row comes twice, and no second statement is sent.
    private static async Task<ILookup<Guid, GridRow>> RowsAsync(PortalDbContext db, string region, int year, Guid[] projects, CancellationToken cancellationToken)
    {
        var rows = await (
            from indicator in db.Indicators
            where indicator.RegionCode == region && projects.Contains(indicator.ProjectId)
            select new
            {
                Indicator = indicator,
                Result = db.AnnualResults.Where(row => row.IndicatorId == indicator.Id && row.RegionCode == indicator.RegionCode && row.FiscalYear == year).FirstOrDefault(),
                Last = db.AnnualResults.Where(row => row.IndicatorId == indicator.Id && row.RegionCode == indicator.RegionCode && row.FiscalYear == year - 1).Select(row => row.Actual).FirstOrDefault(),
                BeforeLast = db.AnnualResults.Where(row => row.IndicatorId == indicator.Id && row.RegionCode == indicator.RegionCode && row.FiscalYear == year - 2).Select(row => row.Actual).FirstOrDefault(),
                Target = db.TargetRevisions.Where(row => row.IndicatorId == indicator.Id && row.RegionCode == indicator.RegionCode && row.FiscalYear == year).OrderByDescending(row => row.Revision).Select(row => row.Value).FirstOrDefault(),
                OriginalTarget = db.TargetRevisions.Where(row => row.IndicatorId == indicator.Id && row.RegionCode == indicator.RegionCode && row.FiscalYear == year && row.Revision == 0).Select(row => row.Value).FirstOrDefault(),
                LastTarget = db.TargetRevisions.Where(row => row.IndicatorId == indicator.Id && row.RegionCode == indicator.RegionCode && row.FiscalYear == year - 1).OrderByDescending(row => row.Revision).Select(row => row.Value).FirstOrDefault(),
            }).ToListAsync(cancellationToken);
        return rows.OrderBy(row => row.Indicator.Order).ToLookup(
            row => row.Indicator.ProjectId,
            row => RowOf(row.Indicator, row.Result, row.BeforeLast, row.Last, row.Target, new(row.Indicator.RateProfile, row.Indicator.Baseline, row.Indicator.Maximum, row.OriginalTarget, row.LastTarget)));
    }

    private static GridRow RowOf(Indicator indicator, AnnualResult? result, decimal? beforeLast, decimal? last, decimal? target, GridRowRules rules) => new(
        indicator.Id,
        indicator.Order,
        indicator.Name,
        indicator.Unit,
        indicator.Direction,
        indicator.Decimals,
        indicator.Definition,
        beforeLast,
        last,
        target,
        rules,
        SavedResult.Of(result));

    private sealed record Head(string RegionName, ResultsPeriod? Period);

    private sealed record ProjectRow(Guid Id, string Code, string Name, bool IsOwn, StrategySystem System, int StrategyOrder, int Order, ProjectReport? Report);
}
