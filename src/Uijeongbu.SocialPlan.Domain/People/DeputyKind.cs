namespace Uijeongbu.SocialPlan.Domain.People;

/// <summary>Why someone does another's work for a time: two different things with two names.</summary>
public enum DeputyKind
{
    /// <summary>직무대리: the post is vacant, or whoever holds it cannot act.</summary>
    Acting,

    /// <summary>업무대행: whoever holds the post is on leave and comes back.</summary>
    Substitute,
}
