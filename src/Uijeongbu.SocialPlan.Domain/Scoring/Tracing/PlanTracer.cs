using Uijeongbu.SocialPlan.Domain.Scoring.Aggregation;

namespace Uijeongbu.SocialPlan.Domain.Scoring.Tracing;

/// <summary>Explains any node of a scored plan, from the same children and the same roll-up that gave its figure.</summary>
public static class PlanTracer
{
    /// <summary>Explains the plan's rate, or one of its companions.</summary>
    public static RollUpTrace OfPlan(PlanScore score, CompanionCap cap = CompanionCap.None)
    {
        ArgumentNullException.ThrowIfNull(score);
        var policy = score.Policy;
        IEnumerable<TracePart> parts = policy.Basis switch
        {
            PlanBasis.Strategies => score.Strategies.Select(s => Node(s.Input.Name, s.Figures.Of(cap), s.Input.Weight, s.IsDue)),
            PlanBasis.Indicators => score.Projects.SelectMany(p => p.Indicators).Select(i => Leaf(i, cap, policy)),
            _ => score.Projects.Select(p => OfChild(p, cap)),
        };
        return new(policy, policy.Plan, cap, [.. parts], policy.CapAt(CapStage.Total));
    }

    /// <summary>Explains a strategy's rate.</summary>
    public static RollUpTrace OfStrategy(StrategyScore strategy, ScoringPolicy policy, CompanionCap cap = CompanionCap.None)
    {
        ArgumentNullException.ThrowIfNull(strategy);
        ArgumentNullException.ThrowIfNull(policy);
        return new(policy, policy.Strategy, cap, [.. strategy.Projects.Select(p => OfChild(p, cap))], policy.CapAt(CapStage.None));
    }

    /// <summary>Explains a project's rate.</summary>
    public static RollUpTrace OfProject(ProjectScore project, ScoringPolicy policy, CompanionCap cap = CompanionCap.None)
    {
        ArgumentNullException.ThrowIfNull(project);
        ArgumentNullException.ThrowIfNull(policy);
        return new(policy, policy.Project, cap, [.. project.Indicators.Select(i => Leaf(i, cap, policy))], policy.CapAt(CapStage.Project));
    }

    /// <summary>Explains an indicator's rate.</summary>
    public static RateTrace OfIndicator(IndicatorInput indicator, ScoringPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        return RateTrace.Of(indicator.Reading, indicator.Profile, policy);
    }

    private static TracePart OfChild(ProjectScore project, CompanionCap cap) =>
        Node(project.Input.Name, project.Figures.Of(cap), project.Input.Weight, project.IsDue);

    private static TracePart Node(string name, decimal? value, decimal weight, bool isDue) =>
        new(name, new(value, weight) { IsDue = isDue }, Excluded: null);

    private static TracePart Leaf(in IndicatorScore indicator, CompanionCap cap, ScoringPolicy policy)
    {
        var part = PartBuffer.PartOf(indicator, policy);
        decimal? limit = cap switch { CompanionCap.At100 => 100m, CompanionCap.At120 => 120m, _ => null };
        var capped = limit is { } l ? part with { Value = part.Value > l ? l : part.Value, Inputs = part.Inputs?.CappedAt(l) } : part;
        return new(indicator.Input.Name, capped, indicator.Rate.Value is null ? indicator.Rate.State : null);
    }
}
