namespace Uijeongbu.SocialPlan.Portal.Features.Files.Pictures;

/// <summary>The check sum of a PNG chunk: CRC-32 over its type and its data (W3C PNG, annex D).</summary>
internal static class PngSum
{
    private const uint Polynomial = 0xEDB88320;

    private static readonly uint[] Table = [.. Enumerable.Range(0, 256).Select(Entry)];

    /// <summary>Begins over some bytes.</summary>
    public static uint Of(ReadOnlySpan<byte> bytes) => Add(uint.MaxValue, bytes);

    /// <summary>Goes on over some bytes.</summary>
    public static uint Add(uint sum, ReadOnlySpan<byte> bytes)
    {
        foreach (var one in bytes)
        {
            sum = Table[(sum ^ one) & 0xFF] ^ (sum >> 8);
        }

        return sum;
    }

    /// <summary>As it is written.</summary>
    public static uint End(uint sum) => ~sum;

    private static uint Entry(int number)
    {
        var entry = (uint)number;
        for (var bit = 0; bit < 8; bit++)
        {
            entry = (entry & 1) == 1 ? Polynomial ^ (entry >> 1) : entry >> 1;
        }

        return entry;
    }
}
