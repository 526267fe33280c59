using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;

namespace Uijeongbu.SocialPlan.Portal.Security.OpenPages;

/// <summary>
/// Carries a new sign-in from another window over to a page whose own is over. The page cannot read the cookie, so its script asks for a
/// ticket with it; the ticket names the session, is signed, and holds for a minute.
/// </summary>
internal sealed class SessionTicket(IDataProtectionProvider protection)
{
    private static readonly TimeSpan Holds = TimeSpan.FromMinutes(1);

    private readonly ITimeLimitedDataProtector _protector = protection.CreateProtector("session-ticket").ToTimeLimitedDataProtector();

    public string Write(SignedIn signedIn) => _protector.Protect(signedIn.SessionId.ToString(), Holds);

    /// <summary>The session a ticket names; null when it is made up or too old.</summary>
    public Guid? Read(string ticket)
    {
        try
        {
            return Guid.Parse(_protector.Unprotect(ticket));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
