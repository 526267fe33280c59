using Uijeongbu.SocialPlan.Domain.Scoring;

namespace Uijeongbu.SocialPlan.Domain.Plans;

/// <summary>An indicator of a whole strategy (form F2, 사회보장 전략 목표설정). It has targets over the years and no results of its own year by year.</summary>
public sealed class StrategyIndicator : OwnedRow
{
    /// <summary>The strategy.</summary>
    public required Guid StrategyId { get; init; }

    /// <summary>Place within the strategy, from 1.</summary>
    public required int Order { get; set; }

    /// <summary>Name.</summary>
    public required string Name { get; set; }

    /// <summary>Unit of its targets.</summary>
    public required string Unit { get; set; }

    /// <summary>Definition with formula text (지표정의, 산식).</summary>
    public string? Definition { get; set; }

    /// <summary>Which way it wants to go; null when not stated.</summary>
    public Direction? Direction { get; set; }

    /// <summary>Decimals in which targets are entered and shown.</summary>
    public int Decimals { get; set; }

    /// <summary>Why the targets are what they are (목표설정 근거).</summary>
    public string? Rationale { get; set; }

    /// <summary>자료출처.</summary>
    public string? DataSource { get; set; }

    /// <summary>Target of each fiscal year that has one.</summary>
    public IReadOnlyDictionary<int, decimal> Targets { get; set; } = new Dictionary<int, decimal>();
}
