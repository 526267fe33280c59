using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Evaluation;
using Uijeongbu.SocialPlan.Domain.Evaluation.Marking;
using Uijeongbu.SocialPlan.Domain.Monitoring;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;

namespace Uijeongbu.SocialPlan.Portal.Features.Evaluation.Rounds;

/// <summary>Puts somebody with the role of 평가위원 into a round, or writes an evaluator anew.</summary>
/// <param name="CommandId">Chosen by the sender, the same at every retry.</param>
/// <param name="RegionCode">The province.</param>
/// <param name="RoundId">The round.</param>
/// <param name="AccountId">Who.</param>
/// <param name="BaseVersion">The version the person saw; 0 for a new evaluator.</param>
/// <param name="Affiliation">소속.</param>
/// <param name="IsChair">위원장: who was it before is none any more.</param>
internal sealed record SaveEvaluatorCall(Guid CommandId, string RegionCode, Guid RoundId, Guid AccountId, long BaseVersion, string? Affiliation, bool IsChair)
{
    /// <summary>Most characters of an affiliation.</summary>
    public const int LongestAffiliation = 100;
}

/// <summary>Runs <see cref="SaveEvaluatorCall"/>. Sheets of a municipality that the affiliation names are excluded by rule in the same step.</summary>
internal sealed class SaveEvaluator(CommandRun commands, GroupPeople people)
{
    public const string Name = "evaluator.save";

    /// <summary>Refused: a round that is not there or whose figures are frozen, somebody without the role or in the round already, too long an affiliation, and another version.</summary>
    public async Task<Outcome<SavedEvaluator>> RunAsync(SaveEvaluatorCall call, CancellationToken cancellationToken)
    {
        var candidates = await people.CandidatesAsync(call.RegionCode, Role.Evaluator, cancellationToken);
        return await commands.RunAsync<SaveEvaluatorCall, SavedEvaluator>(
            new(call.CommandId, Name, Permissions.EvaluationManage, call.RegionCode), call, (change, token) => SaveAsync(change, call, candidates, token), cancellationToken);
    }

    private static async Task<Outcome<SavedEvaluator>> SaveAsync(Change change, SaveEvaluatorCall call, IReadOnlyDictionary<Guid, string> candidates, CancellationToken cancellationToken)
    {
        if (await change.Db.EvaluationRounds.SingleOrDefaultAsync(row => row.RegionCode == call.RegionCode && row.Id == call.RoundId, cancellationToken) is not { } round)
        {
            return EvaluationProblems.RoundNotFound;
        }

        var all = await change.Db.Evaluators.Where(row => row.RegionCode == call.RegionCode && row.RoundId == call.RoundId).ToListAsync(cancellationToken);
        var present = all.Find(row => row.AccountId == call.AccountId);
        if (WhyNot(round, call, present, candidates) is { } problem)
        {
            return problem;
        }

        var before = present is null ? null : SavedEvaluator.Of(present);
        var row = present ?? new Evaluator { RegionCode = call.RegionCode, RoundId = call.RoundId, AccountId = call.AccountId, Name = candidates[call.AccountId], Number = all.Count == 0 ? 1 : all.Max(one => one.Number) + 1 };
        (row.Affiliation, row.IsChair) = (call.Affiliation, call.IsChair);
        row.ComeBack();
        if (before is null)
        {
            change.Db.Add(row);
        }

        Unseat(change, call, all);
        await ExcludeAsync(change, row, cancellationToken);
        var after = SavedEvaluator.Of(row) with { Version = (before?.Version ?? 0) + 1 };
        change.Record(SavedEvaluator.Subject, row.Id, before, after);
        return after;
    }

    private static Problem? WhyNot(EvaluationRound round, SaveEvaluatorCall call, Evaluator? present, IReadOnlyDictionary<Guid, string> candidates) => (present, call.BaseVersion) switch
    {
        _ when round.State >= EvaluationState.Viewing => EvaluationProblems.MarksFrozen,
        (null or { LeftAt: not null }, > 0) => EvaluationProblems.EvaluatorNotFound,
        (null or { LeftAt: not null }, _) when !candidates.ContainsKey(call.AccountId) => EvaluationProblems.EvaluatorNotFound,
        ({ LeftAt: null }, 0) => EvaluationProblems.AlreadyEvaluator,
        ({ LeftAt: null, Version: var version }, _) when version != call.BaseVersion => new EvaluationRowConflict(),
        _ => FormProblem.Of("evaluator.faulty", [FieldFault.TooLong(nameof(call.Affiliation), call.Affiliation, SaveEvaluatorCall.LongestAffiliation)]),
    };

    private static void Unseat(Change change, SaveEvaluatorCall call, List<Evaluator> all)
    {
        foreach (var other in all.Where(one => call.IsChair && one.IsChair && one.AccountId != call.AccountId))
        {
            var before = SavedEvaluator.Of(other);
            other.IsChair = false;
            change.Note(SavedEvaluator.Subject, other.Id, before, SavedEvaluator.Of(other) with { Version = before.Version + 1 });
        }
    }

    private static async Task ExcludeAsync(Change change, Evaluator row, CancellationToken cancellationToken)
    {
        var units = await change.Db.EvaluationUnits.AsNoTracking().Where(unit => unit.RegionCode == row.RegionCode && unit.RoundId == row.RoundId).ToListAsync(cancellationToken);
        var named = units.Where(unit => SheetAssignment.IsExcluded(row, unit)).ToDictionary(unit => unit.UnitCode, StringComparer.Ordinal);
        if (named.Count == 0)
        {
            return;
        }

        var codes = named.Keys.ToList();
        var sheets = await change.Db.MarkSheets.Where(sheet => sheet.RegionCode == row.RegionCode && sheet.EvaluatorId == row.Id && sheet.Conflict == null && codes.Contains(sheet.UnitCode)).ToListAsync(cancellationToken);
        foreach (var sheet in sheets)
        {
            SheetRows.Recuse(change, sheet, ConflictKind.Excluded, SheetAssignment.ReasonOf(named[sheet.UnitCode]));
        }
    }
}
