using Microsoft.AspNetCore.Components.Server.Circuits;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;
using Uijeongbu.SocialPlan.Portal.Web;

namespace Uijeongbu.SocialPlan.Portal.Security.OpenPages;

/// <summary>Registers the watch over open pages, and the answer to whoever has too many.</summary>
internal static class CircuitRegistration
{
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
    public static void UseCircuitLimit(this WebApplication app) => app.Use((http, next) =>
    {
        var isInteractive = http.GetEndpoint()?.Metadata.GetMetadata<InteractivePageAttribute>() is not null;
        if (!isInteractive || http.Features.Get<SignedIn>() is not { } signedIn || http.RequestServices.GetRequiredService<OpenCircuits>().HasRoomFor(signedIn.UserId))
        {
            return next(http);
        }

        http.Response.StatusCode = StatusCodes.Status429TooManyRequests;
        http.Features.Set(new TooManyPages());
        // A page that is loaded anew keeps its old connection until this answer arrives. So the browser asks once more, by itself.
        if (!Uri.TryCreate(http.Request.Headers.Referer, UriKind.Absolute, out var from) || from.AbsolutePath != http.Request.Path)
        {
            http.Response.Headers["Refresh"] = "1";
        }

        return Task.CompletedTask;
    });
}

/// <summary>Tells the error page why.</summary>
internal sealed class TooManyPages;
