using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Monitoring;
using Uijeongbu.SocialPlan.Domain.Notifying;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Notifying;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Monitoring.Opinions;

/// <summary>Answers a recommendation.</summary>
/// <param name="Seen">The recommendation as it was seen.</param>
/// <param name="Reply">조치결과, reason and plan.</param>
internal sealed record AnswerOpinionCall(SeenRecommendationCall Seen, OpinionReply Reply);

/// <summary>Runs <see cref="AnswerOpinionCall"/> for who is in charge of the project, its team's leader or its head. Until the head confirms it, it can be put right; the head is told.</summary>
internal sealed class AnswerOpinion(CommandRun commands, PlaceMembers people)
{
    public const string Name = "recommendation.answer";

    /// <summary>Refused: one that is not there, another department's, one that is not to be answered, a reply without what its kind needs, and another version (<see cref="RecommendationConflict"/>).</summary>
    public async Task<Outcome<SavedRecommendation>> RunAsync(AnswerOpinionCall call, CancellationToken cancellationToken)
    {
        var members = await people.ReviewersAsync(call.Seen.RegionCode, cancellationToken);
        return await commands.RunAsync<AnswerOpinionCall, SavedRecommendation>(
            new(call.Seen.CommandId, Name, Permissions.OpinionReply, call.Seen.RegionCode), call, (change, token) => AnswerAsync(change, call, members, token), cancellationToken);
    }

    private static async Task<Outcome<SavedRecommendation>> AnswerAsync(Change change, AnswerOpinionCall call, IReadOnlyList<PlaceMember> members, CancellationToken cancellationToken)
    {
        var done = await OpinionWriting.RunAsync(change, call.Seen, ProjectParts.Department, row => row.Answer(call.Reply, change.At, change.Viewer.DisplayName), cancellationToken);
        if (!done.IsOk)
        {
            return done.Problem;
        }

        var (row, project, parts) = done.Answer;
        change.Tell(NotificationKind.OpinionReplied, parts.HeadsOf(project, row, members), done.Answer.Address, NotificationText.OfReply(change.Viewer.DisplayName, done.Answer.Title));
        return OpinionWriting.After(row, call.Seen);
    }
}
