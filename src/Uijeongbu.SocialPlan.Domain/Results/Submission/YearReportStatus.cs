namespace Uijeongbu.SocialPlan.Domain.Results.Submission;

/// <summary>How far the results of a year are, at a municipality and with its province.</summary>
public enum YearReportStatus
{
    /// <summary>취합 중: projects are being entered, reviewed and collected.</summary>
    Collecting,

    /// <summary>취합 완료: every project is collected (총괄 확정).</summary>
    Gathered,

    /// <summary>자체평가 완료.</summary>
    SelfEvaluated,

    /// <summary>심의 완료: deliberated by the council, and kept as it was deliberated.</summary>
    Deliberated,

    /// <summary>시행결과 제출: with the province, not taken in yet.</summary>
    Submitted,

    /// <summary>보완 요청: the province asked for more. Not 반려, which is the department's.</summary>
    MoreAsked,

    /// <summary>보완 완료: sent again.</summary>
    Completed,

    /// <summary>접수: the province took it in, under a number of its own.</summary>
    Received,
}

/// <summary>What can be done with the results of a year. Which of them, from where and by whom stands in <see cref="YearStep.All"/>.</summary>
public enum YearMove
{
    /// <summary>취합 완료.</summary>
    Gather,

    /// <summary>취합 다시 열기, with a reason.</summary>
    Ungather,

    /// <summary>자체평가 완료.</summary>
    Evaluate,

    /// <summary>협의체 심의: 원안의결 or 수정의결.</summary>
    Deliberate,

    /// <summary>협의체 심의: 보류 or 부결.</summary>
    Defer,

    /// <summary>시행결과 제출.</summary>
    Submit,

    /// <summary>제출 회수, until the province has taken it in or asked for more.</summary>
    TakeBack,

    /// <summary>보완 요청, with what is asked and until when.</summary>
    AskMore,

    /// <summary>보완 완료: sent again.</summary>
    Complete,

    /// <summary>접수, with its number.</summary>
    Receive,
}

/// <summary>Whose a step is.</summary>
public enum YearPart
{
    /// <summary>총괄담당자 of the municipality.</summary>
    Coordinator,

    /// <summary>도 담당자 or 평가 사무국.</summary>
    Province,
}
