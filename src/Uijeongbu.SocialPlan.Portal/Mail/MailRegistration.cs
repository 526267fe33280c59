namespace Uijeongbu.SocialPlan.Portal.Mail;

/// <summary>Registers mail. Without a configured server the pages say so and nothing runs.</summary>
internal static class MailRegistration
{
    public static IServiceCollection AddPortalMail(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(MailSettings.Read(configuration));
        services.AddSingleton<MailSender>();
        services.AddSingleton<MailState>();
        services.AddScoped<MailPeople>().AddScoped<MailClaims>().AddScoped<MailRound>().AddHostedService<MailWork>();
        services.AddSingleton<ResetMails>();
        return services.AddHostedService(provider => provider.GetRequiredService<ResetMails>());
    }
}
