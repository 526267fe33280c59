using Microsoft.AspNetCore.Identity;
using Uijeongbu.SocialPlan.Portal.Data;

namespace Uijeongbu.SocialPlan.Portal.Security.Accounts;

/// <summary>Registers accounts: Identity's stores over the door's context for accounts, password rules, sessions.</summary>
internal static class AccountRegistration
{
    /// <summary>How long a link that sets a password holds.</summary>
    public static readonly TimeSpan LinkHolds = TimeSpan.FromHours(24);

    public static IServiceCollection AddPortalAccounts(this IServiceCollection services)
    {
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
        }).AddEntityFrameworkStores<PortalDbContext>().AddDefaultTokenProviders();
        services.Configure<DataProtectionTokenProviderOptions>(options => options.TokenLifespan = LinkHolds);
        services.AddScoped<AttemptCounter>();
        services.AddScoped<PasswordCheck>();
        services.AddScoped<Sessions>();
        services.AddScoped<PasswordLinks>();
        services.AddScoped<FirstOperator>();
        return services;
    }
}
