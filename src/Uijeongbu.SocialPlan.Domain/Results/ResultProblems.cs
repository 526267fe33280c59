namespace Uijeongbu.SocialPlan.Domain.Results;

/// <summary>Expected refusals when results are entered.</summary>
public static class ResultProblems
{
    /// <summary>A state without an actual was asked for with the state that has one.</summary>
    public static Problem ActualMissing { get; } = new("result.actual-missing", "실적이 없습니다. 실적 값을 입력해 주십시오.");

    /// <summary>해당없음, 미추진, 중도 폐지 without a reason.</summary>
    public static Problem ReasonMissing { get; } = new("result.reason-missing", "사유가 없습니다. 사유를 적어 주십시오.");
}
