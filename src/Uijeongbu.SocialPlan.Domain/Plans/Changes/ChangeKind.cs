namespace Uijeongbu.SocialPlan.Domain.Plans.Changes;

/// <summary>What a change does (변경 유형).</summary>
public enum ChangeKind
{
    /// <summary>신규.</summary>
    New,

    /// <summary>내용 변경.</summary>
    Changed,

    /// <summary>통합: several projects become one.</summary>
    Merged,

    /// <summary>분리: one project becomes several.</summary>
    Split,

    /// <summary>통합·분리: several become several. Only a comparison over several changes says so; a change set states each step.</summary>
    MergedAndSplit,

    /// <summary>전략 이동; the number stays.</summary>
    Moved,

    /// <summary>폐지.</summary>
    Dropped,
}

/// <summary>What is changed.</summary>
public enum ChangeSubject
{
    /// <summary>추진전략.</summary>
    Strategy,

    /// <summary>세부사업.</summary>
    Project,

    /// <summary>사업명.</summary>
    Name,

    /// <summary>담당부서.</summary>
    Owner,

    /// <summary>성과지표.</summary>
    Indicator,

    /// <summary>목표.</summary>
    Target,

    /// <summary>예산.</summary>
    Budget,
}

/// <summary>What officials call kinds and subjects.</summary>
public static class ChangeLabels
{
    /// <summary>Label of a kind.</summary>
    public static string Of(ChangeKind kind) => kind switch
    {
        ChangeKind.New => "신규",
        ChangeKind.Changed => "내용 변경",
        ChangeKind.Merged => "통합",
        ChangeKind.Split => "분리",
        ChangeKind.MergedAndSplit => "통합·분리",
        ChangeKind.Moved => "전략 이동",
        ChangeKind.Dropped => "폐지",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, message: null),
    };

    /// <summary>Label of a subject.</summary>
    public static string Of(ChangeSubject subject) => subject switch
    {
        ChangeSubject.Strategy => "추진전략",
        ChangeSubject.Project => "세부사업",
        ChangeSubject.Name => "사업명",
        ChangeSubject.Owner => "담당부서",
        ChangeSubject.Indicator => "성과지표",
        ChangeSubject.Target => "목표",
        ChangeSubject.Budget => "예산",
        _ => throw new ArgumentOutOfRangeException(nameof(subject), subject, message: null),
    };

    /// <summary>Label of a weight.</summary>
    public static string Of(ChangeWeight weight) => weight switch
    {
        ChangeWeight.Deliberated => "심의 대상 변경",
        ChangeWeight.Minor => "경미한 변경",
        ChangeWeight.Correction => "오기 정정",
        _ => throw new ArgumentOutOfRangeException(nameof(weight), weight, message: null),
    };

    /// <summary>Label of a state.</summary>
    public static string Of(ChangeSetStatus status) => status switch
    {
        ChangeSetStatus.Drafted => "작성 중",
        ChangeSetStatus.Deliberated => "심의 완료",
        ChangeSetStatus.Reported => "보고 완료",
        ChangeSetStatus.InEffect => "시행 중",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, message: null),
    };

    /// <summary>Label of a kind of reason.</summary>
    public static string Of(ChangeReason reason) => reason switch
    {
        ChangeReason.ResidentNeeds => "주민 욕구 변화",
        ChangeReason.Environment => "환경 변화",
        ChangeReason.Budget => "예산",
        ChangeReason.Law => "법령·지침",
        ChangeReason.MonitoringOpinion => "모니터링 의견",
        ChangeReason.Other => "기타",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, message: null),
    };
}
