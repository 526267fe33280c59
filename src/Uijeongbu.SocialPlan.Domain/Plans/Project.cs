namespace Uijeongbu.SocialPlan.Domain.Plans;

/// <summary>A detailed project (세부사업) or, in system Ⅱ, a detailed task (세부과업).</summary>
public sealed class Project : OwnedRow
{
    /// <summary>The plan, in which <see cref="Code"/> is unique.</summary>
    public required Guid PlanId { get; init; }

    /// <summary>The strategy it stands under now; a project may move and keeps its number.</summary>
    public required Guid StrategyId { get; init; }

    /// <summary>Project number (사업번호): opaque text that stays with the project for the generation.</summary>
    public required string Code { get; init; }

    /// <summary>Name.</summary>
    public required string Name { get; init; }

    /// <summary>Marked 중점추진.</summary>
    public bool IsPriority { get; init; }

    /// <summary>Place under the strategy, from 1. Not derived from the number.</summary>
    public required int Order { get; init; }

    /// <summary>First fiscal year in which it runs.</summary>
    public required int FirstYear { get; init; }

    /// <summary>Last fiscal year in which it runs; null while it goes on.</summary>
    public int? LastYear { get; init; }
}
