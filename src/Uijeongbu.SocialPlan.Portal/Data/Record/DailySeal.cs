using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Audit;
using Uijeongbu.SocialPlan.Domain.Practice;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Data.Record;

/// <summary>Seals the end of every region's chain for today, in the table and then in the file.</summary>
internal sealed partial class DailySeal(PortalDb portalDb, AuditKey key, SealFile file, TimeProvider clock, ILogger<DailySeal> log)
{
    /// <summary>Does what is missing for today; a second time nothing.</summary>
    /// <returns>The seals that were made.</returns>
    public async Task<IReadOnlyList<AuditSeal>> RunAsync(CancellationToken cancellationToken)
    {
        await using var held = await file.LockAsync(cancellationToken);
        await using var db = await OpenAsync(cancellationToken);
        var earlier = await db.AuditSeals.AsNoTracking().OrderBy(seal => seal.Day).ToListAsync(cancellationToken);
        var newest = await NewestInFileAsync(cancellationToken);
        var made = Make(await db.AuditHeads.AsNoTracking().OrderBy(head => head.RegionCode).ToListAsync(cancellationToken), earlier, newest);
        db.AddRange(made);
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException taken) when (taken.InnerException is Npgsql.PostgresException { SqlState: Npgsql.PostgresErrorCodes.UniqueViolation })
        {
            LogTaken(); // another node sealed today; its seals come into this node's file with the next run
            return [];
        }

        CompleteFile([.. earlier, .. made], newest);
        foreach (var seal in made)
        {
            LogSeal(seal.Day, seal.RegionCode, seal.Sequence, seal.Seal);
        }

        return made;
    }

    private async Task<PortalDbContext> OpenAsync(CancellationToken cancellationToken)
    {
        await using var shared = await portalDb.OpenAsAsync(Viewer.Anonymous, Permissions.PublishedRead, cancellationToken);
        var regions = await shared.Regions.Select(region => region.Code).ToListAsync(cancellationToken);
        return await portalDb.OpenAsAsync(Viewer.System("daily-seal", regions), Permissions.AuditSeal, cancellationToken);
    }

    // A chain that is shorter than it was sealed, in the table or in the file, or whose end is not ours, gets no new seal: that would make it look right.
    private List<AuditSeal> Make(List<AuditHead> heads, List<AuditSeal> earlier, Dictionary<string, SealLine> newest)
    {
        var today = Korea.DayOf(clock.GetUtcNow().UtcDateTime);
        var last = earlier.GroupBy(seal => seal.RegionCode, StringComparer.Ordinal).ToDictionary(seals => seals.Key, seals => seals.Last(), StringComparer.Ordinal);
        List<AuditSeal> made = [];
        foreach (var head in heads)
        {
            var previous = last.GetValueOrDefault(head.RegionCode);
            var (sealedUpTo, sealedOn) = newest.TryGetValue(head.RegionCode, out var line) ? (line.Sequence, line.Day) : default;
            if (head.Sequence < Math.Max(sealedUpTo, previous?.Sequence ?? 0) || sealedOn > (previous?.Day ?? default) || head.Seal != AuditChain.SealOf(head.RegionCode, head.Sequence, head.Hash, key.Bytes))
            {
                LogBroken(head.RegionCode, head.Sequence);
            }
            else if (previous is null || (previous.Day < today && (previous.Sequence < head.Sequence || !PracticeCode.IsOne(head.RegionCode))))
            {
                made.Add(AuditSeal.Of(head, today, previous, key.Bytes));
            }
        }

        return made;
    }

    /// <summary>Also what an earlier run could not write, or another node sealed. Only genuine seals: the table may be anyone's.</summary>
    private void CompleteFile(List<AuditSeal> seals, Dictionary<string, SealLine> newest) => file.Append(
        seals.Select(SealLine.Of).Where(line => (!newest.TryGetValue(line.RegionCode, out var known) || line.Day > known.Day) && line.IsGenuine(key.Bytes)));

    private async Task<Dictionary<string, SealLine>> NewestInFileAsync(CancellationToken cancellationToken) =>
        (await file.LinesAsync(cancellationToken)).Select(SealLine.Parse).OfType<SealLine>().Where(line => line.IsGenuine(key.Bytes))
            .GroupBy(line => line.RegionCode, StringComparer.Ordinal).ToDictionary(lines => lines.Key, lines => lines.MaxBy(line => line.Day)!, StringComparer.Ordinal);

    [LoggerMessage(Level = LogLevel.Information, Message = "오늘의 봉인값 {Day} {Region} {Sequence} {Seal}")]
    private partial void LogSeal(DateOnly day, string region, long sequence, string seal);

    [LoggerMessage(Level = LogLevel.Information, Message = "Another node sealed today")]
    private partial void LogTaken();

    [LoggerMessage(Level = LogLevel.Critical, Message = "The audit chain of {Region} was not sealed at {Sequence}: its end is not genuine or lies before the last seal; run audit verify")]
    private partial void LogBroken(string region, long sequence);
}
