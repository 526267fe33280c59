using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Evaluation;
using Uijeongbu.SocialPlan.Domain.Notifying;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Notifying;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Evaluation.Rounds;

/// <summary>Announces a round to municipalities and evaluators.</summary>
/// <param name="CommandId">Chosen by the sender, the same at every retry.</param>
/// <param name="RegionCode">The province.</param>
/// <param name="RoundId">The round.</param>
/// <param name="BaseVersion">The version the person saw.</param>
internal sealed record AnnounceEvaluationCall(Guid CommandId, string RegionCode, Guid RoundId, long BaseVersion);

/// <summary>Runs <see cref="AnnounceEvaluationCall"/>: coordinators of the municipalities are told until when they submit, evaluators how many they mark.</summary>
internal sealed class AnnounceEvaluation(CommandRun commands, PlaceMembers people)
{
    public const string Name = "evaluation-round.announce";

    /// <summary>Refused: a round that is not there or not ready (<see cref="EvaluationReadiness"/>), and another version (<see cref="EvaluationConflict"/>).</summary>
    public async Task<Outcome<SavedEvaluation>> RunAsync(AnnounceEvaluationCall call, CancellationToken cancellationToken)
    {
        var coordinators = await people.CoordinatorsBelowAsync(call.RegionCode, cancellationToken);
        return await commands.RunAsync<AnnounceEvaluationCall, SavedEvaluation>(
            new(call.CommandId, Name, Permissions.EvaluationManage, call.RegionCode), call, (change, token) => AnnounceAsync(change, call, coordinators, token), cancellationToken);
    }

    private static async Task<Outcome<SavedEvaluation>> AnnounceAsync(Change change, AnnounceEvaluationCall call, ILookup<string, Guid> coordinators, CancellationToken cancellationToken)
    {
        var seen = await EvaluationRows.SeenAsync(change, call.RegionCode, call.RoundId, call.BaseVersion, cancellationToken);
        if (!seen.IsOk)
        {
            return seen.Problem;
        }

        var (round, before) = (seen.Answer, SavedEvaluation.Of(seen.Answer));
        var units = await change.Db.EvaluationUnits.Where(row => row.RegionCode == call.RegionCode && row.RoundId == round.Id).Select(row => row.UnitCode).ToListAsync(cancellationToken);
        var evaluators = await change.Db.Evaluators.AsNoTracking().Where(row => row.RegionCode == call.RegionCode && row.RoundId == round.Id && row.LeftAt == null).ToListAsync(cancellationToken);
        var sheets = await SheetRows.LinesAsync(change.Db, call.RegionCode, round.Id, cancellationToken);
        if (round.Announce(ReadinessOf(units, evaluators, sheets), change.At).Problem is { } problem)
        {
            return problem;
        }

        var province = await change.Db.Regions.Where(row => row.Code == call.RegionCode).Select(row => row.Name).SingleAsync(cancellationToken);
        Tell(change, round, province, [.. units.Select(unit => (unit, coordinators[unit]))]);
        foreach (var evaluator in evaluators)
        {
            var count = sheets.Where(sheet => sheet.EvaluatorId == evaluator.Id && sheet.Conflict is null).DistinctBy(sheet => sheet.UnitCode, StringComparer.Ordinal).Count();
            change.Tell(NotificationKind.MarksDue, count == 0 ? [] : [evaluator.AccountId], EvaluationRows.Marks, NotificationText.OfMarks(round.FiscalYear, round.Kind, count, round.Schedule.Of(EvaluationPhase.Paper)!.ClosesAt));
        }

        var after = SavedEvaluation.Of(round) with { Version = before.Version + 1 };
        change.Record(SavedEvaluation.Subject, round.Id, before, after);
        return after;
    }

    /// <summary>How far a round is prepared; the page and the command ask the same.</summary>
    public static EvaluationReadiness ReadinessOf(IReadOnlyCollection<string> units, IReadOnlyCollection<Evaluator> evaluators, IReadOnlyCollection<SheetLine> sheets)
    {
        var marked = sheets.Where(sheet => sheet.Conflict is null).Select(sheet => sheet.UnitCode).ToHashSet(StringComparer.Ordinal);
        return new(units.Count, evaluators.Count, evaluators.Count(one => one.IsChair), units.Count(unit => !marked.Contains(unit)));
    }

    private static void Tell(Change change, EvaluationRound round, string province, IReadOnlyList<(string Unit, IEnumerable<Guid> Accounts)> told)
    {
        var text = NotificationText.OfEvaluation(province, round.FiscalYear, round.Kind, round.Schedule.Of(EvaluationPhase.Submission)!.ClosesAt);
        foreach (var (unit, accounts) in told)
        {
            change.TellAt(unit, NotificationKind.EvaluationAnnounced, accounts, EvaluationRows.Outcomes, text);
        }
    }
}
