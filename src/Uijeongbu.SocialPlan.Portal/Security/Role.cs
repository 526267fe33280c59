namespace Uijeongbu.SocialPlan.Portal.Security;

/// <summary>Columns of the permission matrix.</summary>
internal enum Role
{
    /// <summary>주민: not signed in, or signed in without a membership.</summary>
    Anonymous,

    /// <summary>A job of the portal itself.</summary>
    System,

    /// <summary>초대받은 사람: holds the link of an invitation, and this for the one command that uses it.</summary>
    Invited,

    /// <summary>사업담당자.</summary>
    ProjectOwner,

    /// <summary>팀장(검토자).</summary>
    TeamLeader,

    /// <summary>부서장.</summary>
    DepartmentHead,

    /// <summary>협의체 간사.</summary>
    CouncilSecretary,

    /// <summary>총괄담당자.</summary>
    Coordinator,

    /// <summary>모니터링단원.</summary>
    MonitoringMember,

    /// <summary>평가위원.</summary>
    Evaluator,

    /// <summary>도 담당자.</summary>
    ProvinceOfficer,

    /// <summary>평가 사무국.</summary>
    EvaluationOffice,

    /// <summary>도 확정권자.</summary>
    ProvinceChief,

    /// <summary>감사 열람자.</summary>
    Auditor,

    /// <summary>시스템 관리자.</summary>
    Operator,
}
