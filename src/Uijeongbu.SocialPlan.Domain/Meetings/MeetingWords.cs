namespace Uijeongbu.SocialPlan.Domain.Meetings;

/// <summary>What officials call bodies, decisions and kinds of members.</summary>
public static class MeetingWords
{
    /// <summary>계획 수립 TF, 실무분과, 실무협의체, 대표협의체.</summary>
    public static string Label(MeetingBody body) => body switch
    {
        MeetingBody.TaskForce => "계획 수립 TF",
        MeetingBody.WorkingSubcommittee => "실무분과",
        MeetingBody.WorkingCouncil => "실무협의체",
        MeetingBody.RepresentativeCouncil => "대표협의체",
        _ => throw new ArgumentOutOfRangeException(nameof(body), body, message: null),
    };

    /// <summary>The result of a vote.</summary>
    public static string Label(MeetingDecision decision) => decision switch
    {
        MeetingDecision.None => "의결 없음",
        MeetingDecision.AsProposed => "원안의결",
        MeetingDecision.Amended => "수정의결",
        MeetingDecision.Deferred => "보류",
        MeetingDecision.Rejected => "부결",
        _ => throw new ArgumentOutOfRangeException(nameof(decision), decision, message: null),
    };

    /// <summary>The group of columns of form F10 that a kind stands in.</summary>
    public static string Group(TaskForceKind kind) => kind switch
    {
        TaskForceKind.PlanOfficial or TaskForceKind.OtherOfficial => "공무원",
        TaskForceKind.CouncilMember or TaskForceKind.CouncilStaff => "시·군·구 지역사회보장협의체",
        TaskForceKind.PrivateBody or TaskForceKind.Other => "민관협력",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, message: null),
    };

    /// <summary>The column of form F10.</summary>
    public static string Label(TaskForceKind kind) => kind switch
    {
        TaskForceKind.PlanOfficial => "담당자",
        TaskForceKind.OtherOfficial => "유관부서 담당자",
        TaskForceKind.CouncilMember => "위원",
        TaskForceKind.CouncilStaff => "전담인력",
        TaskForceKind.PrivateBody => "민간기관/시설",
        TaskForceKind.Other => "기타",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, message: null),
    };
}
