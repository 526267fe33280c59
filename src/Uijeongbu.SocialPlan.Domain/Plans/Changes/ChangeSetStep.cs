using static Uijeongbu.SocialPlan.Domain.Plans.Changes.ChangeSetStatus;

namespace Uijeongbu.SocialPlan.Domain.Plans.Changes;

/// <summary>How far a change set is.</summary>
public enum ChangeSetStatus
{
    /// <summary>작성 중: can be revised.</summary>
    Drafted,

    /// <summary>심의 완료.</summary>
    Deliberated,

    /// <summary>보고 완료: in the list that the council was told of.</summary>
    Reported,

    /// <summary>시행 중: part of the plan from its day on.</summary>
    InEffect,
}

/// <summary>A step that a change set of a weight can take. What is not in <see cref="All"/> cannot be done.</summary>
/// <param name="From">State before.</param>
/// <param name="To">State after.</param>
/// <param name="Weight">Weight of the set.</param>
public sealed record ChangeSetStep(ChangeSetStatus From, ChangeSetStatus To, ChangeWeight Weight)
{
    /// <summary>The table. A heavier way is always open: what is minor may be deliberated, then its weight says so.</summary>
    public static IReadOnlyList<ChangeSetStep> All { get; } =
    [
        new(Drafted, Deliberated, ChangeWeight.Deliberated),
        new(Drafted, Reported, ChangeWeight.Minor),
        new(Drafted, Reported, ChangeWeight.Correction),
        new(Deliberated, InEffect, ChangeWeight.Deliberated),
        new(Reported, InEffect, ChangeWeight.Minor),
        new(Reported, InEffect, ChangeWeight.Correction),
    ];
}
