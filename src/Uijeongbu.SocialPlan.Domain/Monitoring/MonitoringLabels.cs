namespace Uijeongbu.SocialPlan.Domain.Monitoring;

/// <summary>What a monitoring round looks at.</summary>
public enum RoundKind
{
    /// <summary>이행점검: the plan of this year, on figures of its first half.</summary>
    MidYear,

    /// <summary>결과점검: the results of a year that is over.</summary>
    Result,
}

/// <summary>Where a member of the monitoring group comes from.</summary>
public enum MemberKind
{
    /// <summary>주민.</summary>
    Resident,

    /// <summary>현장: works where the projects happen.</summary>
    Field,

    /// <summary>학계.</summary>
    Academic,

    /// <summary>협의체 위원.</summary>
    Council,

    /// <summary>공무원.</summary>
    Official,
}

/// <summary>Why a member does not review a project. Three legal words, never mixed.</summary>
public enum ConflictKind
{
    /// <summary>제척: excluded by rule.</summary>
    Excluded,

    /// <summary>기피: challenged by someone else.</summary>
    Challenged,

    /// <summary>회피: recused by own declaration.</summary>
    Recused,
}

/// <summary>What officials call these.</summary>
public static class MonitoringLabels
{
    /// <summary>이행점검, 결과점검.</summary>
    public static string Of(RoundKind kind) => kind switch
    {
        RoundKind.MidYear => "이행점검",
        RoundKind.Result => "결과점검",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, message: null),
    };

    /// <summary>주민, 현장, 학계, 협의체 위원, 공무원.</summary>
    public static string Of(MemberKind kind) => kind switch
    {
        MemberKind.Resident => "주민",
        MemberKind.Field => "현장",
        MemberKind.Academic => "학계",
        MemberKind.Council => "협의체 위원",
        MemberKind.Official => "공무원",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, message: null),
    };

    /// <summary>제척, 기피, 회피.</summary>
    public static string Of(ConflictKind kind) => kind switch
    {
        ConflictKind.Excluded => "제척",
        ConflictKind.Challenged => "기피",
        ConflictKind.Recused => "회피",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, message: null),
    };

    /// <summary>반영, 일부반영, 기반영, 중장기 검토, 미반영.</summary>
    public static string Of(OpinionFate fate) => fate switch
    {
        OpinionFate.Adopted => "반영",
        OpinionFate.PartlyAdopted => "일부반영",
        OpinionFate.AlreadyDone => "기반영",
        OpinionFate.LongTerm => "중장기 검토",
        OpinionFate.NotAdopted => "미반영",
        _ => throw new ArgumentOutOfRangeException(nameof(fate), fate, message: null),
    };

    /// <summary>준비 중, 시작 전, 점검 중, 마감.</summary>
    public static string Of(RoundState state) => state switch
    {
        RoundState.Preparing => "준비 중",
        RoundState.ToCome => "시작 전",
        RoundState.Open => "점검 중",
        RoundState.Closed => "마감",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, message: null),
    };

    /// <summary>시작 전, 작성 중, 제출, 고치는 중, 이해관계로 넘김.</summary>
    public static string Of(CardState state) => state switch
    {
        CardState.NotStarted => "시작 전",
        CardState.Drafting => "작성 중",
        CardState.Submitted => "제출",
        CardState.Revising => "제출(고치는 중)",
        CardState.Withdrawn => "이해관계로 넘김",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, message: null),
    };

    /// <summary>대리입력(본인 확인 전), 대리입력(본인 확인), 대리입력(서명한 원본), 대리입력(본인이 되돌림).</summary>
    public static string Of(PaperState state) => state switch
    {
        PaperState.Waiting => "대리입력(본인 확인 전)",
        PaperState.Confirmed => "대리입력(본인 확인)",
        PaperState.Scanned => "대리입력(서명한 원본)",
        PaperState.Refused => "대리입력(본인이 되돌림)",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, message: null),
    };

    /// <summary>모으는 중, 조치 대기, 부서 확인 전, 조치결과, 재검토 중.</summary>
    public static string Of(RecommendationState state) => state switch
    {
        RecommendationState.Gathered => "모으는 중",
        RecommendationState.Sent => "조치 대기",
        RecommendationState.Replied => "부서 확인 전",
        RecommendationState.Answered => "조치결과",
        RecommendationState.AskedAgain => "재검토 중",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, message: null),
    };
}
