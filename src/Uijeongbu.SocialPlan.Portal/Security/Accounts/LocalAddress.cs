namespace Uijeongbu.SocialPlan.Portal.Security.Accounts;

/// <summary>
/// Where a sign-in leads back to: an address of this site or the signed-in home. Allowed is only what every browser reads as a path: one
/// slash first, no second one, no backslash (browsers read it as a slash), no control character (browsers leave it out).
/// </summary>
internal static class LocalAddress
{
    public const string QueryKey = "returnUrl";

    public const string Home = "/app";

    public static string OrHome(string? address) => IsLocal(address) ? address! : Home;

    public static bool IsLocal(string? address) =>
        address is ['/', ..] and not ['/', '/', ..]
        && !address.Any(character => character is '\\' || char.IsControl(character) || char.IsWhiteSpace(character))
        && !address.StartsWith("/sign-", StringComparison.OrdinalIgnoreCase);
}
