using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Monitoring;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Monitoring.Opinions;

/// <summary>What the desk shows of one project beside its reviews.</summary>
/// <param name="Revised">All versions of reviews that were submitted more than once, by card, from the first.</param>
/// <param name="Sheets">분과 회의 on the project.</param>
/// <param name="Departments">Departments that stand today, by name: an opinion can go to another than the one in charge.</param>
public sealed record DeskProjectMore(ILookup<Guid, SubmittedReview> Revised, IReadOnlyList<SubcommitteeSheet> Sheets, IReadOnlyList<string> Departments)
{
    /// <summary>Nothing, of a project that is not chosen.</summary>
    public static DeskProjectMore None { get; } = new(Array.Empty<SubmittedReview>().ToLookup(row => row.CardId), [], []);
}

/// <summary>Reads what the desk shows of the chosen project: earlier versions of reviews, sheets of subcommittees, departments. Three statements.</summary>
internal sealed class DeskProjectQueries(PortalDb door, TimeProvider clock)
{
    /// <summary>Nothing for who does not gather the round.</summary>
    public async Task<DeskProjectMore> FindAsync(string region, Guid round, Guid project, CancellationToken cancellationToken)
    {
        await using var db = await door.OpenAsync(Permissions.OpinionGather, cancellationToken);
        var gathered = RecommendationReading.Gathered(db).Where(row => row.RegionCode == region && row.Id == round);
        var revised = await (
            from card in ReviewReading.Readable(db)
            where card.RegionCode == region && card.RoundId == round && card.ProjectId == project && card.Conflict == null && card.Submissions > 1 && gathered.Any()
            join review in db.SubmittedReviews on new { CardId = card.Id, card.RegionCode } equals new { review.CardId, review.RegionCode }
            select review).AsNoTracking().ToListAsync(cancellationToken);
        var today = Korea.DayOf(clock.GetUtcNow().UtcDateTime);
        var departments = await db.Departments.Where(row => row.RegionCode == region && row.ParentId == null && row.StartsOn <= today && (row.EndsOn == null || row.EndsOn >= today)).Select(row => row.Name).ToListAsync(cancellationToken);
        return new(revised.OrderBy(row => row.Number).ToLookup(row => row.CardId), await SheetReading.Of(db, region, round, project).ToListAsync(cancellationToken), [.. departments.Order(StringComparer.Ordinal)]);
    }
}
