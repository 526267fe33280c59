using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Plans.Changes;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Features.Files;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.PlanChanges;

/// <summary>Change sets take files (심의 의결서) from whoever writes the plan, in any state: the document often comes after the meeting.</summary>
internal static class ChangeFiles
{
    public static FileSubject Subject { get; } = new(ChangeState.Subject, Permissions.PlanWrite, WhyNotAsync);

    private static async Task<Problem?> WhyNotAsync(Change change, string region, Guid set, CancellationToken cancellationToken) =>
        await change.Db.ChangeSets.AnyAsync(row => row.RegionCode == region && row.Id == set, cancellationToken) ? null : ChangeProblems.NotFound;
}
