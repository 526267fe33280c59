using System.Buffers.Binary;
using System.Collections.Frozen;
using System.Text;

namespace Uijeongbu.SocialPlan.Portal.Features.Files.Pictures;

/// <summary>
/// Copies a PNG chunk by chunk (W3C PNG, third edition). Kept: what is needed to show it, its colours, its frames, the orientation. Left out:
/// texts, times, Exif, unknown chunks, and all that follows its end. A chunk whose check sum is wrong breaks it.
/// </summary>
internal sealed class PngFilter(Stream source, Stream target)
{
    private const int Block = 64 * 1024;

    private static readonly byte[] Signature = [0x89, .. "PNG\r\n\u001A\n"u8];

    private static readonly FrozenSet<string> Kept = new[]
    {
        "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "cICP", "mDCV", "cLLI", "sBIT", "bKGD", "hIST", "pHYs", "sPLT", "acTL", "fcTL", "fdAT",
    }.ToFrozenSet(StringComparer.Ordinal);

    private readonly byte[] _block = new byte[Block];
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private bool _stripped;

    public FilteredPicture Copy()
    {
        Span<byte> head = stackalloc byte[8];
        if (!Fill(head) || !head.SequenceEqual(Signature))
        {
            return FilteredPicture.Broken;
        }

        target.Write(head);
        while (!_seen.Contains("IEND"))
        {
            if (!Fill(head) || !Chunk(BinaryPrimitives.ReadUInt32BigEndian(head), Encoding.Latin1.GetString(head[4..])))
            {
                return FilteredPicture.Broken;
            }
        }

        return !_seen.Contains("IHDR") || !_seen.Contains("IDAT") ? FilteredPicture.Broken
            : _stripped || source.ReadByte() >= 0 ? FilteredPicture.Stripped : FilteredPicture.Clean;
    }

    /// <summary>Copies or drops one chunk; false when it is cut off or its check sum is wrong.</summary>
    private bool Chunk(uint length, string type)
    {
        if (length > int.MaxValue || (_seen.Count == 0 && type != "IHDR"))
        {
            return false;
        }

        _seen.Add(type);
        var isKept = Kept.Contains(type);
        _stripped |= !isKept;
        return type == "eXIf" ? Orientation(length) : Body(length, type, isKept);
    }

    private bool Body(uint length, string type, bool isKept)
    {
        var sum = PngSum.Of(Encoding.Latin1.GetBytes(type));
        Span<byte> head = [.. new byte[4], .. Encoding.Latin1.GetBytes(type)];
        BinaryPrimitives.WriteUInt32BigEndian(head, length);
        Put(head, isKept);
        for (var left = (long)length; left > 0;)
        {
            var piece = _block.AsSpan(0, (int)Math.Min(left, Block));
            if (!Fill(piece))
            {
                return false;
            }

            sum = PngSum.Add(sum, piece);
            Put(piece, isKept);
            left -= piece.Length;
        }

        return EndsWith(sum, isKept);
    }

    private bool EndsWith(uint sum, bool isKept)
    {
        Span<byte> stated = stackalloc byte[4];
        if (!Fill(stated) || BinaryPrimitives.ReadUInt32BigEndian(stated) != PngSum.End(sum))
        {
            return false;
        }

        Put(stated, isKept);
        return true;
    }

    private bool Orientation(uint length)
    {
        Span<byte> stated = stackalloc byte[4];
        var exif = new byte[Math.Min(length, Block)];
        if (length > Block || !Fill(exif) || !Fill(stated))
        {
            return false;
        }

        if (PictureOrientation.Of(exif) is > 1 and var orientation)
        {
            byte[] chunk = [.. "eXIf"u8, .. PictureOrientation.Write(orientation)];
            Span<byte> number = stackalloc byte[4];
            BinaryPrimitives.WriteInt32BigEndian(number, chunk.Length - 4);
            target.Write(number);
            target.Write(chunk);
            BinaryPrimitives.WriteUInt32BigEndian(number, PngSum.End(PngSum.Of(chunk)));
            target.Write(number);
        }

        return true;
    }

    private void Put(ReadOnlySpan<byte> bytes, bool isKept)
    {
        if (isKept)
        {
            target.Write(bytes);
        }
    }

    private bool Fill(Span<byte> bytes) => source.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false) == bytes.Length;
}
