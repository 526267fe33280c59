using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Features.Files;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.ProjectReports;

/// <summary>A project's report takes the documents that stand for its confirmation (공문), from the coordinator, in any state.</summary>
internal static class ReportLetters
{
    public static FileSubject Subject { get; } = new(SavedReport.Subject, Permissions.ResultCollect, WhyNotAsync);

    private static async Task<Problem?> WhyNotAsync(Change change, string region, Guid report, CancellationToken cancellationToken) =>
        await change.Db.ProjectReports.AnyAsync(row => row.RegionCode == region && row.Id == report, cancellationToken) ? null : ResultProblems.ProjectNotFound;
}
