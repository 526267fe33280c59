using System.Reflection;
using Microsoft.AspNetCore.DataProtection;
using Uijeongbu.SocialPlan.Portal.Data;

namespace Uijeongbu.SocialPlan.Portal.Web;

/// <summary>
/// Keys that sign sign-ins, form tokens and links: in the database, so that every node and the command line have the same and a backup
/// holds them. Whoever reads the database reads them; the framework's warning about that is silenced in PortalLogging.
/// </summary>
internal static class PortalKeys
{
    /// <summary>Up to 10.0.6 anyone could forge a sign-in (CVE-2026-40372).</summary>
    private static readonly Version Floor = new(10, 0, 7);

    /// <exception cref="InvalidOperationException">The framework is older than the floor: the portal does not start.</exception>
    public static IServiceCollection AddPortalKeys(this IServiceCollection services)
    {
        var version = typeof(DataProtectionOptions).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";
        if (!IsSafe(version))
        {
            throw new InvalidOperationException($"ASP.NET Core {version}에서는 로그인을 위조할 수 있습니다(CVE-2026-40372). {Floor} 이상으로 올려 주십시오.");
        }

        services.AddDataProtection().SetApplicationName("Uijeongbu.SocialPlan").PersistKeysToDbContext<PortalDbContext>();
        return services;
    }

    /// <summary>Whether a version text such as <c>10.0.15+1f2e3d</c> is known to be at or above the floor.</summary>
    public static bool IsSafe(string informationalVersion) =>
        Version.TryParse(informationalVersion.Split('+', '-')[0], out var version) && version >= Floor;
}
