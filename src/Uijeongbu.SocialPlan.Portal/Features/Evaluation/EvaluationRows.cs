using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Evaluation;
using Uijeongbu.SocialPlan.Domain.Evaluation.Marking;
using Uijeongbu.SocialPlan.Domain.Evaluation.Objections;
using Uijeongbu.SocialPlan.Domain.Evaluation.Scores;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Data.Record;

namespace Uijeongbu.SocialPlan.Portal.Features.Evaluation;

/// <summary>Rows of rounds as commands and queries find them.</summary>
internal static class EvaluationRows
{
    /// <summary>Where the province's people begin.</summary>
    public const string Home = "/app/evaluations";

    /// <summary>Where evaluators begin.</summary>
    public const string Marks = "/app/marks";

    /// <summary>Where municipalities begin.</summary>
    public const string Outcomes = "/app/outcomes";

    /// <summary>Address of a round's page.</summary>
    public static string AddressOf(EvaluationRound round) => $"{Home}/{round.RegionCode}/{round.Id}";

    /// <summary>2025년 시행결과 평가(2026년), as pages and notifications name a round: both years are always there.</summary>
    public static string TitleOf(int year, EvaluationKind kind) => string.Create(CultureInfo.InvariantCulture, $"{year}년 {EvaluationLabels.Of(kind)}({year + 1}년 평가)");

    /// <summary>The round of a command, as it was seen.</summary>
    public static async Task<Outcome<EvaluationRound>> SeenAsync(Change change, string province, Guid id, long version, CancellationToken cancellationToken) =>
        await change.Db.EvaluationRounds.SingleOrDefaultAsync(row => row.RegionCode == province && row.Id == id, cancellationToken) is not { } row ? EvaluationProblems.RoundNotFound
        : row.Version == version ? row
        : new EvaluationConflict(SavedEvaluation.Of(row));

    /// <summary>
    /// Everything that a round's figures follow from, as it stands: submitted and recused sheets of evaluators, rulings, points given. Five statements, however many rows.
    /// Who may see it is decided before: it holds marks.
    /// </summary>
    public static async Task<EvaluationInputs> InputsAsync(PortalDbContext db, EvaluationRound round, CancellationToken cancellationToken)
    {
        var (province, id) = (round.RegionCode, round.Id);
        var name = await db.Regions.Where(row => row.Code == province).Select(row => row.Name).SingleAsync(cancellationToken);
        var units = await db.EvaluationUnits.AsNoTracking().Where(row => row.RegionCode == province && row.RoundId == id).ToListAsync(cancellationToken);
        var sheets = await (
            from sheet in db.MarkSheets.AsNoTracking()
            where sheet.RegionCode == province && sheet.RoundId == id && (sheet.Submissions > 0 || sheet.Conflict != null)
            join evaluator in db.Evaluators on new { Id = sheet.EvaluatorId, sheet.RegionCode } equals new { evaluator.Id, evaluator.RegionCode }
            select new { Sheet = sheet, evaluator.Number }).ToListAsync(cancellationToken);
        var notes = await db.ConsensusNotes.AsNoTracking().Where(row => row.RegionCode == province && row.RoundId == id).ToListAsync(cancellationToken);
        var ruled = (await db.EvaluationObjections.AsNoTracking().Where(row => row.RoundId == id && row.RuledAt != null).ToListAsync(cancellationToken))
            .Where(row => row.Ruling is { Value: not null } ruling && ruling.Changes()).ToLookup(row => row.RegionCode, StringComparer.Ordinal);
        return new EvaluationInputs(
            province, name, round.FiscalYear, round.Kind, round.IsDemo, round.Rules,
            [.. units.Select(unit => UnitOf(unit, ruled[unit.UnitCode]))], [.. sheets.Select(one => SheetOf(one.Sheet, one.Number))], [.. notes.Select(note => new EvaluatedNote(note.UnitCode, note.Criterion, note.Text))]).Sorted();
    }

    private static EvaluatedUnit UnitOf(EvaluationUnit unit, IEnumerable<EvaluationObjection> ruled) => new(
        unit.UnitCode, unit.Name, unit.Group, unit.Achievement, unit.SubmittedAt, unit.Extras,
        [.. ruled.Select(row => new RuledValue(row.Number, row.Content.Criterion, row.Ruling!.Value!.Value, row.Ruling.Reason))], unit.LastTotal, unit.Special);

    private static EvaluatedSheet SheetOf(MarkSheet sheet, int evaluator) => new(
        evaluator.ToString("000", CultureInfo.InvariantCulture), sheet.UnitCode, sheet.Stage, sheet.Conflict is not null, sheet.Conflict is null ? sheet.Marks : []);
}
