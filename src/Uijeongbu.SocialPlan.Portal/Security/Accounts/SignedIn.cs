namespace Uijeongbu.SocialPlan.Portal.Security.Accounts;

/// <summary>The account that this request proved, as it is right now. Stands among the features of the request.</summary>
internal sealed record SignedIn(Guid UserId, Guid SessionId, string Email, string DisplayName, IReadOnlyList<Membership> Memberships, Viewer Viewer)
{
    /// <summary>When the person last gave the password, UTC.</summary>
    public required DateTime ProvedAt { get; init; }

    /// <summary>Whether that is so short ago that what is sensitive may be changed.</summary>
    public bool IsFresh(TimeProvider clock) => clock.GetUtcNow().UtcDateTime - ProvedAt <= SignInSession.ProofHolds;
}
