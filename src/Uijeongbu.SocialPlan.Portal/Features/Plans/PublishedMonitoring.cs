using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Monitoring;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Portal.Data;

namespace Uijeongbu.SocialPlan.Portal.Features.Plans;

/// <summary>Rounds of a year that are over, with the opinions that went to departments: what the group said in common, and no member's own words.</summary>
internal static class PublishedMonitoring
{
    /// <returns>null when there are none, so that nothing is written of them.</returns>
    public static async Task<IReadOnlyList<PublishedRound>?> ReadAsync(PortalDbContext db, PublicationRequest request, CancellationToken cancellationToken)
    {
        var (region, now) = (request.RegionCode, request.At);
        var rounds = await db.MonitoringRounds.AsNoTracking().Where(row => row.RegionCode == region && row.FiscalYear == request.FiscalYear && row.AnnouncedAt != null && row.ClosesAt < now).ToListAsync(cancellationToken);
        if (rounds.Count == 0)
        {
            return null;
        }

        Guid[] ids = [.. rounds.Select(round => round.Id)];
        var cards = await db.ReviewCards.Where(row => row.RegionCode == region && ids.Contains(row.RoundId) && row.Conflict == null && row.Submissions > 0).Select(row => new { row.RoundId, row.MemberId, row.ProjectId }).ToListAsync(cancellationToken);
        var summaries = await (
            from row in db.StrategySummaries
            where row.RegionCode == region && ids.Contains(row.RoundId)
            join strategy in db.Strategies on new { Id = row.StrategyId, row.RegionCode } equals new { strategy.Id, strategy.RegionCode }
            select new { row.RoundId, row.Text, strategy.System, strategy.Order, strategy.Name }).ToListAsync(cancellationToken);
        var opinions = await OpinionsAsync(db, region, ids, cancellationToken);
        return
        [
            .. rounds.OrderBy(round => round.OpensAt).ThenBy(round => round.Id).Select(round => new PublishedRound(
                round.Kind, Korea.DayOf(round.OpensAt), Korea.DayOf(round.ClosesAt),
                cards.Where(card => card.RoundId == round.Id).Select(card => card.MemberId).Distinct().Count(),
                cards.Where(card => card.RoundId == round.Id).Select(card => card.ProjectId).Distinct().Count(),
                cards.Count(card => card.RoundId == round.Id),
                [.. summaries.Where(row => row.RoundId == round.Id).OrderBy(row => row.System).ThenBy(row => row.Order).Select(row => new PublishedSummary(row.Name, row.Text))],
                [.. opinions[round.Id]])),
        ];
    }

    private static async Task<ILookup<Guid, PublishedOpinion>> OpinionsAsync(PortalDbContext db, string region, Guid[] rounds, CancellationToken cancellationToken)
    {
        var rows = await (
            from row in db.Recommendations.AsNoTracking()
            where row.RegionCode == region && rounds.Contains(row.RoundId) && row.SentAt != null
            join project in db.Projects on new { Id = row.ProjectId, row.RegionCode } equals new { project.Id, project.RegionCode }
            join strategy in db.Strategies on new { Id = project.StrategyId, project.RegionCode } equals new { strategy.Id, strategy.RegionCode }
            select new
            {
                Row = row, Project = project, strategy.System, StrategyOrder = strategy.Order,
                Members = db.RecommendationSources.Where(source => source.RegionCode == row.RegionCode && source.RecommendationId == row.Id).Select(source => source.CardId).Distinct().Count(),
            }).ToListAsync(cancellationToken);
        return rows.OrderBy(one => one.System).ThenBy(one => one.StrategyOrder).ThenBy(one => one.Project.Order).ThenBy(one => one.Project.Code, StringComparer.Ordinal).ThenBy(one => one.Row.MadeAt).ThenBy(one => one.Row.Id)
            .ToLookup(one => one.Row.RoundId, one => new PublishedOpinion(
                one.Project.Code, one.Project.Name, one.Row.Text, one.Members, one.Row.Known?.Fate, one.Row.Known?.Reason, one.Row.Known?.Plan, one.Row is { AskedAgainAt: not null, State: not RecommendationState.Answered }));
    }
}
