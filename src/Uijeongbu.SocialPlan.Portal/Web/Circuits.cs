using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Server.Circuits;
using Microsoft.AspNetCore.SignalR;
using MudBlazor.Services;
using Uijeongbu.SocialPlan.Portal.Components;
using Uijeongbu.SocialPlan.Portal.Security.OpenPages;

namespace Uijeongbu.SocialPlan.Portal.Web;

/// <summary>Interactive parts of signed-in pages: their limits, who may open one, and that they end gently.</summary>
internal static class Circuits
{
    /// <summary>Where the framework's connection is.</summary>
    public const string Hub = "/_blazor";

    /// <summary>Memory set aside for pages whose connection broke, in megabytes; <c>Portal:DisconnectedPagesMegabytes</c>.</summary>
    private const int RetainedMegabytes = 128;

    /// <summary>What an open entry grid costs (the aim of docs: 350 KB up to 40 rows, 900 KB for 100).</summary>
    private const int KilobytesOfAPage = 512;

    /// <summary>Longest message from a browser; longer ones end the connection. Text fields hold 4,000 characters, 12 KB at most.</summary>
    private const int LongestMessage = 32 * 1024;

    public static IServiceCollection AddCircuits(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        RefuseDetails(configuration, environment);
        var megabytes = configuration.GetValue("Portal:DisconnectedPagesMegabytes", RetainedMegabytes);
        services.AddRazorComponents()
            .AddInteractiveServerComponents(options =>
            {
                options.DetailedErrors = false;
                options.DisconnectedCircuitMaxRetained = megabytes * 1024 / KilobytesOfAPage;
                options.DisconnectedCircuitRetentionPeriod = TimeSpan.FromMinutes(3);
                options.MaxBufferedUnacknowledgedRenderBatches = 10;
                options.JSInteropDefaultCallTimeout = TimeSpan.FromSeconds(10);
            })
            .AddHubOptions(options =>
            {
                options.MaximumReceiveMessageSize = LongestMessage;
                HubOptionsExtensions.AddFilter<CircuitGate>(options);
            });
        services.AddMudServices();
        services.AddCircuitWatch(configuration);
        services.AddSingleton<CircuitDrain>();
        return services.AddScoped<CircuitHandler, DrainableCircuit>();
    }

    /// <summary>Pages, and the connection of their interactive parts for signed-in people only.</summary>
    public static void MapPages(this WebApplication app)
    {
        var pages = app.MapRazorComponents<App>().AddInteractiveServerRenderMode(options => options.ContentSecurityFrameAncestorsPolicy = null); // SecurityHeaders says it
        pages.Finally(WithoutSealedState);
        pages.Add(endpoint =>
        {
            if (endpoint is RouteEndpointBuilder { RoutePattern.RawText: { } pattern } && pattern.TrimStart('/').StartsWith("_blazor", StringComparison.Ordinal))
            {
                endpoint.Metadata.Add(new AuthorizeAttribute());
            }
        });
        app.Services.GetRequiredService<CircuitDrain>().DrainBeforeStop(app.Lifetime);
    }

    // Into every page of an app that knows interactive modes the framework writes a kilobyte of sealed state, other bytes each time. A page
    // without an interactive part is told that there are no modes; the framework has no public word for that.
    private static void WithoutSealedState(EndpointBuilder endpoint)
    {
        if (endpoint.Metadata.OfType<InteractivePageAttribute>().Any() || endpoint.Metadata.FirstOrDefault(data => data.GetType().Name == "ConfiguredRenderModesMetadata") is not { } modes)
        {
            return;
        }

        endpoint.Metadata.Remove(modes);
        endpoint.Metadata.Add(Activator.CreateInstance(modes.GetType(), [Array.Empty<IComponentRenderMode>()])!);
    }

    /// <summary>A page of another site must not open a connection with the visitor's cookie: sockets know no same-origin rule.</summary>
    public static void UseCircuitOrigin(this WebApplication app) =>
        app.UseWhen(http => http.Request.Path.StartsWithSegments(Hub, StringComparison.Ordinal), hub => hub.Use(RefuseForeignOriginAsync));

    private static Task RefuseForeignOriginAsync(HttpContext http, RequestDelegate next)
    {
        var request = http.Request;
        if (request.Headers.Origin is [{ } origin] && !string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase))
        {
            http.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        }

        return next(http);
    }

    /// <summary>With details on, exception texts and type names reach the browser.</summary>
    private static void RefuseDetails(IConfiguration configuration, IHostEnvironment environment)
    {
        if (!environment.IsDevelopment() && configuration.GetValue("DetailedErrors", defaultValue: false))
        {
            throw new InvalidOperationException("DetailedErrors가 켜져 있으면 오류의 내부 내용이 브라우저에 보입니다. 운영 환경에서는 DetailedErrors를 지우고 다시 시작해 주십시오.");
        }
    }
}
