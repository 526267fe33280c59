using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Plans.Changes;
using Uijeongbu.SocialPlan.Portal.Data.Record;

namespace Uijeongbu.SocialPlan.Portal.Features.PlanChanges;

/// <summary>Throws a draft away. What it said stays in the audit record.</summary>
internal sealed record DiscardChangeCall(ChangeTarget Target);

/// <summary>Runs <see cref="DiscardChangeCall"/>.</summary>
internal sealed class DiscardChange(CommandRun commands)
{
    public const string Name = "change.discard";

    /// <summary>Refused: what was deliberated or reported.</summary>
    public Task<Outcome<SavedChange>> RunAsync(DiscardChangeCall call, CancellationToken cancellationToken) =>
        ChangeCommand.RunAsync(commands, Name, call.Target, call, Discard, cancellationToken);

    private static Problem? Discard(ChangeCommand command)
    {
        if (command.Set.Status is not ChangeSetStatus.Drafted)
        {
            return ChangeProblems.NotDraft;
        }

        command.Change.Db.Remove(command.Set);
        return null;
    }
}
