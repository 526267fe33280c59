using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain.Audit;
using Uijeongbu.SocialPlan.Domain.Evaluation;
using Uijeongbu.SocialPlan.Domain.Evaluation.Scores;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Data.Record;

namespace Uijeongbu.SocialPlan.Portal.Features.Evaluation.Outcomes;

/// <summary>
/// Makes the inputs of a version again from the record alone: from the audit entries of the province and of its municipalities up to the moment of the freezing, and from no
/// row of the round itself. The same bytes, or the version is not what happened.
/// </summary>
internal static class RecordedInputs
{
    /// <param name="db">Opened for reading evaluations.</param>
    /// <param name="version">The version.</param>
    /// <param name="viewing">The version of 상호열람, whose freezing put the marks on the record; the same for that one itself.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>null when the record does not hold all of it, as with rows that no command wrote.</returns>
    public static async Task<EvaluationInputs?> ReadAsync(PortalDbContext db, EvaluationVersion version, VersionLine viewing, CancellationToken cancellationToken)
    {
        var province = version.RegionCode;
        var frozen = await db.AuditEntries.Where(row => row.RegionCode == province && row.SubjectKind == SavedVersion.Subject && (row.SubjectId == version.Id || row.SubjectId == viewing.Id)).ToListAsync(cancellationToken);
        if (frozen.Find(row => row.SubjectId == version.Id) is not { } own || frozen.Find(row => row.SubjectId == viewing.Id) is not { } marked)
        {
            return null;
        }

        var saved = Of<SavedVersion>(own);
        var units = saved.Places.Select(place => place.UnitId).ToList();
        var entries = await db.AuditEntries.Where(row => row.RegionCode == province && row.Sequence <= saved.RecordSequence
            && ((row.SubjectKind == SavedEvaluation.Subject && row.SubjectId == version.RoundId)
                || (row.SubjectKind == SavedUnit.Subject && units.Contains(row.SubjectId))
                || (row.CommandId == marked.CommandId && (row.SubjectKind == FrozenSheet.Subject || row.SubjectKind == FrozenNote.Subject)))).ToListAsync(cancellationToken);
        var codes = saved.Places.Select(place => place.Code).ToList();
        var objections = await db.AuditEntries.Where(row => codes.Contains(row.RegionCode) && row.SubjectKind == SavedObjection.Subject).ToListAsync(cancellationToken);
        return Make(version.RegionCode, saved, viewing.Number, entries, objections);
    }

    private static EvaluationInputs? Make(string province, SavedVersion saved, string viewing, List<AuditEntry> entries, List<AuditEntry> objections)
    {
        var round = LastOf(entries.Where(row => row.SubjectKind == SavedEvaluation.Subject)).Select(Of<SavedEvaluation>).SingleOrDefault();
        var units = LastOf(entries.Where(row => row.SubjectKind == SavedUnit.Subject)).Select(Of<SavedUnit>).ToList();
        if (round is null || units.Count != saved.Places.Count)
        {
            return null;
        }

        var known = saved.Places.ToDictionary(place => place.Code, place => place.Sequence, StringComparer.Ordinal);
        var ruled = LastOf(objections.Where(row => row.Sequence <= known[row.RegionCode])).Select(row => (Place: row.RegionCode, Row: Of<SavedObjection>(row)))
            .Where(one => one.Row.VersionNumber == viewing && one.Row.Ruling is { Value: not null } ruling && ruling.Changes()).ToLookup(one => one.Place, one => one.Row, StringComparer.Ordinal);
        return new EvaluationInputs(
            province, saved.ProvinceName, round.Content.FiscalYear, round.Content.Kind, saved.IsDemo, round.Content.Rules,
            [.. units.Select(unit => UnitOf(unit, ruled[unit.UnitCode]))],
            [.. entries.Where(row => row.SubjectKind == FrozenSheet.Subject).Select(Of<FrozenSheet>).Select(sheet => new EvaluatedSheet(sheet.Evaluator, sheet.UnitCode, sheet.Stage, sheet.Conflict is not null, sheet.Marks))],
            [.. entries.Where(row => row.SubjectKind == FrozenNote.Subject).Select(Of<FrozenNote>).Select(note => new EvaluatedNote(note.UnitCode, note.Criterion, note.Text))]).Sorted();
    }

    private static EvaluatedUnit UnitOf(SavedUnit unit, IEnumerable<SavedObjection> ruled) => new(
        unit.UnitCode, unit.Name, unit.Group, unit.Achievement, unit.SubmittedAt, unit.Extras,
        [.. ruled.Select(row => new RuledValue(row.Number, row.Content.Criterion, row.Ruling!.Value!.Value, row.Ruling.Reason))], unit.LastTotal, unit.Special);

    // Rows as their last entry says; what was removed is not there.
    private static IEnumerable<AuditEntry> LastOf(IEnumerable<AuditEntry> entries) =>
        entries.GroupBy(row => row.SubjectId).Select(same => same.MaxBy(row => row.Sequence)!).Where(row => row.After is not null);

    private static T Of<T>(AuditEntry entry) => JsonSerializer.Deserialize<T>(entry.After!, Change.Json) ?? throw new InvalidDataException($"Entry {entry.Sequence} says nothing.");
}
