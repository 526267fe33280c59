using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Files;
using Uijeongbu.SocialPlan.Portal.Data.Uploads;
using Uijeongbu.SocialPlan.Portal.Scanning;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;

namespace Uijeongbu.SocialPlan.Portal.Features.Files;

/// <summary>How far a file is whose scan was asked for.</summary>
internal sealed record FileScanState(ScanState State);

/// <summary>
/// Has a file searched before it is kept. One with a virus leaves a line on the record of its place and one in the security log, and nothing else;
/// the line on the record needs the same rights as attaching.
/// </summary>
internal sealed partial class FileScan(VirusScanner scanner, RefuseInfected refuse, SecurityLog security, ILogger<FileScan> log)
{
    public async Task<Outcome<FileScanState>> AskAsync(AttachFileCall call, FileSubject subject, Upload upload, CancellationToken cancellationToken)
    {
        ScanAnswer answer;
        await using (var file = upload.Open())
        {
            answer = await scanner.ScanAsync(file, cancellationToken);
        }

        if (answer.Verdict is ScanVerdict.Infected)
        {
            return await RefuseAsync(call, subject, upload, answer.Detail, cancellationToken);
        }

        if (answer.Verdict is ScanVerdict.Away or ScanVerdict.Unreadable)
        {
            LogHeld(answer.Detail);
        }

        return new FileScanState(answer.Verdict switch
        {
            ScanVerdict.Clean => ScanState.Clean,
            ScanVerdict.NotScanned => ScanState.NotScanned,
            _ => ScanState.Waiting,
        });
    }

    private async Task<Problem> RefuseAsync(AttachFileCall call, FileSubject subject, Upload upload, string found, CancellationToken cancellationToken)
    {
        InfectedFile infected = new(call.SubjectKind, call.SubjectId, call.FiscalYear, call.Name!, upload.Length, upload.Hash, found);
        var noted = await refuse.RunAsync(new(call.CommandId, call.RegionCode, infected), subject, cancellationToken);
        if (!noted.IsOk)
        {
            return noted.Problem;
        }

        await security.NoteAsync(SecurityEventKind.VirusFound, noted.Answer.Account, $"{found} in {upload.Hash}", cancellationToken);
        return AttachmentProblems.Infected;
    }

    [LoggerMessage(LogLevel.Error, "A file is held until the virus scanner can look at it: {Reason}")]
    private partial void LogHeld(string reason);
}
