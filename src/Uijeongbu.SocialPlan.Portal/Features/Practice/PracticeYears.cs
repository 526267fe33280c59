using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Portal.Data;

namespace Uijeongbu.SocialPlan.Portal.Features.Practice;

/// <summary>How much of a year a practice copy holds.</summary>
/// <param name="Projects">사업 of the year.</param>
/// <param name="Indicators">Their 지표 of the year.</param>
/// <param name="Targets">Targets of the year.</param>
/// <param name="Budgets">Budget lines of the year.</param>
/// <param name="Earlier">Results of years before, for the columns beside.</param>
/// <param name="People">People in charge today.</param>
/// <param name="Departments">Departments and teams.</param>
public sealed record PracticeCounts(int Projects, int Indicators, int Targets, int Budgets, int Earlier, int People, int Departments);

/// <summary>Years that can be copied, and what there is of each.</summary>
internal static class PracticeYears
{
    /// <summary>Whether targets of the year stand.</summary>
    public static bool IsAdopted(AnnualPlanStatus status) => status >= AnnualPlanStatus.Adopted;

    /// <summary>The year's annual plan; null when there is none. With two generations in one year the later one.</summary>
    public static async Task<AnnualPlan?> FindAsync(PortalDbContext db, string region, int year, CancellationToken cancellationToken) => (await (
        from annual in db.AnnualPlans.AsNoTracking()
        where annual.RegionCode == region && annual.FiscalYear == year
        join plan in db.Plans on new { Id = annual.PlanId, annual.RegionCode } equals new { plan.Id, plan.RegionCode }
        orderby plan.Generation descending
        select annual).ToListAsync(cancellationToken)).FirstOrDefault();

    /// <summary>Years whose plan was adopted, the youngest first.</summary>
    public static async Task<IReadOnlyList<int>> ListAsync(PortalDbContext db, string region, CancellationToken cancellationToken)
    {
        var years = await db.AnnualPlans.AsNoTracking().Where(row => row.RegionCode == region).Select(row => new { row.FiscalYear, row.Status }).ToListAsync(cancellationToken);
        return [.. years.Where(row => IsAdopted(row.Status)).Select(row => row.FiscalYear).Distinct().OrderDescending()];
    }

    /// <summary>What a copy of the year holds.</summary>
    public static async Task<PracticeCounts> CountAsync(PortalDbContext db, AnnualPlan annual, DateOnly today, CancellationToken cancellationToken)
    {
        var (region, plan, year) = (annual.RegionCode, annual.PlanId, annual.FiscalYear);
        var projects = db.Projects.Where(row => row.RegionCode == region && row.PlanId == plan && row.FirstYear <= year && (row.LastYear == null || row.LastYear >= year));
        var indicators = db.Indicators.Where(row => row.RegionCode == region && projects.Any(project => project.Id == row.ProjectId)
            && (row.FirstYear == null || row.FirstYear <= year) && (row.LastYear == null || row.LastYear >= year));
        return new(
            await projects.CountAsync(cancellationToken),
            await indicators.CountAsync(cancellationToken),
            await db.TargetRevisions.CountAsync(row => row.RegionCode == region && row.FiscalYear == year && indicators.Any(one => one.Id == row.IndicatorId), cancellationToken),
            await db.BudgetLines.CountAsync(row => row.RegionCode == region && row.FiscalYear == year && projects.Any(one => one.Id == row.ProjectId), cancellationToken),
            await db.AnnualResults.CountAsync(row => row.RegionCode == region && row.FiscalYear < year && indicators.Any(one => one.Id == row.IndicatorId), cancellationToken),
            await db.ProjectStaff.Where(row => row.RegionCode == region && row.ValidFrom <= today && (row.ValidTo == null || row.ValidTo >= today) && projects.Any(one => one.Id == row.ProjectId))
                .Select(row => row.UserId).Distinct().CountAsync(cancellationToken),
            await db.Departments.CountAsync(row => row.RegionCode == region, cancellationToken));
    }
}
