namespace Uijeongbu.SocialPlan.Portal.Sms;

/// <summary>Text messages through the gateway of the installation.</summary>
internal static class SmsRegistration
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    public static IServiceCollection AddSms(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(SmsSettings.Read(configuration));
        services.AddHttpClient<SmsSender>(http => http.Timeout = Patience);
        return services;
    }
}
