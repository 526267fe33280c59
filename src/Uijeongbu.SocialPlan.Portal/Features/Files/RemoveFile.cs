using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Files;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Data.Uploads;

namespace Uijeongbu.SocialPlan.Portal.Features.Files;

/// <summary>Takes a file away from its row.</summary>
/// <param name="CommandId">Chosen by the sender, the same at every retry.</param>
/// <param name="RegionCode">The place of the row.</param>
/// <param name="SubjectKind">Kind of the row.</param>
/// <param name="FileId">The file.</param>
internal sealed record RemoveFileCall(Guid CommandId, string RegionCode, string SubjectKind, Guid FileId);

/// <summary>Runs <see cref="RemoveFileCall"/>: name, size and hash stay on the record; the bytes go after the commit.</summary>
internal sealed class RemoveFile(CommandRun commands, UploadFolder folder, IEnumerable<FileSubject> subjects)
{
    public const string Name = "file.remove";

    /// <summary>Refused: a file that is not there, and one whose row does not let the viewer.</summary>
    public async Task<Outcome<SavedFile>> RunAsync(RemoveFileCall call, CancellationToken cancellationToken)
    {
        if (subjects.SingleOrDefault(one => one.Kind == call.SubjectKind) is not { } subject)
        {
            return AttachmentProblems.NotFound;
        }

        var outcome = await commands.RunAsync<RemoveFileCall, SavedFile>(
            new(call.CommandId, Name, subject.Permission, call.RegionCode), call, (change, token) => RemoveAsync(change, call, subject, token), cancellationToken);
        if (outcome.IsOk)
        {
            folder.Delete(outcome.Answer.RegionCode, outcome.Answer.Id);
        }

        return outcome;
    }

    private static async Task<Outcome<SavedFile>> RemoveAsync(Change change, RemoveFileCall call, FileSubject subject, CancellationToken cancellationToken)
    {
        var file = await change.Db.Attachments.SingleOrDefaultAsync(
            row => row.RegionCode == call.RegionCode && row.Id == call.FileId && row.SubjectKind == call.SubjectKind, cancellationToken);
        if (file is null)
        {
            return AttachmentProblems.NotFound;
        }

        if (await subject.AskAsync(change, call.RegionCode, file.SubjectId, file.FiscalYear, cancellationToken) is { } problem)
        {
            return problem;
        }

        if (subject.WhyItStaysAsync is { } ask && await ask(change, file, cancellationToken) is { } stays)
        {
            return stays;
        }

        change.Db.Remove(file);
        var before = SavedFile.Of(file);
        change.Record(SavedFile.Subject, file.Id, before, after: null);
        return before;
    }
}
