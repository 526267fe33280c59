using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Plans.Writing;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Features.ProjectReports;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Results;

/// <summary>Reads the entry grid: who asks, projects, indicators, budgets, one statement each.</summary>
internal sealed class ResultQueries(PortalDb door, TimeProvider clock)
{
    /// <summary>
    /// The grid of a year. Whoever is only a project owner there sees the own projects; reviewers and readers see all of the municipality.
    /// </summary>
    /// <param name="fiscalYear">Year of implementation.</param>
    /// <param name="regionCode">The municipality; null takes the viewer's first.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <param name="term">Which part of the year; a part has no review, so that its period alone decides what is open.</param>
    /// <returns>null when the viewer finds no annual plan of that year there.</returns>
    public async Task<ResultGrid?> GridAsync(int fiscalYear, string? regionCode, CancellationToken cancellationToken, ResultTerm term = ResultTerm.Year)
    {
        await using var db = await door.OpenAsync(Permissions.ResultRead, cancellationToken);
        var region = regionCode ?? (db.ViewerRegions is [var first, ..] ? first : null);
        if (region is null || !db.ViewerRegions.Contains(region, StringComparer.Ordinal))
        {
            return null;
        }

        var now = clock.GetUtcNow().UtcDateTime;
        var found = await ResultStatements.Projects.For(db)(db, region, fiscalYear, db.Viewer.InChargeAs(region), Korea.DayOf(now), !ReportQueries.IsOnlyOwner(db.Viewer, region)).ToListAsync(cancellationToken);
        if (found is not [var year, ..])
        {
            return null;
        }

        List<ProjectInYear> projects = [.. InPlanOrder(found)];
        Guid[] ids = [.. projects.Select(row => row.Project!.Id)];
        var isOwner = db.Viewer.Is(Role.ProjectOwner, region);
        if (term is not ResultTerm.Year)
        {
            var interim = await InterimRows.ReadAsync(db, region, fiscalYear, term, ids, cancellationToken);
            return new(region, year.RegionName, fiscalYear, interim.Period?.ClosesAt, interim.Period?.IsOpenAt(now) ?? false, [.. projects.Select(row => interim.ProjectOf(row.Project!, isOwner, now))]) { Term = term };
        }

        var rows = await RowsAsync(db, region, fiscalYear, ids, cancellationToken);
        var budgets = await BudgetsAsync(db, region, fiscalYear, ids, now, cancellationToken);
        return new(region, year.RegionName, fiscalYear, year.Period?.ClosesAt, year.Period?.IsOpenAt(now) ?? false,
            [.. projects.Select(row => ProjectOf(row, rows[row.Project!.Id], isOwner, now) with { Budget = budgets.GetValueOrDefault(row.Project!.Id) })]);
    }

    private static IEnumerable<ProjectInYear> InPlanOrder(IEnumerable<ProjectInYear> found) => found.Where(row => row.Project is not null)
        .OrderBy(row => row.Project!.System).ThenBy(row => row.Project!.StrategyOrder).ThenBy(row => row.Project!.Order).ThenBy(row => row.Project!.Code, StringComparer.Ordinal);

    private static GridProject ProjectOf(ProjectInYear row, IEnumerable<GridRow> rows, bool isOwner, DateTime now)
    {
        var (head, report, isInCharge) = (row.Project!, row.Report, row.Project!.IsOwn && isOwner);
        return new(
            head.Id,
            head.Code,
            head.Name,
            head.IsOwn,
            report?.Status ?? ReportStatus.Drafting,
            SavedNarrative.Of(report),
            EntryLock.Of(row.Period, report, isInCharge, now),
            [.. rows.Select(one => one with { Lock = EntryLock.OfItem(row.Period, report, one.IndicatorId, isInCharge, now) })])
        {
            WordsLock = EntryLock.OfItem(row.Period, report, indicator: null, isInCharge, now),
            Opening = report?.Opening,
        };
    }

    private static async Task<ILookup<Guid, GridRow>> RowsAsync(PortalDbContext db, string region, int year, Guid[] projects, CancellationToken cancellationToken)
    {
        var rows = await ResultStatements.Indicators.For(db)(db, region, year, projects).ToListAsync(cancellationToken);
        return rows.OrderBy(row => row.Indicator.Order).ToLookup(row => row.Indicator.ProjectId, RowOf);
    }

    private static async Task<Dictionary<Guid, GridBudget>> BudgetsAsync(PortalDbContext db, string region, int year, Guid[] projects, DateTime now, CancellationToken cancellationToken)
    {
        var lines = await db.BudgetLines.AsNoTracking().Where(row => row.RegionCode == region && row.FiscalYear == year && projects.Contains(row.ProjectId)).ToListAsync(cancellationToken);
        var isBefore = BudgetExecution.IsBeforeSettlement(year, Korea.DayOf(now));
        return lines.GroupBy(row => row.ProjectId).ToDictionary(project => project.Key, project =>
        {
            var shown = ShownBudget.Of(project)!;
            return new GridBudget(shown.IsNonBudget ? "비예산" : PlanLabels.Of(shown.Kind, shown.Supplement), isBefore, [.. shown.Lines.Select(GridBudgetLine.Of)]);
        });
    }

    /// <summary>An indicator as the grid shows it.</summary>
    internal static GridRow RowOf(IndicatorInYear row) => new(
        row.Indicator.Id,
        row.Indicator.Order,
        row.Indicator.Name,
        row.Indicator.Unit,
        row.Indicator.Direction,
        row.Indicator.Decimals,
        row.Indicator.Definition,
        row.BeforeLast,
        row.Last,
        row.Target,
        new(row.Indicator.RateProfile, row.Indicator.Baseline, row.Indicator.Maximum, row.OriginalTarget, row.LastTarget) { Parts = row.Indicator.PartsRule },
        SavedResult.Of((MeasuredResult?)row.Interim ?? row.Result))
    {
        LastSource = row.LastSource,
        BeforeLastSource = row.BeforeLastSource,
    };
}
