using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Plans.Writing;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Features.PlanYears;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.PlanWriting;

/// <summary>Steps of writing a plan.</summary>
/// <param name="CommandId">Chosen by the sender, the same at every retry.</param>
/// <param name="RegionCode">The place.</param>
/// <param name="FiscalYear">The year that is worked on; its plan is edited.</param>
/// <param name="Edits">The steps in order; all are taken or none.</param>
/// <param name="PlanVersion">For undoing what cannot be told otherwise: the plan's version that it was done at; null does not ask.</param>
internal sealed record EditPlanCall(Guid CommandId, string RegionCode, int FiscalYear, IReadOnlyList<PlanEdit> Edits, long? PlanVersion = null);

/// <summary>What came of it.</summary>
/// <param name="Texts">For each step about a field what stands there now, as stored; null for the others.</param>
/// <param name="Inverse">What undoes them, in order.</param>
/// <param name="PlanVersion">Version of the plan afterwards.</param>
internal sealed record EditPlanAnswer(IReadOnlyList<string?> Texts, IReadOnlyList<PlanEdit> Inverse, long PlanVersion) : IUndoable;

/// <summary>Runs <see cref="EditPlanCall"/>: the grid, the forms and undo all come through here.</summary>
internal sealed class EditPlan(CommandRun commands)
{
    public const string Name = "plan.edit";

    /// <summary>Refused: an unknown place, a locked one, a text that does not fit, and a field that someone else changed since.</summary>
    public Task<Outcome<EditPlanAnswer>> RunAsync(EditPlanCall call, CancellationToken cancellationToken) => commands.RunAsync<EditPlanCall, EditPlanAnswer>(
        new(call.CommandId, Name, Permissions.PlanWrite, call.RegionCode), call, (change, token) => EditAsync(change, call, token), cancellationToken);

    private static async Task<Outcome<EditPlanAnswer>> EditAsync(Change change, EditPlanCall call, CancellationToken cancellationToken)
    {
        if (await PlanYearQueries.FindAsync(change.Db, call.RegionCode, call.FiscalYear, cancellationToken) is not { } year)
        {
            return PlanWritingProblems.NotFound;
        }

        if (call.PlanVersion is { } expected && expected != year.Plan.Version)
        {
            return PlanWritingProblems.TooLateToUndo;
        }

        var rows = await PlanRows.LoadAsync(change.Db, year.Plan, cancellationToken);
        var before = rows.ToContent();
        var edited = Apply(new(year.Shape, year.FirstOpenYear), before, call.Edits);
        if (!edited.IsOk)
        {
            return edited.Problem;
        }

        if (await PlanChecks.WhyNotAsync(change.Db, year, before, edited.Answer.Content, cancellationToken) is [var problem, ..])
        {
            return problem;
        }

        new PlanWriter(change, rows).Write(before, edited.Answer.Content);
        return new EditPlanAnswer(edited.Answer.Texts, edited.Answer.Inverse, year.Plan.Version + 1);
    }

    // All that do not fit are told at once, so that a form is mended at once.
    private static Outcome<Edited> Apply(PlanEditing editing, PlanContent content, IReadOnlyList<PlanEdit> edits)
    {
        List<string?> texts = [];
        List<PlanEdit> inverse = [];
        List<RefusedEdit> refused = [];
        foreach (var (index, edit) in edits.Index())
        {
            var outcome = editing.Apply(content, edit);
            if (!outcome.IsOk)
            {
                refused.Add(new(index, outcome.Problem.Message));
                continue;
            }

            content = outcome.Answer.Content;
            texts.Add(outcome.Answer.Text);
            inverse.Insert(0, outcome.Answer.Inverse);
        }

        return refused.Count == 0 ? new Edited(content, texts, inverse) : edits.Count == 1 ? editing.Apply(content, edits[0]).Problem! : PlanWritingProblems.Several(refused);
    }

    private sealed record Edited(PlanContent Content, IReadOnlyList<string?> Texts, IReadOnlyList<PlanEdit> Inverse);
}
