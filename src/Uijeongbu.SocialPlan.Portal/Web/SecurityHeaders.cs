using NetEscapades.AspNetCore.SecurityHeaders.Infrastructure;

namespace Uijeongbu.SocialPlan.Portal.Web;

/// <summary>
/// Headers on every answer: pages, files, API, errors. Public pages carry no inline script and no inline style, so the policy
/// needs neither nonce nor hash and stored pages stay valid.
/// </summary>
internal static class SecurityHeaders
{
    private const int OneYear = 365 * 24 * 60 * 60;

    /// <summary>The content policy of everything that is not an interactive page.</summary>
    public const string ContentPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public static IServiceCollection AddPortalSecurityHeaders(this IServiceCollection services, IWebHostEnvironment environment, bool sampleData)
    {
        services.AddSecurityHeaderPolicies().SetDefaultPolicy(headers =>
        {
            AddCommon(headers);
            if (!environment.IsDevelopment())
            {
                headers.AddStrictTransportSecurityMaxAgeIncludeSubDomains(OneYear);
            }

            if (sampleData)
            {
                headers.AddCustomHeader("X-Robots-Tag", "noindex"); // invented figures stay out of search engines, files and API too
            }
        });
        return services;
    }

    private static void AddCommon(HeaderPolicyCollection headers) => headers
        .AddCustomHeader("Content-Security-Policy", ContentPolicy)
        .AddCustomHeader("Permissions-Policy", "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()")
        .AddCustomHeader("Cross-Origin-Opener-Policy", "same-origin")
        .AddCustomHeader("Cross-Origin-Resource-Policy", "same-origin")
        .AddContentTypeOptionsNoSniff()
        .AddFrameOptionsDeny()
        .AddReferrerPolicyStrictOriginWhenCrossOrigin()
        .RemoveServerHeader();
}
