using Uijeongbu.SocialPlan.Domain;
using Uijeongbu.SocialPlan.Domain.Files;
using Uijeongbu.SocialPlan.Portal.Data.Uploads;
using Uijeongbu.SocialPlan.Portal.Features.Files;

namespace Uijeongbu.SocialPlan.Portal.Tests.Features.Files;

/// <summary>What a file is, its content says.</summary>
public sealed class FileContentTests
{
    [Fact]
    public async Task Each_kind_that_is_kept_is_known_by_its_content()
    {
        var files = new (AttachmentType Type, byte[] Content)[]
        {
            (AttachmentType.Pdf, SampleFiles.Pdf), (AttachmentType.Png, SampleFiles.Png), (AttachmentType.Jpeg, SampleFiles.Jpeg), (AttachmentType.Hwp, SampleFiles.Hwp),
            (AttachmentType.Hwpx, SampleFiles.Hwpx), (AttachmentType.Xlsx, SampleFiles.Xlsx), (AttachmentType.Docx, SampleFiles.Docx), (AttachmentType.Pptx, SampleFiles.Pptx),
        };
        files.Select(file => file.Type).Should().BeEquivalentTo(AttachmentType.All);
        foreach (var (type, content) in files)
        {
            (await LookAsync(content, "이름" + type.Extensions[^1].ToUpperInvariant())).Answer.Should().Be(type);
            (await LookAsync(content, "이름.exe")).Problem!.Code.Should().Be("file.other-kind", type.Name);
        }
    }

    [Fact]
    public async Task Whatever_else_is_refused_with_the_list_of_what_is_kept()
    {
        var stray = new[]
        {
            "MZ\u0090\0"u8.ToArray(), "<svg xmlns='http://www.w3.org/2000/svg'/>"u8.ToArray(), "<!doctype html><script>1</script>"u8.ToArray(), "GIF89a"u8.ToArray(), SampleFiles.OldWorkbook,
            "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"u8.ToArray(), [.. "\n"u8, .. SampleFiles.Pdf], SampleFiles.Zip(("a.txt", "a")), SampleFiles.Zip(),
            SampleFiles.Xlsx[..40], SampleFiles.Zip(("[Content_Types].xml", ""), ("xl/workbook.xml", ""), ("xl/embeddings/more.zip", "")),
            SampleFiles.Zip(("[Content_Types].xml", ""), ("xl/workbook.xml", ""), ("../../evil.xml", "")), SampleFiles.Zip(("mimetype", "application/hwp+zip; charset=x")),
        };
        foreach (var content in stray)
        {
            (await LookAsync(content, "회의록.pdf")).Problem.Should().Be(AttachmentProblems.NotAllowed, Convert.ToHexString(content.AsSpan(0, Math.Min(20, content.Length))));
        }

        AttachmentProblems.NotAllowed.Message.Should().Contain("PDF").And.Contain("한글(hwpx)").And.Contain("엑셀(xlsx)");
        (await LookAsync(SampleFiles.Zip(("[Content_Types].xml", ""), ("xl/workbook.xml", ""), ("xl/vbaProject.bin", "")), "표.xlsx")).Problem.Should().Be(AttachmentProblems.HasMacro);
    }

    private static async Task<Outcome<AttachmentType>> LookAsync(byte[] content, string name)
    {
        using Upload upload = new(Path.Combine(Path.GetTempPath(), "portal-look-" + Guid.NewGuid().ToString("N")));
        await upload.FillAsync(new MemoryStream(content), Attachment.LargestBytes, CancellationToken.None);
        return FileContent.Look(upload, name);
    }
}
