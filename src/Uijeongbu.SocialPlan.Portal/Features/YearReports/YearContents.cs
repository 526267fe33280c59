using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain.Results.Flow;
using Uijeongbu.SocialPlan.Domain.Results.Submission;
using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Features.Evidence;
using Uijeongbu.SocialPlan.Portal.Features.Plans;
using Uijeongbu.SocialPlan.Portal.Features.ProjectReports;
using Uijeongbu.SocialPlan.Portal.Features.Results;

namespace Uijeongbu.SocialPlan.Portal.Features.YearReports;

/// <summary>Puts together what the results of a year say now.</summary>
internal static class YearContents
{
    /// <returns>null when there is no annual plan of that year.</returns>
    public static async Task<YearContent?> BuildAsync(PortalDbContext db, string region, int year, ReportCases cases, SelfEvaluation evaluation, DateTime now, CancellationToken cancellationToken)
    {
        var isDemo = await db.PublishedSnapshots.AnyAsync(row => row.RegionCode == region && row.IsDemo, cancellationToken);
        var plan = await PublishedPlanBuilder.BuildAsync(db, new(region, year, ScoringPolicies.Default, isDemo, [], now), cancellationToken);
        if (plan is null)
        {
            return null;
        }

        var files = await db.Attachments.Where(row => row.RegionCode == region && row.SubjectKind == EvidenceFiles.Kind && row.FiscalYear == year)
            .GroupBy(row => row.SubjectId).Select(group => new { Project = group.Key, Count = group.Count() }).ToDictionaryAsync(row => row.Project, row => row.Count, cancellationToken);
        return new(plan, [.. cases.Projects.Select(found => Of(found, files.GetValueOrDefault(found.Project.Id)))], evaluation);
    }

    private static ProjectContent Of(ProjectCase found, int evidence)
    {
        var content = found.Content;
        var said = content.Rows.ToDictionary(row => row.Indicator);
        return new(
            found.Project.Id,
            found.Project.Code,
            found.Project.Name,
            found.Project.Department ?? "",
            [.. found.Rows.Select(row => Of(row, said[row.IndicatorId]))],
            content.Narrative,
            content.Outcome,
            content.Headline,
            content.Nomination,
            found.Report?.BestRank,
            evidence);
    }

    private static IndicatorContent Of(GridRow row, ContentRow said) => new(said, row.Name, row.Unit, row.Decimals);
}
