using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;

namespace Uijeongbu.SocialPlan.Portal.Security.Accounts;

/// <summary>
/// Between the password and the code: a cookie that says for five minutes whose password was right. It opens nothing but the page that asks
/// for the code; a new password changes the security stamp and makes it worthless.
/// </summary>
internal static class SecondStepCookie
{
    public const string Scheme = "portal-second-step";
    public const string Address = "/sign-in/code";

    /// <summary>So long after the password the code is taken.</summary>
    public static readonly TimeSpan Holds = TimeSpan.FromMinutes(5);

    private const string StampClaim = "stamp";

    public static Task StartAsync(HttpContext http, User user) =>
        http.SignInAsync(Scheme, new ClaimsPrincipal(new ClaimsIdentity(
            [new(ClaimTypes.NameIdentifier, user.Id.ToString()), new(StampClaim, user.SecurityStamp!)], Scheme)));

    /// <summary>Whose password was right a moment ago, or null.</summary>
    public static async Task<User?> FindAsync(HttpContext http)
    {
        var principal = (await http.AuthenticateAsync(Scheme)).Principal;
        var user = principal?.FindFirstValue(ClaimTypes.NameIdentifier) is { } id
            ? await http.RequestServices.GetRequiredService<UserManager<User>>().FindByIdAsync(id)
            : null;
        return user is { TwoFactorEnabled: true } && user.SecurityStamp == principal!.FindFirstValue(StampClaim) ? user : null;
    }

    public static Task EndAsync(HttpContext http) => http.SignOutAsync(Scheme);
}
