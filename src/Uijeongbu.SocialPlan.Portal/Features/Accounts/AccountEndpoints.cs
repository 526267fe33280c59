using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.HttpResults;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;
using Uijeongbu.SocialPlan.Portal.Security.OpenPages;

namespace Uijeongbu.SocialPlan.Portal.Features.Accounts;

/// <summary>Signing out: the button of the head of every signed-in page.</summary>
internal static class AccountEndpoints
{
    public static IServiceCollection AddAccountPages(this IServiceCollection services)
    {
        services.AddScoped<OwnAccount>();
        services.AddScoped<OwnSecondStep>();
        return services.AddScoped<PlaceNames>();
    }

    public static void MapAccounts(this WebApplication app)
    {
        app.MapPost("/sign-out", (Delegate)SignOutAsync).WithMetadata(new RequireAntiforgeryTokenAttribute()).ExcludeFromDescription();
        app.MapGet("/sign-in/ticket", Ticket).RequireAuthorization().ExcludeFromDescription();
    }

    /// <summary>For the script of a page whose sign-in is over: <see cref="SessionTicket"/>.</summary>
    private static ContentHttpResult Ticket(HttpContext http, SessionTicket tickets) =>
        TypedResults.Text(tickets.Write(http.Features.GetRequiredFeature<SignedIn>()));

    private static async Task<IResult> SignOutAsync(HttpContext http)
    {
        // Someone else's page must not sign anyone out.
        if (http.Features.Get<IAntiforgeryValidationFeature>() is not { IsValid: true })
        {
            return TypedResults.StatusCode(StatusCodes.Status400BadRequest);
        }

        await SignInCookie.SignOutAsync(http);
        http.Response.Headers["Clear-Site-Data"] = "\"cache\", \"storage\""; // texts that were not saved wait in the browser's storage
        return TypedResults.Redirect("/");
    }
}
