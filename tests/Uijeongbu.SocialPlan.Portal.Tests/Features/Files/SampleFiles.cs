using System.IO.Compression;
using System.Text;

namespace Uijeongbu.SocialPlan.Portal.Tests.Features.Files;

/// <summary>The smallest files that are what they say, and some that are not.</summary>
internal static class SampleFiles
{
    public static byte[] Pdf { get; } = [.. "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n"u8];

    public static byte[] Png { get; } = [0x89, .. "PNG\r\n\u001A\n"u8, 0, 0, 0, 13];

    public static byte[] Jpeg { get; } = [0xFF, 0xD8, 0xFF, 0xE0, 0, 16, .. "JFIF"u8];

    public static byte[] Hwp { get; } = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[504], .. Encoding.Unicode.GetBytes("\u0005HwpSummaryInformation"), .. new byte[400], .. "HWP Document File"u8];

    public static byte[] OldWorkbook { get; } = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[504], .. Encoding.Unicode.GetBytes("Workbook")];

    public static byte[] Hwpx { get; } = Zip(("mimetype", "application/hwp+zip"), ("Contents/section0.xml", "<x/>"), ("Scripts/headerScripts", ""));

    public static byte[] Xlsx { get; } = Zip(("[Content_Types].xml", "<x/>"), ("xl/workbook.xml", "<x/>"));

    public static byte[] Docx { get; } = Zip(("[Content_Types].xml", "<x/>"), ("word/document.xml", "<x/>"));

    public static byte[] Pptx { get; } = Zip(("[Content_Types].xml", "<x/>"), ("ppt/presentation.xml", "<x/>"));

    public static byte[] Zip(params (string Name, string Text)[] entries)
    {
        using MemoryStream file = new();
        using (ZipArchive zip = new(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in entries)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return file.ToArray();
    }
}
