using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Evaluation;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Evaluation.Rounds;

/// <summary>Takes 목표달성도 of every municipality of a round from what it submitted.</summary>
/// <param name="CommandId">Chosen by the sender, the same at every retry.</param>
/// <param name="RegionCode">The province.</param>
/// <param name="RoundId">The round.</param>
internal sealed record FillAchievementsCall(Guid CommandId, string RegionCode, Guid RoundId);

/// <summary>What came of it.</summary>
/// <param name="Filled">How many have 목표달성도 now.</param>
/// <param name="Changed">How many changed by this.</param>
/// <param name="Without">Names of municipalities that submitted nothing.</param>
internal sealed record FilledAchievements(int Filled, int Changed, IReadOnlyList<string> Without);

/// <summary>Runs <see cref="FillAchievementsCall"/>: six statements for any number of municipalities. Who submitted nothing keeps nothing.</summary>
internal sealed class FillAchievements(CommandRun commands)
{
    public const string Name = "evaluation-units.fill";

    /// <summary>Refused: a round that is not there or whose figures are frozen.</summary>
    public Task<Outcome<FilledAchievements>> RunAsync(FillAchievementsCall call, CancellationToken cancellationToken) => commands.RunAsync<FillAchievementsCall, FilledAchievements>(
        new(call.CommandId, Name, Permissions.EvaluationManage, call.RegionCode), call, (change, token) => FillAsync(change, call, token), cancellationToken);

    private static async Task<Outcome<FilledAchievements>> FillAsync(Change change, FillAchievementsCall call, CancellationToken cancellationToken)
    {
        var round = await change.Db.EvaluationRounds.SingleOrDefaultAsync(row => row.RegionCode == call.RegionCode && row.Id == call.RoundId, cancellationToken);
        if ((round is null ? EvaluationProblems.RoundNotFound : round.WhyNoFigures()) is { } problem)
        {
            return problem;
        }

        var units = await change.Db.EvaluationUnits.Where(row => row.RegionCode == call.RegionCode && row.RoundId == call.RoundId).OrderBy(row => row.Order).ToListAsync(cancellationToken);
        var found = await AchievementSources.OfAsync(change.Db, [.. units.Select(unit => unit.UnitCode)], round!.FiscalYear, round.Rules.ToPolicy(), cancellationToken);
        var changed = 0;
        foreach (var unit in units)
        {
            changed += Write(change, unit, found.GetValueOrDefault(unit.UnitCode)) ? 1 : 0;
        }

        change.Announce(SavedEvaluation.Subject, call.RoundId);
        return new FilledAchievements(found.Count, changed, [.. units.Where(unit => !found.ContainsKey(unit.UnitCode)).Select(unit => unit.Name)]);
    }

    private static bool Write(Change change, EvaluationUnit unit, FoundAchievement? found)
    {
        var before = SavedUnit.Of(unit);
        if ((before.Achievement, before.SubmittedAt) == (found?.Achievement, found?.SubmittedAt))
        {
            return false;
        }

        (unit.Achievement, unit.SubmittedAt) = (found?.Achievement, found?.SubmittedAt);
        change.Note(SavedUnit.Subject, unit.Id, before, SavedUnit.Of(unit) with { Version = before.Version + 1 });
        return true;
    }
}
