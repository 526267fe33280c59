using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain.Monitoring;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Monitoring.Opinions;

/// <summary>A strategy in the report of a round.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Summary">종합의견; null while it is not written.</param>
/// <param name="Opinions">Opinions that were sent, with the title of the project.</param>
public sealed record ReportStrategy(string Name, string? Summary, IReadOnlyList<(string Project, Recommendation Row)> Opinions);

/// <summary>점검 결과: a round as a whole, for everyone who reads its opinions.</summary>
/// <param name="Round">The round.</param>
/// <param name="Place">Name of the place.</param>
/// <param name="Figures">Participation and what came back; null where the viewer does not find all opinions.</param>
/// <param name="Strategies">Strategies with a card, in the order of the plan.</param>
public sealed record RoundReport(MonitoringRound Round, string Place, RoundFigures? Figures, IReadOnlyList<ReportStrategy> Strategies)
{
    /// <summary>How sentences name it.</summary>
    public string Title => $"{RoundText.Of(Place, Round.FiscalYear, Round.Kind)} 점검 결과";
}

/// <summary>Reads the report of a round: once it is over for everyone who reads opinions there, before that for who gathers them. Four statements.</summary>
internal sealed class RoundReportQueries(PortalDb door, TimeProvider clock)
{
    /// <returns>null when the viewer finds no such round, or may not read its report yet.</returns>
    public async Task<RoundReport?> FindAsync(string region, Guid id, CancellationToken cancellationToken)
    {
        await using var db = await door.OpenAsync(Permissions.OpinionRead, cancellationToken);
        var now = clock.GetUtcNow().UtcDateTime;
        var heads = await (
            from round in db.MonitoringRounds
            where round.RegionCode == region && round.Id == id && round.AnnouncedAt != null && (round.ClosesAt < now || RecommendationReading.Gathered(db).Any(one => one.RegionCode == region && one.Id == id))
            join place in db.Regions on round.RegionCode equals place.Code
            from summary in db.StrategySummaries.Where(row => row.RegionCode == round.RegionCode && row.RoundId == round.Id).DefaultIfEmpty()
            select new { Round = round, Place = place.Name, Summary = summary }).AsNoTracking().ToListAsync(cancellationToken);
        if (heads is not [var head, ..])
        {
            return null;
        }

        var cards = await (
            from card in db.ReviewCards
            where card.RegionCode == region && card.RoundId == id && card.Conflict == null
            join project in db.Projects on new { Id = card.ProjectId, card.RegionCode } equals new { project.Id, project.RegionCode }
            join strategy in db.Strategies on new { Id = project.StrategyId, project.RegionCode } equals new { strategy.Id, strategy.RegionCode }
            select new ReportCard(card.Submissions, card.DraftAt, project.Id, project.Code, project.Name, project.Order, strategy.Id, strategy.Name, strategy.System, strategy.Order)).ToListAsync(cancellationToken);
        var opinions = await RecommendationReading.Readable(db, now).Where(row => row.RegionCode == region && row.RoundId == id && row.SentAt != null).AsNoTracking().ToListAsync(cancellationToken);
        var all = await db.Recommendations.CountAsync(row => row.RegionCode == region && row.RoundId == id && row.SentAt != null, cancellationToken);
        var summaries = heads.Select(one => one.Summary).OfType<StrategySummary>().ToDictionary(one => one.StrategyId, one => one.Text);
        return new(
            head.Round, head.Place,
            all == opinions.Count ? RoundFigures.Of(cards.Select(card => (card.ProjectId, ReviewCard.StateOf(conflict: null, card.Submissions, card.DraftAt))), opinions) : null,
            [
                .. cards.GroupBy(card => (card.StrategyId, card.Strategy, card.System, card.StrategyOrder)).OrderBy(one => one.Key.System).ThenBy(one => one.Key.StrategyOrder)
                    .Select(one => new ReportStrategy(one.Key.Strategy, summaries.GetValueOrDefault(one.Key.StrategyId), [.. OpinionsOf(one, opinions)])),
            ]);
    }

    private static IEnumerable<(string Project, Recommendation Row)> OpinionsOf(IEnumerable<ReportCard> cards, List<Recommendation> opinions) =>
        from project in cards.DistinctBy(card => card.ProjectId).OrderBy(card => card.Order).ThenBy(card => card.Code, StringComparer.Ordinal)
        from row in opinions.Where(row => row.ProjectId == project.ProjectId).OrderBy(row => row.MadeAt).ThenBy(row => row.Id)
        select ($"{project.Code} {project.Name}", row);

    private sealed record ReportCard(int Submissions, DateTime? DraftAt, Guid ProjectId, string Code, string Name, int Order, Guid StrategyId, string Strategy, StrategySystem System, int StrategyOrder);
}
