using Uijeongbu.SocialPlan.Domain;

namespace Uijeongbu.SocialPlan.Portal.Features.People.SecondSteps;

/// <summary>Refusals of commands about the second step.</summary>
internal static class SecondStepProblems
{
    public static Problem Meanwhile { get; } = new("second-step.meanwhile", "보시는 사이에 다른 분이 역할을 바꾸었습니다. 아래의 지금 내용을 확인하고 다시 정해 주십시오.");

    public static Problem OfOperator { get; } = new("second-step.of-operator", "시스템 관리자가 정한 역할은 뺄 수 없습니다. 시스템 관리자에게 요청해 주십시오.");
}
