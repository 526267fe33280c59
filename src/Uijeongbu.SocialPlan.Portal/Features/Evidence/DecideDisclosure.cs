using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Files;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Features.Files;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Features.Evidence;

/// <summary>Runs a <see cref="DisclosureCall"/> of the coordinator, who clears evidence for the public, in any state of the report: only from then on it is public.</summary>
internal sealed class DecideDisclosure(CommandRun commands)
{
    public const string Name = "evidence.decide";

    /// <summary>Refused: a file that is not there, and 공개 of what a person has to read first.</summary>
    public Task<Outcome<SavedFile>> RunAsync(DisclosureCall call, CancellationToken cancellationToken) => commands.RunAsync<DisclosureCall, SavedFile>(
        new(call.CommandId, Name, Permissions.FileDisclose, call.RegionCode), call, (change, token) => RunAsync(change, call, token), cancellationToken);

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

        var before = SavedFile.Of(file);
        if (file.Decide(call.Choice, call.IsRead, change.Viewer.DisplayName, change.At).Problem is { } problem)
        {
            return problem;
        }

        var after = SavedFile.Of(file);
        change.Record(SavedFile.Subject, file.Id, before, after);
        return after;
    }
}
