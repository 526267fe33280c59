namespace Uijeongbu.SocialPlan.Domain.Files;

/// <summary>Expected refusals when 공개 구분 is asked for or decided.</summary>
public static class DisclosureProblems
{
    /// <summary>비공개 and 부분공개 name a ground of the law.</summary>
    public static Problem GroundMissing { get; } = new("disclosure.ground-missing", "비공개나 부분공개에는 사유가 필요합니다. 정보공개법 제9조제1항의 호를 골라 주십시오.");

    /// <summary>공개 has no ground to be closed.</summary>
    public static Problem GroundForPublic { get; } = new("disclosure.ground-for-public", "공개에는 비공개 사유가 없습니다. 사유를 비우거나 비공개를 골라 주십시오.");

    /// <summary>부분공개 says what is left out.</summary>
    public static Problem NoteMissing { get; } = new("disclosure.note-missing", "부분공개에는 가릴 부분을 적어야 합니다. 어느 쪽의 무엇을 가리는지 적어 주십시오.");

    /// <summary>Too many characters.</summary>
    public static Problem NoteTooLong { get; } = new("disclosure.note-too-long", $"설명이 {DisclosureChoice.LongestNote}자를 넘습니다. 줄여 주십시오.");

    /// <summary>A person has to read it first.</summary>
    public static Problem NotRead { get; } = new(
        "disclosure.not-read", "내용을 다 검사하지 못했거나 확인할 숫자가 있는 파일입니다. 파일을 열어 보신 뒤 확인란에 표시해 주십시오.");
}
