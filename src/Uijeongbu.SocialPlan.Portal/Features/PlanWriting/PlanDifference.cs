namespace Uijeongbu.SocialPlan.Portal.Features.PlanWriting;

/// <summary>How many items of a plan a step added, changed and removed.</summary>
internal sealed record PlanDifference(int Added, int Changed, int Removed)
{
    /// <summary>Whether nothing differs.</summary>
    public bool IsNone => this is { Added: 0, Changed: 0, Removed: 0 };

    public static PlanDifference operator +(PlanDifference left, PlanDifference right) => new(left.Added + right.Added, left.Changed + right.Changed, left.Removed + right.Removed);
}
