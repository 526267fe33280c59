using Uijeongbu.SocialPlan.Domain.Plans.Changes;

namespace Uijeongbu.SocialPlan.Domain.Plans;

/// <summary>What was adopted with an annual plan (확정): the whole plan as it stood, frozen. Change sets are replayed on it; it never changes.</summary>
public sealed class AdoptedPlan : OwnedRow
{
    /// <summary>The annual plan.</summary>
    public required Guid AnnualPlanId { get; init; }

    /// <summary>Day of the adoption, in Korea.</summary>
    public required DateOnly AdoptedOn { get; init; }

    /// <summary>The plan.</summary>
    public required PlanAt Content { get; init; }
}
