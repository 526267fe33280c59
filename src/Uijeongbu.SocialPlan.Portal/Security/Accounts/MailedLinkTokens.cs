using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;

namespace Uijeongbu.SocialPlan.Portal.Security.Accounts;

/// <summary>Identity's tokens once more, for links that go by mail and hold for less time.</summary>
internal sealed class MailedLinkTokens(IDataProtectionProvider protection, ILogger<DataProtectorTokenProvider<User>> log)
    : DataProtectorTokenProvider<User>(protection, Microsoft.Extensions.Options.Options.Create(new DataProtectionTokenProviderOptions { Name = Name, TokenLifespan = AccountRegistration.MailedLinkHolds }), log)
{
    public new const string Name = "mailed-link";
}
