using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Evaluation;
using Uijeongbu.SocialPlan.Domain.Evaluation.Marking;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Evaluation.Marking.Calibration;

/// <summary>Writes a sample of the calibration exercise (모의 채점 견본).</summary>
/// <param name="CommandId">Chosen by the sender, the same at every retry.</param>
/// <param name="RegionCode">The province.</param>
/// <param name="RoundId">The round.</param>
/// <param name="Number">Which sample, from 1.</param>
/// <param name="BaseVersion">The version the person saw; 0 for a new one.</param>
/// <param name="Text">What is marked.</param>
internal sealed record SaveSampleCall(Guid CommandId, string RegionCode, Guid RoundId, int Number, long BaseVersion, string? Text);

/// <summary>Runs <see cref="SaveSampleCall"/>: until somebody has marked the sample.</summary>
internal sealed class SaveSample(CommandRun commands)
{
    public const string Name = "calibration.sample";

    /// <summary>Refused: a round that is not there, a number that no sample has, faulty text, names of municipalities in it, a sample that was marked, and another version (<see cref="SampleConflict"/>).</summary>
    public Task<Outcome<SavedSample>> RunAsync(SaveSampleCall call, CancellationToken cancellationToken) => commands.RunAsync<SaveSampleCall, SavedSample>(
        new(call.CommandId, Name, Permissions.EvaluationManage, call.RegionCode), call, (change, token) => SaveAsync(change, call, token), cancellationToken);

    private static async Task<Outcome<SavedSample>> SaveAsync(Change change, SaveSampleCall call, CancellationToken cancellationToken)
    {
        if (!await change.Db.EvaluationRounds.AnyAsync(row => row.RegionCode == call.RegionCode && row.Id == call.RoundId, cancellationToken))
        {
            return EvaluationProblems.RoundNotFound;
        }

        var names = await change.Db.EvaluationUnits.Where(row => row.RegionCode == call.RegionCode && row.RoundId == call.RoundId).Select(row => row.Name).ToListAsync(cancellationToken);
        if (CalibrationSample.WhyNot(call.Number, call.Text, names) is { } problem)
        {
            return problem;
        }

        var row = await change.Db.CalibrationSamples.SingleOrDefaultAsync(one => one.RegionCode == call.RegionCode && one.RoundId == call.RoundId && one.Number == call.Number, cancellationToken);
        var before = row is null ? null : SavedSample.Of(row);
        if ((before?.Version ?? 0) != call.BaseVersion)
        {
            return new SampleConflict();
        }

        if (row is not null && await change.Db.CalibrationSheets.AnyAsync(one => one.RegionCode == call.RegionCode && one.SampleId == row.Id, cancellationToken))
        {
            return MarkProblems.SampleMarked;
        }

        row ??= change.Db.Add(new CalibrationSample { RegionCode = call.RegionCode, RoundId = call.RoundId, Number = call.Number, Text = "" }).Entity;
        row.Text = call.Text!.Trim();
        var after = SavedSample.Of(row) with { Version = call.BaseVersion + 1 };
        change.Record(SavedSample.Subject, row.Id, before, after);
        return after;
    }
}
