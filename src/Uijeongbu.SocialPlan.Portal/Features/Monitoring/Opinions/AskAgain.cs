using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Monitoring;
using Uijeongbu.SocialPlan.Domain.Notifying;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Notifying;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Monitoring.Opinions;

/// <summary>Asks the department to look at it once more.</summary>
/// <param name="Seen">The recommendation as it was seen.</param>
/// <param name="Question">Why.</param>
internal sealed record AskAgainCall(SeenRecommendationCall Seen, string? Question);

/// <summary>재검토 요청 by a member whose words the opinion holds; once for each opinion, whoever of them asks.</summary>
internal sealed class AskAgain(CommandRun commands, PlaceMembers people)
{
    public const string Name = "recommendation.ask-again";

    /// <summary>Refused: one that holds no own words, one without a confirmed answer, one that was asked about before, no reason, and another version (<see cref="RecommendationConflict"/>).</summary>
    public async Task<Outcome<SavedRecommendation>> RunAsync(AskAgainCall call, CancellationToken cancellationToken)
    {
        var members = await people.ReviewersAsync(call.Seen.RegionCode, cancellationToken);
        return await commands.RunAsync<AskAgainCall, SavedRecommendation>(
            new(call.Seen.CommandId, Name, Permissions.OpinionAskAgain, call.Seen.RegionCode), call, (change, token) => AskAsync(change, call, members, token), cancellationToken);
    }

    private static async Task<Outcome<SavedRecommendation>> AskAsync(Change change, AskAgainCall call, IReadOnlyList<PlaceMember> members, CancellationToken cancellationToken)
    {
        var (seen, region) = (call.Seen, call.Seen.RegionCode);
        var found = await RecommendationReading.SeenAsync(change, region, seen.RecommendationId, seen.BaseVersion, cancellationToken);
        if (!found.IsOk)
        {
            return found.Problem;
        }

        var row = found.Answer;
        if (!(await OpinionWriting.AuthorsAsync(change, row, cancellationToken)).Contains(change.Viewer.AccountId ?? default))
        {
            return MonitoringProblems.RecommendationNotFound;
        }

        var before = SavedRecommendation.Of(row);
        if (row.AskAgain(call.Question, change.At).Problem is { } problem)
        {
            return problem;
        }

        change.Record(SavedRecommendation.Subject, row.Id, before, OpinionWriting.After(row, seen));
        var project = await change.Db.Projects.SingleAsync(one => one.RegionCode == region && one.Id == row.ProjectId, cancellationToken);
        var parts = await ProjectParts.ReadAsync(change.Db, region, [project.Id], change.At, cancellationToken);
        change.Tell(NotificationKind.OpinionAskedAgain, parts.PeopleOf(project, row, members), OpinionPlaces.Of(region, row.Id), NotificationText.OfAskedAgain($"{project.Code} {project.Name}", row.DueOn));
        return OpinionWriting.After(row, seen);
    }
}
