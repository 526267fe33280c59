namespace Uijeongbu.SocialPlan.Domain.Evaluation;

/// <summary>How a round stands.</summary>
public enum EvaluationState
{
    /// <summary>준비 중: nobody but the province's people sees it.</summary>
    Preparing,

    /// <summary>평가 중: announced; its phases run by their clocks.</summary>
    Running,

    /// <summary>상호열람: the figures are frozen, municipalities see theirs and may object.</summary>
    Viewing,

    /// <summary>확정: certified, and not published.</summary>
    Certified,

    /// <summary>공개.</summary>
    Published,
}
