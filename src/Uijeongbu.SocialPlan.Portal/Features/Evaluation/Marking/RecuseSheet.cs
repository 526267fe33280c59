using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Evaluation;
using Uijeongbu.SocialPlan.Domain.Evaluation.Marking;
using Uijeongbu.SocialPlan.Domain.Monitoring;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Evaluation.Marking;

/// <summary>Stands back from a municipality (회피).</summary>
/// <param name="CommandId">Chosen by the sender, the same at every retry.</param>
/// <param name="RegionCode">The province.</param>
/// <param name="SheetId">An own sheet of the municipality.</param>
/// <param name="Reason">Why.</param>
internal sealed record RecuseSheetCall(Guid CommandId, string RegionCode, Guid SheetId, string? Reason);

/// <summary>Runs <see cref="RecuseSheetCall"/>: the evaluator is out of the municipality in every stage. The marks are absent from then on, which is not zero.</summary>
internal sealed class RecuseSheet(CommandRun commands)
{
    public const string Name = "mark-sheet.recuse";

    /// <summary>Refused: a sheet that is not the viewer's, figures that are frozen, a missing reason, and an evaluator who was out before.</summary>
    public Task<Outcome<RecusedSheets>> RunAsync(RecuseSheetCall call, CancellationToken cancellationToken) => commands.RunAsync<RecuseSheetCall, RecusedSheets>(
        new(call.CommandId, Name, Permissions.MarkWrite, call.RegionCode), call, (change, token) => RecuseAsync(change, call, token), cancellationToken);

    private static async Task<Outcome<RecusedSheets>> RecuseAsync(Change change, RecuseSheetCall call, CancellationToken cancellationToken)
    {
        var own = await OwnSheets.Of(change.Db).Where(one => one.Sheet.RegionCode == call.RegionCode).Where(one => change.Db.MarkSheets.Any(
            named => named.RegionCode == call.RegionCode && named.Id == call.SheetId && named.RoundId == one.Sheet.RoundId && named.UnitCode == one.Sheet.UnitCode && named.EvaluatorId == one.Sheet.EvaluatorId)).ToListAsync(cancellationToken);
        if (own is not [var first, ..])
        {
            return EvaluationProblems.SheetNotFound;
        }

        if (first.Round.State is not EvaluationState.Running)
        {
            return EvaluationProblems.MarksFrozen;
        }

        var open = own.Where(one => one.Sheet.Conflict is null).Select(one => one.Sheet).OrderBy(sheet => sheet.Stage).ToList();
        if (open.Count == 0)
        {
            return MarkProblems.AlreadyRecused;
        }

        List<SavedSheet> saved = [];
        foreach (var sheet in open)
        {
            var before = SavedSheet.Of(sheet);
            if (sheet.Recuse(ConflictKind.Recused, call.Reason).Problem is { } problem)
            {
                return problem;
            }

            saved.Add(SavedSheet.Of(sheet) with { Version = before.Version + 1 });
            change.Record(SavedSheet.Subject, sheet.Id, before, saved[^1]);
        }

        return new RecusedSheets(saved);
    }
}
