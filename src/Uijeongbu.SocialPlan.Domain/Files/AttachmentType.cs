namespace Uijeongbu.SocialPlan.Domain.Files;

/// <summary>A kind of file that is kept. Which one a file is, its content says; its name has to agree.</summary>
/// <param name="MediaType">As sent to browsers.</param>
/// <param name="Name">What people call it.</param>
/// <param name="Extensions">Endings that its name may have, the usual one first.</param>
public sealed record AttachmentType(string MediaType, string Name, IReadOnlyList<string> Extensions)
{
    /// <summary>PDF.</summary>
    public static AttachmentType Pdf { get; } = new("application/pdf", "PDF", [".pdf"]);

    /// <summary>PNG picture.</summary>
    public static AttachmentType Png { get; } = new("image/png", "PNG 그림", [".png"]);

    /// <summary>JPEG picture.</summary>
    public static AttachmentType Jpeg { get; } = new("image/jpeg", "JPG 그림", [".jpg", ".jpeg"]);

    /// <summary>Workbook.</summary>
    public static AttachmentType Xlsx { get; } = new("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "엑셀(xlsx)", [".xlsx"]);

    /// <summary>Word document.</summary>
    public static AttachmentType Docx { get; } = new("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "워드(docx)", [".docx"]);

    /// <summary>Presentation.</summary>
    public static AttachmentType Pptx { get; } = new("application/vnd.openxmlformats-officedocument.presentationml.presentation", "파워포인트(pptx)", [".pptx"]);

    /// <summary>Hangul document, KS X 6101.</summary>
    public static AttachmentType Hwpx { get; } = new("application/hwp+zip", "한글(hwpx)", [".hwpx"]);

    /// <summary>Hangul document, the older compound file.</summary>
    public static AttachmentType Hwp { get; } = new("application/x-hwp", "한글(hwp)", [".hwp"]);

    /// <summary>All of them, in the order in which they are named to people.</summary>
    public static IReadOnlyList<AttachmentType> All { get; } = [Pdf, Hwp, Hwpx, Xlsx, Docx, Pptx, Png, Jpeg];

    /// <summary>All of them in words.</summary>
    public static string Names { get; } = string.Join(", ", All.Select(type => type.Name));

    /// <summary>Whether a name fits the content.</summary>
    public bool Fits(string name) => Extensions.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase);
}
