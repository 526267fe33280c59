namespace Uijeongbu.SocialPlan.Portal.Security.Accounts;

/// <summary>The account that this request proved, as it is right now. Stands among the features of the request.</summary>
internal sealed record SignedIn(Guid UserId, Guid SessionId, string Email, string DisplayName, IReadOnlyList<Membership> Memberships, Viewer Viewer);
