using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Files;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Features.Files;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Evidence;

/// <summary>Runs a <see cref="DisclosureCall"/> of whoever is in charge: 비공개 at once, 공개 and 부분공개 as a request to the coordinator.</summary>
internal sealed class AskDisclosure(CommandRun commands)
{
    public const string Name = "evidence.ask";

    /// <summary>Refused: a file that is not there, and a project that is locked or not the sender's.</summary>
    public Task<Outcome<SavedFile>> RunAsync(DisclosureCall call, CancellationToken cancellationToken) => commands.RunAsync<DisclosureCall, SavedFile>(
        new(call.CommandId, Name, Permissions.ResultWrite, call.RegionCode), call, (change, token) => RunAsync(change, call, token), cancellationToken);

    private static async Task<Outcome<SavedFile>> RunAsync(Change change, DisclosureCall call, CancellationToken cancellationToken)
    {
        if (await EvidenceFiles.FindAsync(change.Db, call.RegionCode, call.FileId, cancellationToken) is not { } file)
        {
            return AttachmentProblems.NotFound;
        }

        if (file.Version != call.BaseVersion)
        {
            return new DisclosureConflict(SavedFile.Of(file));
        }

        if (await EvidenceFiles.WhyNotAsync(change, call.RegionCode, file.SubjectId, file.FiscalYear ?? 0, cancellationToken) is { } locked)
        {
            return locked;
        }

        var before = SavedFile.Of(file);
        if (file.Ask(call.Choice, change.Viewer.DisplayName).Problem is { } problem)
        {
            return problem;
        }

        var after = SavedFile.Of(file);
        change.Record(SavedFile.Subject, file.Id, before, after);
        return after;
    }
}
