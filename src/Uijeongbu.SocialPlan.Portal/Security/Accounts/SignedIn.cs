namespace Uijeongbu.SocialPlan.Portal.Security.Accounts;

/// <summary>The account that this request proved, as it is right now. Stands among the features of the request.</summary>
internal sealed record SignedIn(Guid UserId, Guid SessionId, string Email, string DisplayName, IReadOnlyList<Membership> Memberships, Viewer Viewer)
{
    /// <summary>The practice copy that the sign-in works in: then roles and rights are there and nowhere else; null in real work.</summary>
    public PracticePlace? Practice { get; init; }

    /// <summary>Whether it worked in a practice copy that has ended; the viewer has no rights until the person goes back to real work.</summary>
    public bool IsPracticeOver { get; init; }

    /// <summary>When the person last gave the password, UTC.</summary>
    public required DateTime ProvedAt { get; init; }

    /// <summary>Whether that is so short ago that what is sensitive may be changed.</summary>
    public bool IsFresh(TimeProvider clock) => clock.GetUtcNow().UtcDateTime - ProvedAt <= SignInSession.ProofHolds;

    /// <summary>Whether a role that the account holds today demands the second step.</summary>
    public bool DemandsSecondStep { get; init; }

    /// <summary>Whether the account has set it up.</summary>
    public bool HasSecondStep { get; init; }

    /// <summary>Whether nothing else may be opened until it is set up; the viewer has no rights so long.</summary>
    public bool NeedsSecondStep => DemandsSecondStep && !HasSecondStep;
}
