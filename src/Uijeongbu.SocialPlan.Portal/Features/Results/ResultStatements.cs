using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Portal.Data;

namespace Uijeongbu.SocialPlan.Portal.Features.Results;

/// <summary>
/// The statements of entering and reading results, translated once. Two questions are asked alike in each: does the project run in the year,
/// and is one of the accounts (the own one, and those it acts for) in charge of it on that day in Korea. A context of the door finds rows of the viewer's regions only. Each joins by
/// unique keys: no row comes twice, and none is numbered to be picked out.
/// </summary>
internal static class ResultStatements
{
    /// <summary>All that decides about saving one cell; null when no project of a year with a plan has the indicator.</summary>
    public static readonly PerModel<Func<PortalDbContext, string, Guid, int, IEnumerable<Guid>, DateOnly, CancellationToken, Task<CellInPlace?>>> Cell = new(() =>
        EF.CompileAsyncQuery((PortalDbContext db, string region, Guid id, int year, IEnumerable<Guid> accounts, DateOnly day, CancellationToken _) => (
            from indicator in db.Indicators.AsTracking()
            where indicator.Id == id && indicator.RegionCode == region
            join project in db.Projects on new { Id = indicator.ProjectId, indicator.RegionCode } equals new { project.Id, project.RegionCode }
            where project.FirstYear <= year && (project.LastYear == null || project.LastYear >= year)
                && db.AnnualPlans.Any(annual => annual.PlanId == project.PlanId && annual.RegionCode == region && annual.FiscalYear == year)
            from result in db.AnnualResults.Where(row => row.IndicatorId == indicator.Id && row.RegionCode == region && row.FiscalYear == year).DefaultIfEmpty()
            from period in db.ResultsPeriods.Where(row => row.RegionCode == region && row.FiscalYear == year).DefaultIfEmpty()
            from report in db.ProjectReports.Where(row => row.ProjectId == project.Id && row.RegionCode == region && row.FiscalYear == year).DefaultIfEmpty()
            select new CellInPlace(indicator, result, period, report, db.ProjectStaff.Any(row => accounts.Contains(row.UserId) && row.ProjectId == project.Id
                && row.RegionCode == region && row.ValidFrom <= day && (row.ValidTo == null || row.ValidTo >= day))))
            .SingleOrDefault()));

    /// <summary>The same of many cells; one that is not there has no row.</summary>
    public static readonly PerModel<Func<PortalDbContext, string, IEnumerable<Guid>, int, IEnumerable<Guid>, DateOnly, IAsyncEnumerable<CellInPlace>>> Cells = new(() =>
        EF.CompileAsyncQuery((PortalDbContext db, string region, IEnumerable<Guid> ids, int year, IEnumerable<Guid> accounts, DateOnly day) =>
            from indicator in db.Indicators.AsTracking()
            where ids.Contains(indicator.Id) && indicator.RegionCode == region
            join project in db.Projects on new { Id = indicator.ProjectId, indicator.RegionCode } equals new { project.Id, project.RegionCode }
            where project.FirstYear <= year && (project.LastYear == null || project.LastYear >= year)
                && db.AnnualPlans.Any(annual => annual.PlanId == project.PlanId && annual.RegionCode == region && annual.FiscalYear == year)
            from result in db.AnnualResults.Where(row => row.IndicatorId == indicator.Id && row.RegionCode == region && row.FiscalYear == year).DefaultIfEmpty()
            from period in db.ResultsPeriods.Where(row => row.RegionCode == region && row.FiscalYear == year).DefaultIfEmpty()
            from report in db.ProjectReports.Where(row => row.ProjectId == project.Id && row.RegionCode == region && row.FiscalYear == year).DefaultIfEmpty()
            select new CellInPlace(indicator, result, period, report, db.ProjectStaff.Any(row => accounts.Contains(row.UserId) && row.ProjectId == project.Id
                && row.RegionCode == region && row.ValidFrom <= day && (row.ValidTo == null || row.ValidTo >= day)))));

    /// <summary>Cells of a part of the year.</summary>
    public static readonly PerModel<Func<PortalDbContext, string, IEnumerable<Guid>, int, ResultTerm, IEnumerable<Guid>, DateOnly, IAsyncEnumerable<CellInPlace>>> InterimCells = new(() =>
        EF.CompileAsyncQuery((PortalDbContext db, string region, IEnumerable<Guid> ids, int year, ResultTerm term, IEnumerable<Guid> accounts, DateOnly day) =>
            from indicator in db.Indicators.AsTracking()
            where ids.Contains(indicator.Id) && indicator.RegionCode == region
            join project in db.Projects on new { Id = indicator.ProjectId, indicator.RegionCode } equals new { project.Id, project.RegionCode }
            where project.FirstYear <= year && (project.LastYear == null || project.LastYear >= year)
                && db.AnnualPlans.Any(annual => annual.PlanId == project.PlanId && annual.RegionCode == region && annual.FiscalYear == year)
            from interim in db.InterimResults.Where(row => row.IndicatorId == indicator.Id && row.RegionCode == region && row.FiscalYear == year && row.Term == term).DefaultIfEmpty()
            from period in db.InterimPeriods.Where(row => row.RegionCode == region && row.FiscalYear == year && row.Term == term).DefaultIfEmpty()
            select new CellInPlace(indicator, null, null, null, db.ProjectStaff.Any(row => accounts.Contains(row.UserId) && row.ProjectId == project.Id
                && row.RegionCode == region && row.ValidFrom <= day && (row.ValidTo == null || row.ValidTo >= day))) { Term = term, Interim = interim, InterimPeriod = period }));

    /// <summary>All that decides about saving a project's report; null when the project does not run in a year with a plan.</summary>
    public static readonly PerModel<Func<PortalDbContext, string, Guid, int, IEnumerable<Guid>, DateOnly, CancellationToken, Task<ReportInPlace?>>> Report = new(() =>
        EF.CompileAsyncQuery((PortalDbContext db, string region, Guid id, int year, IEnumerable<Guid> accounts, DateOnly day, CancellationToken _) => (
            from project in db.Projects.AsTracking()
            where project.Id == id && project.RegionCode == region && project.FirstYear <= year && (project.LastYear == null || project.LastYear >= year)
                && db.AnnualPlans.Any(annual => annual.PlanId == project.PlanId && annual.RegionCode == region && annual.FiscalYear == year)
            from period in db.ResultsPeriods.Where(row => row.RegionCode == region && row.FiscalYear == year).DefaultIfEmpty()
            from report in db.ProjectReports.Where(row => row.ProjectId == project.Id && row.RegionCode == region && row.FiscalYear == year).DefaultIfEmpty()
            select new ReportInPlace(report, period, db.ProjectStaff.Any(row => accounts.Contains(row.UserId) && row.ProjectId == project.Id
                && row.RegionCode == region && row.ValidFrom <= day && (row.ValidTo == null || row.ValidTo >= day))))
            .SingleOrDefault()));

    /// <summary>
    /// A year with a plan, its place and period, and the projects that run in it, all of them or the accounts' own, in no order. Without
    /// projects one row, without a plan none.
    /// </summary>
    public static readonly PerModel<Func<PortalDbContext, string, int, IEnumerable<Guid>, DateOnly, bool, IAsyncEnumerable<ProjectInYear>>> Projects = new(() =>
        EF.CompileAsyncQuery((PortalDbContext db, string region, int year, IEnumerable<Guid> accounts, DateOnly day, bool all) =>
            from annual in db.AnnualPlans.AsNoTracking()
            where annual.RegionCode == region && annual.FiscalYear == year
            join place in db.Regions on annual.RegionCode equals place.Code
            from period in db.ResultsPeriods.Where(row => row.RegionCode == annual.RegionCode && row.FiscalYear == year).DefaultIfEmpty()
            from project in (
                from project in db.Projects
                where project.PlanId == annual.PlanId && project.RegionCode == annual.RegionCode && project.FirstYear <= year && (project.LastYear == null || project.LastYear >= year)
                join strategy in db.Strategies on new { Id = project.StrategyId, project.RegionCode } equals new { strategy.Id, strategy.RegionCode }
                let isOwn = db.ProjectStaff.Any(row => accounts.Contains(row.UserId) && row.ProjectId == project.Id
                    && row.RegionCode == region && row.ValidFrom <= day && (row.ValidTo == null || row.ValidTo >= day))
                where all || isOwn
                select new { Id = (Guid?)project.Id, project.Code, project.Name, IsOwn = (bool?)isOwn, System = (StrategySystem?)strategy.System, StrategyOrder = (int?)strategy.Order, Order = (int?)project.Order }).DefaultIfEmpty()
            from report in db.ProjectReports.Where(row => row.ProjectId == project.Id && row.RegionCode == region && row.FiscalYear == year).DefaultIfEmpty()
            select new ProjectInYear(place.Name, period, project.Id == null ? null : new ProjectHead(
                project.Id.Value, project.Code, project.Name, project.IsOwn!.Value, project.System!.Value, project.StrategyOrder!.Value, project.Order!.Value), report)));

    /// <summary>The indicators of some projects with their values. Years and targets are columns of one row.</summary>
    public static readonly PerModel<Func<PortalDbContext, string, int, IEnumerable<Guid>, IAsyncEnumerable<IndicatorInYear>>> Indicators = new(() =>
        EF.CompileAsyncQuery((PortalDbContext db, string region, int year, IEnumerable<Guid> projects) =>
            from indicator in db.Indicators.AsNoTracking()
            where indicator.RegionCode == region && projects.Contains(indicator.ProjectId)
                && (indicator.FirstYear == null || indicator.FirstYear <= year) && (indicator.LastYear == null || indicator.LastYear >= year)
            from result in db.AnnualResults.Where(row => row.IndicatorId == indicator.Id && row.RegionCode == indicator.RegionCode && row.FiscalYear == year).DefaultIfEmpty()
            from last in db.AnnualResults.Where(row => row.IndicatorId == indicator.Id && row.RegionCode == indicator.RegionCode && row.FiscalYear == year - 1).DefaultIfEmpty()
            from before in db.AnnualResults.Where(row => row.IndicatorId == indicator.Id && row.RegionCode == indicator.RegionCode && row.FiscalYear == year - 2).DefaultIfEmpty()
            select new IndicatorInYear(
                indicator,
                result,
                last.Actual,
                last.Source,
                before.Actual,
                before.Source,
                db.TargetRevisions.Where(row => row.IndicatorId == indicator.Id && row.RegionCode == indicator.RegionCode && row.FiscalYear == year)
                    .OrderByDescending(row => row.Revision).Select(row => row.Value).FirstOrDefault(),
                db.TargetRevisions.Where(row => row.IndicatorId == indicator.Id && row.RegionCode == indicator.RegionCode && row.FiscalYear == year && row.Revision == 0).Select(row => row.Value).FirstOrDefault(),
                db.TargetRevisions.Where(row => row.IndicatorId == indicator.Id && row.RegionCode == indicator.RegionCode && row.FiscalYear == year - 1)
                    .OrderByDescending(row => row.Revision).Select(row => row.Value).FirstOrDefault())));

    /// <summary>The same with the results of a part of the year.</summary>
    public static readonly PerModel<Func<PortalDbContext, string, int, ResultTerm, IEnumerable<Guid>, IAsyncEnumerable<IndicatorInYear>>> InterimIndicators = new(() =>
        EF.CompileAsyncQuery((PortalDbContext db, string region, int year, ResultTerm term, IEnumerable<Guid> projects) =>
            from indicator in db.Indicators.AsNoTracking()
            where indicator.RegionCode == region && projects.Contains(indicator.ProjectId)
                && (indicator.FirstYear == null || indicator.FirstYear <= year) && (indicator.LastYear == null || indicator.LastYear >= year)
            from interim in db.InterimResults.Where(row => row.IndicatorId == indicator.Id && row.RegionCode == indicator.RegionCode && row.FiscalYear == year && row.Term == term).DefaultIfEmpty()
            from last in db.AnnualResults.Where(row => row.IndicatorId == indicator.Id && row.RegionCode == indicator.RegionCode && row.FiscalYear == year - 1).DefaultIfEmpty()
            from before in db.AnnualResults.Where(row => row.IndicatorId == indicator.Id && row.RegionCode == indicator.RegionCode && row.FiscalYear == year - 2).DefaultIfEmpty()
            select new IndicatorInYear(
                indicator,
                null,
                last.Actual,
                last.Source,
                before.Actual,
                before.Source,
                db.TargetRevisions.Where(row => row.IndicatorId == indicator.Id && row.RegionCode == indicator.RegionCode && row.FiscalYear == year)
                    .OrderByDescending(row => row.Revision).Select(row => row.Value).FirstOrDefault(),
                db.TargetRevisions.Where(row => row.IndicatorId == indicator.Id && row.RegionCode == indicator.RegionCode && row.FiscalYear == year && row.Revision == 0).Select(row => row.Value).FirstOrDefault(),
                db.TargetRevisions.Where(row => row.IndicatorId == indicator.Id && row.RegionCode == indicator.RegionCode && row.FiscalYear == year - 1)
                    .OrderByDescending(row => row.Revision).Select(row => row.Value).FirstOrDefault()) { Interim = interim }));
}
