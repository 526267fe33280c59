using Microsoft.AspNetCore.Hosting;

namespace Uijeongbu.SocialPlan.Portal.Commands;

/// <summary>
/// The words that <c>serve</c> and <c>migrate</c> pass on to the host: <c>--urls http://…</c>, <c>--Portal:SampleData=false</c>. The host
/// swallows anything else in silence, so that a mistyped command would open the portal.
/// </summary>
internal static class HostOptions
{
    private static readonly HashSet<string> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        WebHostDefaults.ServerUrlsKey, "http_ports", "https_ports", WebHostDefaults.EnvironmentKey, WebHostDefaults.ContentRootKey,
        WebHostDefaults.WebRootKey, WebHostDefaults.ApplicationKey, WebHostDefaults.ShutdownTimeoutKey, WebHostDefaults.DetailedErrorsKey,
        WebHostDefaults.CaptureStartupErrorsKey, WebHostDefaults.PreferHostingUrlsKey, WebHostDefaults.SuppressStatusMessagesKey,
        WebHostDefaults.StartupAssemblyKey, WebHostDefaults.HostingStartupAssembliesKey, WebHostDefaults.PreventHostingStartupKey,
        WebHostDefaults.HostingStartupExcludeAssembliesKey, WebHostDefaults.StaticWebAssetsKey, "AllowedHosts",
        "Portal", // the section itself, without a value, as hosts that pass their whole configuration on write it
    };

    /// <summary>The words that are no host option and no value of one.</summary>
    public static IEnumerable<string> Spare(IReadOnlyList<string> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            var parts = words[i].Split('=', 2);
            var name = parts[0].StartsWith("--", StringComparison.Ordinal) ? parts[0][2..] : "";
            if (!Known.Contains(name) && !name.Contains(':', StringComparison.Ordinal))
            {
                yield return words[i];
            }
            else if (parts.Length == 1 && ++i == words.Count)
            {
                yield return words[^1]; // an option without its value
            }
        }
    }
}
