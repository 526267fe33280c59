namespace Uijeongbu.SocialPlan.Portal.Security.Accounts;

/// <summary>One line of the security log: who tried what, when, from where. Never a password, a code or a link.</summary>
internal sealed class SecurityEvent
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>UTC.</summary>
    public required DateTime At { get; init; }

    public required SecurityEventKind Kind { get; init; }

    /// <summary>The account, when it is known. No foreign key: the log outlives what it speaks of.</summary>
    public Guid? UserId { get; init; }

    /// <summary>SHA-256 of the address that was typed when no account is known for it.</summary>
    public string? AddressHash { get; init; }

    /// <summary>Network address of the request.</summary>
    public string? From { get; init; }

    /// <summary>What was refused or changed, in words of the program: the name of a permission, a role and its place.</summary>
    public string? Detail { get; init; }
}

/// <summary>What the security log knows.</summary>
internal enum SecurityEventKind
{
    SignedIn,

    /// <summary>Address, password or code was wrong.</summary>
    SignInFailed,

    /// <summary>Refused unseen, because too many attempts failed.</summary>
    SignInLocked,

    SignedOut,

    /// <summary>The account ended one of its other sign-ins.</summary>
    SessionEnded,

    /// <summary>A link to set a password was asked for.</summary>
    ResetRequested,

    /// <summary>A password was set through a link.</summary>
    PasswordReset,

    PasswordChanged,

    SecondStepOn,

    SecondStepOff,

    /// <summary>A recovery code was used up.</summary>
    RecoveryCodeUsed,

    /// <summary>The door refused.</summary>
    Denied,

    /// <summary>Personal data of a place's people were read or taken along.</summary>
    PeopleRead,

    /// <summary>An account was made through the link of an invitation.</summary>
    AccountMade,

    /// <summary>A role was taken through the link of an invitation.</summary>
    InvitationUsed,

    /// <summary>A virus in a file that was sent or waited.</summary>
    VirusFound,
}
