using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Evaluation;
using Uijeongbu.SocialPlan.Domain.Evaluation.Scores;
using Uijeongbu.SocialPlan.Domain.Notifying;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Notifying;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Evaluation.Outcomes;

/// <summary>Begins 상호열람.</summary>
/// <param name="CommandId">Chosen by the sender, the same at every retry.</param>
/// <param name="RegionCode">The province.</param>
/// <param name="RoundId">The round.</param>
/// <param name="BaseVersion">The version the person saw.</param>
internal sealed record OpenViewingCall(Guid CommandId, string RegionCode, Guid RoundId, long BaseVersion);

/// <summary>
/// Runs <see cref="OpenViewingCall"/>: freezes the figures, puts every sheet with its marks on the record, shows each municipality its own outcome and tells its
/// coordinators. It waits for every save of a mark in the province and every save waits for it, so no mark is half in.
/// </summary>
internal sealed class OpenViewing(CommandRun commands, PlaceMembers people)
{
    public const string Name = "evaluation.open-viewing";

    /// <summary>Refused: a round that is not there or not running, open sheets, missing notes of the chair, and another version (<see cref="EvaluationConflict"/>).</summary>
    public async Task<Outcome<SavedVersion>> RunAsync(OpenViewingCall call, CancellationToken cancellationToken)
    {
        var coordinators = await people.CoordinatorsBelowAsync(call.RegionCode, cancellationToken);
        return await commands.RunAsync<OpenViewingCall, SavedVersion>(
            new(call.CommandId, Name, Permissions.EvaluationManage, call.RegionCode), call, (change, token) => OpenAsync(change, call, coordinators, token), cancellationToken);
    }

    private static async Task<Outcome<SavedVersion>> OpenAsync(Change change, OpenViewingCall call, ILookup<string, Guid> coordinators, CancellationToken cancellationToken)
    {
        var seen = await EvaluationRows.SeenAsync(change, call.RegionCode, call.RoundId, call.BaseVersion, cancellationToken);
        if (!seen.IsOk)
        {
            return seen.Problem;
        }

        var (round, before) = (seen.Answer, SavedEvaluation.Of(seen.Answer));
        var open = await OpenSheets(change.Db, round).CountAsync(cancellationToken);
        var score = EvaluationScorer.Score(await EvaluationRows.InputsAsync(change.Db, round, cancellationToken));
        if (round.OpenViewing(open, score.NotesMissing.Count(), change.At).Problem is { } problem)
        {
            return problem;
        }

        await Freezing.NoteMarksAsync(change, round, cancellationToken);
        var saved = await Freezing.FreezeAsync(change, round, score, new(EvaluationVersionKind.Viewing, Earlier: 0), cancellationToken);
        change.Record(SavedEvaluation.Subject, round.Id, before, SavedEvaluation.Of(round) with { Version = before.Version + 1 });
        OutcomeNews.TellPlaces(change, round, coordinators, saved.Places.Select(place => place.Code), OutcomeNotice.OfViewing(EvaluationRows.TitleOf(round.FiscalYear, round.Kind), round.Schedule.Of(EvaluationPhase.Viewing)!.ClosesAt));
        return saved;
    }

    /// <summary>Sheets that somebody in the round still has to submit. What is open of an evaluator who left is nobody's.</summary>
    public static IQueryable<Domain.Evaluation.Marking.MarkSheet> OpenSheets(Data.PortalDbContext db, EvaluationRound round) =>
        from sheet in db.MarkSheets
        where sheet.RegionCode == round.RegionCode && sheet.RoundId == round.Id && sheet.Conflict == null && sheet.Submissions == 0
            && db.Evaluators.Any(row => row.Id == sheet.EvaluatorId && row.RegionCode == sheet.RegionCode && row.LeftAt == null)
        select sheet;
}
