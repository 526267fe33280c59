using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Plans.Writing;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Features.PlanYears;

namespace Uijeongbu.SocialPlan.Portal.Features.PlanWriting;

/// <summary>Everything that stands against a step of writing: the rules of the plan, and results that would lose their indicator.</summary>
internal static class PlanChecks
{
    public static async Task<IReadOnlyList<Problem>> WhyNotAsync(PortalDbContext db, PlanYear year, PlanContent before, PlanContent after, CancellationToken cancellationToken)
    {
        var problems = year.Rules.WhyNot(before, after).ToList();
        var kept = after.Projects.SelectMany(project => project.Indicators).Select(row => row.Id).ToHashSet();
        var gone = before.Projects.SelectMany(project => project.Indicators).Where(row => !kept.Contains(row.Id)).ToDictionary(row => row.Id, row => row.Name);
        var keptProjects = after.Projects.Select(project => project.Id).ToHashSet();
        var goneProjects = before.Projects.Where(project => !keptProjects.Contains(project.Id)).ToDictionary(project => project.Id, project => project.Name);
        if (gone.Count > 0)
        {
            var ids = gone.Keys.ToArray();
            var withResults = await db.AnnualResults.Where(row => row.RegionCode == year.Region.Code && ids.Contains(row.IndicatorId)).Select(row => row.IndicatorId)
                .Union(db.InterimResults.Where(row => row.RegionCode == year.Region.Code && ids.Contains(row.IndicatorId)).Select(row => row.IndicatorId)).ToListAsync(cancellationToken);
            problems.AddRange(withResults.Select(id => PlanWritingProblems.HasResults(gone[id])));
        }

        if (goneProjects.Count > 0)
        {
            var ids = goneProjects.Keys.ToArray();
            var withReports = await db.ProjectReports.Where(row => row.RegionCode == year.Region.Code && ids.Contains(row.ProjectId)).Select(row => row.ProjectId)
                .Union(db.ProjectStaff.Where(row => row.RegionCode == year.Region.Code && ids.Contains(row.ProjectId)).Select(row => row.ProjectId)).ToListAsync(cancellationToken);
            problems.AddRange(withReports.Select(id => PlanWritingProblems.HasWork(goneProjects[id])));
        }

        return problems;
    }
}
