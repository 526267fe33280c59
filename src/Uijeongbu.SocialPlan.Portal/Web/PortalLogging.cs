using Serilog;
using Serilog.Events;
using Serilog.Formatting.Compact;

namespace Uijeongbu.SocialPlan.Portal.Web;

/// <summary>Logs go to standard error, always: standard output belongs to the results of the command line. One JSON object a line outside
/// Development, with the number that people are shown as 오류번호 (<see cref="Correlation"/>) as <c>@tr</c>.</summary>
internal static class PortalLogging
{
    // Never the static logger: a host that ends would silence every other in the process, and without a logger a request has no trace id.
    public static IServiceCollection AddPortalLogging(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment) =>
        services.AddSerilog(log =>
        {
            log.MinimumLevel.Information()
                .MinimumLevel.Override("Microsoft", LogEventLevel.Warning) // the request line below replaces the framework's, which holds the query
                .MinimumLevel.Override("Microsoft.Hosting.Lifetime", LogEventLevel.Information)
                // One warning when a key is made, that it is not encrypted: the database protects it (PortalKeys).
                .MinimumLevel.Override("Microsoft.AspNetCore.DataProtection.KeyManagement.XmlKeyManager", LogEventLevel.Error)
                .Enrich.FromLogContext()
                .ReadFrom.Configuration(configuration);
            if (!configuration.GetValue("Portal:JsonLogs", !environment.IsDevelopment()))
            {
                log.WriteTo.Console(standardErrorFromLevel: LogEventLevel.Verbose, formatProvider: System.Globalization.CultureInfo.InvariantCulture);
            }
            else
            {
                log.WriteTo.Console(new CompactJsonFormatter(), standardErrorFromLevel: LogEventLevel.Verbose);
            }
        }, preserveStaticLogger: true);
}
