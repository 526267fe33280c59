using Uijeongbu.SocialPlan.Portal.Tables.Workbooks;

namespace Uijeongbu.SocialPlan.Portal.Tables;

/// <summary>Tells formats apart by what is in the file, because names lie: much that is called .xls is a web page.</summary>
internal static class TableFormat
{
    private const int StartLength = 64;
    private static readonly string[] HancellNames = [".cell", ".nxl"];

    /// <exception cref="UnreadableTableException">A format that is not read.</exception>
    public static ISheetSource Open(Stream file, string fileName, TableLimits limits, CancellationToken cancel)
    {
        if (IsWorkbook(file, fileName))
            return new FirstSheet(file, limits, cancel);

        var encoding = TextEncoding.Find(file);
        return new DelimitedSheet(() =>
        {
            file.Position = 0;
            return new StreamReader(file, encoding, detectEncodingFromByteOrderMarks: false, leaveOpen: true);
        });
    }

    /// <summary>The same for what only a workbook can say: a text file is refused.</summary>
    /// <exception cref="UnreadableTableException">A format that is not read.</exception>
    public static WorkbookFile OpenWorkbook(Stream file, string fileName, TableLimits limits, CancellationToken cancel) =>
        IsWorkbook(file, fileName) ? WorkbookFile.Open(file, limits, cancel) : throw new UnreadableTableException(m => m.NotAWorkbook);

    /// <returns>false for text.</returns>
    private static bool IsWorkbook(Stream file, string fileName)
    {
        var start = StartOf(file);
        if (start.Length == 0)
            throw new UnreadableTableException(m => m.Empty);
        if (HancellNames.Contains(Path.GetExtension(fileName), StringComparer.OrdinalIgnoreCase))
            throw new UnreadableTableException(m => m.HancellWorkbook);
        if (CompoundFile.IsOne(start))
            throw new UnreadableTableException(CompoundFile.Explain(file));
        if (IsGuarded(start))
            throw new UnreadableTableException(m => m.GuardedDocument);
        if (IsWebPage(start))
            throw new UnreadableTableException(m => m.WebPage);
        return IsZip(start);
    }

    private static byte[] StartOf(Stream file)
    {
        var start = new byte[StartLength];
        file.Position = 0;
        return start[..file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)];
    }

    /// <summary>A zip with entries, or an empty one.</summary>
    private static bool IsZip(ReadOnlySpan<byte> start) => start.StartsWith("PK\u0003\u0004"u8) || start.StartsWith("PK\u0005\u0006"u8);

    /// <summary>Fasoo (<c>DRMONE</c>), NASCA (<c>NASCA DRM FILE</c>) and SoftCamp (<c>SCDSA</c>), as used in Korean offices.</summary>
    private static bool IsGuarded(ReadOnlySpan<byte> start) =>
        start.IndexOf("DRMONE"u8) >= 0 || start.IndexOf("NASCA DRM"u8) >= 0 || start.StartsWith("SCDSA"u8);

    private static bool IsWebPage(ReadOnlySpan<byte> start)
    {
        var text = start.StartsWith("\uFEFF"u8) ? start[3..] : start;
        return text.TrimStart(" \t\r\n"u8).StartsWith("<"u8);
    }
}
