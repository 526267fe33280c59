namespace Uijeongbu.SocialPlan.Portal.Security.Accounts;

/// <summary>
/// A mail that is due, claimed before it is sent: its key is unique for an account, so that neither a restart nor a second node sends it again. Only when
/// the portal dies between the server's answer and <see cref="SentAt"/> it goes out twice.
/// </summary>
internal sealed class OutgoingMail
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid UserId { get; init; }

    /// <summary>What it is about, such as <c>digest 41150 2027-02-01</c>.</summary>
    public required string Key { get; init; }

    /// <summary>Code of the place that it is about.</summary>
    public required string RegionCode { get; init; }

    /// <summary>The notifications in it, of a mail that is sent at once.</summary>
    public IReadOnlyList<Guid> Notifications { get; init; } = [];

    /// <summary>When it was claimed first, UTC.</summary>
    public required DateTime ClaimedAt { get; init; }

    /// <summary>When it is tried again if it is not sent by then, UTC: nobody else takes it before.</summary>
    public required DateTime TryAgainAt { get; set; }

    /// <summary>After this it says nothing new any more and is left, UTC.</summary>
    public required DateTime StaleAt { get; init; }

    /// <summary>When the mail server took it, UTC; null while it did not.</summary>
    public DateTime? SentAt { get; set; }

    /// <summary>How often it was tried.</summary>
    public int Attempts { get; set; }

    /// <summary>What stood in the way last: the kind of the failure, which names no address.</summary>
    public string? Fault { get; set; }
}
