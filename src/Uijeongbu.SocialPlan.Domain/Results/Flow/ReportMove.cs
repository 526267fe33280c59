namespace Uijeongbu.SocialPlan.Domain.Results.Flow;

/// <summary>What can be done with a project's report. Which of them, from where and by whom stands in <see cref="ReportStep.All"/>.</summary>
public enum ReportMove
{
    /// <summary>검토 요청: the department's own submission (부서 제출).</summary>
    Submit,

    /// <summary>회수, until a reviewer has opened it.</summary>
    TakeBack,

    /// <summary>팀장 검토.</summary>
    TeamReview,

    /// <summary>부서 확인. Never 결재 or 승인: the legal act is another system's.</summary>
    Confirm,

    /// <summary>공문으로 갈음: a document of the department stands for its confirmation.</summary>
    ConfirmByLetter,

    /// <summary>총괄 확정.</summary>
    Collect,

    /// <summary>반려, with a reason and the items to be mended.</summary>
    Return,

    /// <summary>한시 수정 허용, with a reason, items and an end.</summary>
    Reopen,
}

/// <summary>Whose part a move is. One person may have several.</summary>
[Flags]
public enum ReportParts
{
    /// <summary>Nobody's.</summary>
    None = 0,

    /// <summary>사업담당자 in charge of the project.</summary>
    Owner = 1,

    /// <summary>팀장 of the project's team, or who stands in.</summary>
    TeamLeader = 2,

    /// <summary>부서장 of the project's department, or who stands in.</summary>
    Head = 4,

    /// <summary>총괄담당자 of the place.</summary>
    Coordinator = 8,
}
