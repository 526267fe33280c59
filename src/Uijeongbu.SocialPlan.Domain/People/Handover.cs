namespace Uijeongbu.SocialPlan.Domain.People;

/// <summary>
/// 업무 인계·인수: all open work of one person given to another from a day on. It keeps what moved, so that the successor finds it on one page,
/// the paper can be printed at any time, and the whole can be taken back.
/// </summary>
public sealed class Handover : OwnedRow
{
    /// <summary>인계자: the account that gives.</summary>
    public required Guid FromUserId { get; init; }

    /// <summary>That person's name as it was.</summary>
    public required string FromName { get; init; }

    /// <summary>인수자: the account that takes over.</summary>
    public required Guid ToUserId { get; init; }

    /// <summary>That person's name as it was.</summary>
    public required string ToName { get; init; }

    /// <summary>First day of the successor, in Korea.</summary>
    public required DateOnly StartsOn { get; init; }

    /// <summary>전달 사항: what the paper says beside the list; empty for nothing.</summary>
    public required string Note { get; init; }

    /// <summary>What moved.</summary>
    public required IReadOnlyList<HandoverMove> Moves { get; init; }

    /// <summary>The account that did it; null for the portal itself.</summary>
    public Guid? MadeBy { get; init; }

    /// <summary>When, UTC.</summary>
    public required DateTime MadeAt { get; init; }

    /// <summary>When the successor said 인수 확인, UTC; null until then.</summary>
    public DateTime? ReceivedAt { get; set; }

    /// <summary>When it was taken back, UTC; null while it holds.</summary>
    public DateTime? UndoneAt { get; set; }
}
