using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain.Evaluation;
using Uijeongbu.SocialPlan.Domain.Evaluation.Marking;
using Uijeongbu.SocialPlan.Domain.Evaluation.Scores;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Evaluation.Marking;

/// <summary>A sheet that the viewer may read, beside others.</summary>
/// <param name="Sheet">The sheet.</param>
/// <param name="Number">Number of the evaluator.</param>
/// <param name="Name">Name of the evaluator; null where it is withheld.</param>
/// <param name="IsOwn">Whether it is the viewer's.</param>
public sealed record PeerSheet(MarkSheet Sheet, int Number, string? Name, bool IsOwn);

/// <summary>Marks of a municipality in a stage, side by side: those that the viewer may read.</summary>
/// <param name="Round">The round.</param>
/// <param name="Unit">The municipality.</param>
/// <param name="Stage">The stage.</param>
/// <param name="Sheets">By number of the evaluator.</param>
/// <param name="Criteria">Criteria of the stage with the value of the panel over these sheets.</param>
/// <param name="Notes">조정 의견.</param>
public sealed record PeerMarks(EvaluationRound Round, EvaluationUnit Unit, EvaluationStage Stage, IReadOnlyList<PeerSheet> Sheets, IReadOnlyList<CriterionScore> Criteria, IReadOnlyList<ConsensusNote> Notes)
{
    /// <summary>The own sheet; null for who has none.</summary>
    public MarkSheet? Own => Sheets.FirstOrDefault(one => one.IsOwn)?.Sheet;

    /// <summary>Whether the viewer writes the notes.</summary>
    public bool WritesNotes { get; init; }

    /// <summary>The note of a criterion; null for none.</summary>
    public ConsensusNote? NoteOf(string criterion) => Notes.FirstOrDefault(note => note.Criterion == criterion);

    /// <summary>What a sheet gives a criterion, in points.</summary>
    public decimal? PointsOf(PeerSheet one, RubricCriterion criterion)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(criterion);
        return SheetProgress.PointsOf(criterion, one.Sheet.Marks.FirstOrDefault(mark => mark.Criterion == criterion.Key), Round.Rules, Unit.Achievement?.Rate);
    }

    /// <summary>What a sheet adds to.</summary>
    public decimal SumOf(PeerSheet one)
    {
        ArgumentNullException.ThrowIfNull(one);
        return SheetProgress.Of(one.Sheet.Marks, Round.Rules, Stage, Unit.Achievement?.Rate).Sum;
    }
}

/// <summary>Reads marks side by side: evaluators those of a municipality after their own submission, the province's people what was submitted. Which ones, <see cref="MarkReading"/> decides.</summary>
internal sealed class PeerQueries(PortalDb door)
{
    /// <summary>For an evaluator, by the own sheet. Six statements.</summary>
    /// <returns>null when there is no such own sheet, or it was not submitted yet.</returns>
    public async Task<PeerMarks?> OfSheetAsync(string province, Guid sheet, CancellationToken cancellationToken)
    {
        await using var db = await door.OpenAsync(Permissions.MarkRead, cancellationToken);
        if (await OwnSheets.FindAsync(db, province, sheet, cancellationToken) is not { Sheet.Submissions: > 0 } own)
        {
            return null;
        }

        var evaluators = await db.Evaluators.AsNoTracking().Where(row => row.RegionCode == province && row.RoundId == own.Round.Id).ToListAsync(cancellationToken);
        var sheets = await db.MarkSheets.AsNoTracking().Where(row => row.RegionCode == province && row.RoundId == own.Round.Id && row.UnitCode == own.Unit.UnitCode).ToListAsync(cancellationToken);
        return await PeerRows.ReadAsync(db, own.Round, own.Unit, own.Sheet.Stage, cancellationToken) with { WritesNotes = NoteDuty.Of(evaluators, sheets)?.Id == own.Evaluator.Id };
    }

    /// <summary>For the province's people. Five statements.</summary>
    /// <returns>null when the viewer finds no such municipality there, or is an evaluator of the round.</returns>
    public async Task<PeerMarks?> OfUnitAsync(string province, Guid round, string unit, EvaluationStage stage, CancellationToken cancellationToken)
    {
        await using var db = await door.OpenAsync(Permissions.EvaluationRead, cancellationToken);
        var found = await db.EvaluationUnits.AsNoTracking().Where(row => row.RegionCode == province && row.RoundId == round && row.UnitCode == unit)
            .Join(db.EvaluationRounds.AsNoTracking(), row => new { Id = row.RoundId, row.RegionCode }, row => new { row.Id, row.RegionCode }, (one, its) => new { Unit = one, Round = its }).SingleOrDefaultAsync(cancellationToken);
        return found is not null && await MarkReading.IsAllAsync(db, found.Round, cancellationToken) ? await PeerRows.ReadAsync(db, found.Round, found.Unit, stage, cancellationToken, named: true) : null;
    }
}

/// <summary>Marks side by side from rows that the viewer may read.</summary>
internal static class PeerRows
{
    public static async Task<PeerMarks> ReadAsync(PortalDbContext db, EvaluationRound round, EvaluationUnit unit, EvaluationStage stage, CancellationToken cancellationToken, bool named = false)
    {
        var account = db.Viewer.AccountId;
        var rows = await (
            from sheet in MarkReading.Readable(db).AsNoTracking()
            where sheet.RegionCode == round.RegionCode && sheet.RoundId == round.Id && sheet.UnitCode == unit.UnitCode && sheet.Stage == stage && sheet.Conflict == null
            join evaluator in db.Evaluators on new { Id = sheet.EvaluatorId, sheet.RegionCode } equals new { evaluator.Id, evaluator.RegionCode }
            orderby evaluator.Number
            select new { Sheet = sheet, evaluator.Number, evaluator.Name, IsOwn = evaluator.AccountId == account }).ToListAsync(cancellationToken);
        var notes = await db.ConsensusNotes.AsNoTracking().Where(row => row.RegionCode == round.RegionCode && row.RoundId == round.Id && row.UnitCode == unit.UnitCode).ToListAsync(cancellationToken);
        List<PeerSheet> sheets = [.. rows.Select(row => new PeerSheet(row.Sheet, row.Number, named || row.IsOwn ? row.Name : null, row.IsOwn))];
        return new(round, unit, stage, sheets, ScoresOf(round, unit, stage, sheets), notes);
    }

    // The round's own computation over this municipality alone: what asks for a note here asks for one at the freezing.
    private static IReadOnlyList<CriterionScore> ScoresOf(EvaluationRound round, EvaluationUnit unit, EvaluationStage stage, List<PeerSheet> sheets)
    {
        EvaluationInputs inputs = new(
            round.RegionCode, "", round.FiscalYear, round.Kind, round.IsDemo, round.Rules,
            [new(unit.UnitCode, unit.Name, unit.Group, unit.Achievement, unit.SubmittedAt, [], [], LastTotal: null, Special: null)],
            [.. sheets.Select(one => new EvaluatedSheet(one.Number.ToString("000", System.Globalization.CultureInfo.InvariantCulture), unit.UnitCode, stage, IsRecused: false, one.Sheet.Marks))], []);
        return [.. EvaluationScorer.Score(inputs).Units[0].Criteria.Where(one => one.Criterion.Stage == stage)];
    }
}
