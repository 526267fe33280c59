namespace Uijeongbu.SocialPlan.Domain.Monitoring;

/// <summary>How far a review is that somebody entered from a member's sheet of paper (대리입력).</summary>
public enum PaperState
{
    /// <summary>대리입력(본인 확인 전): it does not count.</summary>
    Waiting,

    /// <summary>대리입력(본인 확인): the member confirmed it in the portal.</summary>
    Confirmed,

    /// <summary>대리입력(서명한 원본): a scan of the signed sheet stands for the confirmation.</summary>
    Scanned,

    /// <summary>The member said that it is not what was meant.</summary>
    Refused,
}

/// <summary>
/// A review entered on behalf of a member from paper. It is no review yet: it becomes a version of the member's review when the member confirms it, or by a scan of
/// the signed sheet. Until then nobody reads it but who entered it and the member.
/// </summary>
public sealed class PaperReview : OwnedRow
{
    /// <summary>The card.</summary>
    public required Guid CardId { get; init; }

    /// <summary>What stands on the sheet.</summary>
    public required ReviewAnswers Answers { get; init; }

    /// <summary>When it was entered, UTC.</summary>
    public required DateTime EnteredAt { get; init; }

    /// <summary>The account that entered it. No foreign key.</summary>
    public required Guid EnteredBy { get; init; }

    /// <summary>Who entered it, by name as it was then.</summary>
    public required string EnteredByName { get; init; }

    /// <summary>How far it is.</summary>
    public PaperState State { get; private set; }

    /// <summary>When that was decided, UTC; null while it waits.</summary>
    public DateTime? DecidedAt { get; private set; }

    /// <summary>The member says that it is what was meant.</summary>
    public Outcome Confirm(DateTime at) => Decide(PaperState.Confirmed, at);

    /// <summary>A scan of the signed sheet stands for the member's confirmation.</summary>
    /// <param name="hasScan">Whether one hangs on it.</param>
    /// <param name="at">When, UTC.</param>
    public Outcome Sign(bool hasScan, DateTime at) => hasScan ? Decide(PaperState.Scanned, at) : MonitoringProblems.NoScan;

    /// <summary>The member says that it is not.</summary>
    public Outcome Refuse(DateTime at) => Decide(PaperState.Refused, at);

    private Outcome Decide(PaperState state, DateTime at)
    {
        if (State is not PaperState.Waiting)
        {
            return MonitoringProblems.PaperDecided;
        }

        (State, DecidedAt) = (state, at);
        return Outcome.Ok;
    }
}
