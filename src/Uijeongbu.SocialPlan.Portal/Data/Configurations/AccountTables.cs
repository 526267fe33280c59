using System.Collections.Frozen;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Uijeongbu.SocialPlan.Portal.Data.Outages;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;

namespace Uijeongbu.SocialPlan.Portal.Data.Configurations;

/// <summary>The rows of accounts: found and saved only by a context that the door opened for accounts.</summary>
internal static class AccountTables
{
    public static readonly FrozenSet<Type> Types =
    [
        typeof(User), typeof(IdentityUserClaim<Guid>), typeof(IdentityUserLogin<Guid>), typeof(IdentityUserToken<Guid>), typeof(IdentityUserPasskey<Guid>),
        typeof(Membership), typeof(Invitation), typeof(SecondStepRule), typeof(SignInSession), typeof(SignInAttempts), typeof(SecurityEvent), typeof(DataProtectionKey),
        typeof(MailChoice), typeof(OutgoingMail), typeof(Outage), typeof(Heartbeat),
    ];

    /// <summary>Names the framework's tables as the portal names its own.</summary>
    public static void Name(ModelBuilder model)
    {
        model.Entity<User>().ToTable("Users");
        model.Entity<IdentityUserClaim<Guid>>().ToTable("UserClaims");
        model.Entity<IdentityUserLogin<Guid>>().ToTable("UserLogins");
        model.Entity<IdentityUserToken<Guid>>().ToTable("UserTokens");
        model.Entity<IdentityUserPasskey<Guid>>().ToTable("UserPasskeys");
    }
}
