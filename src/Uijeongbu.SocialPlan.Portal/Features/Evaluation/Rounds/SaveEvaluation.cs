using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Evaluation;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Evaluation.Rounds;

/// <summary>Prepares a round of the province's evaluation, which nobody else sees yet, or sets one anew.</summary>
/// <param name="CommandId">Chosen by the sender, the same at every retry.</param>
/// <param name="RegionCode">The province.</param>
/// <param name="RoundId">The round; null for a new one.</param>
/// <param name="BaseVersion">The version the person saw; 0 for a new one.</param>
/// <param name="Content">All of it.</param>
/// <param name="Copied">What a new round takes along from another.</param>
internal sealed record SaveEvaluationCall(Guid CommandId, string RegionCode, Guid? RoundId, long BaseVersion, EvaluationContent Content, CopiedParts? Copied = null);

/// <summary>What a new round takes along from another: its rules always, these if asked for.</summary>
/// <param name="From">The round.</param>
/// <param name="Units">Municipalities with their groups; their totals become those of the year before.</param>
/// <param name="Evaluators">평가위원 who are still in it. Oaths are taken anew.</param>
internal sealed record CopiedParts(Guid From, bool Units, bool Evaluators);

/// <summary>Runs <see cref="SaveEvaluationCall"/>.</summary>
internal sealed class SaveEvaluation(CommandRun commands)
{
    public const string Name = "evaluation-round.save";

    /// <summary>
    /// Refused: one that is not there, a year and kind that have a round, faulty fields, rules of a round that was announced, and another version (<see cref="EvaluationConflict"/>).
    /// </summary>
    public Task<Outcome<SavedEvaluation>> RunAsync(SaveEvaluationCall call, CancellationToken cancellationToken) => commands.RunAsync<SaveEvaluationCall, SavedEvaluation>(
        new(call.CommandId, Name, Permissions.EvaluationManage, call.RegionCode), call, (change, token) => SaveAsync(change, call, token), cancellationToken);

    private static async Task<Outcome<SavedEvaluation>> SaveAsync(Change change, SaveEvaluationCall call, CancellationToken cancellationToken)
    {
        var taken = await change.Db.EvaluationRounds.AnyAsync(
            row => row.RegionCode == call.RegionCode && row.FiscalYear == call.Content.FiscalYear && row.Kind == call.Content.Kind && row.Id != call.RoundId, cancellationToken);
        if (call.RoundId is not { } id)
        {
            return taken ? EvaluationProblems.YearTaken : await AddAsync(change, call, cancellationToken);
        }

        var seen = await EvaluationRows.SeenAsync(change, call.RegionCode, id, call.BaseVersion, cancellationToken);
        return !seen.IsOk ? seen.Problem
            : taken ? EvaluationProblems.YearTaken
            : Write(change, seen.Answer, call.Content, SavedEvaluation.Of(seen.Answer));
    }

    private static async Task<Outcome<SavedEvaluation>> AddAsync(Change change, SaveEvaluationCall call, CancellationToken cancellationToken)
    {
        var from = call.Copied is { } parts ? await change.Db.EvaluationRounds.AsNoTracking().SingleOrDefaultAsync(row => row.RegionCode == call.RegionCode && row.Id == parts.From, cancellationToken) : null;
        if (call.Copied is not null && from is null)
        {
            return EvaluationProblems.RoundNotFound;
        }

        var content = from is null ? call.Content : call.Content with { Rules = from.Rules with { Scope = call.Content.Rules.Scope } };
        var row = EvaluationRound.New(call.RegionCode, content);
        var saved = Write(change, row, content, before: null);
        if (saved.IsOk)
        {
            change.Db.Add(row);
            if (from is not null)
            {
                await CopiedRows.AddAsync(change, from, row, call.Copied!, cancellationToken);
            }
        }

        return saved;
    }

    private static Outcome<SavedEvaluation> Write(Change change, EvaluationRound row, EvaluationContent content, SavedEvaluation? before)
    {
        if (row.Write(content).Problem is { } problem)
        {
            return problem;
        }

        var after = SavedEvaluation.Of(row) with { Version = (before?.Version ?? 0) + 1 };
        change.Record(SavedEvaluation.Subject, row.Id, before, after);
        return after;
    }
}
