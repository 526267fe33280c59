using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Evaluation;
using Uijeongbu.SocialPlan.Domain.Evaluation.Marking;
using Uijeongbu.SocialPlan.Domain.Monitoring;
using Uijeongbu.SocialPlan.Domain.Notifying;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Evaluation.Rounds;

/// <summary>Assigns municipalities to evaluators, exactly as they were previewed or ticked, and takes sheets back.</summary>
/// <param name="CommandId">Chosen by the sender, the same at every retry.</param>
/// <param name="RegionCode">The province.</param>
/// <param name="RoundId">The round.</param>
/// <param name="Pairs">New pairs; those that stand are left as they are.</param>
/// <param name="TakenBack">Pairs whose sheets go; only such as nobody wrote on.</param>
internal sealed record AssignSheetsCall(Guid CommandId, string RegionCode, Guid RoundId, IReadOnlyList<SheetPair> Pairs, IReadOnlyList<SheetPair> TakenBack);

/// <summary>How many pairs were assigned, excluded by rule and taken back.</summary>
internal sealed record AssignedSheets(int Assigned, int Excluded, int TakenBack);

/// <summary>Runs <see cref="AssignSheetsCall"/>: all of it or nothing. Of a round that was announced, evaluators are told of what came to them.</summary>
internal sealed class AssignSheets(CommandRun commands)
{
    public const string Name = "mark-sheets.assign";

    /// <summary>Refused: a round, municipality or evaluator that is not there, frozen figures, and a sheet that was written on.</summary>
    public Task<Outcome<AssignedSheets>> RunAsync(AssignSheetsCall call, CancellationToken cancellationToken) => commands.RunAsync<AssignSheetsCall, AssignedSheets>(
        new(call.CommandId, Name, Permissions.EvaluationManage, call.RegionCode), call, (change, token) => AssignAsync(change, call, token), cancellationToken);

    private static async Task<Outcome<AssignedSheets>> AssignAsync(Change change, AssignSheetsCall call, CancellationToken cancellationToken)
    {
        if (await change.Db.EvaluationRounds.SingleOrDefaultAsync(row => row.RegionCode == call.RegionCode && row.Id == call.RoundId, cancellationToken) is not { } round)
        {
            return EvaluationProblems.RoundNotFound;
        }

        var units = await change.Db.EvaluationUnits.AsNoTracking().Where(row => row.RegionCode == call.RegionCode && row.RoundId == call.RoundId).ToDictionaryAsync(row => row.Id, cancellationToken);
        var evaluators = await change.Db.Evaluators.AsNoTracking().Where(row => row.RegionCode == call.RegionCode && row.RoundId == call.RoundId && row.LeftAt == null).ToDictionaryAsync(row => row.Id, cancellationToken);
        var lines = await SheetRows.LinesAsync(change.Db, call.RegionCode, call.RoundId, cancellationToken);
        List<SheetPair> all = [.. call.Pairs, .. call.TakenBack];
        if ((round.State >= EvaluationState.Viewing ? EvaluationProblems.MarksFrozen
            : all.Exists(pair => !units.ContainsKey(pair.Unit)) ? EvaluationProblems.UnitNotFound
            : all.Exists(pair => !evaluators.ContainsKey(pair.Evaluator)) ? EvaluationProblems.EvaluatorNotFound
            : null) is { } problem)
        {
            return problem;
        }

        var back = await RemoveAsync(change, call, units, lines, cancellationToken);
        if (!back.IsOk)
        {
            return back.Problem;
        }

        var fresh = call.Pairs.Distinct().Select(pair => (Unit: units[pair.Unit], Evaluator: evaluators[pair.Evaluator])).ToList();
        var assigned = AddMissing(change, round, fresh, lines);
        change.Announce(SavedEvaluation.Subject, round.Id);
        Tell(change, round, evaluators, assigned.Told);
        return new AssignedSheets(assigned.Told.Count, assigned.Excluded, call.TakenBack.Count);
    }

    private static async Task<Outcome<List<MarkSheet>>> RemoveAsync(Change change, AssignSheetsCall call, Dictionary<Guid, EvaluationUnit> units, List<SheetLine> lines, CancellationToken cancellationToken)
    {
        var pairs = call.TakenBack.Select(pair => (units[pair.Unit].UnitCode, pair.Evaluator)).ToHashSet();
        var gone = lines.Where(line => pairs.Contains((line.UnitCode, line.EvaluatorId))).ToList();
        if (gone.Exists(line => line.State is not SheetState.NotStarted))
        {
            return EvaluationProblems.SheetWritten;
        }

        var ids = gone.Select(line => line.Id).ToList();
        var sheets = ids.Count == 0 ? [] : await change.Db.MarkSheets.Where(row => row.RegionCode == call.RegionCode && ids.Contains(row.Id)).ToListAsync(cancellationToken);
        sheets.ForEach(sheet => SheetRows.Remove(change, sheet));
        return sheets;
    }

    // A pair that has a sheet of one stage gets that of the other too: a phase may have been added since.
    private static (List<Evaluator> Told, int Excluded) AddMissing(Change change, EvaluationRound round, List<(EvaluationUnit Unit, Evaluator Evaluator)> pairs, List<SheetLine> lines)
    {
        var standing = lines.ToLookup(line => (line.UnitCode, line.EvaluatorId));
        List<Evaluator> told = [];
        var excluded = 0;
        foreach (var (unit, evaluator) in pairs)
        {
            var there = standing[(unit.UnitCode, evaluator.Id)].ToList();
            var missing = SheetRows.StagesOf(round).Where(stage => there.TrueForAll(line => line.Stage != stage)).ToList();
            if (missing.Count == 0)
            {
                continue;
            }

            (ConflictKind Kind, string Reason)? conflict = there.Find(line => line.Conflict is not null) is { } known ? (known.Conflict!.Value, known.ConflictReason!)
                : SheetAssignment.IsExcluded(evaluator, unit) ? (ConflictKind.Excluded, SheetAssignment.ReasonOf(unit)) : null;
            SheetRows.Add(change, round, unit.UnitCode, evaluator.Id, missing, conflict);
            if (conflict is null)
            {
                told.Add(evaluator);
            }
            else
            {
                excluded++;
            }
        }

        return (told, excluded);
    }

    private static void Tell(Change change, EvaluationRound round, Dictionary<Guid, Evaluator> evaluators, List<Evaluator> told)
    {
        if (round.AnnouncedAt is null)
        {
            return;
        }

        foreach (var own in told.GroupBy(one => one.Id))
        {
            change.Tell(NotificationKind.MarksDue, [evaluators[own.Key].AccountId], EvaluationRows.Marks, NotificationText.OfMarks(round.FiscalYear, round.Kind, own.Count(), round.Schedule.Of(EvaluationPhase.Paper)!.ClosesAt));
        }
    }
}
