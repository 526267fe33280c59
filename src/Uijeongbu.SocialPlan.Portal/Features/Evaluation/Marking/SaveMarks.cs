using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Evaluation;
using Uijeongbu.SocialPlan.Domain.Evaluation.Marking;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Evaluation.Marking;

/// <summary>Marks of an own sheet.</summary>
/// <param name="CommandId">Chosen by the sender, the same at every retry.</param>
/// <param name="RegionCode">The province.</param>
/// <param name="SheetId">The sheet.</param>
/// <param name="BaseVersion">The version the person saw.</param>
/// <param name="Marks">All marks, also those that did not change.</param>
internal sealed record SaveMarksCall(Guid CommandId, string RegionCode, Guid SheetId, long BaseVersion, IReadOnlyList<CriterionMark> Marks);

/// <summary>Keeps a draft. It is nobody else's to read, and nothing of it stands on the record or in the stored answer.</summary>
internal sealed class KeepMarks(CommandRun commands)
{
    public const string Name = "marks.draft";

    /// <summary>Refused: a sheet that is not the viewer's or of which the viewer is out, no oath, a stage that is not open, marks outside the scale, and another version (<see cref="SheetConflict"/>).</summary>
    public Task<Outcome<SavedSheet>> RunAsync(SaveMarksCall call, CancellationToken cancellationToken) => commands.RunAsync<SaveMarksCall, SavedSheet>(
        new(call.CommandId, Name, Permissions.MarkWrite, call.RegionCode), call, (change, token) => MarkWriting.RunAsync(change, call, Keep, token), cancellationToken);

    private static Outcome<SavedSheet> Keep(Change change, SaveMarksCall call, OwnSheet own) =>
        own.Sheet.Keep(call.Marks, own.Round.Rules.Rubric, change.At).Problem is { } problem ? problem : SavedSheet.Of(own.Sheet);
}

/// <summary>Submits a sheet, or another version of it.</summary>
internal sealed class SubmitMarks(CommandRun commands)
{
    public const string Name = "marks.submit";

    /// <summary>Refused: as <see cref="KeepMarks"/>, and marks that are missing.</summary>
    public Task<Outcome<SavedSheet>> RunAsync(SaveMarksCall call, CancellationToken cancellationToken) => commands.RunAsync<SaveMarksCall, SavedSheet>(
        new(call.CommandId, Name, Permissions.MarkWrite, call.RegionCode), call, (change, token) => MarkWriting.RunAsync(change, call, Submit, token), cancellationToken);

    private static Outcome<SavedSheet> Submit(Change change, SaveMarksCall call, OwnSheet own)
    {
        var submitted = own.Sheet.Submit(call.Marks, own.Round.Rules.Rubric, change.At);
        if (!submitted.IsOk)
        {
            return submitted.Problem;
        }

        change.Db.Add(submitted.Answer);
        return SavedSheet.Of(own.Sheet, submitted.Answer);
    }
}

/// <summary>What keeping and submitting have in common: which sheet it is, whether it may be written now, and the record without its marks.</summary>
internal static class MarkWriting
{
    public static async Task<Outcome<SavedSheet>> RunAsync(Change change, SaveMarksCall call, Func<Change, SaveMarksCall, OwnSheet, Outcome<SavedSheet>> write, CancellationToken cancellationToken)
    {
        if (await OwnSheets.FindAsync(change.Db, call.RegionCode, call.SheetId, cancellationToken) is not { } own)
        {
            return await WhyNotAsync(change, call, cancellationToken);
        }

        var before = SavedSheet.Of(own.Sheet);
        if ((own.Round.WhyNoMark(own.Sheet.Stage, change.At) ?? (before.Version != call.BaseVersion ? new SheetConflict(before) : null)) is { } problem)
        {
            return problem;
        }

        var saved = write(change, call, own);
        if (!saved.IsOk)
        {
            return saved.Problem;
        }

        var after = saved.Answer with { Version = before.Version + 1 };
        change.Record(SavedSheet.Subject, own.Sheet.Id, before, after);
        return after;
    }

    // An own sheet that may not be written says why; another's is not there.
    private static async Task<Problem> WhyNotAsync(Change change, SaveMarksCall call, CancellationToken cancellationToken) =>
        await OwnSheets.Of(change.Db).Where(own => own.Sheet.RegionCode == call.RegionCode && own.Sheet.Id == call.SheetId).AsNoTracking().SingleOrDefaultAsync(cancellationToken) is not { } own ? EvaluationProblems.SheetNotFound
        : own.Evaluator.OathAt is null ? MarkProblems.NoOath
        : MarkProblems.Recused;
}
