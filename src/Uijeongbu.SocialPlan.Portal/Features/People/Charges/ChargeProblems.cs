using Uijeongbu.SocialPlan.Domain;

namespace Uijeongbu.SocialPlan.Portal.Features.People.Charges;

/// <summary>Refusals of commands about who is in charge of a project.</summary>
internal static class ChargeProblems
{
    public static Problem Meanwhile { get; } = new("charge.meanwhile", "보시는 사이에 담당자나 팀이 바뀌었습니다. 화면을 새로 고쳐 확인해 주십시오.");

    public static Problem NotItsTeam { get; } = new("charge.not-its-team", "그 사업을 맡은 부서의 팀이 아닙니다. 팀을 다시 골라 주십시오.");

    public static Problem NothingChanged { get; } = new("charge.nothing-changed", "바뀐 팀이 없습니다. 팀을 고르고 저장해 주십시오.");

    public static Problem NotFound { get; } = new("charge.not-found", "사업을 찾을 수 없습니다. 화면을 새로 고쳐 다시 골라 주십시오.");

    public static Problem NoProject { get; } = new("charge.no-project", "고른 사업이 없습니다. 담당자를 정할 사업을 표에서 골라 주십시오.");

    public static Problem NothingToUndo { get; } = new("charge.undo-not-found", "되돌릴 담당자 변경을 찾을 수 없습니다. 표에서 담당자를 다시 정해 주십시오.");

    public static Problem TooLateToUndo { get; } = new("charge.too-late-to-undo", "그 뒤에 담당자가 다시 바뀌어 되돌릴 수 없습니다. 표에서 담당자를 다시 정해 주십시오.");
}
