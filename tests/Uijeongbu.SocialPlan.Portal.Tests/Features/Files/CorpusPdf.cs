using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Uijeongbu.SocialPlan.Portal.Tests.Features.Files;

/// <summary>PDF files written by hand, as plain as they come.</summary>
internal static class CorpusPdf
{
    /// <summary>One page for each text.</summary>
    public static byte[] Of(params string[] pages) => Write("", pages.Select(page => Stream(Encoding.ASCII.GetBytes($"BT /F1 12 Tf 72 700 Td ({page}) Tj ET"))));

    /// <summary>With something in the catalog, such as an action when it is opened.</summary>
    public static byte[] With(string catalog) => Write(catalog, [Stream("BT /F1 12 Tf 72 700 Td (plain text) Tj ET"u8.ToArray())]);

    /// <summary>A page that is a picture.</summary>
    public static byte[] Scanned() => Write("", [Stream("q 500 0 0 700 50 50 cm /Im0 Do Q"u8.ToArray())]);

    /// <summary>A page whose content unpacks to some megabytes of nothing.</summary>
    public static byte[] Dense(int megabytes)
    {
        using MemoryStream packed = new();
        using (ZLibStream zip = new(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            var blank = new byte[1 << 20];
            Array.Fill(blank, (byte)' ');
            for (var i = 0; i < megabytes; i++)
            {
                zip.Write(blank);
            }
        }

        return Write("", [Stream(packed.ToArray(), "/Filter /FlateDecode ")]);
    }

    /// <summary>Arrays in arrays.</summary>
    public static byte[] Nested(int depth) => Write("/Deep " + new string('[', depth) + new string(']', depth), [Stream("BT ET"u8.ToArray())]);

    private static byte[] Stream(byte[] content, string filter = "") =>
        [.. Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"<< {filter}/Length {content.Length} >>\nstream\n")), .. content, .. "\nendstream"u8];

    private static byte[] Write(string catalog, IEnumerable<byte[]> contents)
    {
        List<byte[]> pages = [.. contents];
        List<byte[]> objects =
        [
            Text($"<< /Type /Catalog /Pages 2 0 R {catalog} >>"),
            Text($"<< /Type /Pages /Count {pages.Count} /Kids [{string.Join(' ', pages.Select((_, i) => $"{(2 * i) + 5} 0 R"))}] >>"),
            Text("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"),
            [.. Text("<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>\nstream\n"), 0, .. "\nendstream"u8],
        ];
        foreach (var (i, content) in pages.Index())
        {
            objects.Add(Text($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {(2 * i) + 6} 0 R /Resources << /Font << /F1 3 0 R >> /XObject << /Im0 4 0 R >> >> >>"));
            objects.Add(content);
        }

        return Put(objects);
    }

    private static byte[] Put(List<byte[]> objects)
    {
        using MemoryStream file = new();
        file.Write("%PDF-1.7\n"u8);
        List<long> places = [];
        foreach (var (i, one) in objects.Index())
        {
            places.Add(file.Length);
            file.Write([.. Text($"{i + 1} 0 obj\n"), .. one, .. "\nendobj\n"u8]);
        }

        var table = file.Length;
        file.Write(Text($"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n{string.Concat(places.Select(place => $"{place:D10} 00000 n \n"))}"));
        file.Write(Text($"trailer\n<< /Size {objects.Count + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n"));
        return file.ToArray();
    }

    private static byte[] Text(FormattableString text) => Encoding.ASCII.GetBytes(FormattableString.Invariant(text));

    private static byte[] Text(string text) => Encoding.ASCII.GetBytes(text);
}
