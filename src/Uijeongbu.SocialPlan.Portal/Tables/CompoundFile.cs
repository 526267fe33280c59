using System.Text;

namespace Uijeongbu.SocialPlan.Portal.Tables;

/// <summary>The container of Microsoft's old formats and of encrypted new ones. Nothing in it is read; its stream names tell what it is.</summary>
internal static class CompoundFile
{
    private static readonly byte[] Start = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    public static bool IsOne(ReadOnlySpan<byte> start) => start.StartsWith(Start);

    /// <summary>Why the file is not read.</summary>
    public static Func<TableMessages, string> Explain(Stream file)
    {
        if (Holds(file, "EncryptedPackage"))
            return m => m.LockedWorkbook;
        if (Holds(file, "HwpSummaryInformation"))
            return m => m.HwpDocument;
        return m => m.OldWorkbook;
    }

    /// <summary>Names stand in the directory as UTF-16; the directory may be anywhere.</summary>
    private static bool Holds(Stream file, string name) => BytePattern.Count(file, Encoding.Unicode.GetBytes(name), most: 1) > 0;
}
