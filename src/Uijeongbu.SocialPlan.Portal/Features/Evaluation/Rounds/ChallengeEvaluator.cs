using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Evaluation;
using Uijeongbu.SocialPlan.Domain.Monitoring;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Evaluation.Rounds;

/// <summary>Takes an evaluator out of a municipality because somebody else asked for it (기피).</summary>
/// <param name="CommandId">Chosen by the sender, the same at every retry.</param>
/// <param name="RegionCode">The province.</param>
/// <param name="EvaluatorId">The evaluator.</param>
/// <param name="UnitCode">Code of the municipality.</param>
/// <param name="Reason">Why.</param>
internal sealed record ChallengeEvaluatorCall(Guid CommandId, string RegionCode, Guid EvaluatorId, string UnitCode, string? Reason);

/// <summary>Runs <see cref="ChallengeEvaluatorCall"/> for all stages; the pair stays closed, also when it was not assigned before.</summary>
internal sealed class ChallengeEvaluator(CommandRun commands)
{
    public const string Name = "evaluator.challenge";

    /// <summary>Refused: an evaluator or municipality that is not in the round, frozen figures, no reason, and a pair that is closed already.</summary>
    public Task<Outcome<SavedEvaluator>> RunAsync(ChallengeEvaluatorCall call, CancellationToken cancellationToken) => commands.RunAsync<ChallengeEvaluatorCall, SavedEvaluator>(
        new(call.CommandId, Name, Permissions.EvaluationManage, call.RegionCode), call, (change, token) => ChallengeAsync(change, call, token), cancellationToken);

    private static async Task<Outcome<SavedEvaluator>> ChallengeAsync(Change change, ChallengeEvaluatorCall call, CancellationToken cancellationToken)
    {
        var found = await change.Db.Evaluators.Where(row => row.RegionCode == call.RegionCode && row.Id == call.EvaluatorId && row.LeftAt == null)
            .Join(change.Db.EvaluationRounds.Where(round => round.RegionCode == call.RegionCode), row => row.RoundId, round => round.Id, (row, round) => new { Row = row, Round = round }).SingleOrDefaultAsync(cancellationToken);
        if (found is null)
        {
            return EvaluationProblems.EvaluatorNotFound;
        }

        var sheets = await change.Db.MarkSheets.Where(row => row.RegionCode == call.RegionCode && row.EvaluatorId == call.EvaluatorId && row.UnitCode == call.UnitCode).ToListAsync(cancellationToken);
        if ((found.Round.State >= EvaluationState.Viewing ? EvaluationProblems.MarksFrozen
            : !await change.Db.EvaluationUnits.AnyAsync(row => row.RegionCode == call.RegionCode && row.RoundId == found.Round.Id && row.UnitCode == call.UnitCode, cancellationToken) ? EvaluationProblems.UnitNotFound
            : sheets.Exists(sheet => sheet.Conflict is not null) ? Domain.Evaluation.Marking.MarkProblems.AlreadyRecused
            : Conflicts.WhyNot(ConflictKind.Challenged, call.Reason)) is { } problem)
        {
            return problem;
        }

        sheets.ForEach(sheet => SheetRows.Recuse(change, sheet, ConflictKind.Challenged, call.Reason!));
        SheetRows.Add(change, found.Round, call.UnitCode, call.EvaluatorId, SheetRows.StagesOf(found.Round).Where(stage => sheets.TrueForAll(sheet => sheet.Stage != stage)), (ConflictKind.Challenged, call.Reason!));
        change.Announce(SavedEvaluation.Subject, found.Round.Id);
        return SavedEvaluator.Of(found.Row);
    }
}
