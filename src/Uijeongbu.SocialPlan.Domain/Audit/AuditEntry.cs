namespace Uijeongbu.SocialPlan.Domain.Audit;

/// <summary>
/// One change on the record: who, what, when, from where, before and after. Entries of a region form a chain; none is ever changed or
/// deleted. Its <see cref="Hash"/> is computed by <see cref="AuditChain"/>.
/// </summary>
public sealed class AuditEntry : OwnedRow
{
    /// <summary>Place in the region's chain, from 1 without a gap.</summary>
    public required long Sequence { get; init; }

    /// <summary>Instant of the change by the server's clock, UTC, to the microsecond.</summary>
    public required DateTime At { get; init; }

    /// <summary>Id of the account, or the name of the portal's own job.</summary>
    public required string ActorId { get; init; }

    /// <summary>Name of the person as it was then; accounts may be renamed or removed.</summary>
    public required string ActorName { get; init; }

    /// <summary>Network address the command came from; empty for a job.</summary>
    public required string Origin { get; init; }

    /// <summary>The command that changed it.</summary>
    public required Guid CommandId { get; init; }

    /// <summary>What was done, such as <c>result.save</c>.</summary>
    public required string Action { get; init; }

    /// <summary>Kind of the row that was changed, such as <c>result</c>.</summary>
    public required string SubjectKind { get; init; }

    /// <summary>The row that was changed.</summary>
    public required Guid SubjectId { get; init; }

    /// <summary>State before as JSON; null when there was none.</summary>
    public string? Before { get; init; }

    /// <summary>State after as JSON; null when it was removed.</summary>
    public string? After { get; init; }

    /// <summary>Hash of the entry before; that of an empty chain for the first.</summary>
    public required string PreviousHash { get; init; }

    /// <summary>Seal of this entry over its content and <see cref="PreviousHash"/>, 64 hexadecimal digits.</summary>
    public string Hash { get; private set; } = "";

    /// <summary>Seals the entry. Called once, when it is made.</summary>
    /// <param name="key">Key of the installation, kept outside the database.</param>
    /// <exception cref="InvalidOperationException">It is sealed already.</exception>
    public void Seal(ReadOnlySpan<byte> key) =>
        Hash = Hash.Length == 0 ? AuditChain.HashOf(this, key) : throw new InvalidOperationException("An audit entry is sealed once.");
}
