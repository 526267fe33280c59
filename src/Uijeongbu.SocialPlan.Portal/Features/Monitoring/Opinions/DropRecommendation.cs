using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Monitoring;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Monitoring.Opinions;

/// <summary>Names a recommendation as it was seen.</summary>
/// <param name="CommandId">Chosen by the sender, the same at every retry.</param>
/// <param name="RegionCode">The place.</param>
/// <param name="RecommendationId">The recommendation.</param>
/// <param name="BaseVersion">The version the person saw.</param>
internal sealed record SeenRecommendationCall(Guid CommandId, string RegionCode, Guid RecommendationId, long BaseVersion);

/// <summary>Takes a recommendation apart that was not sent yet. The members' words stay where they are: in their reviews.</summary>
internal sealed class DropRecommendation(CommandRun commands)
{
    public const string Name = "recommendation.drop";

    /// <summary>Refused: one that is not there or was sent, and another version (<see cref="RecommendationConflict"/>).</summary>
    public Task<Outcome<SavedRecommendation>> RunAsync(SeenRecommendationCall call, CancellationToken cancellationToken) => commands.RunAsync<SeenRecommendationCall, SavedRecommendation>(
        new(call.CommandId, Name, Permissions.OpinionGather, call.RegionCode), call, (change, token) => DropAsync(change, call, token), cancellationToken);

    private static async Task<Outcome<SavedRecommendation>> DropAsync(Change change, SeenRecommendationCall call, CancellationToken cancellationToken)
    {
        var seen = await RecommendationReading.SeenAsync(change, call.RegionCode, call.RecommendationId, call.BaseVersion, cancellationToken);
        if (!seen.IsOk || seen.Answer.SentAt is not null)
        {
            return seen.IsOk ? MonitoringProblems.AlreadySent : seen.Problem;
        }

        if (!await RecommendationReading.Gathered(change.Db).AnyAsync(round => round.RegionCode == call.RegionCode && round.Id == seen.Answer.RoundId, cancellationToken))
        {
            return MonitoringProblems.RecommendationNotFound;
        }

        var before = SavedRecommendation.Of(seen.Answer);
        change.Db.RemoveRange(await change.Db.RecommendationSources.Where(row => row.RegionCode == call.RegionCode && row.RecommendationId == seen.Answer.Id).ToListAsync(cancellationToken));
        change.Db.Remove(seen.Answer);
        change.Record(SavedRecommendation.Subject, seen.Answer.Id, before, after: null);
        return before;
    }
}
