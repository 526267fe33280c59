using System.Net;
using System.Threading.RateLimiting;

namespace Uijeongbu.SocialPlan.Portal.Security.Accounts;

/// <summary>
/// How many forms of accounts one address of the network may send a minute. An office behind one address signs in within the same
/// minute at nine, so the limit is wide; the lock of an account is the narrow one.
/// </summary>
internal static class SignInLimit
{
    public const string Name = "sign-in";

    public static IServiceCollection AddSignInLimit(this IServiceCollection services, IConfiguration configuration)
    {
        var perMinute = configuration.GetValue("Portal:SignInsPerMinute", 60);
        return services.AddRateLimiter(options => options.AddPolicy(Name, http => HttpMethods.IsPost(http.Request.Method)
            ? RateLimitPartition.GetFixedWindowLimiter(
                http.Connection.RemoteIpAddress ?? IPAddress.None,
                _ => new() { PermitLimit = perMinute, Window = TimeSpan.FromMinutes(1) })
            : RateLimitPartition.GetNoLimiter(IPAddress.None)));
    }
}
