namespace Uijeongbu.SocialPlan.Domain.Plans;

/// <summary>The two systems of a plan, reported and rated apart (전략체계 Ⅰ, Ⅱ).</summary>
public enum StrategySystem
{
    /// <summary>Ⅰ: social security projects.</summary>
    Projects,

    /// <summary>Ⅱ: development of local social security.</summary>
    Development,
}

/// <summary>A strategy (추진전략) of a plan.</summary>
public sealed class Strategy : OwnedRow
{
    /// <summary>The plan it belongs to.</summary>
    public required Guid PlanId { get; init; }

    /// <summary>System Ⅰ or Ⅱ.</summary>
    public required StrategySystem System { get; init; }

    /// <summary>Place within the system, from 1.</summary>
    public required int Order { get; set; }

    /// <summary>Name.</summary>
    public required string Name { get; set; }
}
