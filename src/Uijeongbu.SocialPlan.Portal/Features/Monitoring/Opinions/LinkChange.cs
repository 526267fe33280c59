using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Monitoring;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Monitoring.Opinions;

/// <summary>Names what a recommendation led to: a change of the plan, a target of a later year, or both.</summary>
/// <param name="Seen">The recommendation as it was seen.</param>
/// <param name="ChangeSetId">A change of the same plan; null takes it back.</param>
/// <param name="IndicatorId">An indicator of the same project; null takes it back.</param>
/// <param name="TargetYear">Year of its target.</param>
internal sealed record LinkChangeCall(SeenRecommendationCall Seen, Guid? ChangeSetId, Guid? IndicatorId = null, int? TargetYear = null);

/// <summary>Runs <see cref="LinkChangeCall"/> for the department in charge.</summary>
internal sealed class LinkChange(CommandRun commands)
{
    public const string Name = "recommendation.link";

    /// <summary>Refused: one that is not there, another department's, a change of another plan, a target that is not there, and another version (<see cref="RecommendationConflict"/>).</summary>
    public Task<Outcome<SavedRecommendation>> RunAsync(LinkChangeCall call, CancellationToken cancellationToken) => commands.RunAsync<LinkChangeCall, SavedRecommendation>(
        new(call.Seen.CommandId, Name, Permissions.OpinionReply, call.Seen.RegionCode), call, (change, token) => LinkAsync(change, call, token), cancellationToken);

    private static async Task<Outcome<SavedRecommendation>> LinkAsync(Change change, LinkChangeCall call, CancellationToken cancellationToken)
    {
        var region = call.Seen.RegionCode;
        var done = await OpinionWriting.RunAsync(change, call.Seen, ProjectParts.Department, row => row.LeadTo(call.ChangeSetId, Target(call)), cancellationToken);
        if (!done.IsOk)
        {
            return done.Problem;
        }

        if (Target(call) is { } target)
        {
            var year = await change.Db.MonitoringRounds.Where(round => round.RegionCode == region && round.Id == done.Answer.Row.RoundId).Select(round => round.FiscalYear).SingleAsync(cancellationToken);
            var targets = await OpinionQueries.TargetsAsync(change.Db, region, done.Answer.Project.Id, year, cancellationToken);
            if (targets.All(one => (one.IndicatorId, one.Year) != target))
            {
                return MonitoringProblems.TargetNotFound;
            }
        }

        return call.ChangeSetId is not { } id || (await OpinionQueries.ChangesOf(change.Db, region, done.Answer.Project.PlanId).ToListAsync(cancellationToken)).Exists(one => one.Id == id)
            ? OpinionWriting.After(done.Answer.Row, call.Seen)
            : MonitoringProblems.ChangeNotFound;
    }

    private static (Guid Indicator, int Year)? Target(LinkChangeCall call) => call is { IndicatorId: { } indicator, TargetYear: { } year } ? (indicator, year) : null;
}
