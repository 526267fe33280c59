namespace Uijeongbu.SocialPlan.Domain.People;

/// <summary>Kinds of work that are handed over.</summary>
public enum HandoverKind
{
    /// <summary>세부사업 that one is in charge of.</summary>
    Project,

    /// <summary>보고서 항목 that one writes.</summary>
    Section,
}

/// <summary>One piece of work that moved.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="SubjectId">The project or the section.</param>
/// <param name="EndedId">The row of the person who gave it, for a project.</param>
/// <param name="EndedWas">The last day that row had before.</param>
/// <param name="BegunId">The row of the successor; null where that person was in charge already.</param>
public sealed record HandoverMove(HandoverKind Kind, Guid SubjectId, Guid? EndedId = null, DateOnly? EndedWas = null, Guid? BegunId = null);
