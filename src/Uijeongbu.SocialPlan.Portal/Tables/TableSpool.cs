namespace Uijeongbu.SocialPlan.Portal.Tables;

/// <summary>Makes a file of limited size that can be read several times, without holding it in memory.</summary>
internal static class TableSpool
{
    /// <returns>null when the stream can go back itself, else its content in a temporary file that vanishes when it is closed.</returns>
    /// <exception cref="UnreadableTableException">The file is too large; at most one block beyond the limit has been read.</exception>
    public static Stream? OpenIfNeeded(Stream file, TableLimits limits, CancellationToken cancel)
    {
        if (file.CanSeek)
            return file.Length <= limits.FileBytes ? null : throw TooLarge(limits);

        // A temporary file of the runtime's own making is readable by this user alone.
        var spool = new FileStream(
            Path.GetTempFileName(), FileMode.Open, FileAccess.ReadWrite, FileShare.None, bufferSize: 0, FileOptions.DeleteOnClose);
        try
        {
            var block = new byte[64 * 1024];
            for (int read; (read = file.Read(block)) > 0;)
            {
                cancel.ThrowIfCancellationRequested();
                if (spool.Length + read > limits.FileBytes)
                    throw TooLarge(limits);
                spool.Write(block, 0, read);
            }

            return spool;
        }
        catch
        {
            spool.Dispose();
            throw;
        }
    }

    private static UnreadableTableException TooLarge(TableLimits limits) => new(m => m.TooLarge(limits.FileBytes >> 20));
}
