namespace Uijeongbu.SocialPlan.Domain.Results;

/// <summary>How far the result of a project is (사업별 시행결과). Names are stored; an order of the values means nothing.</summary>
public enum ReportStatus
{
    /// <summary>작성 중.</summary>
    Drafting,

    /// <summary>검토 중: sent to the department by 검토 요청, locked.</summary>
    Submitted,

    /// <summary>팀장 검토 완료: waits for the head. Only where the place has the step.</summary>
    TeamReviewed,

    /// <summary>부서 확인: by the head, or by a document instead (공문으로 갈음).</summary>
    Confirmed,

    /// <summary>총괄 확정: the coordinator has taken it in (취합).</summary>
    Collected,

    /// <summary>반려됨: the items named are open again.</summary>
    Returned,

    /// <summary>한시 수정 허용: the items named are open until an instant, whatever the period says.</summary>
    Reopened,
}
