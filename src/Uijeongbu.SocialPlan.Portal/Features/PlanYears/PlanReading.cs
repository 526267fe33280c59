using Uijeongbu.SocialPlan.Portal.Security;
using Uijeongbu.SocialPlan.Portal.Security.Accounts;

namespace Uijeongbu.SocialPlan.Portal.Features.PlanYears;

/// <summary>
/// Asked before the door, once for every address about a place's plans and files: a page of another place is not found instead of forbidden, and
/// who reads no plans at all finds none of them.
/// </summary>
internal static class PlanReading
{
    private static readonly string[] Addresses = ["app/plans/{region}", "app/files/{region}"];

    public static void UsePlanReading(this WebApplication app) => app.Use(async (http, next) =>
    {
        if (IsAboutAPlace(http) && http.Features.Get<SignedIn>() is { } signedIn && !MayReadPlans(signedIn, (string)http.GetRouteValue("region")!))
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        await next(http);
    });

    private static bool IsAboutAPlace(HttpContext http) =>
        http.GetEndpoint() is RouteEndpoint { RoutePattern.RawText: { } route }
        && Addresses.Any(address => route.TrimStart('/').StartsWith(address, StringComparison.OrdinalIgnoreCase));

    private static bool MayReadPlans(SignedIn signedIn, string region) => signedIn.Viewer.RegionsFor(Permissions.PlanRead)?.Contains(region, StringComparer.Ordinal) ?? false;
}
