using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain.Evaluation;
using Uijeongbu.SocialPlan.Domain.Evaluation.Objections;
using Uijeongbu.SocialPlan.Domain.Evaluation.Scores;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Evaluation.Outcomes;

/// <summary>An objection in the list of the province.</summary>
/// <param name="Row">The objection.</param>
/// <param name="Place">Name of the municipality.</param>
internal sealed record ObjectionLine(EvaluationObjection Row, string Place);

/// <summary>Objections of a round.</summary>
/// <param name="Round">The round.</param>
/// <param name="Lines">Those that wait first, the earliest day first.</param>
internal sealed record ObjectionsView(EvaluationRound Round, IReadOnlyList<ObjectionLine> Lines)
{
    /// <summary>How pages name the round.</summary>
    public string Title => EvaluationRows.TitleOf(Round.FiscalYear, Round.Kind);
}

/// <summary>One objection with the figures that it is about.</summary>
/// <param name="Round">The round.</param>
/// <param name="Line">The objection.</param>
/// <param name="Inputs">What the figures follow from, with the rulings so far.</param>
/// <param name="Unit">The municipality's figures with them.</param>
internal sealed record ObjectionView(EvaluationRound Round, ObjectionLine Line, EvaluationInputs Inputs, UnitScore Unit)
{
    /// <summary>The cell.</summary>
    public CriterionScore Criterion => Unit.Criteria.Single(one => one.Criterion.Key == Line.Row.Content.Criterion);

    /// <summary>The ruling on the cell that was in force before this objection is ruled; null when the marks of the evaluators were. Of two rulings that of the later number stands.</summary>
    public RuledValue? Earlier => Unit.Unit.Ruled.LastOrDefault(one =>
        one.Criterion == Line.Row.Content.Criterion && one.Objection != Line.Row.Number && (Line.Row.IsOpen || string.CompareOrdinal(one.Objection, Line.Row.Number) < 0));

    /// <summary>The points that it is about: those in force before it is ruled.</summary>
    public decimal? Before => Earlier is { } ruled ? ruled.Value : Criterion.Panel.Value;

    /// <summary>What a ruling would do.</summary>
    public RulingEffect EffectOf(ObjectionRuling ruling) => RulingEffect.Of(
        Inputs, Unit.Unit.Code, ruling.Changes() && ruling.Value is { } value ? new(Line.Row.Number, Line.Row.Content.Criterion, value, ruling.Reason) : null);
}

/// <summary>Reads objections for the province.</summary>
internal sealed class ObjectionQueries(PortalDb door)
{
    /// <returns>null when there is no such round for the viewer.</returns>
    public async Task<ObjectionsView?> ListAsync(string province, Guid round, CancellationToken cancellationToken)
    {
        await using var db = await door.OpenAsync(Permissions.EvaluationRead, cancellationToken);
        if (await db.EvaluationRounds.SingleOrDefaultAsync(row => row.RegionCode == province && row.Id == round, cancellationToken) is not { } found)
        {
            return null;
        }

        var rows = await Lines(db, round).ToListAsync(cancellationToken);
        return new(found, [.. rows.Select(row => new ObjectionLine(row.Row, row.Place)).OrderByDescending(line => line.Row.IsOpen).ThenBy(line => line.Row.DueOn).ThenBy(line => line.Row.Number, StringComparer.Ordinal)]);
    }

    /// <returns>null when there is no such objection for the viewer.</returns>
    public async Task<ObjectionView?> FindAsync(string province, Guid round, string region, Guid id, CancellationToken cancellationToken)
    {
        await using var db = await door.OpenAsync(Permissions.EvaluationRead, cancellationToken);
        var found = await db.EvaluationRounds.SingleOrDefaultAsync(row => row.RegionCode == province && row.Id == round, cancellationToken);
        var line = await Lines(db, round).Where(row => row.Row.RegionCode == region && row.Row.Id == id).SingleOrDefaultAsync(cancellationToken);
        var viewing = await db.EvaluationVersions.Where(row => row.RegionCode == province && row.RoundId == round && row.Kind == EvaluationVersionKind.Viewing).SingleOrDefaultAsync(cancellationToken);
        if (found is null || line is null || viewing is null)
        {
            return null;
        }

        var inputs = await Freezing.InputsAsync(db, found, viewing, cancellationToken);
        return EvaluationScorer.Score(inputs).Find(region) is { } unit ? new(found, new(line.Row, line.Place), inputs, unit) : null;
    }

    private static IQueryable<Found> Lines(PortalDbContext db, Guid round) =>
        from row in db.EvaluationObjections
        where row.RoundId == round
        join place in db.Regions on row.RegionCode equals place.Code
        select new Found { Row = row, Place = place.Name };

    private sealed class Found
    {
        public required EvaluationObjection Row { get; init; }

        public required string Place { get; init; }
    }
}
