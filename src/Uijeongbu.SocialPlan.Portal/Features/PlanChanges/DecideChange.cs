using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Plans;
using Uijeongbu.SocialPlan.Domain.Plans.Changes;
using Uijeongbu.SocialPlan.Portal.Data.Record;

namespace Uijeongbu.SocialPlan.Portal.Features.PlanChanges;

/// <summary>Records that the council deliberated a set, or was told of it: which of the two, its weight says.</summary>
/// <param name="Target">The draft.</param>
/// <param name="On">Day on which it happened.</param>
/// <param name="DocumentNumber">문서번호; a report may have none.</param>
internal sealed record DecideChangeCall(ChangeTarget Target, DateOnly On, string? DocumentNumber);

/// <summary>Runs <see cref="DecideChangeCall"/>.</summary>
internal sealed class DecideChange(CommandRun commands)
{
    public const string Name = "change.decide";

    /// <summary>Refused: an empty set, one that does not fit the plan, too light a weight, a day to come.</summary>
    public Task<Outcome<SavedChange>> RunAsync(DecideChangeCall call, CancellationToken cancellationToken) =>
        ChangeCommand.RunAsync(commands, Name, call.Target, call, command => Decide(command, call), cancellationToken);

    private static Problem? Decide(ChangeCommand command, DecideChangeCall call)
    {
        var (year, set) = (command.Year, command.Set);
        if (call.On > Korea.DayOf(command.Change.At))
        {
            return AnnualPlanProblems.InTheFuture;
        }

        return year.After(set).Problem
            ?? (set.Content.Weight is ChangeWeight.Deliberated ? set.Deliberate(call.On, call.DocumentNumber) : set.Report(year.Weights, call.On, call.DocumentNumber)).Problem;
    }
}
