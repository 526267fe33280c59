using System.IO.Compression;
using System.Text;

namespace Uijeongbu.SocialPlan.Portal.Tests.Features.Files;

/// <summary>Documents that are packages of parts, written by hand.</summary>
internal static class CorpusPackages
{
    private const string Types = """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/>""";

    /// <summary>A workbook of one sheet, 시트1.</summary>
    public static byte[] Xlsx(string cells, string shared = "", params (string Name, string Text)[] more) => Package(
        [
            ("xl/workbook.xml", """<workbook xmlns:r="r"><sheets><sheet name="시트1" sheetId="1" r:id="rId1"/></sheets></workbook>"""),
            ("xl/_rels/workbook.xml.rels", """<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"""),
            ("xl/worksheets/sheet1.xml", $"<worksheet><sheetData><row r=\"7\">{cells}</row></sheetData></worksheet>"),
            .. shared.Length > 0 ? new[] { ("xl/sharedStrings.xml", $"<sst>{shared}</sst>") } : [], .. more,
        ]);

    public static string Inline(string cell, string text) => $"<c r=\"{cell}\" t=\"inlineStr\"><is><t>{text}</t></is></c>";

    public static byte[] Docx(string paragraphs, params (string Name, string Text)[] more) =>
        Package([("word/document.xml", $"<w:document xmlns:w=\"w\"><w:body>{paragraphs}</w:body></w:document>"), .. more]);

    public static string Paragraph(params string[] runs) => $"<w:p>{string.Concat(runs.Select(run => $"<w:r><w:t>{run}</w:t></w:r>"))}</w:p>";

    public static byte[] Pptx(string text, params (string Name, string Text)[] more) =>
        Package([("ppt/presentation.xml", "<p/>"), ("ppt/slides/slide3.xml", $"<p:sld xmlns:p=\"p\" xmlns:a=\"a\"><a:p><a:r><a:t>{text}</a:t></a:r></a:p></p:sld>"), .. more]);

    public static byte[] Hwpx(string text, params (string Name, string Text)[] more) => SampleFiles.Zip(
        [("mimetype", "application/hwp+zip"), ("Contents/section0.xml", $"<hs:sec xmlns:hs=\"s\" xmlns:hp=\"p\"><hp:p><hp:run><hp:t>{text}</hp:t></hp:run></hp:p></hs:sec>"), .. more]);

    /// <summary>With types of its parts, as macros have them.</summary>
    public static byte[] Typed(string main, string type) =>
        SampleFiles.Zip(("[Content_Types].xml", $"{Types}<Override PartName=\"/x.bin\" ContentType=\"{type}\"/></Types>"), (main, "<x/>"), ("x.bin", "x"));

    /// <summary>A part of some megabytes that packs to next to nothing.</summary>
    public static byte[] Dense(int megabytes)
    {
        using MemoryStream file = new();
        using (ZipArchive zip = new(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, size) in new[] { ("[Content_Types].xml", 0), ("xl/workbook.xml", 0), ("xl/worksheets/sheet1.xml", megabytes) })
            {
                using var entry = zip.CreateEntry(name, CompressionLevel.SmallestSize).Open();
                var blank = new byte[1 << 20];
                for (var i = 0; i < size; i++)
                {
                    entry.Write(blank);
                }
            }
        }

        return file.ToArray();
    }

    /// <summary>A document with a file inside.</summary>
    public static byte[] Holding(string main, string part, byte[] inner)
    {
        using MemoryStream file = new();
        using (ZipArchive zip = new(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in new[] { ("[Content_Types].xml", "<x/>"u8.ToArray()), (main, "<x/>"u8.ToArray()), (part, inner) })
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(bytes);
            }
        }

        return file.ToArray();
    }

    /// <summary>The same document with every part marked as locked by a password.</summary>
    public static byte[] Locked(byte[] document)
    {
        byte[] locked = [.. document];
        for (var i = 0; i < locked.Length - 10; i++)
        {
            var flags = locked.AsSpan(i).StartsWith("PK\u0003\u0004"u8) ? i + 6 : locked.AsSpan(i).StartsWith("PK\u0001\u0002"u8) ? i + 8 : -1;
            if (flags > 0)
            {
                locked[flags] |= 1;
            }
        }

        return locked;
    }

    public static byte[] Ole(string stream) => [.. SampleFiles.OldWorkbook[..520], .. Encoding.Unicode.GetBytes(stream), .. new byte[100]];

    private static byte[] Package((string Name, string Text)[] parts) =>
        SampleFiles.Zip([("[Content_Types].xml", Types + "</Types>"), .. parts]);
}
