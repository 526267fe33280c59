using Uijeongbu.SocialPlan.Portal.Data.Record;
using Uijeongbu.SocialPlan.Portal.Data.Uploads;

namespace Uijeongbu.SocialPlan.Portal.Data.Backup;

/// <summary>What belongs to the portal's data beside its database, below the data directory: the audit key, the seals, the uploads.</summary>
internal static class PortalFiles
{
    private static readonly string[] Folders = [SealFile.Folder, UploadFolder.Name];

    /// <summary>Paths below the data directory with forward slashes, sorted.</summary>
    public static IReadOnlyList<string> In(string dataDirectory)
    {
        var files = Folders.Select(folder => Path.Combine(dataDirectory, folder)).Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)).Where(file => Path.GetFileName(file) != SealFile.LockName)
            .Concat(new[] { Path.Combine(dataDirectory, AuditKey.FileName) }.Where(File.Exists));
        return [.. files.Select(file => Path.GetRelativePath(dataDirectory, file).Replace('\\', '/')).Order(StringComparer.Ordinal)];
    }

    /// <summary>Whether a path of a backup may be written below a data directory: one of the above, and no way out of it.</summary>
    public static bool Owns(string path) =>
        path == AuditKey.FileName
        || (Folders.Any(folder => path.StartsWith(folder + "/", StringComparison.Ordinal))
            && path.Split('/').All(part => part is not ("" or "." or "..") && part.AsSpan().IndexOfAny('\\', ':', '\0') < 0));

    /// <summary>A new file that nobody but the portal's account can read.</summary>
    public static FileStream Create(string file, FileMode mode)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
        FileStreamOptions options = new() { Mode = mode, Access = FileAccess.ReadWrite };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return new(file, options);
    }
}
