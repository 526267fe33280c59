using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Plans.Changes;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Data.Uploads;
using Uijeongbu.SocialPlan.Portal.Features.Files;

namespace Uijeongbu.SocialPlan.Portal.Features.PlanChanges;

/// <summary>Throws a draft away. What it said stays in the audit record.</summary>
internal sealed record DiscardChangeCall(ChangeTarget Target);

/// <summary>Runs <see cref="DiscardChangeCall"/>.</summary>
internal sealed class DiscardChange(CommandRun commands, UploadFolder folder)
{
    public const string Name = "change.discard";

    /// <summary>Refused: what was deliberated or reported.</summary>
    public async Task<Outcome<SavedChange>> RunAsync(DiscardChangeCall call, CancellationToken cancellationToken)
    {
        List<SavedFile> gone = [];
        var outcome = await ChangeCommand.RunAsync(commands, Name, call.Target, call, (command, token) => DiscardAsync(command, gone, token), cancellationToken);
        if (outcome.IsOk)
        {
            gone.ForEach(file => folder.Delete(file.RegionCode, file.Id));
        }

        return outcome;
    }

    private static async Task<Problem?> DiscardAsync(ChangeCommand command, List<SavedFile> gone, CancellationToken cancellationToken)
    {
        if (command.Set.Status is not ChangeSetStatus.Drafted)
        {
            return ChangeProblems.NotDraft;
        }

        gone.AddRange(await FileRemoval.OfRowAsync(command.Change, command.Set.RegionCode, ChangeState.Subject, command.Set.Id, cancellationToken));
        command.Change.Db.Remove(command.Set);
        return null;
    }
}
