namespace Uijeongbu.SocialPlan.Portal.Security.Accounts;

/// <summary>
/// Leads whoever worked in a practice copy that has ended to the page that says so, from wherever in the work they wanted to go. There are no rights so
/// long (<see cref="Sessions"/>): nobody goes on typing invented figures into the real grid, which has the same address.
/// </summary>
internal static class PracticeWay
{
    public const string Address = "/app/practice";

    private const string Work = "/app";

    public static void UsePracticeEnd(this WebApplication app) => app.Use((http, next) =>
    {
        if (http.Features.Get<SignedIn>() is not { IsPracticeOver: true, NeedsSecondStep: false }
            || !http.Request.Path.StartsWithSegments(Work, StringComparison.OrdinalIgnoreCase) || http.Request.Path.StartsWithSegments(Address, StringComparison.OrdinalIgnoreCase))
        {
            return next(http);
        }

        if (!HttpMethods.IsGet(http.Request.Method) && !HttpMethods.IsHead(http.Request.Method))
        {
            http.Response.StatusCode = StatusCodes.Status403Forbidden; // what was sent is not lost: the page stays in the browser
            return Task.CompletedTask;
        }

        http.Response.Redirect(Address);
        return Task.CompletedTask;
    });
}
