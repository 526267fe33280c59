using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Monitoring;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Monitoring.Opinions;

/// <summary>Writes what the group says of a strategy as a whole.</summary>
/// <param name="CommandId">Chosen by the sender, the same at every retry.</param>
/// <param name="RegionCode">The place.</param>
/// <param name="RoundId">The round.</param>
/// <param name="StrategyId">The strategy.</param>
/// <param name="BaseVersion">The version the person saw; 0 for a new one.</param>
/// <param name="Text">The group's words.</param>
internal sealed record WriteSummaryCall(Guid CommandId, string RegionCode, Guid RoundId, Guid StrategyId, long BaseVersion, string Text);

/// <summary>Runs <see cref="WriteSummaryCall"/> for who manages the round or is its 간사.</summary>
internal sealed class WriteSummary(CommandRun commands)
{
    public const string Name = "strategy-summary.write";

    /// <summary>Refused: a round that the viewer does not gather, a strategy without a card, a project of it on which members still write, no words, and another version (<see cref="SummaryConflict"/>).</summary>
    public Task<Outcome<SavedSummary>> RunAsync(WriteSummaryCall call, CancellationToken cancellationToken) => commands.RunAsync<WriteSummaryCall, SavedSummary>(
        new(call.CommandId, Name, Permissions.OpinionGather, call.RegionCode), call, (change, token) => WriteAsync(change, call, token), cancellationToken);

    private static async Task<Outcome<SavedSummary>> WriteAsync(Change change, WriteSummaryCall call, CancellationToken cancellationToken)
    {
        if (await RecommendationReading.Gathered(change.Db).SingleOrDefaultAsync(row => row.RegionCode == call.RegionCode && row.Id == call.RoundId, cancellationToken) is not { } round)
        {
            return MonitoringProblems.RoundNotFound;
        }

        var cards = await change.Db.ReviewCards.AsNoTracking().Where(row => row.RegionCode == call.RegionCode && row.RoundId == call.RoundId
            && change.Db.Projects.Any(project => project.RegionCode == row.RegionCode && project.Id == row.ProjectId && project.StrategyId == call.StrategyId)).ToListAsync(cancellationToken);
        if ((cards.Count == 0 ? MonitoringProblems.StrategyNotFound : round.WhyNoGathering(cards.Select(card => card.State), change.At)) is { } early)
        {
            return early;
        }

        var present = await change.Db.StrategySummaries.SingleOrDefaultAsync(row => row.RegionCode == call.RegionCode && row.RoundId == call.RoundId && row.StrategyId == call.StrategyId, cancellationToken);
        var before = present is null ? null : SavedSummary.Of(present);
        if ((before?.Version ?? 0) != call.BaseVersion)
        {
            return new SummaryConflict();
        }

        var row = present ?? new StrategySummary { RegionCode = call.RegionCode, RoundId = call.RoundId, StrategyId = call.StrategyId };
        if (row.Write(call.Text, change.At, change.Viewer.DisplayName).Problem is { } problem)
        {
            return problem;
        }

        if (present is null)
        {
            change.Db.Add(row);
        }

        var after = SavedSummary.Of(row) with { Version = call.BaseVersion + 1 };
        change.Record(SavedSummary.Subject, row.Id, before, after);
        return after;
    }
}

/// <summary>A summary as it stands; also what the record keeps of it. When it is written, nobody writes a review of the strategy's projects any more.</summary>
internal sealed record SavedSummary(Guid Id, long Version, Guid StrategyId, string Text)
{
    public const string Subject = "strategy-summary";

    public static SavedSummary Of(StrategySummary row) => new(row.Id, row.Version, row.StrategyId, row.Text);
}

/// <summary>Someone else wrote it first.</summary>
internal sealed record SummaryConflict() : ConflictProblem("strategy-summary.conflict", "다른 사람이 먼저 저장했습니다. 화면을 새로 고쳐 지금 내용을 확인해 주십시오. 적으신 글은 복사해 두십시오.");
