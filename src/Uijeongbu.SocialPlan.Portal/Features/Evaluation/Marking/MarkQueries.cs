using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain.Evaluation;
using Uijeongbu.SocialPlan.Domain.Evaluation.Marking;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Evaluation.Marking;

/// <summary>An own sheet in the list of an evaluator.</summary>
/// <param name="Id">The sheet.</param>
/// <param name="UnitCode">Code of the municipality.</param>
/// <param name="Name">Its name.</param>
/// <param name="Group">Its peer group.</param>
/// <param name="Stage">서면평가 or 발표평가.</param>
/// <param name="State">How far the evaluator is.</param>
/// <param name="Progress">Marks given, and what they add to.</param>
/// <param name="SubmittedAt">When it was submitted last, UTC.</param>
/// <param name="HasResults">Whether the municipality has figures.</param>
public sealed record MarkLine(Guid Id, string UnitCode, string Name, string Group, EvaluationStage Stage, SheetState State, SheetProgress Progress, DateTime? SubmittedAt, bool HasResults);

/// <summary>A round in the list of an evaluator: the own sheets and nothing of anyone else's.</summary>
/// <param name="Round">The round.</param>
/// <param name="Place">Name of the province.</param>
/// <param name="Evaluator">The viewer as its evaluator.</param>
/// <param name="Lines">The own sheets in the province's order; those with a conflict are the last.</param>
/// <param name="Samples">Samples of the calibration exercise.</param>
/// <param name="SamplesMarked">Those of them that the viewer has submitted.</param>
public sealed record MarkRound(EvaluationRound Round, string Place, Evaluator Evaluator, IReadOnlyList<MarkLine> Lines, int Samples, int SamplesMarked)
{
    /// <summary>The stages in which there is something to mark.</summary>
    public IEnumerable<EvaluationStage> Stages => Lines.Select(line => line.Stage).Distinct().Order();

    /// <summary>Own sheets of a stage that are the viewer's to mark.</summary>
    public IReadOnlyList<MarkLine> Live(EvaluationStage stage) => [.. Lines.Where(line => line.Stage == stage && line.State is not SheetState.Recused)];

    /// <summary>Those of them that were submitted.</summary>
    public int Submitted(EvaluationStage stage) => Live(stage).Count(line => line.State is SheetState.Submitted or SheetState.Revising);
}

/// <summary>Reads what an evaluator finds: the announced rounds with the own sheets. Three statements.</summary>
internal sealed class MarkQueries(PortalDb door)
{
    /// <summary>The latest first.</summary>
    public async Task<IReadOnlyList<MarkRound>> OwnAsync(CancellationToken cancellationToken)
    {
        await using var db = await door.OpenAsync(Permissions.MarkRead, cancellationToken);
        var account = db.Viewer.AccountId;
        var rounds = await (
            from evaluator in db.Evaluators
            where evaluator.AccountId == account && evaluator.LeftAt == null
            join round in db.EvaluationRounds.Where(row => row.AnnouncedAt != null) on new { Id = evaluator.RoundId, evaluator.RegionCode } equals new { round.Id, round.RegionCode }
            join place in db.Regions on round.RegionCode equals place.Code
            select new { Round = round, Evaluator = evaluator, Place = place.Name }).AsNoTracking().ToListAsync(cancellationToken);
        var own = (await OwnSheets.Of(db).AsNoTracking().ToListAsync(cancellationToken)).ToLookup(one => one.Round.Id);
        var samples = (await (
            from sample in db.CalibrationSamples
            from mine in db.CalibrationSheets.Where(row => row.RegionCode == sample.RegionCode && row.SampleId == sample.Id && row.SubmittedAt != null && db.Evaluators.Any(one => one.RegionCode == row.RegionCode && one.Id == row.EvaluatorId && one.AccountId == account)).DefaultIfEmpty()
            select new { sample.RoundId, IsMarked = mine != null }).ToListAsync(cancellationToken)).ToLookup(one => one.RoundId, one => one.IsMarked);
        return
        [
            .. rounds.OrderByDescending(one => one.Round.AnnouncedAt).ThenBy(one => one.Round.Id).Select(one => new MarkRound(
                one.Round, one.Place, one.Evaluator,
                [.. own[one.Round.Id].OrderBy(sheet => sheet.Sheet.Conflict is not null).ThenBy(sheet => sheet.Sheet.Stage).ThenBy(sheet => sheet.Unit.Order).ThenBy(sheet => sheet.Unit.UnitCode, StringComparer.Ordinal).Select(LineOf)],
                samples[one.Round.Id].Count(), samples[one.Round.Id].Count(marked => marked))),
        ];
    }

    private static MarkLine LineOf(OwnSheet own) => new(
        own.Sheet.Id, own.Unit.UnitCode, own.Unit.Name, own.Unit.Group, own.Sheet.Stage, own.Sheet.State,
        SheetProgress.Of(own.Sheet.Shown, own.Round.Rules, own.Sheet.Stage, own.Unit.Achievement?.Rate), own.Sheet.SubmittedAt, own.Unit.Achievement is not null);
}
