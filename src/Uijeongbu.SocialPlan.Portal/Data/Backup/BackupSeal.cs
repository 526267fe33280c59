using System.Security.Cryptography;
using System.Text;

namespace Uijeongbu.SocialPlan.Portal.Data.Backup;

/// <summary>
/// SHA-256 of everything before it, in the comment at the very end of the file. The entries carry their own; this one finds what lies between
/// them, so that no single damaged byte passes.
/// </summary>
internal static class BackupSeal
{
    private const string Prefix = "sha256:";

    /// <summary>As long as the comment that takes its place.</summary>
    public static readonly string Placeholder = Prefix + new string('0', 64);

    public static async Task AddAsync(FileStream file, CancellationToken cancellationToken)
    {
        var comment = await OfAsync(file, cancellationToken);
        file.Position = file.Length - Placeholder.Length;
        await file.WriteAsync(Encoding.ASCII.GetBytes(comment), cancellationToken);
    }

    public static async Task<bool> HoldsAsync(FileStream file, CancellationToken cancellationToken)
    {
        if (file.Length < Placeholder.Length)
        {
            return false;
        }

        var written = new byte[Placeholder.Length];
        file.Position = file.Length - written.Length;
        await file.ReadExactlyAsync(written, cancellationToken);
        return Encoding.ASCII.GetString(written) == await OfAsync(file, cancellationToken);
    }

    private static async Task<string> OfAsync(FileStream file, CancellationToken cancellationToken)
    {
        file.Position = 0;
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[1 << 16];
        for (var left = file.Length - Placeholder.Length; left > 0;)
        {
            var read = await file.ReadAsync(buffer.AsMemory(0, (int)Math.Min(left, buffer.Length)), cancellationToken);
            hash.AppendData(buffer.AsSpan(0, read));
            left -= read > 0 ? read : throw new EndOfStreamException("The backup became shorter while it was read.");
        }

        return Prefix + Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
