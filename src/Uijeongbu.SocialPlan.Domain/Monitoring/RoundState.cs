namespace Uijeongbu.SocialPlan.Domain.Monitoring;

/// <summary>How a round stands.</summary>
public enum RoundState
{
    /// <summary>준비 중: members see nothing of it.</summary>
    Preparing,

    /// <summary>시작 전: announced, and not open yet.</summary>
    ToCome,

    /// <summary>점검 중.</summary>
    Open,

    /// <summary>마감.</summary>
    Closed,
}
