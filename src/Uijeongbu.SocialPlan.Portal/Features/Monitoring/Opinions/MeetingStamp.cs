using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Monitoring.Opinions;

/// <summary>Says whether a project's reviews or its meetings changed since: one statement, and no word of them.</summary>
internal sealed class MeetingStamp(PortalDb door)
{
    /// <returns>A text that differs after each change; null when the viewer does not gather the round.</returns>
    public async Task<string?> FindAsync(string region, Guid round, Guid project, CancellationToken cancellationToken)
    {
        await using var db = await door.OpenAsync(Permissions.OpinionGather, cancellationToken);
        var found = await RecommendationReading.Gathered(db).Where(row => row.RegionCode == region && row.Id == round).Select(row => new
        {
            Cards = db.ReviewCards.Where(card => card.RegionCode == region && card.RoundId == round && card.ProjectId == project).Sum(card => (long?)card.Submissions) ?? 0,
            Withdrawn = db.ReviewCards.Count(card => card.RegionCode == region && card.RoundId == round && card.ProjectId == project && card.Conflict != null),
            Sheets = db.SubcommitteeSheets.Where(sheet => sheet.RegionCode == region && sheet.RoundId == round && sheet.ProjectId == project).Sum(sheet => (long?)sheet.Version) ?? 0,
        }).SingleOrDefaultAsync(cancellationToken);
        return found is null ? null : string.Create(CultureInfo.InvariantCulture, $"{found.Cards}-{found.Withdrawn}-{found.Sheets}");
    }
}
