using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Uijeongbu.SocialPlan.Portal.Web;

/// <summary>For whoever restarts or routes: 200 or 503 and one word. Which part is ill stands in the log, not in the answer.</summary>
internal static class PortalHealth
{
    /// <summary>Checks with this tag decide whether requests may come here.</summary>
    public const string Ready = "ready";

    public static IServiceCollection AddPortalHealth(this IServiceCollection services)
    {
        services.AddSingleton<DatabaseReady>();
        services.AddHealthChecks().AddCheck<DatabaseReady>("database", tags: [Ready], timeout: TimeSpan.FromSeconds(3));
        return services;
    }

    public static void MapPortalHealth(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", Answer(_ => false));
        app.MapHealthChecks("/health/ready", Answer(check => check.Tags.Contains(Ready)));
    }

    private static HealthCheckOptions Answer(Func<HealthCheckRegistration, bool> which) => new()
    {
        Predicate = which,
        ResponseWriter = (http, report) =>
        {
            http.Response.ContentType = "text/plain; charset=utf-8";
            return http.Response.WriteAsync(report.Status == HealthStatus.Unhealthy ? "unavailable\n" : "ok\n", http.RequestAborted);
        },
    };
}
