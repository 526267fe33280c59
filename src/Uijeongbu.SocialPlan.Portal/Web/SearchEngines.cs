namespace Uijeongbu.SocialPlan.Portal.Web;

/// <summary>Keeps invented figures out of search engines: pages, files and API alike.</summary>
internal static class SearchEngines
{
    public const string HeaderName = "X-Robots-Tag";
    public const string HeaderValue = "noindex";

    /// <summary>Marks one answer, on a site that is not marked as a whole.</summary>
    public static void KeepOut(HttpResponse response) => response.Headers[HeaderName] = HeaderValue;
}
