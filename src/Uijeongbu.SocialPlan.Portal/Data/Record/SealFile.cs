namespace Uijeongbu.SocialPlan.Portal.Data.Record;

/// <summary>
/// The seals outside the database: <c>seals/YEAR.txt</c> in the data directory, one line each, only ever added to. Copy it elsewhere or
/// print it, and not even this machine can change the record unnoticed.
/// </summary>
internal sealed class SealFile(PortalDataOptions options)
{
    public const string Folder = "seals";
    public const string LockName = ".lock";

    private string Directory => Path.Combine(options.DataDirectory, Folder);

    /// <summary>Keeps others from sealing, here and in other processes, until disposed: a backup has table and file of one moment.</summary>
    public async Task<IAsyncDisposable> LockAsync(CancellationToken cancellationToken)
    {
        System.IO.Directory.CreateDirectory(Directory);
        while (true)
        {
            try
            {
                return new FileStream(Path.Combine(Directory, LockName), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (System.IO.Directory.Exists(Directory))
            {
                await Task.Delay(TimeSpan.FromMilliseconds(50), cancellationToken); // held by another
            }
        }
    }

    /// <summary>All lines of all years, oldest first, as they stand.</summary>
    public async Task<IReadOnlyList<string>> LinesAsync(CancellationToken cancellationToken)
    {
        List<string> lines = [];
        string[] files = System.IO.Directory.Exists(Directory) ? System.IO.Directory.GetFiles(Directory, "*.txt") : [];
        foreach (var file in files.Order(StringComparer.Ordinal))
        {
            lines.AddRange(await File.ReadAllLinesAsync(file, cancellationToken));
        }

        return lines;
    }

    /// <summary>Adds seals at the end, on the disk before it returns. A line that a crash cut off stays behind, on a line of its own.</summary>
    public void Append(IEnumerable<SealLine> seals)
    {
        System.IO.Directory.CreateDirectory(Directory);
        foreach (var year in seals.GroupBy(seal => seal.Day.Year))
        {
            FileStreamOptions open = new() { Mode = FileMode.OpenOrCreate, Access = FileAccess.ReadWrite };
            if (!OperatingSystem.IsWindows())
            {
                open.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            }

            using FileStream file = new(Path.Combine(Directory, FormattableString.Invariant($"{year.Key}.txt")), open);
            var isWhole = file.Length == 0 || LastByte(file) == '\n';
            file.Seek(0, SeekOrigin.End);
            file.Write(System.Text.Encoding.UTF8.GetBytes((isWhole ? "" : "\n") + string.Concat(year.Select(seal => seal + "\n"))));
            file.Flush(flushToDisk: true);
        }
    }

    private static int LastByte(FileStream file)
    {
        file.Seek(-1, SeekOrigin.End);
        return file.ReadByte();
    }
}
