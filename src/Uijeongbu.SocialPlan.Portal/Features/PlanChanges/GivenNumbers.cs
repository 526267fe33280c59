using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Portal.Data;

namespace Uijeongbu.SocialPlan.Portal.Features.PlanChanges;

/// <summary>Every number that a project of a four-year plan has or had: of rows, whatever their years, and of what was adopted in any year.</summary>
internal static class GivenNumbers
{
    public static async Task<IReadOnlySet<string>> OfAsync(PortalDbContext db, Plan plan, CancellationToken cancellationToken)
    {
        var (region, id) = (plan.RegionCode, plan.Id);
        var rows = await db.Projects.Where(row => row.RegionCode == region && row.PlanId == id).Select(row => row.Code).ToListAsync(cancellationToken);
        var adopted = await db.AdoptedPlans.AsNoTracking()
            .Where(row => row.RegionCode == region && db.AnnualPlans.Any(annual => annual.Id == row.AnnualPlanId && annual.RegionCode == region && annual.PlanId == id))
            .Select(row => row.Content).ToListAsync(cancellationToken);
        return rows.Concat(adopted.SelectMany(content => content.Projects.Select(project => project.Code))).ToHashSet(StringComparer.Ordinal);
    }
}
