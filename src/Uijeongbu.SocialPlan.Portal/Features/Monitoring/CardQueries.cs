using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain.Monitoring;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Plans.Changes;
using Uijeongbu.SocialPlan.Domain.Results;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Features.Files;
using Uijeongbu.SocialPlan.Portal.Features.Results;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Monitoring;

/// <summary>A card as its member reads it.</summary>
/// <param name="Card">The card with its draft.</param>
/// <param name="Member">The viewer as its member.</param>
/// <param name="Round">The round.</param>
/// <param name="Place">Name of the place.</param>
/// <param name="Project">The project.</param>
/// <param name="Questionnaires">The questions of the round, every version.</param>
/// <param name="Versions">What the member submitted, the latest first.</param>
public sealed record CardView(ReviewCard Card, GroupMember Member, MonitoringRound Round, string Place, Project Project, IReadOnlyList<Questionnaire> Questionnaires, IReadOnlyList<SubmittedReview> Versions)
{
    /// <summary>Indicators with target and results: those of the year, or of its first half.</summary>
    public IReadOnlyList<GridRow> Rows { get; init; } = [];

    /// <summary>The budget; null when none is known.</summary>
    public ShownBudget? Budget { get; init; }

    /// <summary>The questions that are asked now.</summary>
    public Questionnaire Asked => QuestionsOf(Round.Questionnaire);

    /// <summary>What others say of the project, without their names; nothing before the own review was submitted.</summary>
    public IReadOnlyList<SubmittedReview> Others { get; init; } = [];

    /// <summary>What was said of the project in earlier rounds, with what became of it; the latest first.</summary>
    public IReadOnlyList<Recommendation> Earlier { get; init; } = [];

    /// <summary>자체점검 of who is in charge; null without one.</summary>
    public SelfCheck? SelfCheck { get; init; }

    /// <summary>What somebody entered for the member from paper and waits for a word of the member; null for none.</summary>
    public PaperReview? Paper { get; init; }

    /// <summary>What was changed of the project in the year, with reasons.</summary>
    public IReadOnlyList<CardChange> Changes { get; init; } = [];

    /// <summary>Evidence of the year that is cleared for outsiders.</summary>
    public IReadOnlyList<SavedFile> Evidence { get; init; } = [];

    /// <summary>The questions that some answers were given to.</summary>
    public Questionnaire QuestionsOf(int number) => Questionnaires.Single(one => one.Version == number);

    /// <summary>What stands in the form: the draft, or what was submitted last, with the answers that the questions of now still ask for.</summary>
    public ReviewAnswers Answers => (Card.Draft ?? (Versions is [var last, ..] ? last.Answers : null)) is { } given
        ? new(Asked.Version, [.. given.Answers.Where(answer => Asked.Find(answer.Key) is not null)])
        : ReviewAnswers.None(Asked);

    /// <summary>Whether the first half of the year is looked at.</summary>
    public bool IsMidYear => Round.Kind is RoundKind.MidYear;

    /// <summary>Address of the page.</summary>
    public string Address => $"{MonitoringRows.Home}/{Card.RegionCode}/cards/{Card.Id}";
}

/// <summary>Reads one card with what it shows of its project: what is read for the card alone, without a right to the plan. Nine statements, ten for the first half of a year.</summary>
internal sealed class CardQueries(PortalDb door)
{
    private const int MostEarlier = 10;

    /// <returns>null when the viewer has no such card.</returns>
    public async Task<CardView?> FindAsync(string region, Guid id, CancellationToken cancellationToken)
    {
        await using var db = await door.OpenAsync(Permissions.MonitorRead, cancellationToken);
        var found = await (
            from own in MonitoringRows.Own(db)
            where own.Card.RegionCode == region && own.Card.Id == id
            join project in db.Projects on new { Id = own.Card.ProjectId, own.Card.RegionCode } equals new { project.Id, project.RegionCode }
            join place in db.Regions on own.Card.RegionCode equals place.Code
            from check in db.SelfChecks.Where(row => row.RegionCode == own.Card.RegionCode && row.RoundId == own.Card.RoundId && row.ProjectId == own.Card.ProjectId).DefaultIfEmpty()
            from paper in db.PaperReviews.Where(row => row.RegionCode == own.Card.RegionCode && row.CardId == own.Card.Id && row.State == PaperState.Waiting).DefaultIfEmpty()
            select new { own.Card, own.Member, own.Round, Project = project, Place = place.Name, Check = check, Paper = paper }).SingleOrDefaultAsync(cancellationToken);
        if (found is null)
        {
            return null;
        }

        var versions = await db.SubmittedReviews.Where(row => row.RegionCode == region && row.CardId == id).OrderByDescending(row => row.Number).ToListAsync(cancellationToken);
        var asked = await db.RoundQuestionnaires.Where(row => row.RegionCode == region && row.RoundId == found.Card.RoundId).ToListAsync(cancellationToken);
        var (year, subject) = (found.Round.FiscalYear, found.Project.Id);
        List<GridRow> rows = found.Round.Kind is RoundKind.MidYear
            ? [.. (await InterimRows.ReadAsync(db, region, year, ResultTerm.FirstHalf, [subject], cancellationToken)).Rows[subject]]
            : [.. (await ResultStatements.Indicators.For(db)(db, region, year, [subject]).ToListAsync(cancellationToken)).OrderBy(row => row.Indicator.Order).Select(ResultQueries.RowOf)];
        var lines = await db.BudgetLines.Where(row => row.RegionCode == region && row.FiscalYear == year && row.ProjectId == subject).ToListAsync(cancellationToken);
        return new(found.Card, found.Member, found.Round, found.Place, found.Project, [.. asked.Select(row => row.ToQuestionnaire())], versions)
        {
            Rows = rows, SelfCheck = found.Check, Paper = found.Paper,
            Changes = CardChange.Of(await ChangesAsync(db, found.Project, year, cancellationToken), found.Project.Code, rows), Evidence = await EvidenceAsync(db, region, subject, year, cancellationToken),
            Budget = ShownBudget.Of(lines), Others = await OthersAsync(db, found.Card, cancellationToken), Earlier = await EarlierAsync(db, found.Card, found.Round, cancellationToken),
        };
    }

    private static Task<List<ChangeSet>> ChangesAsync(PortalDbContext db, Project project, int year, CancellationToken cancellationToken) => db.ChangeSets.AsNoTracking()
        .Where(row => row.RegionCode == project.RegionCode && row.Status == ChangeSetStatus.InEffect && db.AnnualPlans.Any(annual => annual.RegionCode == row.RegionCode && annual.Id == row.AnnualPlanId && annual.PlanId == project.PlanId && annual.FiscalYear == year))
        .ToListAsync(cancellationToken);

    // Public as a whole: of a file that is public in part nobody has taken out what its reason names.
    private static async Task<IReadOnlyList<SavedFile>> EvidenceAsync(PortalDbContext db, string region, Guid project, int year, CancellationToken cancellationToken)
    {
        var files = await CardFiles.Cleared(db, region, project, year).ToListAsync(cancellationToken);
        return [.. files.OrderBy(file => file.UploadedAt).ThenBy(file => file.Id).Select(SavedFile.Of)];
    }

    // What was answered of rounds that were over when this one opened: whoever has the card reads it, also who was no member then.
    private static async Task<IReadOnlyList<Recommendation>> EarlierAsync(PortalDbContext db, ReviewCard own, MonitoringRound now, CancellationToken cancellationToken)
    {
        var rows = await (
            from row in db.Recommendations
            where row.RegionCode == own.RegionCode && row.ProjectId == own.ProjectId && (row.ConfirmedAt != null || row.FirstConfirmedAt != null)
                && db.MonitoringRounds.Any(round => round.RegionCode == row.RegionCode && round.Id == row.RoundId && round.Id != now.Id && round.ClosesAt <= now.OpensAt)
            select row).AsNoTracking().ToListAsync(cancellationToken);
        return [.. rows.OrderByDescending(row => row.SentAt).ThenBy(row => row.Id).Take(MostEarlier)];
    }

    // The latest version of each; which cards, ReviewReading alone decides.
    private static Task<List<SubmittedReview>> OthersAsync(PortalDbContext db, ReviewCard own, CancellationToken cancellationToken) => (
        from card in ReviewReading.Readable(db)
        where card.RegionCode == own.RegionCode && card.RoundId == own.RoundId && card.ProjectId == own.ProjectId && card.Id != own.Id
        join review in db.SubmittedReviews on new { CardId = card.Id, card.RegionCode, Number = card.Submissions } equals new { review.CardId, review.RegionCode, review.Number }
        orderby review.At, review.Id
        select review).ToListAsync(cancellationToken);
}
