using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Evaluation.Outcomes;

/// <summary>Answers an objection, or answers it anew while it is not ruled.</summary>
/// <param name="CommandId">Chosen by the sender, the same at every retry.</param>
/// <param name="RegionCode">The municipality.</param>
/// <param name="ObjectionId">The objection.</param>
/// <param name="BaseVersion">The version the person saw.</param>
/// <param name="Text">What the province thinks.</param>
internal sealed record AnswerObjectionCall(Guid CommandId, string RegionCode, Guid ObjectionId, long BaseVersion, string Text);

/// <summary>Runs <see cref="AnswerObjectionCall"/>. The municipality is told at the ruling.</summary>
internal sealed class AnswerObjection(CommandRun commands)
{
    public const string Name = "objection.answer";

    /// <summary>Refused: one that is not there, was ruled or taken back, no text, and another version.</summary>
    public Task<Outcome<SavedObjection>> RunAsync(AnswerObjectionCall call, CancellationToken cancellationToken) => commands.RunAsync<AnswerObjectionCall, SavedObjection>(
        new(call.CommandId, Name, Permissions.EvaluationManage, call.RegionCode), call, (change, token) => AnswerAsync(change, call, token), cancellationToken);

    private static async Task<Outcome<SavedObjection>> AnswerAsync(Change change, AnswerObjectionCall call, CancellationToken cancellationToken)
    {
        var seen = await ObjectionRows.SeenAsync(change, call.RegionCode, call.ObjectionId, call.BaseVersion, cancellationToken);
        if (!seen.IsOk)
        {
            return seen.Problem;
        }

        var before = SavedObjection.Of(seen.Answer);
        return seen.Answer.Answer(call.Text, change.At, change.Viewer.DisplayName).Problem is { } problem ? problem : ObjectionRows.Recorded(change, seen.Answer, before);
    }
}
