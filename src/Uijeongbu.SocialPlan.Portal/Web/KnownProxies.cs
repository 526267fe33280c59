using System.Net;
using Microsoft.AspNetCore.HttpOverrides;

namespace Uijeongbu.SocialPlan.Portal.Web;

/// <summary>
/// What a proxy in front says about the visitor's address and scheme (<c>X-Forwarded-For</c>, <c>X-Forwarded-Proto</c>). It is believed from
/// the proxies of <c>Portal:KnownProxies</c> alone; without that setting from nobody, not even from this machine.
/// </summary>
internal static class KnownProxies
{
    /// <exception cref="InvalidOperationException">An entry is neither an address nor a network.</exception>
    public static IServiceCollection AddKnownProxies(this IServiceCollection services, IConfiguration configuration)
    {
        var entries = (configuration["Portal:KnownProxies"] ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return services.Configure<ForwardedHeadersOptions>(o =>
        {
            o.ForwardedHeaders = entries.Length == 0 ? ForwardedHeaders.None : ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            o.KnownProxies.Clear();
            o.KnownIPNetworks.Clear();
            foreach (var entry in entries)
            {
                Add(o, entry);
            }
        });
    }

    private static void Add(ForwardedHeadersOptions options, string entry)
    {
        if (IPAddress.TryParse(entry, out var address))
        {
            options.KnownProxies.Add(address);
        }
        else if (System.Net.IPNetwork.TryParse(entry, out var network))
        {
            options.KnownIPNetworks.Add(network);
        }
        else
        {
            throw new InvalidOperationException($"Portal:KnownProxies: '{entry}' is neither an address nor a network such as 10.0.0.0/8.");
        }
    }
}
