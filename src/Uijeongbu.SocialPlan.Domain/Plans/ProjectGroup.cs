namespace Uijeongbu.SocialPlan.Domain.Plans;

/// <summary>The middle level between strategy and project, where the generation has one (중점추진사업, 대표과업). What it is called is data of the generation.</summary>
public sealed class ProjectGroup : OwnedRow
{
    /// <summary>The plan.</summary>
    public required Guid PlanId { get; init; }

    /// <summary>The strategy it stands under.</summary>
    public required Guid StrategyId { get; set; }

    /// <summary>Place within the strategy, from 1.</summary>
    public required int Order { get; set; }

    /// <summary>Name.</summary>
    public required string Name { get; set; }
}
