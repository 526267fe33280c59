using Microsoft.AspNetCore.DataProtection;

namespace Uijeongbu.SocialPlan.Portal.Web;

/// <summary>
/// Keys that sign form tokens: in the data directory, so that a restart or an update of the portal does not break a form someone is filling in.
/// Where nothing can be written they live as long as the process: on PostgreSQL the portal needs no folder otherwise.
/// </summary>
internal static class PortalKeys
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    public static IServiceCollection AddPortalKeys(this IServiceCollection services, string dataDirectory)
    {
        var keys = services.AddDataProtection().SetApplicationName("Uijeongbu.SocialPlan");
        var folder = Path.Combine(dataDirectory, "keys");
        if (WhyNotWritable(folder) is { } reason)
        {
            // There is no log yet. Whoever runs the portal reads standard error.
            Console.Error.WriteLine($"데이터 폴더 {dataDirectory}에 쓸 수 없어({reason}) 양식 서명 키를 저장하지 않습니다. 다시 시작하면 작성 중이던 양식은 다시 열어야 합니다.");
            keys.UseEphemeralDataProtectionProvider();
        }
        else
        {
            keys.PersistKeysToFileSystem(new DirectoryInfo(folder));
        }

        return services;
    }

    private static string? WhyNotWritable(string folder)
    {
        try
        {
            if (OperatingSystem.IsWindows())
            {
                Directory.CreateDirectory(folder);
            }
            else
            {
                Directory.CreateDirectory(folder, OwnerOnly); // the folder is the protection; the framework's warning about that is silenced in PortalLogging
            }

            using var trial = new FileStream(Path.Combine(folder, Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose);
            return null;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            return refused.Message;
        }
    }
}
