using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Plans.Writing;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Features.PlanWriting;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.PlanSteps;

/// <summary>Makes the plan of a year, and with the first year of a generation its four-year plan.</summary>
/// <param name="CommandId">Chosen by the sender, the same at every retry.</param>
/// <param name="RegionCode">The place.</param>
/// <param name="FiscalYear">Year of implementation.</param>
/// <param name="Goal">Goal of a four-year plan that is made with it; not asked when there is one.</param>
/// <param name="Copy">Whether it begins as a copy: of the year before, or of the generation before.</param>
internal sealed record CreateAnnualPlanCall(Guid CommandId, string RegionCode, int FiscalYear, string? Goal, bool Copy);

/// <summary>Runs <see cref="CreateAnnualPlanCall"/>.</summary>
internal sealed class CreateAnnualPlan(CommandRun commands)
{
    public const string Name = "annual-plan.create";

    /// <summary>Refused: a year that is there, one of no generation, a new four-year plan without a goal.</summary>
    public Task<Outcome<SavedAnnualPlan>> RunAsync(CreateAnnualPlanCall call, CancellationToken cancellationToken) => commands.RunAsync<CreateAnnualPlanCall, SavedAnnualPlan>(
        new(call.CommandId, Name, Permissions.PlanWrite, call.RegionCode), call, (change, token) => CreateAsync(change, call, token), cancellationToken);

    private static async Task<Outcome<SavedAnnualPlan>> CreateAsync(Change change, CreateAnnualPlanCall call, CancellationToken cancellationToken)
    {
        var db = change.Db;
        if (await db.AnnualPlans.AnyAsync(row => row.RegionCode == call.RegionCode && row.FiscalYear == call.FiscalYear, cancellationToken))
        {
            return AnnualPlanProblems.Present(call.FiscalYear);
        }

        if (await db.PlanGenerations.AsNoTracking().SingleOrDefaultAsync(row => row.FirstYear <= call.FiscalYear && row.LastYear >= call.FiscalYear, cancellationToken) is not { } generation)
        {
            return AnnualPlanProblems.NoGeneration(call.FiscalYear);
        }

        var plan = await db.Plans.SingleOrDefaultAsync(row => row.RegionCode == call.RegionCode && row.Generation == generation.Number, cancellationToken);
        if (plan is null && string.IsNullOrWhiteSpace(call.Goal))
        {
            return AnnualPlanProblems.GoalMissing;
        }

        if (plan is null)
        {
            plan = db.Add(new Plan { RegionCode = call.RegionCode, Generation = generation.Number, Goal = call.Goal!.Trim() }).Entity;
            change.Record(PlanWriter.Plan, plan.Id, before: null, new { plan.Generation, plan.Goal });
            await CopyGenerationAsync(change, call, plan, generation, cancellationToken);
        }
        else if (call.Copy)
        {
            var rows = await PlanRows.LoadAsync(db, plan, cancellationToken);
            var content = rows.ToContent();
            new PlanWriter(change, rows).Write(content, PlanCopies.FromLastYear(content, call.FiscalYear));
        }

        AnnualPlan annual = new() { RegionCode = call.RegionCode, PlanId = plan.Id, FiscalYear = call.FiscalYear };
        db.Add(annual);
        SavedAnnualPlan after = new(call.RegionCode, call.FiscalYear, annual.Status);
        change.Record(SavedAnnualPlan.Subject, annual.Id, before: null, after);
        return after;
    }

    private static async Task CopyGenerationAsync(Change change, CreateAnnualPlanCall call, Plan plan, PlanGeneration generation, CancellationToken cancellationToken)
    {
        var last = call.Copy
            ? await change.Db.Plans.AsNoTracking().SingleOrDefaultAsync(row => row.RegionCode == call.RegionCode && row.Generation == generation.Number - 1, cancellationToken)
            : null;
        if (last is not null)
        {
            var content = (await PlanRows.LoadAsync(change.Db, last, cancellationToken)).ToContent();
            var copy = PlanCopies.ToNextGeneration(content, generation.FirstYear - 1, generation.Shape.For(call.RegionCode));
            new PlanWriter(change, new(plan, [], [], [], [], [], [], [])).Write(new(plan.Vision, plan.Goal, []), copy with { Goal = plan.Goal });
        }
    }
}
