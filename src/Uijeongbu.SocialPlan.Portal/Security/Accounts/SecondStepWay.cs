using Uijeongbu.SocialPlan.Portal.Web;

namespace Uijeongbu.SocialPlan.Portal.Security.Accounts;

/// <summary>
/// Leads whoever must set up the second step to the page for it, from wherever in the work they wanted to go. What a person may do is decided by
/// the rights, of which there are none so long (<see cref="Sessions"/>); this only says so in time, instead of an empty page.
/// </summary>
internal static class SecondStepWay
{
    public const string Address = "/account/second-step";

    private const string Work = "/app";

    public static void UseSecondStepDemand(this WebApplication app) => app.Use((http, next) =>
    {
        if (http.Features.Get<SignedIn>() is not { NeedsSecondStep: true } || !http.Request.Path.StartsWithSegments(Work, StringComparison.OrdinalIgnoreCase))
        {
            return next(http);
        }

        if (!HttpMethods.IsGet(http.Request.Method) && !HttpMethods.IsHead(http.Request.Method))
        {
            http.Response.StatusCode = StatusCodes.Status403Forbidden; // what was sent is not lost: the page stays in the browser
            return Task.CompletedTask;
        }

        var query = QueryString.Create(LocalAddress.QueryKey, http.Request.Path + http.Request.QueryString);
        http.Response.Redirect(Address + (Languages.IsEnglish ? query.Add(Languages.QueryKey, Languages.English.Name) : query));
        return Task.CompletedTask;
    });
}
