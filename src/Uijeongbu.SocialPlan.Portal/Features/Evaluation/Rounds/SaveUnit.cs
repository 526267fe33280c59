using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Evaluation;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Evaluation.Rounds;

/// <summary>Sets what the province gives a municipality by hand, and what became of it at the ministry.</summary>
/// <param name="CommandId">Chosen by the sender, the same at every retry.</param>
/// <param name="RegionCode">The province.</param>
/// <param name="RoundId">The round.</param>
/// <param name="UnitCode">Code of the municipality.</param>
/// <param name="BaseVersion">The version the person saw.</param>
/// <param name="Extras">가점 and 감점, all of them.</param>
/// <param name="Special">특별상; null for none.</param>
/// <param name="Ministry">At the ministry; null for nothing.</param>
internal sealed record SaveUnitCall(Guid CommandId, string RegionCode, Guid RoundId, string UnitCode, long BaseVersion, IReadOnlyList<ExtraPoints> Extras, SpecialAward? Special, MinistryOutcome? Ministry);

/// <summary>Runs <see cref="SaveUnitCall"/>.</summary>
internal sealed class SaveUnit(CommandRun commands)
{
    public const string Name = "evaluation-unit.save";

    private const int LongestStage = 50;
    private const int LongestNote = 1000;

    /// <summary>
    /// Refused: a municipality that is not in the round, another version, points and awards that the rules do not allow, a change of points while
    /// municipalities look at the figures, and too long words.
    /// </summary>
    public Task<Outcome<SavedUnit>> RunAsync(SaveUnitCall call, CancellationToken cancellationToken) => commands.RunAsync<SaveUnitCall, SavedUnit>(
        new(call.CommandId, Name, Permissions.EvaluationManage, call.RegionCode), call, (change, token) => SaveAsync(change, call, token), cancellationToken);

    private static async Task<Outcome<SavedUnit>> SaveAsync(Change change, SaveUnitCall call, CancellationToken cancellationToken)
    {
        var round = await change.Db.EvaluationRounds.AsNoTracking().SingleOrDefaultAsync(row => row.RegionCode == call.RegionCode && row.Id == call.RoundId, cancellationToken);
        var unit = await change.Db.EvaluationUnits.SingleOrDefaultAsync(row => row.RegionCode == call.RegionCode && row.RoundId == call.RoundId && row.UnitCode == call.UnitCode, cancellationToken);
        if (round is null || unit is null)
        {
            return EvaluationProblems.UnitNotFound;
        }

        var before = SavedUnit.Of(unit);
        if ((before.Version != call.BaseVersion ? new EvaluationRowConflict() : WhyNotNow(round, unit, call) ?? WhyNot(call.Ministry) ?? unit.Give(call.Extras, round.Rules.Rubric).Problem ?? unit.Honour(call.Special, round.Rules).Problem) is { } problem)
        {
            return problem;
        }

        unit.Ministry = call.Ministry;
        var after = SavedUnit.Of(unit) with { Version = before.Version + 1 };
        change.Record(SavedUnit.Subject, unit.Id, before, after);
        return after;
    }

    private static Problem? WhyNotNow(EvaluationRound round, EvaluationUnit unit, SaveUnitCall call) =>
        call.Extras.OrderBy(extra => extra.Key, StringComparer.Ordinal).SequenceEqual(unit.Extras.OrderBy(extra => extra.Key, StringComparer.Ordinal)) ? null : round.WhyNoFigures();

    private static FormProblem? WhyNot(MinistryOutcome? ministry) => ministry is null ? null : FormProblem.Of("ministry.faulty",
    [
        FieldFault.TooLong("MinistryStage", ministry.Stage, LongestStage),
        FieldFault.TooLong("MinistryAward", ministry.Award, LongestStage),
        FieldFault.If(ministry.PrizeWon < 0, "MinistryPrize", "포상금은 0 이상으로 적고, 없으면 비워 주십시오."),
        FieldFault.TooLong("MinistryNote", ministry.Note, LongestNote),
    ]);
}
