using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;

namespace Uijeongbu.SocialPlan.Portal.Web;

/// <summary>Figures for whoever watches: by OTLP to the address in <c>OTEL_EXPORTER_OTLP_ENDPOINT</c>, and nowhere without one.</summary>
internal static class PortalTelemetry
{
    private static readonly string[] Meters =
    [
        PortalMeter.Name, "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Components", "Microsoft.AspNetCore.Components.Server.Circuits",
        "Microsoft.AspNetCore.RateLimiting", "Npgsql", "System.Runtime",
    ];

    public static IServiceCollection AddPortalTelemetry(this IServiceCollection services, IConfiguration configuration)
    {
        if (!string.IsNullOrWhiteSpace(configuration["OTEL_EXPORTER_OTLP_ENDPOINT"]))
        {
            services.AddOpenTelemetry()
                .ConfigureResource(resource => resource.AddService(PortalMeter.Name))
                .WithMetrics(metrics => metrics.AddMeter(Meters).AddOtlpExporter());
        }

        return services;
    }
}
