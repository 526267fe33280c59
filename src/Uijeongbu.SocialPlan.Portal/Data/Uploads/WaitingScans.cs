using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Files;
using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Features.Files;
using Uijeongbu.SocialPlan.Portal.Scanning;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;

namespace Uijeongbu.SocialPlan.Portal.Data.Uploads;

/// <summary>
/// Has files searched that were kept while the scanner was away, or before there was one. One with a virus goes, with its bytes, on the record of
/// its place and in the security log.
/// </summary>
internal sealed partial class WaitingScans(PortalDb portalDb, UploadFolder folder, VirusScanner scanner, CommandRun commands, SecurityLog security, TimeProvider clock, ILogger<WaitingScans> log)
{
    public const string ExpelName = "file.expel";

    private const int AtOnce = 200;
    private const string Job = "virus-scan";

    /// <summary>Searches some; those that cannot be searched now stay for the next time.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var waiting = await WaitingAsync(cancellationToken);
        for (var i = 0; i < waiting.Count && await ScanAsync(waiting[i].Region, waiting[i].Id, cancellationToken); i++)
        {
        }
    }

    private async Task<List<(string Region, Guid Id)>> WaitingAsync(CancellationToken cancellationToken)
    {
        await using var shared = await portalDb.OpenAsAsync(Viewer.Anonymous, Permissions.PublishedRead, cancellationToken);
        var regions = await shared.Regions.Select(region => region.Code).ToListAsync(cancellationToken);
        await using var db = await portalDb.OpenAsAsync(Viewer.System(Job, regions), Permissions.FileScan, cancellationToken);
        var found = await db.Attachments.Where(row => row.Scan != ScanState.Clean).OrderBy(row => row.Scan == ScanState.Waiting ? 0 : 1).ThenBy(row => row.UploadedAt).ThenBy(row => row.Id)
            .Take(AtOnce).Select(row => new { row.RegionCode, row.Id }).ToListAsync(cancellationToken);
        return [.. found.Select(row => (row.RegionCode, row.Id))];
    }

    /// <returns>false when the scanner is away: nothing more is tried.</returns>
    private async Task<bool> ScanAsync(string region, Guid id, CancellationToken cancellationToken)
    {
        await using var file = folder.Open(region, id);
        if (file is null)
        {
            return true;
        }

        var answer = await scanner.ScanAsync(file, cancellationToken);
        switch (answer.Verdict)
        {
            case ScanVerdict.Clean: await ReleaseAsync(region, id, cancellationToken); break;
            case ScanVerdict.Infected: await ExpelAsync(region, id, answer.Detail, cancellationToken); break;
            case ScanVerdict.Unreadable: LogUnreadable(id, answer.Detail); break;
            default: LogAway(answer.Detail); return false;
        }

        return true;
    }

    private async Task ReleaseAsync(string region, Guid id, CancellationToken cancellationToken)
    {
        await using var db = await portalDb.OpenAsAsync(Viewer.System(Job, [region]), Permissions.FileScan, cancellationToken);
        if (await db.Attachments.SingleOrDefaultAsync(row => row.Id == id && row.RegionCode == region, cancellationToken) is { } file)
        {
            file.Scanned(ScanState.Clean, clock.GetUtcNow().UtcDateTime);
            try
            {
                await db.SaveChangesAsync(cancellationToken);
            }
            catch (DbUpdateConcurrencyException)
            {
                // Someone changed or removed it in this moment; if it is still there, the next run comes to it.
            }
        }
    }

    private async Task ExpelAsync(string region, Guid id, string found, CancellationToken cancellationToken)
    {
        CommandCall call = new(Guid.CreateVersion7(), ExpelName, Permissions.FileScan, region) { As = Viewer.System(Job, [region]) };
        var outcome = await commands.RunAsync<object, InfectedFile>(call, new { id, found }, (change, token) => ExpelAsync(change, id, found, token), cancellationToken);
        if (outcome.IsOk)
        {
            folder.Delete(region, id);
            await security.NoteAsync(SecurityEventKind.VirusFound, userId: null, $"{found} in {outcome.Answer.Hash}", cancellationToken);
            LogExpelled(id, found);
        }
    }

    private static async Task<Outcome<InfectedFile>> ExpelAsync(Change change, Guid id, string found, CancellationToken cancellationToken)
    {
        if (await change.Db.Attachments.SingleOrDefaultAsync(row => row.Id == id, cancellationToken) is not { } file)
        {
            return AttachmentProblems.NotFound;
        }

        change.Db.Remove(file);
        InfectedFile infected = new(file.SubjectKind, file.SubjectId, file.FiscalYear, file.Name, file.Length, file.Hash, found);
        change.Record(SavedFile.Subject, file.Id, SavedFile.Of(file), infected);
        return infected;
    }

    [LoggerMessage(LogLevel.Error, "The virus scanner is away; files wait for it: {Reason}")]
    private partial void LogAway(string reason);

    [LoggerMessage(LogLevel.Error, "The virus scanner cannot read file {File}, which goes on waiting; its limits may be below the portal's 20 MB (StreamMaxLength, MaxFileSize, MaxScanSize): {Reason}")]
    private partial void LogUnreadable(Guid file, string reason);

    [LoggerMessage(LogLevel.Critical, "A virus was found in file {File}, which was taken away: {Found}")]
    private partial void LogExpelled(Guid file, string found);
}
