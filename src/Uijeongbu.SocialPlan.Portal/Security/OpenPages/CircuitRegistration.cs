using Microsoft.AspNetCore.Components.Server.Circuits;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;
using Uijeongbu.SocialPlan.Portal.Web;

namespace Uijeongbu.SocialPlan.Portal.Security.OpenPages;

/// <summary>Registers the watch over open pages, and the answer to whoever has too many.</summary>
internal static class CircuitRegistration
{
    /// <summary>A page that is loaded anew gives up its old connection in this time.</summary>
    private static readonly TimeSpan ReloadTakes = TimeSpan.FromMilliseconds(1500);

    public static IServiceCollection AddCircuitWatch(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(CircuitLimits.Read(configuration));
        services.AddSingleton<OpenCircuits>();
        services.AddSingleton<CircuitGate>();
        services.AddSingleton<SessionTicket>();
        services.AddScoped<OpenCircuit>();
        services.AddScoped<CircuitSignIn>();
        services.AddScoped<CircuitHandler, CircuitPresence>();
        services.AddSingleton<SessionWatch>();
        return services.AddHostedService(provider => provider.GetRequiredService<SessionWatch>());
    }

    /// <summary>Before an interactive page is built: too many open ones are an answer people can read, not a page that does not work.</summary>
    public static void UseCircuitLimit(this WebApplication app) => app.Use(async (http, next) =>
    {
        if (http.GetEndpoint()?.Metadata.GetMetadata<InteractivePageAttribute>() is not null && http.Features.Get<SignedIn>() is { } signedIn && !await HasRoomAsync(http, signedIn.UserId))
        {
            http.Response.StatusCode = StatusCodes.Status429TooManyRequests;
            http.Features.Set(new TooManyPages());
            return;
        }

        await next(http);
    });

    private static async Task<bool> HasRoomAsync(HttpContext http, Guid userId)
    {
        var circuits = http.RequestServices.GetRequiredService<OpenCircuits>();
        if (!circuits.HasRoomFor(userId))
        {
            await Task.Delay(ReloadTakes, http.RequestAborted);
        }

        return circuits.HasRoomFor(userId);
    }
}

/// <summary>Tells the error page why.</summary>
internal sealed class TooManyPages;
