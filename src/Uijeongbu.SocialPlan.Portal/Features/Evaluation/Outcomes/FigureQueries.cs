using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain.Evaluation;
using Uijeongbu.SocialPlan.Domain.Evaluation.Scores;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Features.Evaluation.Marking;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Evaluation.Outcomes;

/// <summary>The figures of a round, of one version or as they stand.</summary>
/// <param name="Round">The round.</param>
/// <param name="Score">The figures, by the Domain.</param>
/// <param name="Hash">SHA-256 of what they follow from.</param>
/// <param name="Version">The version that they are of; null while they move: marks that come in, or rulings during 상호열람.</param>
/// <param name="Versions">All versions, the first first.</param>
public sealed record FiguresView(EvaluationRound Round, EvaluationScore Score, string Hash, VersionLine? Version, IReadOnlyList<VersionLine> Versions)
{
    /// <summary>Sheets that are still to be submitted, of evaluators in the round.</summary>
    public int OpenSheets { get; init; }

    /// <summary>Objections without a ruling.</summary>
    public int OpenObjections { get; init; }

    /// <summary>Whether the version was asked for by its number.</summary>
    public bool IsChosen { get; init; }

    /// <summary>How pages name the round.</summary>
    public string Title => EvaluationRows.TitleOf(Round.FiscalYear, Round.Kind);

    /// <summary>Address of one of its pages, of the same version.</summary>
    public string Page(string page) => EvaluationPlaces.Page(Round.RegionCode, Round.Id, page) + (IsChosen ? "?version=" + Version!.Number : "");
}

/// <summary>
/// Reads figures for the province. Until they are frozen for viewing they hold marks that evaluators may not see of each other: who is an evaluator of the round finds
/// nothing here before, whatever other role the person has.
/// </summary>
internal sealed class FigureQueries(PortalDb door)
{
    /// <param name="province">Code of the province.</param>
    /// <param name="id">The round.</param>
    /// <param name="number">A version; null for the figures as they stand: the last certified ones, or those that rulings move, or those that marks make.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>null when there is nothing for the viewer.</returns>
    public async Task<FiguresView?> FindAsync(string province, Guid id, string? number, CancellationToken cancellationToken)
    {
        await using var db = await door.OpenAsync(Permissions.EvaluationRead, cancellationToken);
        var round = await db.EvaluationRounds.SingleOrDefaultAsync(row => row.RegionCode == province && row.Id == id, cancellationToken);
        if (round is null or { State: EvaluationState.Preparing } || (round.State is EvaluationState.Running && !await MarkReading.IsAllAsync(db, round, cancellationToken)))
        {
            return null;
        }

        var versions = await VersionLine.Of(db, province, id).ToListAsync(cancellationToken);
        var chosen = number is not null ? versions.Find(one => one.Number == number)
            : round.State >= EvaluationState.Certified ? versions.FindLast(one => one.Kind is EvaluationVersionKind.Certified)
            : null;
        if (number is not null && chosen is null)
        {
            return null;
        }

        var inputs = await InputsAsync(db, round, chosen, versions, cancellationToken);
        var (sheets, objections) = (OpenViewing.OpenSheets(db, round), db.EvaluationObjections.Where(row => row.RoundId == id && row.WithdrawnAt == null && row.RuledAt == null));
        var open = await db.EvaluationRounds.Where(row => row.RegionCode == province && row.Id == id).Select(_ => new { Sheets = sheets.Count(), Objections = objections.Count() }).SingleAsync(cancellationToken);
        return new(round, EvaluationScorer.Score(inputs), chosen?.Hash ?? EvaluationJson.HashOf(EvaluationJson.Write(inputs)), chosen, versions)
        {
            IsChosen = number is not null,
            OpenSheets = open.Sheets,
            OpenObjections = open.Objections,
        };
    }

    private static async Task<EvaluationInputs> InputsAsync(PortalDbContext db, EvaluationRound round, VersionLine? chosen, List<VersionLine> versions, CancellationToken cancellationToken)
    {
        var source = chosen ?? versions.Find(one => one.Kind is EvaluationVersionKind.Viewing);
        var row = source is null ? null : await db.EvaluationVersions.SingleAsync(one => one.RegionCode == round.RegionCode && one.Id == source.Id, cancellationToken);
        return chosen is null ? await Freezing.InputsAsync(db, round, row, cancellationToken) : EvaluationJson.ReadInputs(row!.Content);
    }
}
