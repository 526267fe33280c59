using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Plans.Writing;
using Uijeongbu.SocialPlan.Portal.Data;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Features.PlanYears;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.PlanWriting;

/// <summary>One step of writing a plan.</summary>
/// <param name="CommandId">Chosen by the sender, the same at every retry.</param>
/// <param name="RegionCode">The place.</param>
/// <param name="FiscalYear">The year that is worked on; its plan is edited.</param>
/// <param name="Edit">The step.</param>
/// <param name="PlanVersion">For undoing what cannot be told otherwise: the plan's version that it was done at; null does not ask.</param>
internal sealed record EditPlanCall(Guid CommandId, string RegionCode, int FiscalYear, PlanEdit Edit, long? PlanVersion = null);

/// <summary>What came of it.</summary>
/// <param name="Text">For a field: what stands there now, as stored.</param>
/// <param name="Inverse">What undoes it.</param>
/// <param name="PlanVersion">Version of the plan afterwards.</param>
internal sealed record EditPlanAnswer(string? Text, PlanEdit Inverse, long PlanVersion);

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
        var edited = new PlanEditing(year.Shape, year.FirstOpenYear).Apply(before, call.Edit);
        if (!edited.IsOk)
        {
            return edited.Problem;
        }

        if (await PlanChecks.WhyNotAsync(change.Db, year, before, edited.Answer.Content, cancellationToken) is [var problem, ..])
        {
            return problem;
        }

        new PlanWriter(change, rows).Write(before, edited.Answer.Content);
        return new EditPlanAnswer(edited.Answer.Text, edited.Answer.Inverse, year.Plan.Version + 1);
    }
}
