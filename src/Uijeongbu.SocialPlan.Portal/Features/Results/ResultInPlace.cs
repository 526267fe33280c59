using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Portal.Data;

namespace Uijeongbu.SocialPlan.Portal.Features.Results;

/// <summary>All that decides about saving one cell, in one statement: the indicator, what is stored, the period, the report, and whether the viewer is in charge.</summary>
internal sealed record ResultInPlace(Indicator Indicator, AnnualResult? Result, ResultsPeriod? Period, ProjectReport? Report, bool IsInCharge)
{
    /// <summary>
    /// By region, indicator, year, account and day; null when no project of a year with a plan has it. The conditions are those of
    /// <see cref="ProjectsInCharge"/>, which a compiled query cannot call. A context of the door finds rows of the viewer's regions only.
    /// </summary>
    public static readonly PerModel<Func<PortalDbContext, string, Guid, int, Guid?, DateOnly, CancellationToken, Task<ResultInPlace?>>> Query = new(() =>
        EF.CompileAsyncQuery((PortalDbContext db, string region, Guid id, int year, Guid? account, DateOnly day, CancellationToken _) => (
            from indicator in db.Indicators.AsTracking()
            where indicator.Id == id && indicator.RegionCode == region
            join project in db.Projects on new { Id = indicator.ProjectId, indicator.RegionCode } equals new { project.Id, project.RegionCode }
            where project.FirstYear <= year && (project.LastYear == null || project.LastYear >= year)
                && db.AnnualPlans.Any(annual => annual.PlanId == project.PlanId && annual.RegionCode == region && annual.FiscalYear == year)
            from result in db.AnnualResults.Where(row => row.IndicatorId == indicator.Id && row.RegionCode == region && row.FiscalYear == year).DefaultIfEmpty()
            from period in db.ResultsPeriods.Where(row => row.RegionCode == region && row.FiscalYear == year).DefaultIfEmpty()
            from report in db.ProjectReports.Where(row => row.ProjectId == project.Id && row.RegionCode == region && row.FiscalYear == year).DefaultIfEmpty()
            select new ResultInPlace(indicator, result, period, report, db.ProjectStaff.Any(row => row.UserId == account && row.ProjectId == project.Id
                && row.RegionCode == region && row.ValidFrom <= day && (row.ValidTo == null || row.ValidTo >= day))))
            .SingleOrDefault()));
}
