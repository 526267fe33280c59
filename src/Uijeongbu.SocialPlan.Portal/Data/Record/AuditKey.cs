using System.Security.Cryptography;

namespace Uijeongbu.SocialPlan.Portal.Data.Record;

/// <summary>
/// The key that seals the audit chain. It is not in the database: whoever can change rows cannot make a chain that holds. From the setting
/// <c>Portal:AuditKey</c> (64 hexadecimal digits; several nodes share it), else made once in the data directory, readable by its owner only.
/// </summary>
internal sealed class AuditKey
{
    public const string FileName = "audit.key";

    private const int Length = 32;
    private readonly Lazy<byte[]> _bytes;
    private readonly Func<bool> _exists;

    public AuditKey(IConfiguration configuration, PortalDataOptions options)
    {
        var setting = configuration["Portal:AuditKey"];
        _exists = () => !string.IsNullOrWhiteSpace(setting) || File.Exists(Path.Combine(options.DataDirectory, FileName));
        _bytes = new(() => string.IsNullOrWhiteSpace(setting) ? OfFile(Path.Combine(options.DataDirectory, FileName)) : Parse(setting, "Portal:AuditKey"));
    }

    public ReadOnlySpan<byte> Bytes => _bytes.Value;

    /// <summary>Whether there is one already; asking for its bytes makes one.</summary>
    public bool Exists => _exists();

    private static byte[] OfFile(string file)
    {
        if (!File.Exists(file))
        {
            Make(file);
        }

        return Parse(File.ReadAllText(file), file);
    }

    // Complete before it has its name: a second process finds the whole key or none.
    private static void Make(string file)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        var draft = $"{file}.{Guid.NewGuid():N}";
        FileStreamOptions options = new() { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using (StreamWriter writer = new(draft, options))
        {
            writer.Write(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(Length)));
        }

        try
        {
            File.Move(draft, file, overwrite: false);
        }
        catch (IOException) when (File.Exists(file))
        {
            File.Delete(draft); // another process was first; its key counts
        }
    }

    private static byte[] Parse(string text, string where) =>
        text.Trim() is { Length: 2 * Length } digits && digits.All(char.IsAsciiHexDigit)
            ? Convert.FromHexString(digits)
            : throw new InvalidOperationException($"감사 기록의 키가 올바르지 않습니다({where}). 16진수 64자리여야 합니다.");
}
