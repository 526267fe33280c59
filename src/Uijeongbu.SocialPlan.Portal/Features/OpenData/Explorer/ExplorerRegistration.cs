using NetEscapades.AspNetCore.SecurityHeaders;
using Scalar.AspNetCore;
using Uijeongbu.SocialPlan.Portal.Web;

namespace Uijeongbu.SocialPlan.Portal.Features.OpenData.Explorer;

/// <summary>
/// <c>/api/explorer</c>: the endpoints to try out, for people with scripts. It is the only page with another content policy, and it fetches
/// nothing from elsewhere.
/// </summary>
internal static class ExplorerRegistration
{
    public const string Address = "/api/explorer";

    public static void MapExplorer(this WebApplication app) => app.MapScalarApiReference(Address, Set)
        .WithSecurityHeadersPolicy(SecurityHeaders.ExplorerPolicy)
        .ExcludeFromDescription();

    private static void Set(ScalarOptions options, HttpContext http)
    {
        options.WithTitle("API")
            .WithNonce(http.GetNonce())
            .WithOpenApiRoutePattern("/openapi/{documentName}.json" + (Languages.IsEnglish ? "?lang=en" : ""))
            .WithFavicon("/favicon.svg")
            .DisableDefaultFonts()
            .DisableTelemetry()
            .DisableAgent()
            .DisableMcp()
            .HideClientButton()
            .HideDeveloperTools()
            .PreserveSchemaPropertyOrder();
    }
}
