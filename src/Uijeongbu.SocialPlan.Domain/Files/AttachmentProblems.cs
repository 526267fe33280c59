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

    /// <summary>A document that fetches a part from elsewhere when it is opened.</summary>
    public static Problem ReachesOut { get; } = new("file.reaches-out", "열 때 밖에서 서식이나 개체를 가져오는 문서입니다. 연결을 끊고 저장하여 올려 주십시오.");

    /// <summary>A file inside or behind a file.</summary>
    public static Problem HidesFile { get; } = new("file.hides-file", "다른 파일이 숨어 있거나 덧붙은 파일입니다. 원본에서 다시 저장하여 올려 주십시오.");

    /// <summary>A password is needed.</summary>
    public static Problem Locked { get; } = new("file.locked", "암호가 걸린 문서입니다. 암호를 풀어 저장하여 올려 주십시오.");

    /// <summary>Cut off or changed on the way.</summary>
    public static Problem Damaged { get; } = new("file.damaged", "파일이 깨졌거나 끝까지 저장되지 않았습니다. 원본을 열어 다시 저장한 뒤 올려 주십시오.");

    /// <summary>Unpacks to more than is looked through.</summary>
    public static Problem TooDense { get; } = new("file.too-dense", "풀면 지나치게 커지는 문서입니다. 나누어 저장하여 올려 주십시오.");

    /// <summary>A virus.</summary>
    public static Problem Infected { get; } = new("file.infected", "바이러스가 발견되어 올리지 않았습니다. 이 파일이 있던 컴퓨터를 검사하고 정보보안 담당자에게 알려 주십시오.");

    /// <summary>A resident number in the name.</summary>
    public static Problem ResidentNumberInName { get; } = new("file.resident-number", "파일 이름에 주민등록번호로 보이는 숫자가 있습니다. 이름을 바꾸어 올려 주십시오.");

    /// <summary>Not searched for viruses yet.</summary>
    public static Problem Waiting { get; } = new("file.waiting", "바이러스 검사를 기다리는 파일입니다. 검사가 끝난 뒤 다시 받아 주십시오.");

    /// <summary>The row or the file is not there for the viewer.</summary>
    public static Problem NotFound { get; } = new("file.not-found", "파일이나 파일을 붙일 항목을 찾을 수 없습니다. 화면을 새로 고쳐 주십시오.");

    /// <summary>Resident numbers in the content.</summary>
    /// <param name="places">Where; the numbers themselves are named nowhere.</param>
    public static Problem ResidentNumber(IEnumerable<string> places) => new(
        "file.resident-number", $"주민등록번호로 보이는 숫자가 있습니다({string.Join(", ", places)}). 지우거나 뒷자리를 가린 뒤 올려 주십시오.");

    /// <summary>The name says another kind than the content is.</summary>
    public static Problem OtherKind(AttachmentType type) => new(
        "file.other-kind", $"파일의 내용은 {type.Name}인데 이름의 확장자가 다릅니다. 확장자를 {type.Extensions[0]}(으)로 고쳐 올려 주십시오.");
}
