using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Portal.Data;

namespace Uijeongbu.SocialPlan.Portal.Features.Results;

/// <summary>The two questions that entering and reading results ask alike, as parts of a statement.</summary>
internal static class ProjectsInCharge
{
    /// <summary>Who is in charge of what: the rows of one account on a day in Korea.</summary>
    public static IQueryable<ProjectStaff> StaffRows(PortalDbContext db, Guid? account, DateOnly day) =>
        db.ProjectStaff.Where(row => row.UserId == account && row.ValidFrom <= day && (row.ValidTo == null || row.ValidTo >= day));

    /// <summary>The projects that run in a year for which there is an annual plan.</summary>
    public static IQueryable<Project> Running(PortalDbContext db, int year) =>
        db.Projects.Where(project => project.FirstYear <= year && (project.LastYear == null || project.LastYear >= year)
            && db.AnnualPlans.Any(annual => annual.PlanId == project.PlanId && annual.RegionCode == project.RegionCode && annual.FiscalYear == year));
}
