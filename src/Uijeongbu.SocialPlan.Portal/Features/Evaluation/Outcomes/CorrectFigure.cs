using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Evaluation;
using Uijeongbu.SocialPlan.Domain.Evaluation.Objections;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Evaluation.Outcomes;

/// <summary>Starts 직권 정정 of one cell: the province found a fault that nobody objected to.</summary>
/// <param name="CommandId">Chosen by the sender, the same at every retry.</param>
/// <param name="RegionCode">The municipality.</param>
/// <param name="RoundId">The round.</param>
/// <param name="Content">Which cell, and what is wrong.</param>
internal sealed record CorrectFigureCall(Guid CommandId, string RegionCode, Guid RoundId, ObjectionContent Content);

/// <summary>
/// Runs <see cref="CorrectFigureCall"/>: it stands beside the municipality's objections, is ruled as they are, and changes figures by that ruling only. Marks stay as they
/// were given. The municipality is told at the ruling.
/// </summary>
internal sealed class CorrectFigure(CommandRun commands)
{
    public const string Name = "objection.correct";

    /// <summary>Refused: a municipality that was shown nothing, a cell that waits for a ruling, and faulty fields.</summary>
    public Task<Outcome<SavedObjection>> RunAsync(CorrectFigureCall call, CancellationToken cancellationToken) => commands.RunAsync<CorrectFigureCall, SavedObjection>(
        new(call.CommandId, Name, Permissions.EvaluationManage, call.RegionCode), call, (change, token) => StartAsync(change, call, token), cancellationToken);

    private static async Task<Outcome<SavedObjection>> StartAsync(Change change, CorrectFigureCall call, CancellationToken cancellationToken)
    {
        var outcome = await change.Db.MunicipalOutcomes.AsNoTracking().SingleOrDefaultAsync(row => row.RegionCode == call.RegionCode && row.RoundId == call.RoundId, cancellationToken);
        var viewing = outcome is null ? null : await change.Db.EvaluationVersions
            .Where(row => row.RegionCode == outcome.ProvinceCode && row.RoundId == call.RoundId && row.Kind == EvaluationVersionKind.Viewing).Select(row => row.Number).SingleOrDefaultAsync(cancellationToken);
        if (outcome is null || viewing is null)
        {
            return EvaluationProblems.RoundNotFound;
        }

        var earlier = await change.Db.EvaluationObjections.AsNoTracking().Where(row => row.RegionCode == call.RegionCode && row.FiscalYear == outcome.FiscalYear).ToListAsync(cancellationToken);
        var content = call.Content with { IsOwnMotion = true };
        if ((content.WhyNot(outcome.Content)
            ?? (earlier.Exists(row => row.RoundId == call.RoundId && row.IsOpen && row.Content.Criterion == content.Criterion) ? ObjectionProblems.StillOpen : null)) is { } problem)
        {
            return problem;
        }

        // Of the version that marks were frozen in, whichever was certified since: by its number the record finds the rulings of a round.
        var row = change.Db.Add(EvaluationObjection.New(outcome, viewing, content, earlier.Count, change.At, change.Viewer.DisplayName)).Entity;
        var after = SavedObjection.Of(row) with { Version = 1 };
        change.Record(SavedObjection.Subject, row.Id, before: null, after);
        return after;
    }
}
