using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.Features;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;

namespace Uijeongbu.SocialPlan.Portal.Features.Practice;

/// <summary>Registers practice copies, and the button that ends practice on every page.</summary>
internal static class PracticeRegistration
{
    public const string Address = "/app/practice";

    public static IServiceCollection AddPractice(this IServiceCollection services) =>
        services.AddScoped<PracticeQueries>().AddScoped<MakePracticeCopy>().AddScoped<EndPracticeCopy>().AddScoped<StartPractice>();

    public static void MapPractice(this WebApplication app) =>
        app.MapPost(Address + "/stop", (Delegate)StopAsync).RequireAuthorization().WithMetadata(new RequireAntiforgeryTokenAttribute()).ExcludeFromDescription();

    private static async Task<IResult> StopAsync(HttpContext http, StartPractice practice)
    {
        if (http.Features.Get<IAntiforgeryValidationFeature>() is not { IsValid: true })
        {
            return TypedResults.StatusCode(StatusCodes.Status400BadRequest);
        }

        await practice.StopAsync(http.Features.GetRequiredFeature<SignedIn>().SessionId, http.RequestAborted);
        return TypedResults.Redirect(Address + "?done=stopped");
    }
}
