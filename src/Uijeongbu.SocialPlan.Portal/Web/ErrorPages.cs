using Microsoft.AspNetCore.Diagnostics;

namespace Uijeongbu.SocialPlan.Portal.Web;

/// <summary>Errors for people as a page in their language with a number to quote, errors of the API as problem details. Never a stack trace.</summary>
internal static class ErrorPages
{
    public static IServiceCollection AddErrorPages(this IServiceCollection services) => services.AddProblemDetails();

    public static void UseErrorPages(this WebApplication app)
    {
        app.UseWhen(IsApi, api =>
        {
            api.UseExceptionHandler();
            api.UseStatusCodePages();
        });
        app.UseWhen(http => !IsApi(http), pages =>
        {
            pages.UseExceptionHandler("/status/500", createScopeForErrors: true);
            pages.UseStatusCodePagesWithReExecute("/status/{0}", createScopeForStatusCodePages: true);
            pages.Use(LeaveEmptyAnswersToTheErrorPage);
            pages.Use(AnswerAsRead);
        });
    }

    /// <summary>A component page that refuses a request has named its content type before; the error page steps in only where none is named.</summary>
    private static async Task LeaveEmptyAnswersToTheErrorPage(HttpContext http, RequestDelegate next)
    {
        await next(http);
        var response = http.Response;
        if (!response.HasStarted && response.StatusCode >= StatusCodes.Status400BadRequest && response.ContentLength is null)
        {
            response.ContentType = null;
        }
    }

    /// <summary>A failed form post is executed again as the error page, which takes no posts.</summary>
    private static Task AnswerAsRead(HttpContext http, RequestDelegate next)
    {
        if (http.Features.Get<IStatusCodeReExecuteFeature>() is not null || http.Features.Get<IExceptionHandlerFeature>() is not null)
        {
            http.Request.Method = HttpMethods.Get;
        }

        return next(http);
    }

    /// <summary>Whether programs are answered here, not people.</summary>
    public static bool IsApi(HttpContext http) =>
        http.Request.Path.StartsWithSegments("/api/v1", StringComparison.Ordinal) || http.Request.Path.StartsWithSegments("/openapi", StringComparison.Ordinal);
}
