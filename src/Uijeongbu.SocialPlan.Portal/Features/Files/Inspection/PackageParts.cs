using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Files;
using Uijeongbu.SocialPlan.Portal.Tables;
using Uijeongbu.SocialPlan.Portal.Tables.Workbooks;

namespace Uijeongbu.SocialPlan.Portal.Features.Files.Inspection;

/// <summary>What the parts of a package are: what is never kept, and what people call the others.</summary>
internal static partial class PackageParts
{
    private static readonly string[] Running = ["vbaProject", "macroEnabled", "macrosheet", "activeX"];
    private static readonly string[] Reaching = ["/attachedTemplate", "/oleObject", "/frame", "/subDocument"];

    /// <summary>Refuses what runs, what fetches a part from elsewhere when it is opened, a program wrapped up as an object, and what is locked.</summary>
    /// <exception cref="RefusedFileException">One of these.</exception>
    public static void Refuse(ZipArchive archive)
    {
        foreach (var entry in archive.Entries)
        {
            var problem = entry.FullName == "[Content_Types].xml" && Any(entry, xml => Has(Running, xml.Attribute("ContentType"))) ? AttachmentProblems.HasMacro
                : entry.Name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase) && Any(entry, IsReaching) ? AttachmentProblems.ReachesOut
                : entry.FullName == "META-INF/manifest.xml" && Any(entry, xml => xml.Name is "encryption-data") ? AttachmentProblems.Locked
                : IsObject(entry) && IsWrappedFile(entry) ? AttachmentProblems.HidesFile
                : null;
            if (problem is not null)
            {
                throw new RefusedFileException(problem);
            }
        }
    }

    /// <summary>An object of another program, whose text nobody here can read.</summary>
    public static bool IsObject(ZipArchiveEntry entry) =>
        Path.GetExtension(entry.Name).ToLowerInvariant() is ".ole" || (entry.FullName.Contains("/embeddings/", StringComparison.OrdinalIgnoreCase) && entry.Name.Length > 0);

    /// <summary>A refusal of the package's bounds, as people are told it.</summary>
    public static Problem ProblemOf(UnreadableTableException fault)
    {
        TableMessages korean = new(CultureInfo.GetCultureInfo("ko"));
        var said = fault.Explain(korean);
        return said == korean.Macros ? AttachmentProblems.HasMacro : said == korean.LockedWorkbook ? AttachmentProblems.Locked : AttachmentProblems.TooDense;
    }

    /// <summary>What people call a part, and whether its paragraphs are counted.</summary>
    public static (string Place, bool Counts) PlaceOf(string part)
    {
        var number = Number().Match(part) is { Success: true } found ? found.Groups["number"].Value : "";
        return part switch
        {
            "word/document.xml" => ("본문", true),
            _ when part.StartsWith("Contents/section", StringComparison.Ordinal) => (number is "0" ? "본문" : FormattableString.Invariant($"{int.Parse(number.PadLeft(1, '0'), CultureInfo.InvariantCulture) + 1}구역"), true),
            _ when part.StartsWith("ppt/slides/slide", StringComparison.Ordinal) => ($"{number}번 슬라이드", false),
            _ when part.Contains("notesSlide", StringComparison.Ordinal) => ("슬라이드 노트", false),
            _ when part.StartsWith("word/header", StringComparison.Ordinal) => ("머리말", false),
            _ when part.StartsWith("word/footer", StringComparison.Ordinal) => ("꼬리말", false),
            _ when part.Contains("comment", StringComparison.OrdinalIgnoreCase) => ("메모", false),
            _ when part.Contains("notes.xml", StringComparison.Ordinal) => ("각주", false),
            _ when part.StartsWith("docProps/", StringComparison.Ordinal) => ("문서 정보", false),
            _ when part.Contains("/charts/", StringComparison.Ordinal) => ("차트", false),
            _ => ("본문 밖", false),
        };
    }

    private static bool IsReaching(WorkbookXml xml) => xml.Attribute("TargetMode") is "External"
        && Reaching.Any(kind => xml.Attribute("Type")?.EndsWith(kind, StringComparison.Ordinal) ?? false);

    private static bool Has(string[] words, string? text) => words.Any(word => text?.Contains(word, StringComparison.OrdinalIgnoreCase) ?? false);

    private static bool Any(ZipArchiveEntry entry, Func<WorkbookXml, bool> isMeant)
    {
        try
        {
            using WorkbookXml xml = new(entry.Open());
            while (xml.NextElement())
            {
                if (isMeant(xml))
                {
                    return true;
                }
            }

            return false;
        }
        catch (Exception broken) when (broken is XmlException or InvalidDataException or DecoderFallbackException)
        {
            throw new RefusedFileException(AttachmentProblems.Damaged);
        }
    }

    // A file of any kind that was dropped into a document lies in a stream of this name.
    private static bool IsWrappedFile(ZipArchiveEntry entry)
    {
        const int most = 8 << 20;
        if (!entry.Name.EndsWith(".bin", StringComparison.OrdinalIgnoreCase) && !entry.Name.EndsWith(".ole", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        using var part = entry.Open();
        using MemoryStream held = new();
        var block = new byte[64 * 1024];
        for (int read; held.Length < most && (read = part.Read(block)) > 0;)
        {
            held.Write(block, 0, read);
        }

        return BytePattern.Count(held, Encoding.Unicode.GetBytes("Ole10Native"), most: 1) > 0;
    }

    [GeneratedRegex("(?<number>[0-9]{1,4})\\.xml$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number();
}
