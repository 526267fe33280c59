using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Evaluation;
using Uijeongbu.SocialPlan.Domain.Evaluation.Marking;
using Uijeongbu.SocialPlan.Domain.Monitoring;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Data.Record;

namespace Uijeongbu.SocialPlan.Portal.Features.Evaluation.Rounds;

/// <summary>A sheet as who manages the round sees it: how it stands, and not one mark.</summary>
/// <param name="Id">The sheet.</param>
/// <param name="UnitCode">Code of the municipality.</param>
/// <param name="EvaluatorId">Whose.</param>
/// <param name="Stage">서면평가 or 발표평가.</param>
/// <param name="Submissions">How often it was submitted.</param>
/// <param name="DraftAt">When a draft was kept last, UTC.</param>
/// <param name="Conflict">제척, 기피, 회피.</param>
/// <param name="ConflictReason">Why.</param>
public sealed record SheetLine(Guid Id, string UnitCode, Guid EvaluatorId, EvaluationStage Stage, int Submissions, DateTime? DraftAt, ConflictKind? Conflict, string? ConflictReason)
{
    /// <summary>How it stands.</summary>
    public SheetState State => MarkSheet.StateOf(Conflict, Submissions, DraftAt);
}

/// <summary>Sheets of a round beside the door, and what assigning does with them.</summary>
internal static class SheetRows
{
    /// <summary>All sheets of a round without their marks. One statement.</summary>
    public static Task<List<SheetLine>> LinesAsync(PortalDbContext db, string province, Guid round, CancellationToken cancellationToken) => db.MarkSheets
        .Where(row => row.RegionCode == province && row.RoundId == round)
        .Select(row => new SheetLine(row.Id, row.UnitCode, row.EvaluatorId, row.Stage, row.Submissions, row.DraftAt, row.Conflict, row.ConflictReason)).ToListAsync(cancellationToken);

    /// <summary>The stages that an evaluator marks in a round.</summary>
    public static IEnumerable<EvaluationStage> StagesOf(EvaluationRound round) =>
        round.Schedule.Of(EvaluationPhase.Presentation) is null ? [EvaluationStage.Paper] : [EvaluationStage.Paper, EvaluationStage.Presentation];

    /// <summary>New sheets of a pair, one for each stage; recused at once when there is a conflict.</summary>
    public static void Add(Change change, EvaluationRound round, string unit, Guid evaluator, IEnumerable<EvaluationStage> stages, (ConflictKind Kind, string Reason)? conflict)
    {
        foreach (var stage in stages)
        {
            MarkSheet sheet = new() { RegionCode = round.RegionCode, RoundId = round.Id, EvaluatorId = evaluator, UnitCode = unit, Stage = stage };
            if (conflict is { } known)
            {
                Must(sheet.Recuse(known.Kind, known.Reason));
            }

            change.Db.Add(sheet);
            change.Note(SavedSheet.Subject, sheet.Id, before: null, SavedSheet.Of(sheet) with { Version = 1 });
        }
    }

    /// <summary>Takes an evaluator out of a sheet.</summary>
    public static void Recuse(Change change, MarkSheet sheet, ConflictKind kind, string reason)
    {
        var before = SavedSheet.Of(sheet);
        Must(sheet.Recuse(kind, reason));
        change.Note(SavedSheet.Subject, sheet.Id, before, SavedSheet.Of(sheet) with { Version = before.Version + 1 });
    }

    /// <summary>Takes a sheet back that nobody wrote on.</summary>
    public static void Remove(Change change, MarkSheet sheet)
    {
        change.Db.Remove(sheet);
        change.Note(SavedSheet.Subject, sheet.Id, SavedSheet.Of(sheet), after: null);
    }

    // What can be refused was asked before.
    private static void Must(Outcome outcome)
    {
        if (outcome.Problem is { } problem)
        {
            throw new InvalidOperationException(problem.Code);
        }
    }
}
