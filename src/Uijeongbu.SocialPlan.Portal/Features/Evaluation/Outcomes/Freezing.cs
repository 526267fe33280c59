using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain.Evaluation;
using Uijeongbu.SocialPlan.Domain.Evaluation.Scores;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Data.Record;

namespace Uijeongbu.SocialPlan.Portal.Features.Evaluation.Outcomes;

/// <summary>Freezes a round's inputs as a version and writes what each municipality is shown of it. Inside a command of the province.</summary>
internal static class Freezing
{
    /// <summary>The inputs as they stand. Once figures were frozen for viewing, marks and notes are those of then; rulings, 가점 and groups are those of now.</summary>
    public static async Task<EvaluationInputs> InputsAsync(PortalDbContext db, EvaluationRound round, EvaluationVersion? viewing, CancellationToken cancellationToken)
    {
        var live = await EvaluationRows.InputsAsync(db, round, cancellationToken);
        if (viewing is null)
        {
            return live;
        }

        var frozen = EvaluationJson.ReadInputs(viewing.Content);
        return live with { Sheets = frozen.Sheets, Notes = frozen.Notes };
    }

    /// <summary>Puts submitted and recused sheets with their marks, and the chair's notes, on the record: marks stood there only as a hash so far.</summary>
    public static async Task NoteMarksAsync(Change change, EvaluationRound round, CancellationToken cancellationToken)
    {
        var (province, id) = (round.RegionCode, round.Id);
        var sheets = await (
            from sheet in change.Db.MarkSheets.AsNoTracking()
            where sheet.RegionCode == province && sheet.RoundId == id && (sheet.Submissions > 0 || sheet.Conflict != null)
            join evaluator in change.Db.Evaluators on new { Id = sheet.EvaluatorId, sheet.RegionCode } equals new { evaluator.Id, evaluator.RegionCode }
            orderby sheet.UnitCode, evaluator.Number, sheet.Stage
            select new { Sheet = sheet, evaluator.Number }).ToListAsync(cancellationToken);
        foreach (var one in sheets)
        {
            var isOut = one.Sheet.Conflict is not null;
            change.Note(FrozenSheet.Subject, one.Sheet.Id, before: null, new FrozenSheet(one.Number.ToString("000", CultureInfo.InvariantCulture), one.Sheet.UnitCode, one.Sheet.Stage, one.Sheet.Conflict, isOut ? [] : one.Sheet.Marks));
        }

        foreach (var note in await change.Db.ConsensusNotes.AsNoTracking().Where(row => row.RegionCode == province && row.RoundId == id).OrderBy(row => row.UnitCode).ThenBy(row => row.Criterion).ToListAsync(cancellationToken))
        {
            change.Note(FrozenNote.Subject, note.Id, before: null, new FrozenNote(note.UnitCode, note.Criterion, note.Text));
        }
    }

    /// <summary>Adds the version, puts it on the record, and writes the outcome of each municipality.</summary>
    public static async Task<SavedVersion> FreezeAsync(Change change, EvaluationRound round, EvaluationScore score, FrozenAs frozen, CancellationToken cancellationToken)
    {
        var content = EvaluationJson.Write(score.Inputs);
        var places = await PlacesAsync(change.Db, round, cancellationToken);
        EvaluationVersion version = new()
        {
            RegionCode = round.RegionCode,
            RoundId = round.Id,
            Number = EvaluationVersion.NumberOf(round.RegionCode, round.FiscalYear, frozen.Kind, round.Kind, frozen.Earlier),
            Kind = frozen.Kind,
            At = change.At,
            ByName = change.Viewer.DisplayName,
            RecordSequence = change.Sequence,
            Content = content,
            Hash = EvaluationJson.HashOf(content),
            Supersedes = frozen.Supersedes,
            Reason = frozen.Reason,
        };
        change.Db.Add(version);
        SavedVersion saved = new(version.Id, version.Number, version.Kind, version.Hash, version.RecordSequence, version.Supersedes, version.Reason, score.Inputs.ProvinceName, round.IsDemo, places);
        change.Record(SavedVersion.Subject, version.Id, before: null, saved);
        await ShowAsync(change, round, version, score, cancellationToken);
        return saved;
    }

    private static async Task<IReadOnlyList<FrozenPlace>> PlacesAsync(PortalDbContext db, EvaluationRound round, CancellationToken cancellationToken)
    {
        var rows = await (
            from unit in db.EvaluationUnits
            where unit.RegionCode == round.RegionCode && unit.RoundId == round.Id
            from head in db.AuditHeads.Where(head => head.RegionCode == unit.UnitCode).DefaultIfEmpty()
            select new { unit.UnitCode, unit.Id, Sequence = (long?)head!.Sequence }).ToListAsync(cancellationToken);
        return [.. rows.OrderBy(row => row.UnitCode, StringComparer.Ordinal).Select(row => new FrozenPlace(row.UnitCode, row.Id, row.Sequence ?? 0))];
    }

    private static async Task ShowAsync(Change change, EvaluationRound round, EvaluationVersion version, EvaluationScore score, CancellationToken cancellationToken)
    {
        var shown = await change.Db.MunicipalOutcomes.Where(row => row.RoundId == round.Id).ToDictionaryAsync(row => row.RegionCode, StringComparer.Ordinal, cancellationToken);
        var until = round.Schedule.Of(EvaluationPhase.Viewing)!.ClosesAt;
        foreach (var code in score.Units.Select(unit => unit.Unit.Code))
        {
            var content = OutcomeContent.Of(score, code);
            var before = shown.TryGetValue(code, out var row) ? SavedOutcome.Of(row) : null;
            row ??= change.Db.Add(new MunicipalOutcome
            {
                RegionCode = code, RoundId = round.Id, ProvinceCode = round.RegionCode, FiscalYear = round.FiscalYear, Kind = round.Kind,
                VersionNumber = version.Number, Hash = version.Hash, VersionKind = version.Kind, At = version.At, ObjectionsUntil = until, Content = content,
            }).Entity;
            (row.VersionNumber, row.Hash, row.VersionKind, row.At, row.ObjectionsUntil, row.Content) = (version.Number, version.Hash, version.Kind, version.At, until, content);
            change.Note(SavedOutcome.Subject, row.Id, before, SavedOutcome.Of(row));
        }
    }
}

/// <summary>What a version is frozen as.</summary>
/// <param name="Kind">Why.</param>
/// <param name="Earlier">How many versions of that kind the round has.</param>
/// <param name="Supersedes">Number of the one that it corrects.</param>
/// <param name="Reason">정정 사유.</param>
internal sealed record FrozenAs(EvaluationVersionKind Kind, int Earlier, string? Supersedes = null, string? Reason = null);
