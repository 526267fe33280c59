namespace Uijeongbu.SocialPlan.Domain.Files;

/// <summary>Expected refusals when a file is attached or read.</summary>
public static class AttachmentProblems
{
    /// <summary>Nothing was sent.</summary>
    public static Problem Missing { get; } = new("file.missing", "고르신 파일이 없거나 비어 있습니다. 파일을 골라 주십시오.");

    /// <summary>More bytes than are kept.</summary>
    public static Problem TooLarge { get; } = new(
        "file.too-large", $"파일이 {Attachment.LargestBytes / 1024 / 1024} MB보다 큽니다. 나누거나 줄여서 올려 주십시오.");

    /// <summary>Content that is none of the kinds that are kept.</summary>
    public static Problem NotAllowed { get; } = new("file.not-allowed", $"올릴 수 없는 종류의 파일입니다. {AttachmentType.Names} 파일을 올려 주십시오.");

    /// <summary>Content with something in it that runs.</summary>
    public static Problem HasMacro { get; } = new("file.has-macro", "매크로가 들어 있는 문서입니다. 매크로 없이 저장하여 올려 주십시오.");

    /// <summary>The row or the file is not there for the viewer.</summary>
    public static Problem NotFound { get; } = new("file.not-found", "파일이나 파일을 붙일 항목을 찾을 수 없습니다. 화면을 새로 고쳐 주십시오.");

    /// <summary>The name says another kind than the content is.</summary>
    public static Problem OtherKind(AttachmentType type) => new(
        "file.other-kind", $"파일의 내용은 {type.Name}인데 이름의 확장자가 다릅니다. 확장자를 {type.Extensions[0]}(으)로 고쳐 올려 주십시오.");
}
