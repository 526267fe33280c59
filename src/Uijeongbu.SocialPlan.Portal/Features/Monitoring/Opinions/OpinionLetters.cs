using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Files;
using Uijeongbu.SocialPlan.Domain.Monitoring;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Features.Files;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Monitoring.Opinions;

/// <summary>The document that stands for a department's confirmation hangs on its recommendation; read by whoever reads the plan there, as other official documents are.</summary>
internal static class OpinionLetters
{
    public const string Kind = "opinion-letter";

    public static FileSubject Files { get; } = new(Kind, Permissions.MonitorManage, WhyNotAsync);

    private static async Task<Problem?> WhyNotAsync(Change change, string region, Guid id, CancellationToken cancellationToken) =>
        await change.Db.Recommendations.AnyAsync(row => row.RegionCode == region && row.Id == id && row.LetterNumber != null, cancellationToken) ? null : MonitoringProblems.RecommendationNotFound;
}
