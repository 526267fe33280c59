namespace Uijeongbu.SocialPlan.Portal.Tables;

/// <summary>Looks for bytes in a file in blocks, without holding the file.</summary>
internal static class BytePattern
{
    /// <summary>Occurrences from the start of the file, counted up to <paramref name="most"/>.</summary>
    public static int Count(Stream file, ReadOnlySpan<byte> pattern, int most)
    {
        var block = new byte[64 * 1024];
        var (kept, count) = (0, 0);
        file.Position = 0;
        for (int read; count < most && (read = file.Read(block.AsSpan(kept))) > 0;)
        {
            var seen = block.AsSpan(0, kept + read);
            count += seen.Count(pattern);

            // The tail may hold the beginning of the pattern. It is shorter than the pattern, so nothing is counted twice.
            kept = Math.Min(seen.Length, pattern.Length - 1);
            seen[^kept..].CopyTo(block);
        }

        return Math.Min(count, most);
    }
}
