using Uijeongbu.SocialPlan.Domain;

namespace Uijeongbu.SocialPlan.Portal.Features.People.Handing;

/// <summary>Refusals of commands that hand work over.</summary>
internal static class HandoverProblems
{
    public static Problem NotFound { get; } = new("handover.not-found", "인계를 찾을 수 없습니다. 화면을 새로 고쳐 주십시오.");

    public static Problem SamePerson { get; } = new("handover.same-person", "인계자와 인수자가 같은 사람입니다. 다른 사람을 골라 주십시오.");

    public static Problem NoSuccessor { get; } = new("handover.no-successor", "인수자가 그날 이 기관의 사업담당자가 아닙니다. 먼저 역할을 주거나 다른 사람을 골라 주십시오.");

    public static Problem NothingOpen { get; } = new("handover.nothing-open", "그날부터 넘길 일이 없습니다. 인계자와 날짜를 확인해 주십시오.");

    public static Problem TooEarly { get; } = new("handover.too-early", "한 달보다 더 지난 날로는 인계할 수 없습니다. 날짜를 확인해 주십시오.");

    public static Problem NoteTooLong { get; } = new("handover.note-too-long", "전달 사항이 너무 깁니다. 4,000자까지 적어 주십시오.");

    public static Problem TooLate { get; } = new("handover.too-late", "그 뒤에 담당자가 다시 바뀌어 되돌릴 수 없습니다. 새로 인계해 주십시오.");
}
