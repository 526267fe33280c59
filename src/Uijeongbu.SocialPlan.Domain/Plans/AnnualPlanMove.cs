namespace Uijeongbu.SocialPlan.Domain.Plans;

/// <summary>One step of an annual plan on the record. Records are added, never changed: together they are the plan's way through its year.</summary>
public sealed class AnnualPlanMove : OwnedRow
{
    /// <summary>The annual plan.</summary>
    public required Guid AnnualPlanId { get; init; }

    /// <summary>State before.</summary>
    public required AnnualPlanStatus From { get; init; }

    /// <summary>State after; the same as <see cref="From"/> for a report to the assembly that came after 확정.</summary>
    public required AnnualPlanStatus To { get; init; }

    /// <summary>Whether this is the report to the assembly (의회 보고).</summary>
    public required bool IsAssemblyReport { get; init; }

    /// <summary>Day on which it happened, in Korea.</summary>
    public required DateOnly On { get; init; }

    /// <summary>Document number; null when the step needs none.</summary>
    public string? DocumentNumber { get; init; }

    /// <summary>The recommendation or its answer in words.</summary>
    public string? Text { get; init; }
}
