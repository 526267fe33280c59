using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Evaluation;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Evaluation.Marking;

/// <summary>Takes the oath (공정평가 서약) of a round.</summary>
/// <param name="CommandId">Chosen by the sender, the same at every retry.</param>
/// <param name="RegionCode">The province.</param>
/// <param name="RoundId">The round.</param>
internal sealed record TakeOathCall(Guid CommandId, string RegionCode, Guid RoundId);

/// <summary>Runs <see cref="TakeOathCall"/>: nothing of a municipality is read or marked before. A second one changes nothing.</summary>
internal sealed class TakeOath(CommandRun commands)
{
    public const string Name = "evaluator.oath";

    /// <summary>Refused: a round that is not announced, or in which the viewer is no evaluator.</summary>
    public Task<Outcome<SavedEvaluator>> RunAsync(TakeOathCall call, CancellationToken cancellationToken) => commands.RunAsync<TakeOathCall, SavedEvaluator>(
        new(call.CommandId, Name, Permissions.MarkWrite, call.RegionCode), call, (change, token) => TakeAsync(change, call, token), cancellationToken);

    private static async Task<Outcome<SavedEvaluator>> TakeAsync(Change change, TakeOathCall call, CancellationToken cancellationToken)
    {
        var account = change.Viewer.AccountId;
        var row = await change.Db.Evaluators.SingleOrDefaultAsync(
            one => one.RegionCode == call.RegionCode && one.RoundId == call.RoundId && one.AccountId == account && one.LeftAt == null
                && change.Db.EvaluationRounds.Any(round => round.RegionCode == one.RegionCode && round.Id == one.RoundId && round.AnnouncedAt != null),
            cancellationToken);
        if (row is null)
        {
            return EvaluationProblems.RoundNotFound;
        }

        var before = SavedEvaluator.Of(row);
        if (before.OathAt is not null)
        {
            return before;
        }

        row.TakeOath(change.At);
        var after = SavedEvaluator.Of(row) with { Version = before.Version + 1 };
        change.Record(SavedEvaluator.Subject, row.Id, before, after);
        return after;
    }
}
