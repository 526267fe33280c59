namespace Uijeongbu.SocialPlan.Domain.Notifying;

/// <summary>
/// Something that a person should know of, because it is their turn or their work: one row for each person and command, however many projects the
/// command was about. Written with the change it tells of, or not at all.
/// </summary>
public sealed class Notification : OwnedRow
{
    /// <summary>Most characters of <see cref="Text"/>.</summary>
    public const int LongestText = 400;

    /// <summary>So long it is kept, read or not.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(90);

    /// <summary>The account that is told. No foreign key: the place's rows stay when an account goes.</summary>
    public required Guid AccountId { get; init; }

    /// <summary>What it tells.</summary>
    public required NotificationKind Kind { get; init; }

    /// <summary>Where it leads: a path of the portal, never an address elsewhere.</summary>
    public required string Link { get; init; }

    /// <summary>What happened, in one or two Korean sentences.</summary>
    public required string Text { get; init; }

    /// <summary>When, UTC.</summary>
    public required DateTime At { get; init; }

    /// <summary>When the person had read it, UTC; null until then.</summary>
    public DateTime? ReadAt { get; set; }
}
