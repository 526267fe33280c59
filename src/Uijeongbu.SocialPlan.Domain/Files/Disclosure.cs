namespace Uijeongbu.SocialPlan.Domain.Files;

/// <summary>공개 구분 of a file. Nothing is public until a person says so.</summary>
public enum Disclosure
{
    /// <summary>비공개.</summary>
    Closed,

    /// <summary>부분공개: public without what its reason names.</summary>
    Partial,

    /// <summary>공개.</summary>
    Public,
}
