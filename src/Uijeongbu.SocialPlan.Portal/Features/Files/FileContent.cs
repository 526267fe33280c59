using System.IO.Compression;
using System.Text;
using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Files;
using Uijeongbu.SocialPlan.Portal.Data.Uploads;
using Uijeongbu.SocialPlan.Portal.Tables;

namespace Uijeongbu.SocialPlan.Portal.Features.Files;

/// <summary>Tells what a file is by its content. Nothing is unpacked; of a zip only the directory is read, and the few bytes that name a Hangul document.</summary>
internal static class FileContent
{
    private const int StartLength = 16;
    private const int MostEntries = 5000;
    private const string HwpxMark = "application/hwp+zip";

    /// <summary>The kind of file, or why it is not kept.</summary>
    public static Outcome<AttachmentType> Look(Upload upload, string name)
    {
        if (upload.Length == 0)
        {
            return AttachmentProblems.Missing;
        }

        if (upload.IsTooLarge)
        {
            return AttachmentProblems.TooLarge;
        }

        using var file = upload.Open();
        var found = Of(file);
        return !found.IsOk || found.Answer.Fits(name) ? found : AttachmentProblems.OtherKind(found.Answer);
    }

    private static Outcome<AttachmentType> Of(Stream file)
    {
        var start = new byte[StartLength];
        var length = file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        ReadOnlySpan<byte> seen = start.AsSpan(0, length);
        return seen.StartsWith("%PDF-"u8) ? AttachmentType.Pdf
            : seen.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]) ? AttachmentType.Png
            : seen.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) ? AttachmentType.Jpeg
            : CompoundFile.IsOne(seen) ? OfCompound(file)
            : seen.StartsWith("PK\u0003\u0004"u8) ? OfZip(file)
            : AttachmentProblems.NotAllowed;
    }

    // Old Office documents, installers and locked new documents are compound files too; a Hangul document begins its first stream with its name.
    private static Outcome<AttachmentType> OfCompound(Stream file) =>
        BytePattern.Count(file, "HWP Document File"u8, most: 1) > 0 && BytePattern.Count(file, Encoding.Unicode.GetBytes("HwpSummaryInformation"), most: 1) > 0
            ? AttachmentType.Hwp
            : BytePattern.Count(file, Encoding.Unicode.GetBytes("EncryptedPackage"), most: 1) > 0 ? AttachmentProblems.Locked : AttachmentProblems.NotAllowed;

    private static Outcome<AttachmentType> OfZip(Stream file)
    {
        try
        {
            file.Position = 0;
            using ZipArchive zip = new(file, ZipArchiveMode.Read, leaveOpen: true);
            return zip.Entries.Count > MostEntries || zip.Entries.Any(IsStray) ? AttachmentProblems.NotAllowed
                : zip.Entries.Any(HasMacro) ? AttachmentProblems.HasMacro
                : zip.GetEntry("mimetype") is { } mark ? OfMark(mark)
                : zip.GetEntry("[Content_Types].xml") is null ? AttachmentProblems.NotAllowed
                : zip.GetEntry("xl/workbook.xml") is not null ? AttachmentType.Xlsx
                : zip.GetEntry("word/document.xml") is not null ? AttachmentType.Docx
                : zip.GetEntry("ppt/presentation.xml") is not null ? AttachmentType.Pptx
                : AttachmentProblems.NotAllowed;
        }
        catch (InvalidDataException)
        {
            return AttachmentProblems.NotAllowed; // cut off, or no zip after all
        }
    }

    private static Outcome<AttachmentType> OfMark(ZipArchiveEntry mark)
    {
        using var stream = mark.Open();
        var text = new byte[HwpxMark.Length + 1];
        var length = stream.ReadAtLeast(text, text.Length, throwOnEndOfStream: false);
        return text.AsSpan(0, length).SequenceEqual(Encoding.ASCII.GetBytes(HwpxMark)) ? AttachmentType.Hwpx : AttachmentProblems.NotAllowed;
    }

    /// <summary>A way out of the folder, or an archive or a program inside: nothing that a document has.</summary>
    private static bool IsStray(ZipArchiveEntry entry) =>
        entry.FullName.Contains("..", StringComparison.Ordinal) || entry.FullName.StartsWith('/') || entry.FullName.Contains('\\', StringComparison.Ordinal)
        || Path.GetExtension(entry.FullName).ToLowerInvariant() is ".zip" or ".exe" or ".dll" or ".js" or ".vbs" or ".bat" or ".lnk" or ".scr";

    // Every Hangul document has a folder Scripts, empty or not: that alone says nothing.
    private static bool HasMacro(ZipArchiveEntry entry) => entry.Name.Equals("vbaProject.bin", StringComparison.OrdinalIgnoreCase);
}
