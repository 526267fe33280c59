using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Domain.Audit;
using Uijeongbu.SocialPlan.Domain.Notifying;
using Uijeongbu.SocialPlan.Portal.Security;

namespace Uijeongbu.SocialPlan.Portal.Data.Record;

/// <summary>A command at work: its context, who asked, the instant, and what it puts on the record.</summary>
internal sealed class Change(PortalDbContext db, CommandCall call, DateTime at, AuditHead head, byte[] key)
{
    public static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // Hangul stays readable; the text goes into no page
        Converters = { new JsonStringEnumConverter(), PlanJson.Converters[0], PlanJson.Converters[1] },
        TypeInfoResolver = PlanJson.Resolver,
    };

    private readonly List<ChangeMessage> _messages = [];

    public PortalDbContext Db => db;

    public Viewer Viewer => db.Viewer;

    /// <summary>Instant of the change, UTC, the same for all it touches.</summary>
    public DateTime At => at;

    /// <summary>Last number of the region's record so far: what is frozen now is of the state after it.</summary>
    public long Sequence => head.Sequence;

    /// <summary>What listeners are told after the commit.</summary>
    public IReadOnlyList<ChangeMessage> Messages => _messages;

    /// <summary>Puts one changed row on the record: an audit entry at the end of the region's chain, and a message for open pages.</summary>
    public void Record(string subjectKind, Guid subjectId, object? before, object? after)
    {
        Note(subjectKind, subjectId, before, after);
        Announce(subjectKind, subjectId);
    }

    /// <summary>One message for many rows that were put on the record by <see cref="Note"/>: open pages read all of it again.</summary>
    public void Announce(string kind, Guid id)
    {
        ChangeMessage message = new() { RegionCode = call.RegionCode, Kind = kind, SubjectId = id, Sequence = head.Sequence, At = at };
        db.Add(message);
        _messages.Add(message);
    }

    /// <summary>Puts one changed row on the record without a message: for rows of which one command changes hundreds.</summary>
    public AuditEntry Note(string subjectKind, Guid subjectId, object? before, object? after)
    {
        AuditEntry entry = new()
        {
            RegionCode = call.RegionCode,
            Sequence = head.Sequence + 1,
            At = at,
            ActorId = Viewer.Name,
            ActorName = Viewer.DisplayName,
            Origin = Viewer.Origin,
            CommandId = call.Id,
            Action = call.Name,
            SubjectKind = subjectKind,
            SubjectId = subjectId,
            Before = TextOf(before),
            After = TextOf(after),
            PreviousHash = head.Hash,
        };
        entry.Seal(key);
        head.MoveTo(entry, key);
        return db.Add(entry).Entity;
    }

    /// <summary>The same command at a practice copy that it makes or ends: what is noted there stands in the copy's own chain.</summary>
    /// <returns>null when the copy's chain does not hold; then nothing is noted in it.</returns>
    public async Task<Change?> InPracticeAsync(string code, CancellationToken cancellationToken)
    {
        db.Admit(code);
        await db.LockRegionAsync(code, cancellationToken);
        var its = await db.AuditHeads.SingleOrDefaultAsync(row => row.RegionCode == code, cancellationToken) ?? db.Add(new AuditHead { RegionCode = code }).Entity;
        return its.Sequence == 0 || its.IsGenuine(key) ? new(db, call with { RegionCode = code }, at, its, key) : null;
    }

    /// <summary>Tells people of the change, if it happens: all in one insert, and not who made it.</summary>
    /// <param name="kind">What it tells.</param>
    /// <param name="accounts">Who is told.</param>
    /// <param name="link">Where it leads: a path of the portal.</param>
    /// <param name="text">What happened.</param>
    public void Tell(NotificationKind kind, IEnumerable<Guid> accounts, string link, string text) => TellAt(call.RegionCode, kind, accounts, link, text);

    /// <summary>Tells people of another place, as the door admits it for the command: they find it among the notifications of their own place.</summary>
    /// <param name="place">Their place.</param>
    /// <param name="kind">What it tells.</param>
    /// <param name="accounts">Who is told.</param>
    /// <param name="link">Where it leads: a path of the portal.</param>
    /// <param name="text">What happened.</param>
    public void TellAt(string place, NotificationKind kind, IEnumerable<Guid> accounts, string link, string text) => db.AddRange(
        accounts.Distinct().Where(account => account != Viewer.AccountId)
            .Select(account => new Notification { RegionCode = place, AccountId = account, Kind = kind, Link = link, Text = text, At = at }));

    private static string? TextOf(object? state) => state is null ? null : JsonSerializer.Serialize(state, state.GetType(), Json);
}
