using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Evaluation;
using Uijeongbu.SocialPlan.Domain.Evaluation.Marking;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Evaluation.Marking.Calibration;

/// <summary>Submits marks of a sample, once.</summary>
/// <param name="CommandId">Chosen by the sender, the same at every retry.</param>
/// <param name="RegionCode">The province.</param>
/// <param name="SampleId">The sample.</param>
/// <param name="Marks">The marks.</param>
internal sealed record SubmitCalibrationCall(Guid CommandId, string RegionCode, Guid SampleId, IReadOnlyList<CriterionMark> Marks);

/// <summary>Runs <see cref="SubmitCalibrationCall"/>. The marks count for nothing; no mark stands on the record.</summary>
internal sealed class SubmitCalibration(CommandRun commands)
{
    public const string Name = "calibration.submit";

    /// <summary>Refused: a sample of a round in which the viewer is no evaluator, no oath, after the paper stage, marks that are missing or outside the scale, and a second time.</summary>
    public Task<Outcome<SavedCalibration>> RunAsync(SubmitCalibrationCall call, CancellationToken cancellationToken) => commands.RunAsync<SubmitCalibrationCall, SavedCalibration>(
        new(call.CommandId, Name, Permissions.MarkWrite, call.RegionCode), call, (change, token) => SubmitAsync(change, call, token), cancellationToken);

    private static async Task<Outcome<SavedCalibration>> SubmitAsync(Change change, SubmitCalibrationCall call, CancellationToken cancellationToken)
    {
        var found = await CalibrationRows.Own(change.Db).SingleOrDefaultAsync(one => one.Sample.RegionCode == call.RegionCode && one.Sample.Id == call.SampleId, cancellationToken);
        if (found is null)
        {
            return MarkProblems.SampleNotFound;
        }

        if (found.Evaluator.OathAt is null)
        {
            return MarkProblems.NoOath;
        }

        if (found.Round.State is not EvaluationState.Running || found.Round.Schedule.IsOver(EvaluationPhase.Paper, change.At))
        {
            return MarkProblems.CalibrationOver;
        }

        var sheet = await change.Db.CalibrationSheets.SingleOrDefaultAsync(row => row.RegionCode == call.RegionCode && row.SampleId == call.SampleId && row.EvaluatorId == found.Evaluator.Id, cancellationToken)
            ?? change.Db.Add(new CalibrationSheet { RegionCode = call.RegionCode, SampleId = call.SampleId, EvaluatorId = found.Evaluator.Id }).Entity;
        if (sheet.Submit(call.Marks, found.Round.Rules.Rubric, change.At).Problem is { } problem)
        {
            return problem;
        }

        var after = SavedCalibration.Of(sheet);
        change.Record(SavedCalibration.Subject, sheet.Id, before: null, after);
        return after;
    }
}
