using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Evaluation;
using Uijeongbu.SocialPlan.Domain.Evaluation.Marking;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Evaluation.Marking;

/// <summary>Writes a note (조정 의견) where evaluators lie far apart.</summary>
/// <param name="CommandId">Chosen by the sender, the same at every retry.</param>
/// <param name="RegionCode">The province.</param>
/// <param name="SheetId">The chair's own sheet of the municipality.</param>
/// <param name="Criterion">Key of the criterion.</param>
/// <param name="BaseVersion">The version the person saw; 0 for a new one.</param>
/// <param name="Text">The words.</param>
internal sealed record WriteNoteCall(Guid CommandId, string RegionCode, Guid SheetId, string Criterion, long BaseVersion, string? Text);

/// <summary>Runs <see cref="WriteNoteCall"/>. No mark changes by it.</summary>
internal sealed class WriteNote(CommandRun commands)
{
    public const string Name = "consensus.write";

    /// <summary>Refused: another than who has the duty (<see cref="NoteDuty"/>), before the own submission, frozen figures, a criterion without a disagreement, faulty words, and another version (<see cref="NoteConflict"/>).</summary>
    public Task<Outcome<SavedNote>> RunAsync(WriteNoteCall call, CancellationToken cancellationToken) => commands.RunAsync<WriteNoteCall, SavedNote>(
        new(call.CommandId, Name, Permissions.MarkWrite, call.RegionCode), call, (change, token) => WriteAsync(change, call, token), cancellationToken);

    private static async Task<Outcome<SavedNote>> WriteAsync(Change change, WriteNoteCall call, CancellationToken cancellationToken)
    {
        if (await OwnSheets.FindAsync(change.Db, call.RegionCode, call.SheetId, cancellationToken) is not { } own)
        {
            return EvaluationProblems.SheetNotFound;
        }

        if (await WhyNotAsync(change, own, cancellationToken) is { } early)
        {
            return early;
        }

        var row = await change.Db.ConsensusNotes.SingleOrDefaultAsync(
            one => one.RegionCode == call.RegionCode && one.RoundId == own.Round.Id && one.UnitCode == own.Unit.UnitCode && one.Criterion == call.Criterion, cancellationToken);
        var before = row is null ? null : SavedNote.Of(row);
        if ((before?.Version ?? 0) != call.BaseVersion)
        {
            return new NoteConflict();
        }

        if (row is null && !await IsAskedAsync(change, own, call.Criterion, cancellationToken))
        {
            return MarkProblems.NoNoteAsked;
        }

        row ??= change.Db.Add(new ConsensusNote { RegionCode = call.RegionCode, RoundId = own.Round.Id, UnitCode = own.Unit.UnitCode, Criterion = call.Criterion }).Entity;
        if (row.Write(call.Text, change.At, change.Viewer.DisplayName).Problem is { } problem)
        {
            return problem;
        }

        var after = SavedNote.Of(row) with { Version = call.BaseVersion + 1 };
        change.Record(SavedNote.Subject, row.Id, before, after);
        return after;
    }

    private static async Task<Problem?> WhyNotAsync(Change change, OwnSheet own, CancellationToken cancellationToken)
    {
        if (own.Round.State is not EvaluationState.Running)
        {
            return EvaluationProblems.MarksFrozen;
        }

        var evaluators = await change.Db.Evaluators.AsNoTracking().Where(row => row.RegionCode == own.Sheet.RegionCode && row.RoundId == own.Round.Id).ToListAsync(cancellationToken);
        var sheets = await change.Db.MarkSheets.AsNoTracking().Where(row => row.RegionCode == own.Sheet.RegionCode && row.RoundId == own.Round.Id && row.UnitCode == own.Unit.UnitCode).ToListAsync(cancellationToken);
        return NoteDuty.Of(evaluators, sheets)?.Id != own.Evaluator.Id ? MarkProblems.NotChair
            : own.Sheet.Submissions == 0 ? MarkProblems.OwnFirst
            : null;
    }

    private static async Task<bool> IsAskedAsync(Change change, OwnSheet own, string criterion, CancellationToken cancellationToken) =>
        (await PeerRows.ReadAsync(change.Db, own.Round, own.Unit, own.Sheet.Stage, cancellationToken)).Criteria.Any(one => one.Criterion.Key == criterion && one.NeedsNote);
}
