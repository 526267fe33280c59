namespace Uijeongbu.SocialPlan.Portal.Web;

/// <summary>
/// Answers HEAD wherever GET is answered: component pages and minimal endpoints are mapped for GET alone, and a watcher's HEAD would see
/// "not found". The server itself keeps the body back.
/// </summary>
internal static class HeadRequests
{
    public static void UseHeadAsGet(this WebApplication app) => app.Use((http, next) =>
    {
        if (HttpMethods.IsHead(http.Request.Method))
        {
            http.Request.Method = HttpMethods.Get;
        }

        return next(http);
    });
}
