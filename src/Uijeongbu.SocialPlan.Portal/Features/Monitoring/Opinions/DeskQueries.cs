using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain.Monitoring;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Monitoring.Opinions;

/// <summary>A card on the desk.</summary>
/// <param name="Id">The card.</param>
/// <param name="MemberId">Its member.</param>
/// <param name="Member">The member by name.</param>
/// <param name="State">How far it is.</param>
/// <param name="Review">What was submitted last; null when nothing was, or when the viewer does not read it yet.</param>
public sealed record DeskCard(Guid Id, Guid MemberId, string Member, CardState State, SubmittedReview? Review)
{
    /// <summary>Whether a review counts.</summary>
    public bool IsSubmitted => State is CardState.Submitted or CardState.Revising;
}

/// <summary>A project on the desk.</summary>
/// <param name="Id">The project.</param>
/// <param name="Title">Number and name.</param>
/// <param name="Department">담당과, as the plan names it.</param>
/// <param name="StrategyId">Its strategy.</param>
/// <param name="Strategy">Name of the strategy.</param>
/// <param name="Cards">Cards that are reviewed, in the order in which they were dealt.</param>
public sealed record DeskProject(Guid Id, string Title, string? Department, Guid StrategyId, string Strategy, IReadOnlyList<DeskCard> Cards)
{
    /// <summary>Cards with a review.</summary>
    public int Submitted => Cards.Count(card => card.IsSubmitted);

    /// <summary>Whether reviews are there that the viewer does not read yet: the own one comes first.</summary>
    public bool IsBlind => Cards.Any(card => card.IsSubmitted && card.Review is null);

    /// <summary>Reviews with the place of their member, from 0.</summary>
    public IEnumerable<(int Member, SubmittedReview Review)> Reviews => Cards.Index().Where(one => one.Item.Review is not null).Select(one => (one.Index, one.Item.Review!));
}

/// <summary>An opinion on the desk.</summary>
/// <param name="Row">The opinion.</param>
/// <param name="Sources">Whose words it is made of.</param>
public sealed record DeskOpinion(Recommendation Row, IReadOnlyList<RecommendationSource> Sources)
{
    /// <summary>How many members' words it holds.</summary>
    public int Members => Sources.Select(source => source.CardId).Distinct().Count();
}

/// <summary>A round for who gathers its opinions.</summary>
/// <param name="Round">The round.</param>
/// <param name="Place">Name of the place.</param>
/// <param name="Questionnaires">The questions, every version.</param>
/// <param name="Projects">Projects with a card, in the order of the plan.</param>
/// <param name="Withdrawn">Cards that went to another member.</param>
/// <param name="Opinions">What was gathered, in the order of the plan.</param>
/// <param name="Summaries">종합의견 by strategy, as far as they are written.</param>
public sealed record DeskView(
    MonitoringRound Round, string Place, IReadOnlyList<Questionnaire> Questionnaires, IReadOnlyList<DeskProject> Projects, int Withdrawn, IReadOnlyList<DeskOpinion> Opinions, IReadOnlyDictionary<Guid, StrategySummary> Summaries)
{
    /// <summary>How sentences name the round.</summary>
    public string Title => RoundText.Of(Place, Round.FiscalYear, Round.Kind);

    /// <summary>Strategies with a card, in the order of the plan.</summary>
    public IEnumerable<IGrouping<(Guid Id, string Name), DeskProject>> Strategies => Projects.GroupBy(project => (project.StrategyId, project.Strategy));

    /// <summary>Participation and what came back, over the round.</summary>
    public RoundFigures Figures => RoundFigures.Of(Projects.SelectMany(project => project.Cards.Select(card => (project.Id, card.State))), Opinions.Select(opinion => opinion.Row));

    /// <summary>Cards by member, by name.</summary>
    public IEnumerable<IGrouping<(Guid Id, string Name), DeskCard>> Members => Cards.GroupBy(card => (card.MemberId, card.Member)).OrderBy(one => one.Key.Member, StringComparer.Ordinal).ThenBy(one => one.Key.MemberId);

    /// <summary>All cards that are reviewed.</summary>
    public IEnumerable<DeskCard> Cards => Projects.SelectMany(project => project.Cards);

    /// <summary>The questions that are asked now, and after them those of earlier versions that are asked no more but were answered.</summary>
    public Questionnaire Asked
    {
        get
        {
            var now = QuestionsOf(Round.Questionnaire);
            var gone = Questionnaires.Where(one => one.Version != now.Version).OrderByDescending(one => one.Version).SelectMany(one => one.Questions).DistinctBy(question => question.Key, StringComparer.Ordinal)
                .Where(question => now.Find(question.Key) is null && Cards.Any(card => card.Review?.Answers.Of(question.Key) is not null)).ToList();
            return gone.Count == 0 ? now : now with { Questions = [.. now.Questions, .. gone] };
        }
    }

    /// <summary>The questions that some answers were given to.</summary>
    public Questionnaire QuestionsOf(int number) => Questionnaires.Single(one => one.Version == number);

    /// <summary>How far members agree on each scale, over all projects.</summary>
    public IReadOnlyList<RoundAgreement> Agreement => RoundAgreement.Of(
        Asked, [.. Projects.SelectMany(project => project.Cards.Where(card => card.Review is not null).Select(card => (project.Id, card.MemberId, card.Review!.Answers)))]);

    /// <summary>A project by its id.</summary>
    public DeskProject? Find(Guid? id) => Projects.FirstOrDefault(project => project.Id == id);
}

/// <summary>Reads a round for the desk: three statements, however many members and projects it has.</summary>
internal sealed class DeskQueries(PortalDb door, TimeProvider clock)
{
    /// <returns>null when the viewer gathers no such round.</returns>
    public async Task<DeskView?> FindAsync(string region, Guid id, CancellationToken cancellationToken)
    {
        await using var db = await door.OpenAsync(Permissions.OpinionGather, cancellationToken);
        var heads = await (
            from round in RecommendationReading.Gathered(db)
            where round.RegionCode == region && round.Id == id
            join place in db.Regions on round.RegionCode equals place.Code
            from asked in db.RoundQuestionnaires.Where(row => row.RegionCode == round.RegionCode && row.RoundId == round.Id).DefaultIfEmpty()
            from summary in db.StrategySummaries.Where(row => row.RegionCode == round.RegionCode && row.RoundId == round.Id).DefaultIfEmpty()
            select new { Round = round, Place = place.Name, Asked = asked, Summary = summary }).AsNoTracking().ToListAsync(cancellationToken);
        if (heads is not [var head, ..])
        {
            return null;
        }

        var cards = await CardsAsync(db, region, id, cancellationToken);
        var projects = cards.GroupBy(card => card.ProjectId).Select(one => (First: one.First(), Cards: one.Where(card => card.Conflict is null).ToList())).Where(one => one.Cards.Count > 0)
            .OrderBy(one => one.First.System).ThenBy(one => one.First.StrategyOrder).ThenBy(one => one.First.Order).ThenBy(one => one.First.Code, StringComparer.Ordinal)
            .Select(one => new DeskProject(one.First.ProjectId, $"{one.First.Code} {one.First.Name}", one.First.Department, one.First.StrategyId, one.First.Strategy, [.. one.Cards.OrderBy(card => card.Id).Select(card => new DeskCard(card.Id, card.MemberId, card.Member, ReviewCard.StateOf(card.Conflict, card.Submissions, card.DraftAt), card.Review))])).ToList();
        var places = projects.Index().ToDictionary(one => one.Item.Id, one => one.Index);
        var opinions = await OpinionsAsync(db, region, id, cancellationToken);
        return new(
            head.Round, head.Place, [.. heads.Select(one => one.Asked).OfType<RoundQuestionnaire>().DistinctBy(one => one.Number).Select(one => one.ToQuestionnaire())], projects, cards.Count(card => card.Conflict is not null),
            [.. opinions.OrderBy(one => places.GetValueOrDefault(one.Row.ProjectId, int.MaxValue)).ThenBy(one => one.Row.MadeAt).ThenBy(one => one.Row.Id)],
            heads.Select(one => one.Summary).OfType<StrategySummary>().DistinctBy(one => one.StrategyId).ToDictionary(one => one.StrategyId));
    }

    // Which reviews are among them, ReviewReading alone decides.
    private static Task<List<CardRow>> CardsAsync(PortalDbContext db, string region, Guid round, CancellationToken cancellationToken) => (
        from card in db.ReviewCards
        where card.RegionCode == region && card.RoundId == round
        join member in db.GroupMembers on new { Id = card.MemberId, card.RegionCode } equals new { member.Id, member.RegionCode }
        join project in db.Projects on new { Id = card.ProjectId, card.RegionCode } equals new { project.Id, project.RegionCode }
        join strategy in db.Strategies on new { Id = project.StrategyId, project.RegionCode } equals new { strategy.Id, strategy.RegionCode }
        from review in db.SubmittedReviews.Where(row => row.RegionCode == card.RegionCode && row.CardId == card.Id && row.Number == card.Submissions
            && ReviewReading.Readable(db).Any(readable => readable.RegionCode == row.RegionCode && readable.Id == row.CardId)).DefaultIfEmpty()
        select new CardRow
        {
            Id = card.Id, MemberId = member.Id, Member = member.Name, Conflict = card.Conflict, Submissions = card.Submissions, DraftAt = card.DraftAt, ProjectId = project.Id, Code = project.Code, Name = project.Name,
            Department = project.Department, Order = project.Order, System = strategy.System, StrategyOrder = strategy.Order, StrategyId = strategy.Id, Strategy = strategy.Name, Review = review,
        }).AsNoTracking().ToListAsync(cancellationToken);

    private async Task<List<DeskOpinion>> OpinionsAsync(PortalDbContext db, string region, Guid round, CancellationToken cancellationToken)
    {
        var rows = await (
            from row in RecommendationReading.Readable(db, clock.GetUtcNow().UtcDateTime)
            where row.RegionCode == region && row.RoundId == round
            from source in db.RecommendationSources.Where(one => one.RegionCode == row.RegionCode && one.RecommendationId == row.Id).DefaultIfEmpty()
            select new { Row = row, Source = source }).AsNoTracking().ToListAsync(cancellationToken);
        return [.. rows.GroupBy(one => one.Row.Id).Select(one => new DeskOpinion(one.First().Row, [.. one.Select(row => row.Source).OfType<RecommendationSource>()]))];
    }

    private sealed class CardRow
    {
        public required Guid Id { get; init; }

        public required Guid MemberId { get; init; }

        public required string Member { get; init; }

        public required ConflictKind? Conflict { get; init; }

        public required int Submissions { get; init; }

        public required DateTime? DraftAt { get; init; }

        public required Guid ProjectId { get; init; }

        public required string Code { get; init; }

        public required string Name { get; init; }

        public required string? Department { get; init; }

        public required int Order { get; init; }

        public required StrategySystem System { get; init; }

        public required int StrategyOrder { get; init; }

        public required Guid StrategyId { get; init; }

        public required string Strategy { get; init; }

        public required SubmittedReview? Review { get; init; }
    }
}
