using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Monitoring;
using Uijeongbu.SocialPlan.Domain.Notifying;
using Uijeongbu.SocialPlan.Domain.Results.Flow;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Monitoring.Opinions;

/// <summary>Enters what a department answered by an official document (공문으로 갈음).</summary>
/// <param name="Seen">The recommendation as it was seen.</param>
/// <param name="Reply">조치결과, reason and plan as the document gives them.</param>
/// <param name="Letter">Number and day of the document.</param>
internal sealed record ConfirmByLetterCall(SeenRecommendationCall Seen, OpinionReply Reply, OpinionLetter Letter);

/// <summary>Runs <see cref="ConfirmByLetterCall"/> for the coordinator, where nobody of the department answers or confirms in the portal. Those whose words the opinion holds are told.</summary>
internal sealed class ConfirmByLetter(CommandRun commands)
{
    public const string Name = "recommendation.confirm-by-letter";

    /// <summary>Refused: one that is not there or not to be answered, a reply or a document without what it needs, and another version (<see cref="RecommendationConflict"/>).</summary>
    public Task<Outcome<SavedRecommendation>> RunAsync(ConfirmByLetterCall call, CancellationToken cancellationToken) => commands.RunAsync<ConfirmByLetterCall, SavedRecommendation>(
        new(call.Seen.CommandId, Name, Permissions.MonitorManage, call.Seen.RegionCode), call, (change, token) => ConfirmAsync(change, call, token), cancellationToken);

    private static async Task<Outcome<SavedRecommendation>> ConfirmAsync(Change change, ConfirmByLetterCall call, CancellationToken cancellationToken)
    {
        var done = await OpinionWriting.RunAsync(change, call.Seen, ReportParts.Coordinator, row => row.ConfirmByLetter(call.Reply, call.Letter, change.At, change.Viewer.DisplayName), cancellationToken);
        if (!done.IsOk)
        {
            return done.Problem;
        }

        change.Tell(NotificationKind.OpinionAnswered, await OpinionWriting.AuthorsAsync(change, done.Answer.Row, cancellationToken), done.Answer.Address, NotificationText.OfAnswer(done.Answer.Title));
        return OpinionWriting.After(done.Answer.Row, call.Seen);
    }
}
