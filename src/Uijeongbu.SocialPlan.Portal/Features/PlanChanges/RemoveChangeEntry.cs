using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Plans.Changes;
using Uijeongbu.SocialPlan.Portal.Data.Record;

namespace Uijeongbu.SocialPlan.Portal.Features.PlanChanges;

/// <summary>Takes an entry out of a draft.</summary>
/// <param name="Target">The draft.</param>
/// <param name="Index">Which entry, from 0.</param>
internal sealed record RemoveChangeEntryCall(ChangeTarget Target, int Index);

/// <summary>Runs <see cref="RemoveChangeEntryCall"/>.</summary>
internal sealed class RemoveChangeEntry(CommandRun commands)
{
    public const string Name = "change.entry.remove";

    /// <summary>Refused: an entry on which a later one builds.</summary>
    public Task<Outcome<SavedChange>> RunAsync(RemoveChangeEntryCall call, CancellationToken cancellationToken) =>
        ChangeCommand.RunAsync(commands, Name, call.Target, call, command => Remove(command, call.Index), cancellationToken);

    private static Problem? Remove(ChangeCommand command, int index)
    {
        var (year, set) = (command.Year, command.Set);
        if (index < 0 || index >= set.Content.Entries.Count)
        {
            return ChangeProblems.NotFound;
        }

        // A draft that the plan has left behind is mended entry by entry, so it need not fit meanwhile.
        var fitted = year.After(set).IsOk;
        return set.Revise(set.Content with { Entries = [.. set.Content.Entries.Where((_, i) => i != index)] }).Problem ?? (fitted ? year.After(set).Problem : null);
    }
}
