using NetEscapades.AspNetCore.SecurityHeaders.Infrastructure;

namespace Uijeongbu.SocialPlan.Portal.Web;

/// <summary>
/// Headers on every answer: pages, files, API, errors. Public pages carry no inline script and no inline style, so the policy
/// needs neither nonce nor hash and stored pages stay valid. Pages for signed-in people load files of ours only.
/// </summary>
internal static class SecurityHeaders
{
    private const int OneYear = 365 * 24 * 60 * 60;

    /// <summary>The content policy of everything that is not an interactive page.</summary>
    public const string ContentPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /// <summary>
    /// The content policy of the shell of signed-in work (<see cref="WorkPages"/>). Its scripts are files too; the component library styles elements
    /// in place, and the framework's script needs a base element.
    /// </summary>
    public const string WorkContentPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
        + "frame-src 'self'; form-action 'self'; base-uri 'self'; frame-ancestors 'none'";

    /// <summary>The content policy of a document that a page of ours shows in a frame: it loads nothing, and only pages of ours show it.</summary>
    public const string ShownFileContentPolicy = "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'";

    /// <summary>Name of the policy of a document that is shown in a page.</summary>
    public const string ShownFilePolicy = "shown-file";

    private const string WorkPolicy = "work";

    /// <summary>Name of the policy of <c>/api/explorer</c>, the only page that may more.</summary>
    public const string ExplorerPolicy = "explorer";

    public static IServiceCollection AddPortalSecurityHeaders(this IServiceCollection services, IWebHostEnvironment environment, bool sampleData)
    {
        void AddAll(HeaderPolicyCollection headers)
        {
            AddCommon(headers);
            if (!environment.IsDevelopment())
            {
                headers.AddStrictTransportSecurityMaxAgeIncludeSubDomains(OneYear);
            }

            if (sampleData)
            {
                headers.AddCustomHeader(SearchEngines.HeaderName, SearchEngines.HeaderValue); // invented figures stay out of search engines, files and API too
            }
        }

        services.AddSecurityHeaderPolicies()
            .SetDefaultPolicy(headers =>
            {
                AddAll(headers);
                headers.AddCustomHeader("Content-Security-Policy", ContentPolicy);
            })
            .AddPolicy(WorkPolicy, headers =>
            {
                AddAll(headers);
                headers.AddCustomHeader("Content-Security-Policy", WorkContentPolicy);
            })
            .SetPolicySelector(context => WorkPages.IsWork(context.HttpContext.GetEndpoint()?.Metadata)
                ? context.ConfiguredPolicies[WorkPolicy]
                : context.SelectedPolicy)
            .AddPolicy(ShownFilePolicy, headers =>
            {
                AddAll(headers);
                headers.AddFrameOptionsSameOrigin();
                headers.AddCustomHeader("Content-Security-Policy", ShownFileContentPolicy);
            })
            .AddPolicy(ExplorerPolicy, headers =>
            {
                AddAll(headers);
                headers.AddContentSecurityPolicy(AllowExplorer);
            });
        return services;
    }

    /// <summary>The explorer is a script that styles its page from within; it still fetches nothing from elsewhere.</summary>
    private static void AllowExplorer(CspBuilder policy)
    {
        policy.AddDefaultSrc().None();
        policy.AddScriptSrc().Self().WithNonce();
        policy.AddStyleSrc().Self().UnsafeInline();
        policy.AddImgSrc().Self().Data();
        policy.AddFontSrc().Self().Data();
        policy.AddConnectSrc().Self();
        policy.AddFormAction().None();
        policy.AddBaseUri().None();
        policy.AddFrameAncestors().None();
    }

    private static void AddCommon(HeaderPolicyCollection headers) => headers
        .AddCustomHeader("Permissions-Policy", "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()")
        .AddCustomHeader("Cross-Origin-Opener-Policy", "same-origin")
        .AddCustomHeader("Cross-Origin-Resource-Policy", "same-origin")
        .AddContentTypeOptionsNoSniff()
        .AddFrameOptionsDeny()
        .AddReferrerPolicyStrictOriginWhenCrossOrigin()
        .RemoveServerHeader();
}
