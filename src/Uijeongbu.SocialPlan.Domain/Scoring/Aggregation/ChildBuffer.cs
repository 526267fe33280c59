namespace Uijeongbu.SocialPlan.Domain.Scoring.Aggregation;

/// <summary>The children of one node under the three readings of a figure: official, capped at 100, capped at 120.</summary>
internal abstract class ChildBuffer
{
    /// <summary>A buffer for a roll-up: rates alone where it looks at nothing else, whole children otherwise. Both give the same figures.</summary>
    public static ChildBuffer For(RollUp rollUp, Rounding rounding) =>
        rollUp is { Aggregator: ValueAggregator aggregator, Missing.Kind: MissingChildKind.ExcludeAndReweight }
            ? new ValueBuffer(aggregator, rounding)
            : new PartBuffer(rollUp, rounding);

    public abstract void Clear();

    /// <summary>Adds a project.</summary>
    public abstract void Add(ProjectScore project);

    /// <summary>Adds a strategy.</summary>
    public abstract void Add(StrategyScore strategy);

    /// <summary>Adds indicators: here the companions' caps apply.</summary>
    public abstract void Add(ReadOnlySpan<IndicatorScore> indicators);

    /// <summary>The figures of the node.</summary>
    public abstract Figures Combine();
}
