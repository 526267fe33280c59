using System.Buffers.Binary;

namespace Uijeongbu.SocialPlan.Portal.Features.Files.Pictures;

/// <summary>Which way up a picture is (Exif tag 0x0112, 1 to 8): the one thing kept of what a camera writes, or pictures would lie on their side.</summary>
internal static class PictureOrientation
{
    private const ushort Tag = 0x0112;
    private const ushort Short = 3;
    private const int EntryLength = 12;

    /// <summary>What Exif data (from their TIFF head on) say; 1, upright, when they say nothing that can be.</summary>
    public static ushort Of(ReadOnlySpan<byte> exif)
    {
        var isLittle = exif.StartsWith("II*\0"u8);
        if (exif.Length < 10 || (!isLittle && !exif.StartsWith("MM\0*"u8)))
        {
            return 1;
        }

        var at = isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(exif[4..]) : BinaryPrimitives.ReadUInt32BigEndian(exif[4..]);
        if (at > exif.Length - 2)
        {
            return 1;
        }

        var entries = exif[(int)at..];
        for (int i = 0, count = Read(entries, isLittle); i < count && 2 + ((i + 1) * EntryLength) <= entries.Length; i++)
        {
            var entry = entries[(2 + (i * EntryLength))..];
            if (Read(entry, isLittle) == Tag && Read(entry[2..], isLittle) == Short)
            {
                return Read(entry[8..], isLittle) is >= 1 and <= 8 and var found ? found : (ushort)1;
            }
        }

        return 1;
    }

    /// <summary>Exif data that say this and nothing else.</summary>
    public static byte[] Write(ushort orientation) =>
        [.. "MM\0*"u8, 0, 0, 0, 8, 0, 1, Tag >> 8, Tag & 0xFF, 0, (byte)Short, 0, 0, 0, 1, 0, (byte)orientation, 0, 0, 0, 0, 0, 0];

    private static ushort Read(ReadOnlySpan<byte> at, bool isLittle) => isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(at) : BinaryPrimitives.ReadUInt16BigEndian(at);
}
