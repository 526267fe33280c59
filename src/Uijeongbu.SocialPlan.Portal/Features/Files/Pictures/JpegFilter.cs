using System.Buffers.Binary;

namespace Uijeongbu.SocialPlan.Portal.Features.Files.Pictures;

/// <summary>
/// Copies a JPEG segment by segment (ITU-T T.81, annex B). Kept: what is needed to show it, the JFIF head, the colour profile, Adobe's mark of
/// the colour model, the orientation. Left out: Exif, XMP, IPTC, comments, thumbnails, unknown segments, and all that follows its end.
/// </summary>
internal sealed class JpegFilter(Stream source, Stream target)
{
    private const int Start = 0xD8;
    private const int End = 0xD9;
    private const int Scan = 0xDA;
    private const int App0 = 0xE0;
    private const int Comment = 0xFE;
    private const int Nothing = -1;

    private bool _hasFrame;
    private bool _hasScan;
    private bool _stripped;

    public FilteredPicture Copy()
    {
        if (source.ReadByte() != 0xFF || source.ReadByte() != Start)
        {
            return FilteredPicture.Broken;
        }

        target.Write([0xFF, Start]);
        var marker = NextMarker();
        while (marker is not End and not Nothing)
        {
            marker = Segment(marker);
        }

        if (marker != End || !_hasFrame || !_hasScan)
        {
            return FilteredPicture.Broken;
        }

        target.Write([0xFF, End]);
        return _stripped || source.ReadByte() >= 0 ? FilteredPicture.Stripped : FilteredPicture.Clean;
    }

    /// <summary>Copies or drops the segment of a marker.</summary>
    /// <returns>The next marker; -1 when the file ends too soon.</returns>
    private int Segment(int marker)
    {
        Span<byte> head = stackalloc byte[2];
        if (marker is < 0xC0 or (>= 0xD0 and <= 0xD7) || source.ReadAtLeast(head, 2, throwOnEndOfStream: false) < 2)
        {
            return Nothing;
        }

        var body = new byte[Math.Max(0, BinaryPrimitives.ReadUInt16BigEndian(head) - 2)];
        if (source.ReadAtLeast(body, body.Length, throwOnEndOfStream: false) < body.Length)
        {
            return Nothing;
        }

        Keep(marker, body);
        _hasFrame |= marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);
        _hasScan |= marker == Scan;
        return marker == Scan ? CopyScan() : NextMarker();
    }

    private void Keep(int marker, byte[] body)
    {
        if (marker is < App0 or (> 0xEF and not Comment))
        {
            Write(marker, body);
            return;
        }

        ReadOnlySpan<byte> seen = body;
        var isKept = (marker == App0 && seen.StartsWith("JFIF\0"u8) && body is [_, _, _, _, _, _, _, _, _, _, _, _, 0, 0])
            || (marker == 0xE2 && seen.StartsWith("ICC_PROFILE\0"u8)) || (marker == 0xEE && seen.StartsWith("Adobe"u8));
        _stripped |= !isKept;
        if (isKept)
        {
            Write(marker, body);
        }
        else if (marker == App0 && seen.StartsWith("JFIF\0"u8) && body.Length >= 14)
        {
            Write(marker, [.. body.AsSpan(0, 12), 0, 0]); // without its thumbnail
        }
        else if (marker == 0xE1 && seen.StartsWith("Exif\0\0"u8) && PictureOrientation.Of(seen[6..]) is > 1 and var orientation)
        {
            Write(marker, [.. "Exif\0\0"u8, .. PictureOrientation.Write(orientation)]);
        }
    }

    private void Write(int marker, ReadOnlySpan<byte> body)
    {
        target.Write([0xFF, (byte)marker, (byte)((body.Length + 2) >> 8), (byte)((body.Length + 2) & 0xFF)]);
        target.Write(body);
    }

    // In a scan 0xFF is followed by 0 when it is a value, and by D0 to D7 where decoding may begin anew.
    private int CopyScan()
    {
        for (int read; (read = source.ReadByte()) >= 0;)
        {
            if (read != 0xFF)
            {
                target.WriteByte((byte)read);
                continue;
            }

            var next = source.ReadByte();
            while (next == 0xFF)
            {
                next = source.ReadByte();
            }

            if (next is not (0 or (>= 0xD0 and <= 0xD7)))
            {
                return next;
            }

            target.Write([0xFF, (byte)next]);
        }

        return Nothing;
    }

    private int NextMarker()
    {
        var read = source.ReadByte();
        if (read != 0xFF)
        {
            return Nothing;
        }

        while (read == 0xFF)
        {
            read = source.ReadByte();
        }

        return read;
    }
}
