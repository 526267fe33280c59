using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Portal.Data;

namespace Uijeongbu.SocialPlan.Portal.Features.ProjectReports;

/// <summary>Who is told of a period of entry.</summary>
internal static class PeriodPeople
{
    /// <summary>Who is in charge on a day of projects that run in a year with a plan.</summary>
    public static IQueryable<ProjectStaff> InCharge(PortalDbContext db, string region, int year, DateOnly day) =>
        from staff in db.ProjectStaff
        join project in db.Projects on new { Id = staff.ProjectId, staff.RegionCode } equals new { project.Id, project.RegionCode }
        where staff.RegionCode == region && staff.ValidFrom <= day && (staff.ValidTo == null || staff.ValidTo >= day)
            && project.FirstYear <= year && (project.LastYear == null || project.LastYear >= year)
            && db.AnnualPlans.Any(annual => annual.PlanId == project.PlanId && annual.RegionCode == region && annual.FiscalYear == year)
        select staff;
}
