using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Files;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Data.Uploads;
using Uijeongbu.SocialPlan.Portal.Features.Files.Inspection;

namespace Uijeongbu.SocialPlan.Portal.Features.Files;

/// <summary>Keeps a file with a row.</summary>
/// <param name="CommandId">Chosen by the sender, the same at every retry.</param>
/// <param name="RegionCode">The place of the row.</param>
/// <param name="SubjectKind">Kind of the row.</param>
/// <param name="SubjectId">The row.</param>
/// <param name="Name">Name as the browser sent it.</param>
/// <param name="FiscalYear">Year of implementation, for a row that takes files for each year.</param>
internal sealed record AttachFileCall(Guid CommandId, string RegionCode, string SubjectKind, Guid SubjectId, string? Name, int? FiscalYear = null);

/// <summary>
/// Runs <see cref="AttachFileCall"/>. The bytes come in before the command, are looked at, searched for viruses and looked through; the command
/// moves them to their place before its commit. A refused one leaves nothing, a crash in between leaves a file without a row, which <see cref="UploadSweep"/> takes away.
/// </summary>
internal sealed class AttachFile(CommandRun commands, UploadFolder folder, IEnumerable<FileSubject> subjects, FileInspection inspection, FileScan scan)
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
        return await LookAsync(call, AttachmentName.Of(call.Name), subject, upload, cancellationToken);
    }

    private async Task<Outcome<SavedFile>> LookAsync(AttachFileCall call, string name, FileSubject subject, Upload upload, CancellationToken cancellationToken)
    {
        var sent = upload.Hash;
        var type = FileContent.Look(upload, name);
        if (!type.IsOk)
        {
            return type.Problem;
        }

        if (subject.Takes?.Invoke(type.Answer) is { } other)
        {
            return other;
        }

        var scanned = await scan.AskAsync(call with { Name = name }, subject, upload, cancellationToken);
        if (!scanned.IsOk)
        {
            return scanned.Problem;
        }

        var seen = await inspection.LookAsync(upload, type.Answer, name, cancellationToken);
        if (!seen.IsOk)
        {
            return seen.Problem;
        }

        // The hash is part of what is asked for: the same id with other bytes is another command.
        Looked looked = new(upload, type.Answer, seen.Answer, scanned.Answer);
        return await commands.RunAsync<object, SavedFile>(
            new(call.CommandId, Name, subject.Permission, call.RegionCode),
            new { call, Hash = sent },
            (change, token) => KeepAsync(change, call with { Name = name }, subject, looked, token),
            cancellationToken);
    }

    private async Task<Outcome<SavedFile>> KeepAsync(Change change, AttachFileCall call, FileSubject subject, Looked looked, CancellationToken cancellationToken)
    {
        if (await subject.AskAsync(change, call.RegionCode, call.SubjectId, call.FiscalYear, cancellationToken) is { } problem)
        {
            return problem;
        }

        Attachment file = new()
        {
            RegionCode = call.RegionCode,
            SubjectKind = call.SubjectKind,
            SubjectId = call.SubjectId,
            FiscalYear = call.FiscalYear,
            Name = call.Name!,
            MediaType = looked.Type.MediaType,
            Length = looked.Upload.Length,
            Hash = looked.Upload.Hash,
            Content = looked.Seen.Content,
            Findings = looked.Seen.Findings,
            UploadedAt = change.At,
            UploadedByName = change.Viewer.DisplayName,
        };
        file.Scanned(looked.Scan.State, looked.Scan.State is ScanState.Clean ? change.At : null);
        change.Db.Add(file);
        var after = SavedFile.Of(file);
        change.Record(SavedFile.Subject, file.Id, before: null, after);
        folder.Keep(looked.Upload, file.RegionCode, file.Id);
        return after;
    }

    private sealed record Looked(Upload Upload, AttachmentType Type, Inspected Seen, FileScanState Scan);
}
