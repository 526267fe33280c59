using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Plans.Changes;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.PlanChanges;

/// <summary>A command about a change set that is there: which one, and the version of it that its sender saw.</summary>
/// <param name="CommandId">Chosen by the sender, the same at every retry.</param>
/// <param name="RegionCode">The place.</param>
/// <param name="FiscalYear">The year.</param>
/// <param name="Number">제N차 변경.</param>
/// <param name="Version">Row version that the sender saw.</param>
internal sealed record ChangeTarget(Guid CommandId, string RegionCode, int FiscalYear, int Number, long Version);

/// <summary>What commands about change sets have in common: they find the set as it was seen, in a year that can be changed, and record what became of it.</summary>
internal sealed class ChangeCommand(Change change, YearChanges year, ChangeSet set)
{
    public Change Change => change;

    public YearChanges Year => year;

    public ChangeSet Set => set;

    /// <summary>Runs a command that leaves the set there.</summary>
    public static Task<Outcome<SavedChange>> RunAsync<TCall>(
        CommandRun commands, string name, ChangeTarget target, TCall call, Func<ChangeCommand, CancellationToken, Task<Problem?>> act, CancellationToken cancellationToken) =>
        commands.RunAsync<TCall, SavedChange>(new(target.CommandId, name, Permissions.PlanWrite, target.RegionCode), call, async (change, token) =>
        {
            if (await YearChanges.FindAsync(change.Db, target.RegionCode, target.FiscalYear, token) is not { } year)
            {
                return AnnualPlanProblems.NotFound;
            }

            if (year.Find(target.Number) is not { } set)
            {
                return ChangeProblems.NotFound;
            }

            if ((year.WhyNot() ?? (set.Version != target.Version ? ChangeProblems.ChangedMeanwhile : null)) is { } problem)
            {
                return problem;
            }

            var before = ChangeState.Of(set);
            if (await act(new(change, year, set), token) is { } refused)
            {
                return refused;
            }

            var isGone = change.Db.Entry(set).State is Microsoft.EntityFrameworkCore.EntityState.Deleted;
            change.Record(ChangeState.Subject, set.Id, before, isGone ? null : ChangeState.Of(set));
            return new SavedChange(target.RegionCode, target.FiscalYear, set.Number, set.Status, set.Content.Entries.Count);
        }, cancellationToken);

    /// <summary>The same for what has nothing to wait for.</summary>
    public static Task<Outcome<SavedChange>> RunAsync<TCall>(
        CommandRun commands, string name, ChangeTarget target, TCall call, Func<ChangeCommand, Problem?> act, CancellationToken cancellationToken) =>
        RunAsync(commands, name, target, call, (command, _) => Task.FromResult(act(command)), cancellationToken);
}
