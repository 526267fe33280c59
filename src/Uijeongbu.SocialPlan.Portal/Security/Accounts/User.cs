using Microsoft.AspNetCore.Identity;

namespace Uijeongbu.SocialPlan.Portal.Security.Accounts;

/// <summary>An account: one person, whose e-mail address is the sign-in name. What it may do stands in its memberships.</summary>
internal sealed class User : IdentityUser<Guid>
{
    /// <summary>The person's name as others read it.</summary>
    public required string DisplayName { get; set; }
}
