using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Plans.Changes;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Features.PlanChanges.Rows;

namespace Uijeongbu.SocialPlan.Portal.Features.PlanChanges;

/// <summary>Puts a set into effect (시행).</summary>
internal sealed record EnactChangeCall(ChangeTarget Target);

/// <summary>Runs <see cref="EnactChangeCall"/>: the plan is another one from the set's day on, and its rows follow in the same transaction.</summary>
internal sealed class EnactChange(CommandRun commands)
{
    public const string Name = "change.enact";

    /// <summary>Refused: before its day, without the step before, and when the plan is not what the set takes it for.</summary>
    public Task<Outcome<SavedChange>> RunAsync(EnactChangeCall call, CancellationToken cancellationToken) =>
        ChangeCommand.RunAsync(commands, Name, call.Target, call, EnactAsync, cancellationToken);

    private static async Task<Problem?> EnactAsync(ChangeCommand command, CancellationToken cancellationToken)
    {
        var (year, set) = (command.Year, command.Set);
        var history = set.TakeEffect(year.History!, Korea.DayOf(command.Change.At));
        if (!history.IsOk)
        {
            return history.Problem;
        }

        if (set.Content.Entries.Select(year.WhyNot).FirstOrDefault(problem => problem is not null) is { } behind)
        {
            return behind; // the next year was adopted since the set was drafted
        }

        return await RowsFollow.RunAsync(command.Change, year.Year, history.Answer, set, cancellationToken);
    }
}
