using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Files;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Data.Uploads;

namespace Uijeongbu.SocialPlan.Portal.Features.Files;

/// <summary>Keeps a file with a row.</summary>
/// <param name="CommandId">Chosen by the sender, the same at every retry.</param>
/// <param name="RegionCode">The place of the row.</param>
/// <param name="SubjectKind">Kind of the row.</param>
/// <param name="SubjectId">The row.</param>
/// <param name="Name">Name as the browser sent it.</param>
internal sealed record AttachFileCall(Guid CommandId, string RegionCode, string SubjectKind, Guid SubjectId, string? Name);

/// <summary>
/// Runs <see cref="AttachFileCall"/>. The bytes come in before the command and are looked at; the command moves them to their place before its
/// commit. A refused one leaves nothing, a crash in between leaves a file without a row, which <see cref="UploadSweep"/> takes away.
/// </summary>
internal sealed class AttachFile(CommandRun commands, UploadFolder folder, IEnumerable<FileSubject> subjects)
{
    public const string Name = "file.attach";

    /// <summary>Refused: a row that is not there or takes no file from the viewer, and content that is not kept.</summary>
    /// <param name="call">What is asked for.</param>
    /// <param name="content">The bytes; null when none were sent.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<Outcome<SavedFile>> RunAsync(AttachFileCall call, Stream? content, CancellationToken cancellationToken)
    {
        if (subjects.SingleOrDefault(one => one.Kind == call.SubjectKind) is not { } subject)
        {
            return AttachmentProblems.NotFound;
        }

        if (content is null)
        {
            return AttachmentProblems.Missing;
        }

        using var upload = await folder.ReceiveAsync(content, cancellationToken);
        var name = AttachmentName.Of(call.Name);
        var seen = FileContent.Look(upload, name);
        if (!seen.IsOk)
        {
            return seen.Problem;
        }

        // The hash is part of what is asked for: the same id with other bytes is another command.
        return await commands.RunAsync<object, SavedFile>(
            new(call.CommandId, Name, subject.Permission, call.RegionCode),
            new { call, upload.Hash },
            (change, token) => KeepAsync(change, call with { Name = name }, subject, upload, seen.Answer, token),
            cancellationToken);
    }

    private async Task<Outcome<SavedFile>> KeepAsync(Change change, AttachFileCall call, FileSubject subject, Upload upload, AttachmentType type, CancellationToken cancellationToken)
    {
        if (await subject.WhyNotAsync(change, call.RegionCode, call.SubjectId, cancellationToken) is { } problem)
        {
            return problem;
        }

        Attachment file = new()
        {
            RegionCode = call.RegionCode,
            SubjectKind = call.SubjectKind,
            SubjectId = call.SubjectId,
            Name = call.Name!,
            MediaType = type.MediaType,
            Length = upload.Length,
            Hash = upload.Hash,
            UploadedAt = change.At,
            UploadedByName = change.Viewer.DisplayName,
        };
        change.Db.Add(file);
        var after = SavedFile.Of(file);
        change.Record(SavedFile.Subject, file.Id, before: null, after);
        folder.Keep(upload, file.RegionCode, file.Id);
        return after;
    }
}
