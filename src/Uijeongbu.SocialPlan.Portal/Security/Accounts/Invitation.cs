namespace Uijeongbu.SocialPlan.Portal.Security.Accounts;

/// <summary>How the link of an invitation reaches the person.</summary>
internal enum InvitationWay
{
    /// <summary>By mail, or handed over where the portal sends none.</summary>
    Mail,

    /// <summary>By a text message. The number is kept nowhere.</summary>
    Text,

    /// <summary>As a code on paper, typed or read by a camera.</summary>
    Paper,
}

/// <summary>
/// An invitation to a role at a place, by a link that can be used once. Only the hash of the link's token is kept. It stays after it was used or
/// withdrawn, and says what became of it.
/// </summary>
internal sealed class Invitation
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>Code of the municipality or province.</summary>
    public required string RegionCode { get; init; }

    /// <summary>Address of the person as it was typed.</summary>
    public required string Email { get; init; }

    /// <summary>The same as accounts are found by.</summary>
    public required string NormalizedEmail { get; init; }

    /// <summary>Name of the person, offered when the account is made; empty when it is not known.</summary>
    public required string Name { get; init; }

    public required Role Role { get; init; }

    /// <summary>The department of the role. No foreign key, as accounts and places are apart; the command looks it up.</summary>
    public Guid? DepartmentId { get; init; }

    /// <summary>How the link reaches the person; null stands for mail.</summary>
    public InvitationWay? Way { get; set; }

    /// <summary>First day of the role, in Korea.</summary>
    public required DateOnly ValidFrom { get; init; }

    /// <summary>Last day of the role; null while open.</summary>
    public DateOnly? ValidTo { get; init; }

    /// <summary>Projects that the person is in charge of from the first day on.</summary>
    public IReadOnlyList<Guid> ProjectIds { get; init; } = [];

    /// <summary>SHA-256 of the token, in hexadecimal. Sending again makes a new one: the older link is void.</summary>
    public required string TokenHash { get; set; }

    /// <summary>Until when the link holds, UTC.</summary>
    public required DateTime ExpiresAt { get; set; }

    /// <summary>The account that invited.</summary>
    public required Guid? InvitedBy { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime InvitedAt { get; init; }

    /// <summary>When the mail server took the letter, UTC; null while it did not.</summary>
    public DateTime? SentAt { get; set; }

    /// <summary>When the mail server refused it for good, UTC.</summary>
    public DateTime? FailedAt { get; set; }

    /// <summary>UTC.</summary>
    public DateTime? WithdrawnAt { get; set; }

    /// <summary>UTC.</summary>
    public DateTime? AcceptedAt { get; set; }

    /// <summary>The account that took the role.</summary>
    public Guid? AcceptedBy { get; set; }
}
