using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Notifying;
using Uijeongbu.SocialPlan.Domain.Results.Flow;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Monitoring.Opinions;

/// <summary>부서 확인 of an answer, by the head. Those whose words the opinion holds are told.</summary>
internal sealed class ConfirmAnswer(CommandRun commands)
{
    public const string Name = "recommendation.confirm";

    /// <summary>Refused: one that is not there, another department's, one without an answer, and another version (<see cref="RecommendationConflict"/>).</summary>
    public Task<Outcome<SavedRecommendation>> RunAsync(SeenRecommendationCall call, CancellationToken cancellationToken) => commands.RunAsync<SeenRecommendationCall, SavedRecommendation>(
        new(call.CommandId, Name, Permissions.OpinionConfirm, call.RegionCode), call, (change, token) => ConfirmAsync(change, call, token), cancellationToken);

    private static async Task<Outcome<SavedRecommendation>> ConfirmAsync(Change change, SeenRecommendationCall call, CancellationToken cancellationToken)
    {
        var done = await OpinionWriting.RunAsync(change, call, ReportParts.Head, row => row.Confirm(change.At, change.Viewer.DisplayName), cancellationToken);
        if (!done.IsOk)
        {
            return done.Problem;
        }

        change.Tell(NotificationKind.OpinionAnswered, await OpinionWriting.AuthorsAsync(change, done.Answer.Row, cancellationToken), done.Answer.Address, NotificationText.OfAnswer(done.Answer.Title));
        return OpinionWriting.After(done.Answer.Row, call);
    }
}
