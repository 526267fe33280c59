using Microsoft.AspNetCore.DataProtection;

namespace Uijeongbu.SocialPlan.Portal.Web;

/// <summary>Keys that sign form tokens: in the data directory, so that a restart or an update of the portal does not break a form someone is filling in.</summary>
internal static class PortalKeys
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    public static IServiceCollection AddPortalKeys(this IServiceCollection services, string dataDirectory)
    {
        var keys = Path.Combine(dataDirectory, "keys");
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(keys);
        }
        else
        {
            Directory.CreateDirectory(keys, OwnerOnly); // the folder is the protection; the framework's warning about that is silenced in PortalLogging
        }

        services.AddDataProtection().SetApplicationName("Uijeongbu.SocialPlan").PersistKeysToFileSystem(new DirectoryInfo(keys));
        return services;
    }
}
