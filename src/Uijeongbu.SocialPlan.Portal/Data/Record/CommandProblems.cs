using Uijeongbu.SocialPlan.Domain;

namespace Uijeongbu.SocialPlan.Portal.Data.Record;

/// <summary>Refusals that any command can meet.</summary>
internal static class CommandProblems
{
    /// <summary>The end of the region's audit chain does not hold under the key: the key was lost or exchanged, or someone was at the rows.</summary>
    public static Problem ChainBroken { get; } = new("command.chain-broken", "감사 기록의 사슬이 맞지 않아 저장을 멈췄습니다. 시스템 관리자에게 알려 주십시오.");

    /// <summary>The id was used for something else, or by someone else.</summary>
    public static Problem IdReused { get; } = new("command.id-reused", "같은 요청 번호로 다른 내용이 처리되었습니다. 화면을 새로 고친 뒤 다시 입력해 주십시오.");
}
