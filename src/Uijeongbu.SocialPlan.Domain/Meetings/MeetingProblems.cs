namespace Uijeongbu.SocialPlan.Domain.Meetings;

/// <summary>Expected refusals about meetings and the task force.</summary>
public static class MeetingProblems
{
    /// <summary>The annual plan is not there for the viewer.</summary>
    public static Problem YearNotFound { get; } = new("meeting.year-not-found", "이 연도의 계획을 찾을 수 없습니다. 화면을 새로 고쳐 주십시오.");

    /// <summary>The meeting is not there for the viewer.</summary>
    public static Problem NotFound { get; } = new("meeting.not-found", "회의를 찾을 수 없습니다. 이미 삭제되었을 수 있으니 목록을 새로 고쳐 주십시오.");

    /// <summary>The member is not there for the viewer.</summary>
    public static Problem MemberNotFound { get; } = new("task-force.not-found", "위원을 찾을 수 없습니다. 이미 삭제되었을 수 있으니 목록을 새로 고쳐 주십시오.");

    /// <summary>A second chair.</summary>
    public static Problem ChairPresent { get; } = new FormProblem(
        "task-force.chair-present", [new(nameof(TaskForceContent.IsChair), "위원장이 이미 있습니다. 먼저 그 위원의 위원장 표시를 지워 주십시오.")]);
}
