using Microsoft.AspNetCore.Identity;
using Uijeongbu.SocialPlan.Domain;

namespace Uijeongbu.SocialPlan.Portal.Security.Accounts;

/// <summary>An account: one person, whose e-mail address is the sign-in name. What it may do stands in its memberships.</summary>
internal sealed class User : IdentityUser<Guid>, ISearched
{
    /// <summary>The person's name as others read it.</summary>
    public required string DisplayName { get; set; }

    /// <inheritdoc/>
    public string SearchKey { get; private set; } = "";

    /// <inheritdoc/>
    public IEnumerable<string?> SearchTexts => [DisplayName];
}
