using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Calendar;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Features.PlanWriting;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.PlanSteps;

/// <summary>Takes a step of a year's plan.</summary>
/// <param name="CommandId">Chosen by the sender, the same at every retry.</param>
/// <param name="RegionCode">The place.</param>
/// <param name="FiscalYear">The year.</param>
/// <param name="To">The state to go to; <see cref="AnnualPlanStatus.ReportedToAssembly"/> records a report whatever the state.</param>
/// <param name="On">Day on which it happened, in Korea.</param>
/// <param name="DocumentNumber">문서번호; blank is none.</param>
/// <param name="Text">The recommendation, or its answer.</param>
internal sealed record MoveAnnualPlanCall(Guid CommandId, string RegionCode, int FiscalYear, AnnualPlanStatus To, DateOnly On, string? DocumentNumber, string? Text);

/// <summary>Runs <see cref="MoveAnnualPlanCall"/>. 확정 freezes the plan as it stands.</summary>
internal sealed class MoveAnnualPlan(CommandRun commands)
{
    public const string Name = "annual-plan.move";

    /// <summary>Refused: a step that is not listed, one without what it needs, before the one it follows, or while the notice runs.</summary>
    public Task<Outcome<SavedAnnualPlan>> RunAsync(MoveAnnualPlanCall call, CancellationToken cancellationToken) => commands.RunAsync<MoveAnnualPlanCall, SavedAnnualPlan>(
        new(call.CommandId, Name, Permissions.PlanWrite, call.RegionCode), call, (change, token) => MoveAsync(change, call, token), cancellationToken);

    private static async Task<Outcome<SavedAnnualPlan>> MoveAsync(Change change, MoveAnnualPlanCall call, CancellationToken cancellationToken)
    {
        var db = change.Db;
        if (await db.AnnualPlans.SingleOrDefaultAsync(row => row.RegionCode == call.RegionCode && row.FiscalYear == call.FiscalYear, cancellationToken) is not { } annual)
        {
            return AnnualPlanProblems.NotFound;
        }

        var moves = await db.AnnualPlanMoves.AsNoTracking().Where(row => row.RegionCode == call.RegionCode && row.AnnualPlanId == annual.Id).ToListAsync(cancellationToken);
        var settings = await db.PlanSettings.AsNoTracking().SingleOrDefaultAsync(row => row.RegionCode == call.RegionCode, cancellationToken);
        if (WhyNot(call, moves, settings, Korea.DayOf(change.At)) is { } problem)
        {
            return problem;
        }

        var from = annual.Status;
        StepEvidence evidence = new(call.On, call.DocumentNumber, call.Text);
        var moved = call.To is AnnualPlanStatus.ReportedToAssembly ? annual.ReportToAssembly(evidence) : annual.MoveTo(call.To, evidence);
        if (!moved.IsOk)
        {
            return moved.Problem;
        }

        if (call.To is AnnualPlanStatus.Adopted && await AdoptAsync(change, annual, call.On, cancellationToken) is { } nothing)
        {
            return nothing;
        }

        db.Add(moved.Answer);
        SavedAnnualPlan after = new(call.RegionCode, call.FiscalYear, annual.Status, call.On, moved.Answer.DocumentNumber, moved.Answer.Text);
        change.Record(SavedAnnualPlan.Subject, annual.Id, new SavedAnnualPlan(call.RegionCode, call.FiscalYear, from), after);
        return after;
    }

    private static Problem? WhyNot(MoveAnnualPlanCall call, List<AnnualPlanMove> moves, PlanSettings? settings, DateOnly today)
    {
        var last = moves.Where(move => move.To != move.From).Select(move => (DateOnly?)move.On).Max();
        var notice = moves.Find(move => move.To is AnnualPlanStatus.PublicNotice);
        return call.On > today ? AnnualPlanProblems.InTheFuture
            : call.On < last && call.To is not AnnualPlanStatus.ReportedToAssembly ? AnnualPlanProblems.BeforeLastStep(last.Value)
            : call.To is AnnualPlanStatus.Adopted && notice is not null ? PublicNotice.WhyNotDecided(notice.On, call.On, settings?.NoticeCounting ?? default)
            : null;
    }

    private static async Task<Problem?> AdoptAsync(Change change, AnnualPlan annual, DateOnly on, CancellationToken cancellationToken)
    {
        var plan = await change.Db.Plans.AsNoTracking().SingleAsync(row => row.RegionCode == annual.RegionCode && row.Id == annual.PlanId, cancellationToken);
        var rows = await PlanRows.LoadAsync(change.Db, plan, cancellationToken);
        var content = rows.ToAdopted(annual.FiscalYear);
        if (content.Projects.Count == 0)
        {
            return AnnualPlanProblems.NoProjects(annual.FiscalYear);
        }

        var indicators = rows.Indicators.ToDictionary(row => row.Id);
        foreach (var target in rows.Targets.Where(row => row.FiscalYear == annual.FiscalYear))
        {
            target.Adopt(indicators[target.IndicatorId], ScoringPolicies.Default);
        }

        change.Db.Add(new AdoptedPlan { RegionCode = annual.RegionCode, AnnualPlanId = annual.Id, AdoptedOn = on, Content = content });
        return null;
    }
}
