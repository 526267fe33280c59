using System.Security.Claims;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.StaticAssets;
using Uijeongbu.SocialPlan.Portal.Web;

namespace Uijeongbu.SocialPlan.Portal.Security.Accounts;

/// <summary>
/// The cookie of a sign-in: the id of a session, signed, for the time of the browser's session. Outside Development it is a
/// <c>__Host-</c> cookie and never leaves over plain HTTP. Development serves plain HTTP, where some browsers refuse such cookies.
/// </summary>
internal static class SignInCookie
{
    public const string Scheme = "portal";
    private const string SessionClaim = "session";

    public static IServiceCollection AddSignInCookie(this IServiceCollection services, IHostEnvironment environment)
    {
        var plain = environment.IsDevelopment();
        var prefix = plain ? "" : "__Host-";
        services.AddAuthentication(Scheme).AddCookie(Scheme, options =>
        {
            SetCookie(options.Cookie, prefix + "portal-session", plain);
            options.ExpireTimeSpan = SignInSession.AbsoluteLimit;
            options.SlidingExpiration = false; // the session's row knows when it was last seen
            options.Events.OnValidatePrincipal = ValidateAsync;
            options.Events.OnRedirectToLogin = ToSignInAsync;
            options.Events.OnRedirectToAccessDenied = context =>
            {
                context.Response.StatusCode = StatusCodes.Status403Forbidden;
                return Task.CompletedTask;
            };
        }).AddCookie(SecondStepCookie.Scheme, options =>
        {
            SetCookie(options.Cookie, prefix + SecondStepCookie.Scheme, plain);
            options.ExpireTimeSpan = SecondStepCookie.Holds;
            options.SlidingExpiration = false;
        });
        services.AddAuthorization();
        services.Configure<AntiforgeryOptions>(options =>
        {
            options.Cookie.Name = prefix + "portal-form";
            options.Cookie.SameSite = SameSiteMode.Lax; // a link from a mail must find the form's cookie
        });
        // Not through the antiforgery options: with "always" they refuse every page that a proxy passes on over plain HTTP.
        return services.Configure<CookiePolicyOptions>(options => options.Secure = plain ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always);
    }

    /// <summary>Starts a session and sends its cookie. The id is always new, so none that was known before can be used.</summary>
    public static async Task SignInAsync(HttpContext http, User user)
    {
        var sessions = http.RequestServices.GetRequiredService<Sessions>();
        var id = await sessions.StartAsync(user, http.Request.Headers.UserAgent.ToString(), http.RequestAborted);
        ClaimsIdentity identity = new([new(ClaimTypes.NameIdentifier, user.Id.ToString()), new(SessionClaim, id.ToString())], Scheme);
        await http.SignInAsync(Scheme, new ClaimsPrincipal(identity));
        await http.RequestServices.GetRequiredService<SecurityLog>().WriteAsync(SecurityEventKind.SignedIn, user.Id, http.RequestAborted);
    }

    /// <summary>Ends the session and takes the cookie back.</summary>
    public static async Task SignOutAsync(HttpContext http)
    {
        if (http.Features.Get<SignedIn>() is { } signedIn)
        {
            await http.RequestServices.GetRequiredService<Sessions>().EndAsync(signedIn.UserId, signedIn.SessionId, http.RequestAborted);
            await http.RequestServices.GetRequiredService<SecurityLog>().WriteAsync(SecurityEventKind.SignedOut, signedIn.UserId, http.RequestAborted);
        }

        await http.SignOutAsync(Scheme);
    }

    private static void SetCookie(CookieBuilder cookie, string name, bool plain)
    {
        cookie.Name = name;
        cookie.SecurePolicy = plain ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
        cookie.HttpOnly = true;
        cookie.SameSite = SameSiteMode.Lax;
    }

    /// <summary>The session that a signed cookie names; null when it names none.</summary>
    public static Guid? SessionOf(ClaimsPrincipal? principal) => Guid.TryParse(principal?.FindFirstValue(SessionClaim), out var session) ? session : null;

    // At every request: rights and sessions that ended a second ago have ended. Public pages and files are the same for everyone and ask nothing.
    private static async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        var http = context.HttpContext;
        var metadata = http.GetEndpoint()?.Metadata;
        if (metadata is null || metadata.GetMetadata<PublicPageAttribute>() is not null || metadata.GetMetadata<StaticAssetDescriptor>() is not null)
        {
            context.RejectPrincipal();
            return;
        }

        var signedIn = SessionOf(context.Principal) is { } session
            ? await http.RequestServices.GetRequiredService<Sessions>().FindAsync(session, seen: !http.Request.Path.StartsWithSegments(Circuits.Hub, StringComparison.Ordinal), http.RequestAborted)
            : null;
        if (signedIn is null)
        {
            context.RejectPrincipal();
            await http.SignOutAsync(Scheme);
            return;
        }

        http.Features.Set(signedIn);
        http.Response.Headers.CacheControl = "no-store";
    }

    private static Task ToSignInAsync(RedirectContext<CookieAuthenticationOptions> context)
    {
        var request = context.Request;
        if (request.Path.StartsWithSegments(Circuits.Hub, StringComparison.Ordinal))
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized; // a script asks there, not a person
            return Task.CompletedTask;
        }

        var wanted = HttpMethods.IsGet(request.Method) ? request.Path + request.QueryString : "";
        var query = QueryString.Empty;
        query = wanted.Length > 0 ? query.Add(LocalAddress.QueryKey, wanted) : query;
        query = Languages.IsEnglish ? query.Add(Languages.QueryKey, Languages.English.Name) : query;
        context.Response.Redirect("/sign-in" + query);
        return Task.CompletedTask;
    }
}
