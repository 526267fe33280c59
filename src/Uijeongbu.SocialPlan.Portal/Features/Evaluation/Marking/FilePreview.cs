using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using Uijeongbu.SocialPlan.Domain.Files;
using Uijeongbu.SocialPlan.Portal.Data.Uploads;
using Uijeongbu.SocialPlan.Portal.Features.Files;
using Uijeongbu.SocialPlan.Portal.Features.Files.Inspection;
using Uijeongbu.SocialPlan.Portal.Tables;
using Uijeongbu.SocialPlan.Portal.Tables.Workbooks;

namespace Uijeongbu.SocialPlan.Portal.Features.Evaluation.Marking;

/// <summary>The text of a Hangul document or workbook, read on the server within bounds. No part of the file reaches the browser as anything but text.</summary>
internal static class FilePreview
{
    private const int MostCharacters = 20_000;
    private const int MostSheets = 3;

    public static bool IsPicture(SavedFile file) => file.MediaType == AttachmentType.Png.MediaType || file.MediaType == AttachmentType.Jpeg.MediaType;

    public static bool IsPdf(SavedFile file) => file.MediaType == AttachmentType.Pdf.MediaType;

    /// <summary>Whether its text can be read here.</summary>
    public static bool HasText(SavedFile file) => file.MediaType == AttachmentType.Hwpx.MediaType || file.MediaType == AttachmentType.Xlsx.MediaType;

    /// <returns>null when it has no text that can be read here.</returns>
    public static string? TextOf(SavedFile file, UploadFolder folder, CancellationToken cancellationToken)
    {
        if (!HasText(file) || folder.Open(file.RegionCode, file.Id) is not { } content)
        {
            return null;
        }

        using (content)
        {
            return Read(content, file.MediaType == AttachmentType.Xlsx.MediaType, cancellationToken);
        }
    }

    /// <returns>null when it is no such package, or holds no text.</returns>
    public static string? Read(Stream content, bool isWorkbook, CancellationToken cancellationToken)
    {
        try
        {
            new WorkbookGuard(content, TableLimits.Default, cancellationToken).Check();
            content.Position = 0;
            using ZipArchive archive = new(content, ZipArchiveMode.Read, leaveOpen: true);
            StringBuilder text = new();
            if (isWorkbook)
            {
                ReadSheets(archive, text);
            }
            else
            {
                ReadSections(archive, text);
            }

            return text.Length == 0 ? null : text.Length > MostCharacters ? text.ToString(0, MostCharacters) + "\n…(뒤는 내려받아 보십시오.)" : text.ToString();
        }
        catch (Exception broken) when (broken is XmlException or InvalidDataException or DecoderFallbackException or UnreadableTableException)
        {
            return null; // cut off or too dense: it is there to be taken along
        }
    }

    private static void ReadSections(ZipArchive archive, StringBuilder text)
    {
        foreach (var section in archive.Entries.Where(entry => entry.FullName.StartsWith("Contents/section", StringComparison.Ordinal)).OrderBy(entry => entry.FullName, StringComparer.Ordinal))
        {
            using WorkbookXml xml = new(section.Open());
            var chunk = new char[1024];
            while (text.Length <= MostCharacters && xml.NextNode())
            {
                if (xml.IsText)
                {
                    Append(xml, chunk, text);
                }
                else if (xml is { IsEnd: true, Name: "p" } && text.Length > 0 && text[^1] != '\n')
                {
                    text.Append('\n');
                }
            }
        }
    }

    private static void ReadSheets(ZipArchive archive, StringBuilder text)
    {
        var shared = SharedOf(archive);
        var names = SheetNames.In(archive);
        foreach (var sheet in archive.Entries.Where(entry => entry.FullName.StartsWith("xl/worksheets/", StringComparison.Ordinal) && entry.Name.EndsWith(".xml", StringComparison.Ordinal)).OrderBy(entry => entry.FullName, StringComparer.Ordinal).Take(MostSheets))
        {
            text.Append('[').Append(names.GetValueOrDefault(sheet.FullName, sheet.Name)).Append("]\n");
            ReadSheet(sheet, shared, text);
        }
    }

    private static void ReadSheet(ZipArchiveEntry sheet, List<string> shared, StringBuilder text)
    {
        using WorkbookXml xml = new(sheet.Open());
        var (isShared, inValue) = (false, false);
        var chunk = new char[1024];
        StringBuilder cell = new();
        while (text.Length <= MostCharacters && xml.NextNode())
        {
            if (xml.IsText && inValue)
            {
                Append(xml, chunk, cell);
            }
            else if (xml.IsStart)
            {
                isShared = xml.Name is "c" ? xml.Attribute("t") is "s" : isShared;
                inValue = xml.Name is "v" or "t";
            }
            else if (xml.IsEnd)
            {
                inValue = false;
                _ = xml.Name switch
                {
                    "c" => text.Append(ValueOf(cell, isShared, shared)).Append('\t'),
                    "row" => text.Append('\n'),
                    _ => text,
                };
                cell = xml.Name is "c" ? cell.Clear() : cell;
            }
        }
    }

    private static string ValueOf(StringBuilder cell, bool isShared, List<string> shared) =>
        isShared && int.TryParse(cell.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number < shared.Count ? shared[number] : "" : cell.ToString();

    // As many as fit into what is shown; a cell that names a later one stays empty.
    private static List<string> SharedOf(ZipArchive archive)
    {
        List<string> shared = [];
        if (archive.GetEntry("xl/sharedStrings.xml") is not { } entry)
        {
            return shared;
        }

        using WorkbookXml xml = new(entry.Open());
        var chunk = new char[1024];
        StringBuilder one = new();
        for (var length = 0; length <= 10 * MostCharacters && xml.NextNode(); length += one.Length)
        {
            if (xml.IsText)
            {
                Append(xml, chunk, one);
            }
            else if (xml is { IsEnd: true, Name: "si" })
            {
                shared.Add(one.ToString());
                one.Clear();
            }
        }

        return shared;
    }

    private static void Append(WorkbookXml xml, char[] chunk, StringBuilder into)
    {
        for (int read; (read = xml.ReadChunk(chunk, 0)) > 0;)
        {
            if (into.Length <= MostCharacters)
            {
                into.Append(chunk, 0, read);
            }
        }
    }
}
