namespace Uijeongbu.SocialPlan.Portal.Features.Alerts;

/// <summary>Registers the reading and marking of one's own notifications.</summary>
internal static class AlertsRegistration
{
    public static IServiceCollection AddAlerts(this IServiceCollection services) => services.AddScoped<AlertQueries>().AddScoped<MarkAlerts>();
}
