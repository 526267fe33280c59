namespace Uijeongbu.SocialPlan.Portal.Tests.Web;

/// <summary>
/// Every public page and state, in one place: what is listed here is tested for accessibility, language, phone width, dark, print, scripts
/// off, headers and cache. A new page is added here and nowhere else.
/// </summary>
public static class PublicRoutes
{
    /// <summary>Pages that are stored by the output cache.</summary>
    public static readonly string[] Stored =
    [
        "/method", "/privacy", "/copyright", "/contact", "/accessibility",
    ];

    /// <summary>Pages and states that are made anew for each request.</summary>
    public static readonly string[] Fresh = ["/no-such-page"];

    /// <summary>Addresses that are linked already and still to be built. A test fails as soon as one of them answers, so that it moves up.</summary>
    public static readonly string[] ToCome = ["/", "/verify", "/api"];

    /// <summary>All pages and states.</summary>
    public static IEnumerable<string> All => Stored.Concat(Fresh);

    /// <summary>The address in the language.</summary>
    public static string In(string path, bool english) => !english ? path : path + (path.Contains('?') ? "&" : "?") + "lang=en";
}
