using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Audit;
using Uijeongbu.SocialPlan.Portal.Live;
using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Web;

namespace Uijeongbu.SocialPlan.Portal.Data.Record;

/// <summary>
/// Runs a command once. The change, its audit entry, its message and the answer under its id are one transaction; commands of one region
/// come one after the other, and the sender's rights are read inside. What was refused left no trace in the region's rows.
/// </summary>
internal sealed partial class CommandRun(PortalDb door, ChangeFeed feed, AuditKey key, TimeProvider clock, ILogger<CommandRun> log)
{
    // One statement for both. An id of another region is another row.
    private static readonly PerModel<Func<PortalDbContext, string, Guid, CancellationToken, Task<State>>> StateQuery = new(() =>
        EF.CompileAsyncQuery((PortalDbContext db, string regionCode, Guid id, CancellationToken _) => (
            from region in db.Regions.AsTracking()
            where region.Code == regionCode
            from head in db.AuditHeads.Where(row => row.RegionCode == region.Code).DefaultIfEmpty()
            from record in db.CommandRecords.Where(row => row.RegionCode == region.Code && row.Id == id).DefaultIfEmpty()
            select new State(head, record)).Single()));

    /// <param name="call">Id, name, permission and region.</param>
    /// <param name="request">All that is asked for; its hash tells a retry from another command under the same id.</param>
    /// <param name="act">Changes rows and records them; saves nothing itself.</param>
    /// <param name="cancellationToken">Gives up before the commit; whether a commit that was under way happened, a retry tells.</param>
    public async Task<Outcome<TAnswer>> RunAsync<TRequest, TAnswer>(
        CommandCall call, TRequest request, Func<Change, CancellationToken, Task<Outcome<TAnswer>>> act, CancellationToken cancellationToken)
        where TAnswer : class
    {
        var start = clock.GetTimestamp();
        await using var db = await door.OpenCommandAsync(call.Permission, call.RegionCode, cancellationToken, call.As);
        var requestHash = HashOf(request);
        var state = await StateQuery.For(db)(db, call.RegionCode, call.Id, cancellationToken);
        if (state.Earlier is { } earlier)
        {
            return Repeated<TAnswer>(earlier, call, requestHash, db.Viewer.Name);
        }

        if (state.Head is { } head && !head.IsGenuine(key.Bytes))
        {
            LogBroken(call.RegionCode, head.Sequence);
            return CommandProblems.ChainBroken;
        }

        var chain = state.Head ?? Begin(db, call);
        Change change = new(db, call, Now(), chain, key.Bytes.ToArray());
        var outcome = await act(change, cancellationToken);
        if (outcome.IsOk)
        {
            if (chain.Sequence == 0)
            {
                db.Entry(chain).State = EntityState.Detached; // nothing was put on the record: a head without a seal would never be believed
            }

            db.Add(RecordOf(call, requestHash, outcome.Answer, change));
            await db.SaveChangesAsync(cancellationToken);
            await db.Database.CommitTransactionAsync(cancellationToken);
            PortalMeter.Acknowledge(call.Name, clock.GetElapsedTime(start));
            change.Messages.ToList().ForEach(feed.Publish);
        }
        else if (outcome.Problem is ConflictProblem)
        {
            PortalMeter.Conflicts.Add(1);
        }

        return outcome;
    }

    private static AuditHead Begin(PortalDbContext db, CommandCall call) => db.Add(new AuditHead { RegionCode = call.RegionCode }).Entity;

    private static Outcome<TAnswer> Repeated<TAnswer>(CommandRecord earlier, CommandCall call, string requestHash, string actor)
        where TAnswer : class =>
        earlier.Name == call.Name && earlier.ActorId == actor && earlier.RequestHash == requestHash
            ? JsonSerializer.Deserialize<TAnswer>(earlier.Answer, Change.Json)!
            : CommandProblems.IdReused;

    private static CommandRecord RecordOf<TAnswer>(CommandCall call, string requestHash, TAnswer answer, Change change) => new()
    {
        Id = call.Id,
        RegionCode = call.RegionCode,
        Name = call.Name,
        ActorId = change.Viewer.Name,
        RequestHash = requestHash,
        Answer = JsonSerializer.Serialize(answer, Change.Json),
        At = change.At,
    };

    private static string HashOf<TRequest>(TRequest request) => Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(request, Change.Json)));

    // To the microsecond, as it will be read back: the seal is over the stored instant.
    private DateTime Now()
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMicrosecond));
    }

    [LoggerMessage(LogLevel.Critical, "The audit chain of {Region} does not hold at {Sequence}; nothing is saved there until its key is back. See audit verify")]
    private partial void LogBroken(string region, long sequence);

    private sealed record State(AuditHead? Head, CommandRecord? Earlier);
}
