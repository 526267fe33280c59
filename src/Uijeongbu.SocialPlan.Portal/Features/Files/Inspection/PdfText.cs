using System.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.AcroForms.Fields;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Exceptions;
using Uijeongbu.SocialPlan.Domain.Files;
using Uijeongbu.SocialPlan.Portal.Tables;

namespace Uijeongbu.SocialPlan.Portal.Features.Files.Inspection;

/// <summary>Looks through the text of a PDF, page by page. A page that is a picture makes the check incomplete.</summary>
internal sealed class PdfText(NumberNotes notes, InspectionLimits limits, CancellationToken cancel)
{
    private const int TailLength = 70_000; // an archive ends with its directory's end and at most 64 KB of comment
    private const int EndLength = 2048;
    private const int DeepestStack = 256;

    /// <exception cref="RefusedFileException">What is not kept.</exception>
    public void Read(Stream file)
    {
        CheckEnd(file);
        try
        {
            file.Position = 0;
            using var document = PdfDocument.Open(file, new ParsingOptions { SkipMissingFonts = true, MaxStackDepth = DeepestStack, FilterProvider = new PdfStreams(limits, cancel) });
            Read(document);
        }
        catch (PdfDocumentEncryptedException)
        {
            throw new RefusedFileException(AttachmentProblems.Locked);
        }
        catch (Exception fault) when (fault is not (RefusedFileException or OperationCanceledException or OutOfMemoryException))
        {
            notes.IsIncomplete = true; // the library throws what it likes at a document that is not as it should be
        }
    }

    private void Read(PdfDocument document)
    {
        if (PdfActions.HasAny(document))
        {
            throw new RefusedFileException(AttachmentProblems.HasMacro);
        }

        notes.IsIncomplete |= document.Advanced.TryGetEmbeddedFiles(out var files) && files.Count > 0;
        notes.Look(string.Join('\n', document.Information.Title, document.Information.Author, document.Information.Subject, document.Information.Keywords), "문서 정보");
        foreach (var page in document.GetPages())
        {
            cancel.ThrowIfCancellationRequested();
            ReadPage(page);
        }

        if (document.TryGetForm(out var form))
        {
            foreach (var field in form.Fields.OfType<AcroTextField>())
            {
                notes.Look(field.Value ?? "", field.PageNumber is { } page ? FormattableString.Invariant($"{page}쪽 입력란") : "입력란");
            }
        }
    }

    private void ReadPage(Page page)
    {
        var place = FormattableString.Invariant($"{page.Number}쪽");
        notes.Look(string.Join(' ', page.GetWords().Select(word => word.Text)), place);
        notes.Look(page.Text, place); // as written, where words were cut otherwise
        foreach (var annotation in page.GetAnnotations())
        {
            notes.Look(annotation.Content ?? "", place + " 메모");
        }

        notes.IsIncomplete |= page.Letters.Count == 0 && page.NumberOfImages > 0;
    }

    // Cut off, or with an archive behind it: a file of two kinds.
    private static void CheckEnd(Stream file)
    {
        var tail = new byte[Math.Min(file.Length, TailLength)];
        file.Position = file.Length - tail.Length;
        file.ReadExactly(tail);
        if (tail.AsSpan(Math.Max(0, tail.Length - EndLength)).IndexOf("%%EOF"u8) < 0)
        {
            throw new RefusedFileException(tail.AsSpan().IndexOf("PK\u0005\u0006"u8) >= 0 ? AttachmentProblems.HidesFile : AttachmentProblems.Damaged);
        }

        if (tail.AsSpan().IndexOf("PK\u0005\u0006"u8) >= 0)
        {
            throw new RefusedFileException(AttachmentProblems.HidesFile);
        }
    }
}
