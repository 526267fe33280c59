using Microsoft.AspNetCore.Identity;
using Uijeongbu.SocialPlan.Portal.Data;

namespace Uijeongbu.SocialPlan.Portal.Security.Accounts;

/// <summary>Registers accounts: Identity's stores over the door's context for accounts, password rules, sessions.</summary>
internal static class AccountRegistration
{
    /// <summary>How long a link that an operator hands out holds.</summary>
    public static readonly TimeSpan LinkHolds = TimeSpan.FromHours(24);

    /// <summary>How long a link that was mailed holds: mailboxes are read by others, and the person who asked is waiting for it.</summary>
    public static readonly TimeSpan MailedLinkHolds = TimeSpan.FromMinutes(30);

    public static IServiceCollection AddPortalAccounts(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(SecondStepDemand.Read(configuration));
        services.AddHttpContextAccessor();
        services.AddScoped<ViewerAccessor>();
        services.AddScoped<CircuitSession>();
        // Of the request, for Identity and the services below. A circuit lives for hours and uses none of them.
        services.AddScoped(provider => provider.GetRequiredService<PortalDb>().OpenAccounts());
        services.AddScoped<IPasswordValidator<User>, PasswordRules>(); // before Identity's, which asks for kinds of characters
        services.AddScoped<IPasswordHasher<User>, PortalPasswordHasher>();
        services.AddIdentityCore<User>(options =>
        {
            AccountSchema.SetVersion(options);
            options.User.RequireUniqueEmail = true;
        }).AddEntityFrameworkStores<PortalDbContext>().AddDefaultTokenProviders().AddTokenProvider<MailedLinkTokens>(MailedLinkTokens.Name);
        services.Configure<DataProtectionTokenProviderOptions>(options => options.TokenLifespan = LinkHolds);
        services.AddScoped<SecurityEvents>();
        services.AddScoped<SecurityLog>();
        services.AddScoped<AttemptCounter>();
        services.AddScoped<SecondStep>();
        services.AddScoped<CodeCheck>();
        services.AddScoped<PasswordCheck>();
        services.AddScoped<Sessions>();
        services.AddScoped<OwnMail>();
        services.AddScoped<PasswordLinks>();
        services.AddScoped<FirstOperator>();
        return services;
    }
}
