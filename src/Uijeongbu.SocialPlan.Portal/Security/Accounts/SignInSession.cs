namespace Uijeongbu.SocialPlan.Portal.Security.Accounts;

/// <summary>One sign-in on one device. The cookie carries nothing but its id, so ending the row ends the sign-in at the next request.</summary>
internal sealed class SignInSession
{
    /// <summary>A sign-in ends after this time without a request.</summary>
    public static readonly TimeSpan IdleLimit = TimeSpan.FromMinutes(30);

    /// <summary>A sign-in ends after this time in any case.</summary>
    public static readonly TimeSpan AbsoluteLimit = TimeSpan.FromHours(12);

    /// <summary>So long after the password was given, what is sensitive may be changed without asking for it again.</summary>
    public static readonly TimeSpan ProofHolds = TimeSpan.FromMinutes(5);

    /// <summary>Random: it must not be guessable from another one.</summary>
    public Guid Id { get; init; } = Guid.NewGuid();

    public required Guid UserId { get; init; }

    /// <summary>The account's security stamp at the sign-in; a new password makes a new stamp and ends every older session.</summary>
    public required string SecurityStamp { get; init; }

    /// <summary>Browser and system as the browser names itself, shortened.</summary>
    public required string Device { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime StartedAt { get; init; }

    /// <summary>UTC; written at most once a minute.</summary>
    public required DateTime LastSeenAt { get; set; }

    /// <summary>When the person last proved in it who they are, by password, UTC.</summary>
    public required DateTime ProvedAt { get; set; }

    /// <summary>Code of the practice copy that the person works in; null in real work. It counts while the copy runs and the person takes part in its place.</summary>
    public string? PracticeCode { get; set; }

    /// <summary>When the person ended it, UTC.</summary>
    public DateTime? EndedAt { get; set; }
}
