using System.Buffers.Binary;
using System.Text;
using Uijeongbu.SocialPlan.Portal.Features.Files.Pictures;

namespace Uijeongbu.SocialPlan.Portal.Tests.Features.Files;

/// <summary>A picture of 12 by 8 points as a browser draws it, and with what cameras and programs put into pictures.</summary>
internal static class SamplePictures
{
    public const string Gps = "GPS 37.738/127.0337";

    public static byte[] Jpeg { get; } = Convert.FromBase64String("/9j/4AAQSkZJRgABAQAAAQABAAD/4gHYSUNDX1BST0ZJTEUAAQEAAAHIAAAAAAQwAABtbnRyUkdCIFhZWiAH4AABAAEAAAAAAABhY3NwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAA9tYAAQAAAADTLQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAlkZXNjAAAA8AAAACRyWFlaAAABFAAAABRnWFlaAAABKAAAABRiWFlaAAABPAAAABR3dHB0AAABUAAAABRyVFJDAAABZAAAAChnVFJDAAABZAAAAChiVFJDAAABZAAAAChjcHJ0AAABjAAAADxtbHVjAAAAAAAAAAEAAAAMZW5VUwAAAAgAAAAcAHMAUgBHAEJYWVogAAAAAAAAb6IAADj1AAADkFhZWiAAAAAAAABimQAAt4UAABjaWFlaIAAAAAAAACSgAAAPhAAAts9YWVogAAAAAAAA9tYAAQAAAADTLXBhcmEAAAAAAAQAAAACZmYAAPKnAAANWQAAE9AAAApbAAAAAAAAAABtbHVjAAAAAAAAAAEAAAAMZW5VUwAAACAAAAAcAEcAbwBvAGcAbABlACAASQBuAGMALgAgADIAMAAxADb/2wBDAA0JCgsKCA0LCgsODg0PEyAVExISEyccHhcgLikxMC4pLSwzOko+MzZGNywtQFdBRkxOUlNSMj5aYVpQYEpRUk//2wBDAQ4ODhMREyYVFSZPNS01T09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT0//wAARCAAIAAwDASIAAhEBAxEB/8QAFgABAQEAAAAAAAAAAAAAAAAAAAQG/8QAFxABAQEBAAAAAAAAAAAAAAAAAAIDIv/EABUBAQEAAAAAAAAAAAAAAAAAAAUG/8QAGREAAgMBAAAAAAAAAAAAAAAAAAIDBRIx/9oADAMBAAIRAxEAPwDKbWkq+gUtVAmOCdlM+j//2Q==");

    public static byte[] Png { get; } = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAwAAAAICAYAAADN5B7xAAAAxUlEQVR4AUxPoRECQQzcefc5OqACSqACNAaLwWOwCDwGi0GjkJRABXRABcz8RYbdux/+xM1ls7vZpPtiFh/M441FvLCMJ1Zxxyau2MUZhzjiFHtcYotbrPGIzmHIfI7Ev4ezztBfcWZ/KFi6Hl2mwPnUVJ0LmSDs7OcRi3PiYphIY0KdLHKgwJmQaZJBOhoUb1zHKLYyWaREToNEE05objCaWnNqsPoVM8GayWq22EZT+icXQ93VCql4raF1VPt4g3M94R8AAAD//2sSYvQAAAAGSURBVAMAGshr+VQS47kAAAAASUVORK5CYII=");

    /// <summary>Exif data with an orientation and a place.</summary>
    public static byte[] Exif(ushort orientation) => [.. PictureOrientation.Write(orientation), .. Encoding.ASCII.GetBytes(Gps)];

    /// <summary>The picture with a segment after its first one.</summary>
    public static byte[] With(int marker, byte[] body) => [.. Jpeg[..20], 0xFF, (byte)marker, (byte)((body.Length + 2) >> 8), (byte)((body.Length + 2) & 0xFF), .. body, .. Jpeg[20..]];

    public static byte[] WithExif(ushort orientation) => With(0xE1, [.. "Exif\0\0"u8, .. Exif(orientation)]);

    /// <summary>The picture with a chunk after its first one.</summary>
    public static byte[] With(string type, byte[] body) => [.. Png[..33], .. Chunk(type, body), .. Png[33..]];

    private static byte[] Chunk(string type, byte[] body)
    {
        byte[] summed = [.. Encoding.ASCII.GetBytes(type), .. body];
        var (length, sum) = (new byte[4], new byte[4]);
        BinaryPrimitives.WriteInt32BigEndian(length, body.Length);
        BinaryPrimitives.WriteUInt32BigEndian(sum, PngSum.End(PngSum.Of(summed)));
        return [.. length, .. summed, .. sum];
    }
}
