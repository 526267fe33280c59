namespace Uijeongbu.SocialPlan.Portal.Web;

/// <summary>What the framework leaves out for files: the character set of text, and long life for fonts, whose folder carries their version.</summary>
internal static class PlainFiles
{
    public static void UseFileHeaders(this WebApplication app) => app.Use((http, next) =>
    {
        http.Response.OnStarting(() =>
        {
            Complete(http);
            return Task.CompletedTask;
        });
        return next(http);
    });

    private static void Complete(HttpContext http)
    {
        var response = http.Response;
        if (response.ContentType is { } type && type.StartsWith("text/", StringComparison.Ordinal) && !type.Contains("charset", StringComparison.OrdinalIgnoreCase))
        {
            response.ContentType = type + "; charset=utf-8";
        }

        if (http.Request.Path.StartsWithSegments("/fonts", StringComparison.Ordinal) && response.StatusCode < StatusCodes.Status400BadRequest)
        {
            response.Headers.CacheControl = "public, max-age=31536000, immutable";
        }
    }
}
