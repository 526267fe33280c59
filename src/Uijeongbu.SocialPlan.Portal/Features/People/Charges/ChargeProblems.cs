using Uijeongbu.SocialPlan.Domain;

namespace Uijeongbu.SocialPlan.Portal.Features.People.Charges;

/// <summary>Refusals of commands about who is in charge of a project.</summary>
internal static class ChargeProblems
{
    public static Problem Meanwhile { get; } = new("charge.meanwhile", "보시는 사이에 담당자나 팀이 바뀌었습니다. 화면을 새로 고쳐 확인해 주십시오.");

    public static Problem NotItsTeam { get; } = new("charge.not-its-team", "그 사업을 맡은 부서의 팀이 아닙니다. 팀을 다시 골라 주십시오.");

    public static Problem NothingChanged { get; } = new("charge.nothing-changed", "바뀐 팀이 없습니다. 팀을 고르고 저장해 주십시오.");
}
