using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Departments;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Domain.Results.Flow;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Features.Results;

namespace Uijeongbu.SocialPlan.Portal.Features.ProjectReports;

/// <summary>Reports of a year in the order of the plan, with what decides about them: five statements, however many they are.</summary>
/// <param name="Period">The period of entry; null when none was opened.</param>
/// <param name="Flow">The way that reports go here.</param>
/// <param name="Rules">From which rates on a reason is asked for.</param>
/// <param name="Register">The departments of the place.</param>
/// <param name="Projects">The reports.</param>
public sealed record ReportCases(ResultsPeriod? Period, ReportFlow Flow, ReasonRules Rules, DepartmentRegister Register, IReadOnlyList<ProjectCase> Projects)
{
    public ProjectCase? Find(Guid project) => Projects.FirstOrDefault(one => one.Project.Id == project);

    /// <summary>Reads the reports of some projects, or of all that run in the year.</summary>
    internal static async Task<ReportCases> ReadAsync(PortalDbContext db, string region, int year, IReadOnlyCollection<Guid>? projects, DateTime now, CancellationToken cancellationToken)
    {
        var day = Korea.DayOf(now);
        var found = await Rows(db, region, year, projects).ToListAsync(cancellationToken);
        Guid[] ids = [.. found.Select(row => row.Project.Id)];
        var indicators = await ResultStatements.Indicators.For(db)(db, region, year, ids).ToListAsync(cancellationToken);
        var staff = await db.ProjectStaff.AsNoTracking()
            .Where(row => row.RegionCode == region && ids.Contains(row.ProjectId) && row.ValidFrom <= day && (row.ValidTo == null || row.ValidTo >= day)).ToListAsync(cancellationToken);
        var budgets = (await db.BudgetLines.AsNoTracking().Where(row => row.RegionCode == region && row.FiscalYear == year && ids.Contains(row.ProjectId)).ToListAsync(cancellationToken)).ToLookup(row => row.ProjectId);
        var departments = await db.Departments.AsNoTracking().Where(row => row.RegionCode == region).ToListAsync(cancellationToken);

        DepartmentRegister register = new(departments);
        ReportActors actors = new(db.Viewer, region, register, day);
        var (rowsOf, staffOf) = (indicators.ToLookup(row => row.Indicator.ProjectId), staff.ToLookup(row => row.ProjectId));
        var settings = found.Count > 0 ? found[0].Settings : null;
        return new(
            found.Count > 0 ? found[0].Period : null,
            new(settings?.HasTeamReview ?? false),
            settings?.Reasons ?? ReasonRules.Shipped,
            register,
            [.. InPlanOrder(found).Select(row => CaseOf(row, [.. rowsOf[row.Project.Id].OrderBy(one => one.Indicator.Order).ThenBy(one => one.Indicator.Id)], [.. staffOf[row.Project.Id]], ShownBudget.Of(budgets[row.Project.Id]), actors))]);
    }

    private static IQueryable<Row> Rows(PortalDbContext db, string region, int year, IReadOnlyCollection<Guid>? projects) =>
        from project in db.Projects
        where project.RegionCode == region && project.FirstYear <= year && (project.LastYear == null || project.LastYear >= year)
            && (projects == null || projects.Contains(project.Id))
            && db.AnnualPlans.Any(annual => annual.PlanId == project.PlanId && annual.RegionCode == region && annual.FiscalYear == year)
        join strategy in db.Strategies on new { Id = project.StrategyId, project.RegionCode } equals new { strategy.Id, strategy.RegionCode }
        from report in db.ProjectReports.Where(row => row.ProjectId == project.Id && row.RegionCode == region && row.FiscalYear == year).DefaultIfEmpty()
        from period in db.ResultsPeriods.Where(row => row.RegionCode == region && row.FiscalYear == year).DefaultIfEmpty()
        from settings in db.PlanSettings.Where(row => row.RegionCode == region).DefaultIfEmpty()
        select new Row(project, strategy.System, strategy.Order, report, period, settings);

    private static IEnumerable<Row> InPlanOrder(IEnumerable<Row> rows) =>
        rows.OrderBy(row => row.System).ThenBy(row => row.StrategyOrder).ThenBy(row => row.Project.Order).ThenBy(row => row.Project.Code, StringComparer.Ordinal);

    private static ProjectCase CaseOf(Row row, IReadOnlyList<IndicatorInYear> indicators, IReadOnlyList<ProjectStaff> staff, ShownBudget? budget, ReportActors actors) => new(
        row.Project,
        row.Report,
        [.. indicators.Select(ResultQueries.RowOf)],
        new()
        {
            Status = row.Report?.Status ?? ReportStatus.Drafting,
            BeforeRequest = row.Report?.BeforeRequest ?? ReportStatus.Drafting,
            OpenedByName = row.Report?.OpenedByName,
            Hands = HandsOf(row.Report, indicators, budget),
            Indicators = [.. indicators.Select(one => one.Indicator.Id)],
            Period = row.Period,
        },
        actors.Of(row.Project, staff),
        staff)
    {
        Budget = budget,
    };

    private static HashSet<Guid> HandsOf(ProjectReport? report, IEnumerable<IndicatorInYear> indicators, ShownBudget? budget) =>
        [.. indicators.Select(one => one.Result?.EnteredBy).Concat((budget?.Lines ?? []).Select(line => line.ExecutedBy)).Append(report?.SubmittedBy).OfType<Guid>(), .. report?.Writers ?? []];

    private sealed record Row(Project Project, StrategySystem System, int StrategyOrder, ProjectReport? Report, ResultsPeriod? Period, PlanSettings? Settings);
}
