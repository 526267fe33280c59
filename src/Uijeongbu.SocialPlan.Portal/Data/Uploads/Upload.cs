using System.Security.Cryptography;
using Uijeongbu.SocialPlan.Portal.Data.Backup;

namespace Uijeongbu.SocialPlan.Portal.Data.Uploads;

/// <summary>A file that has come in and belongs to nothing yet. Disposing it takes it away unless it was moved to its place.</summary>
internal sealed class Upload(string file) : IDisposable
{
    private const int Block = 64 * 1024;
    private const string Rewritten = ".rewritten";

    private bool _moved;

    /// <summary>Bytes that came in.</summary>
    public long Length { get; private set; }

    /// <summary>Whether more came than is kept.</summary>
    public bool IsTooLarge { get; private set; }

    /// <summary>SHA-256 of what lies here, 64 lower-case hexadecimal digits.</summary>
    public string Hash { get; private set; } = "";

    /// <summary>For looking into it.</summary>
    public FileStream Open() => new(file, FileMode.Open, FileAccess.Read);

    public async Task FillAsync(Stream sent, long largest, CancellationToken cancellationToken)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await using var target = PortalFiles.Create(file, FileMode.CreateNew);
        var block = new byte[Block];
        for (int read; !IsTooLarge && (read = await sent.ReadAsync(block, cancellationToken)) > 0;)
        {
            Length += read;
            IsTooLarge = Length > largest;
            hash.AppendData(block, 0, read);
            await target.WriteAsync(block.AsMemory(0, read), cancellationToken);
        }

        target.Flush(flushToDisk: true);
        Hash = Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>Puts what a filter makes of it in its place.</summary>
    /// <param name="filter">Reads the first and writes the second; false leaves all as it was.</param>
    public bool Rewrite(Func<Stream, Stream, bool> filter)
    {
        var rewritten = file + Rewritten;
        try
        {
            using (var from = Open())
            using (var to = PortalFiles.Create(rewritten, FileMode.CreateNew))
            {
                if (!filter(from, to))
                {
                    return false;
                }

                to.Flush(flushToDisk: true);
            }

            File.Move(rewritten, file, overwrite: true);
            using var kept = Open();
            (Length, Hash) = (kept.Length, Convert.ToHexStringLower(SHA256.HashData(kept)));
            return true;
        }
        finally
        {
            File.Delete(rewritten);
        }
    }

    public void MoveTo(string place)
    {
        File.Move(file, place);
        _moved = true;
    }

    public void Dispose()
    {
        if (!_moved)
        {
            File.Delete(file);
        }
    }
}
