namespace Uijeongbu.SocialPlan.Domain.Scoring.Aggregation;

/// <summary>The children of one node under the three readings of a figure: official, capped at 100, capped at 120.</summary>
internal abstract class ChildBuffer
{
    /// <summary>A buffer for a roll-up: rates alone where it looks at nothing else, whole children otherwise. Both give the same figures.</summary>
    /// <param name="rollUp">How the children are combined.</param>
    /// <param name="policy">The policy it belongs to.</param>
    /// <param name="companions">Whether the capped readings are wanted too.</param>
    public static ChildBuffer For(RollUp rollUp, ScoringPolicy policy, bool companions) =>
        rollUp is { Aggregator: ValueAggregator aggregator, Missing.Kind: MissingChildKind.ExcludeAndReweight }
            ? new ValueBuffer(aggregator, policy.Rounding, companions)
            : new PartBuffer(rollUp, policy, companions);

    /// <summary>Empties the buffer and makes room, so that a long list is not copied while it grows.</summary>
    /// <param name="expected">The most children that will be added.</param>
    public abstract void Start(int expected);

    /// <summary>Adds a project.</summary>
    public abstract void Add(ProjectScore project);

    /// <summary>Adds a strategy.</summary>
    public abstract void Add(StrategyScore strategy);

    /// <summary>Adds an indicator: here the companions' caps apply.</summary>
    public abstract void Add(in IndicatorScore indicator);

    /// <summary>The figures of the node. It uses the children up: start again before the next node.</summary>
    public abstract Figures Combine();
}
