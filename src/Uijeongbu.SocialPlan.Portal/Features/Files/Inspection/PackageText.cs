using System.IO.Compression;
using System.Text;
using Uijeongbu.SocialPlan.Domain.Files;
using Uijeongbu.SocialPlan.Portal.Tables;
using Uijeongbu.SocialPlan.Portal.Tables.Workbooks;

namespace Uijeongbu.SocialPlan.Portal.Features.Files.Inspection;

/// <summary>
/// Looks through a document that is a package of parts (XLSX, DOCX, PPTX, HWPX): bounds first, then what runs or reaches out, then the text of
/// every part. Documents inside are looked through too, one level deep; what lies deeper, or is no text, makes the check incomplete.
/// </summary>
internal sealed class PackageText(NumberNotes notes, InspectionLimits limits, CancellationToken cancel)
{
    private static readonly string[] Inner = [".xlsx", ".docx", ".pptx", ".hwpx"];

    /// <exception cref="RefusedFileException">What is not kept.</exception>
    public void Read(Stream file, string prefix = "")
    {
        CheckBounds(file);
        file.Position = 0;
        using ZipArchive archive = new(file, ZipArchiveMode.Read, leaveOpen: true);
        PackageParts.Refuse(archive);
        var isWorkbook = archive.GetEntry("xl/workbook.xml") is not null;
        if (isWorkbook)
        {
            Reading(() => new SheetText(archive, prefix, notes, cancel).Read());
        }

        foreach (var entry in archive.Entries.Where(entry => !isWorkbook || !IsOfSheets(entry)))
        {
            Reading(() => Read(entry, prefix));
        }
    }

    private void CheckBounds(Stream file)
    {
        try
        {
            new WorkbookGuard(file, TableLimits.Default with { Entries = limits.Entries, UnpackedBytes = limits.UnpackedBytes }, cancel).Check();
        }
        catch (UnreadableTableException fault)
        {
            throw new RefusedFileException(PackageParts.ProblemOf(fault));
        }
        catch (InvalidDataException)
        {
            throw new RefusedFileException(AttachmentProblems.Damaged);
        }
    }

    private static bool IsOfSheets(ZipArchiveEntry entry) =>
        entry.Name.Equals("sharedStrings.xml", StringComparison.OrdinalIgnoreCase) || entry.FullName.StartsWith("xl/worksheets/sheet", StringComparison.OrdinalIgnoreCase);

    // A part that no one can read as what it says is not looked through; the file stays one that a person has to clear.
    private void Reading(Action read)
    {
        try
        {
            read();
        }
        catch (Exception broken) when (broken is System.Xml.XmlException or InvalidDataException or DecoderFallbackException)
        {
            notes.IsIncomplete = true;
        }
    }

    private void Read(ZipArchiveEntry entry, string prefix)
    {
        var ending = Path.GetExtension(entry.Name).ToLowerInvariant();
        if (ending is ".xml" or ".rels" or ".hpf")
        {
            var (place, counts) = PackageParts.PlaceOf(entry.FullName);
            new FlowText(notes, cancel).Read(entry.Open(), prefix + place, counts);
        }
        else if (ending is ".txt")
        {
            using StreamReader text = new(entry.Open());
            notes.Look(ReadSome(text), prefix + "미리보기 글");
        }
        else if (Inner.Contains(ending, StringComparer.Ordinal))
        {
            ReadInner(entry, prefix);
        }
        else
        {
            notes.IsIncomplete |= PackageParts.IsObject(entry);
        }
    }

    private void ReadInner(ZipArchiveEntry entry, string prefix)
    {
        if (prefix.Length > 0 || entry.Length > limits.InnerBytes)
        {
            notes.IsIncomplete = true;
            return;
        }

        using MemoryStream inner = new();
        using (var part = entry.Open())
        {
            part.CopyTo(inner);
        }

        Read(inner, $"안에 든 {entry.Name} ");
    }

    private static string ReadSome(StreamReader text)
    {
        var most = new char[64 * 1024];
        return new(most, 0, text.ReadBlock(most));
    }
}
