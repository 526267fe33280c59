using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Features.Files;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.PlanSteps;

/// <summary>A year's plan takes the documents of its steps (공고문, 결재 문서, 공문) from whoever writes it, in any state.</summary>
internal static class StepFiles
{
    public static FileSubject Subject { get; } = new(SavedAnnualPlan.Subject, Permissions.PlanWrite, WhyNotAsync);

    private static async Task<Problem?> WhyNotAsync(Change change, string region, Guid annual, CancellationToken cancellationToken) =>
        await change.Db.AnnualPlans.AnyAsync(row => row.RegionCode == region && row.Id == annual, cancellationToken) ? null : AnnualPlanProblems.NotFound;
}
