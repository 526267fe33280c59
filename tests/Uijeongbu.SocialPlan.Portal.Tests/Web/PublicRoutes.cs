namespace Uijeongbu.SocialPlan.Portal.Tests.Web;

/// <summary>
/// Every public page and state, in one place: what is listed here is tested for accessibility, language, phone width, dark, print, scripts
/// off, headers and cache. A new page is added here and nowhere else.
/// </summary>
public static class PublicRoutes
{
    /// <summary>Pages that are stored by the output cache; the addresses that the crawler starts from.</summary>
    public static readonly string[] Stored =
    [
        "/", "/?q=고성군", "/?q=ㅇㅈㅂ", "/?q=없는곳", "/plans/41150/2020",
        "/plans/41150/2020/trace/overall", "/plans/41150/2020/trace/coverage", "/plans/41150/2020/trace/s2",
        "/plans/41150/2020/trace/s2p6i1", "/plans/41150/2020/trace/s2p6i1-original",
        "/rankings", "/rankings/90/2024", "/rankings/90/2024/90040", "/rankings/90/2024/compare?with=90010&with=90030", "/places", "/awards", "/stories/uijeongbu-2020",
        "/verify", "/verify?table=mohw-moel-2022-2024", "/method", "/privacy", "/copyright", "/contact", "/accessibility", "/api",
    ];

    /// <summary>More pages of a kind that is listed above: looked at, and not tested beyond that.</summary>
    public static readonly string[] Alike =
    [
        .. new[] { "median", "met-share", "above-130", "capped-100", "capped-120", "without-largest", "s2p1i1", "s1p1", "s1-median", "s3-met-share", "s3p3i1" }
            .Select(node => "/plans/41150/2020/trace/" + node),
        "/rankings/90/2024/90260", "/rankings/90/2024/90120", "/rankings/90/2024/90300", "/rankings/90/2024/compare", "/places?province=90", "/awards?region=41150&year=2020", "/plans/90030/2024",
        "/verify?table=mohw-moel-2022-2024&hide=on&policy=ministry-report", "/verify?table=plan-41150-2020",
    ];

    /// <summary>Pages that are made anew for each request.</summary>
    public static readonly string[] Fresh = [];

    /// <summary>Addresses without a page, each of another kind: they answer 404 with a page that helps.</summary>
    public static readonly string[] NotFound = ["/no-such-page", "/plans/41150/1999", "/plans/99999/2020", "/rankings/90/1999", "/rankings/90/2024/99999", "/plans/41150/2020/trace/s9"];

    /// <summary>Addresses that are linked already and still to be built. A test fails as soon as one of them answers, so that it moves up.</summary>
    public static readonly string[] ToCome = [];

    /// <summary>All pages and states.</summary>
    public static IEnumerable<string> All => [.. Stored, .. Fresh, .. NotFound];

    /// <summary>Pages of one kind are made by the same component.</summary>
    public static string KindOf(string route)
    {
        if (NotFound.Contains(route, StringComparer.Ordinal))
        {
            return "not found";
        }

        var path = route.Split('?')[0];
        return path.Contains("/trace/", StringComparison.Ordinal) ? "trace" : path;
    }

    /// <summary>The status that the address answers with.</summary>
    public static int StatusOf(string route) => NotFound.Contains(route, StringComparer.Ordinal) ? 404 : 200;

    /// <summary>The address in the language.</summary>
    public static string In(string path, bool english) => !english ? path : path + (path.Contains('?') ? "&" : "?") + "lang=en";
}
