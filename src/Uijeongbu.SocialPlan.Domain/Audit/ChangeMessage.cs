namespace Uijeongbu.SocialPlan.Domain.Audit;

/// <summary>
/// Tells open pages that a row changed. It carries no content: whoever hears it reads again through the door, with the own rights.
/// </summary>
public sealed class ChangeMessage : OwnedRow
{
    /// <summary>Kind of the row, as in the audit entry.</summary>
    public required string Kind { get; init; }

    /// <summary>The row.</summary>
    public required Guid SubjectId { get; init; }

    /// <summary>The audit entry that recorded it.</summary>
    public required long Sequence { get; init; }

    /// <summary>Instant of the change, UTC.</summary>
    public required DateTime At { get; init; }
}
