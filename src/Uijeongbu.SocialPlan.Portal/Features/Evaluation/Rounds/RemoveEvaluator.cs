using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Evaluation;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Evaluation.Rounds;

/// <summary>Takes an evaluator out of a round.</summary>
/// <param name="CommandId">Chosen by the sender, the same at every retry.</param>
/// <param name="RegionCode">The province.</param>
/// <param name="EvaluatorId">The evaluator.</param>
/// <param name="BaseVersion">The version the person saw.</param>
internal sealed record RemoveEvaluatorCall(Guid CommandId, string RegionCode, Guid EvaluatorId, long BaseVersion);

/// <summary>Runs <see cref="RemoveEvaluatorCall"/>: sheets without a submission go, what was submitted stays and counts.</summary>
internal sealed class RemoveEvaluator(CommandRun commands)
{
    public const string Name = "evaluator.remove";

    /// <summary>Refused: somebody who is not in the round, frozen figures, and another version.</summary>
    public Task<Outcome<SavedEvaluator>> RunAsync(RemoveEvaluatorCall call, CancellationToken cancellationToken) => commands.RunAsync<RemoveEvaluatorCall, SavedEvaluator>(
        new(call.CommandId, Name, Permissions.EvaluationManage, call.RegionCode), call, (change, token) => RemoveAsync(change, call, token), cancellationToken);

    private static async Task<Outcome<SavedEvaluator>> RemoveAsync(Change change, RemoveEvaluatorCall call, CancellationToken cancellationToken)
    {
        var found = await change.Db.Evaluators.Where(row => row.RegionCode == call.RegionCode && row.Id == call.EvaluatorId && row.LeftAt == null)
            .Join(change.Db.EvaluationRounds.Where(round => round.RegionCode == call.RegionCode), row => row.RoundId, round => round.Id, (row, round) => new { Row = row, Round = round }).SingleOrDefaultAsync(cancellationToken);
        if ((found is null ? EvaluationProblems.EvaluatorNotFound
            : found.Round.State >= EvaluationState.Viewing ? EvaluationProblems.MarksFrozen
            : found.Row.Version != call.BaseVersion ? new EvaluationRowConflict()
            : null) is { } problem)
        {
            return problem;
        }

        var row = found!.Row;
        foreach (var sheet in await change.Db.MarkSheets.Where(sheet => sheet.RegionCode == call.RegionCode && sheet.EvaluatorId == row.Id && sheet.Submissions == 0).ToListAsync(cancellationToken))
        {
            SheetRows.Remove(change, sheet);
        }

        var before = SavedEvaluator.Of(row);
        row.Leave(change.At);
        row.IsChair = false;
        var after = SavedEvaluator.Of(row) with { Version = before.Version + 1 };
        change.Record(SavedEvaluator.Subject, row.Id, before, after);
        return after;
    }
}
