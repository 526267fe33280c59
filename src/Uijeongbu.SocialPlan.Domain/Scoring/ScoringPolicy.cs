using Uijeongbu.SocialPlan.Domain.Scoring.Aggregation;

namespace Uijeongbu.SocialPlan.Domain.Scoring;

/// <summary>Where the cap stops a rate. Capping before and after a mean are different policies.</summary>
public enum CapStage
{
    /// <summary>Nowhere. A cap of the edges then stops no rate; it only answers where <see cref="InversePoleRule"/> asks for it.</summary>
    None,

    /// <summary>Each indicator, before the first mean.</summary>
    Indicator,

    /// <summary>Each project.</summary>
    Project,

    /// <summary>The plan's rate only.</summary>
    Total,
}

/// <summary>What the plan's rate is the roll-up of. The three differ whenever groups have unequal sizes.</summary>
public enum PlanBasis
{
    /// <summary>All indicators.</summary>
    Indicators,

    /// <summary>All projects, whatever their strategy.</summary>
    Projects,

    /// <summary>The strategies' rates.</summary>
    Strategies,
}

/// <summary>
/// Every choice that turns targets and actuals into a plan's rate. A policy is named and versioned and never changes: another choice
/// is another version. The formula of an indicator is not part of it, only the formulas preselected for indicators without one.
/// </summary>
public sealed record ScoringPolicy
{
    /// <summary>Stable name, as <c>--policy</c> takes it.</summary>
    public required string Id { get; init; }

    /// <summary>1, 2, …; a published figure names it.</summary>
    public required int Version { get; init; }

    /// <summary>Formula of a 상향 indicator that names none.</summary>
    public RateProfile Up { get; init; } = RateProfiles.RatioUp;

    /// <summary>Formula of a 하향 indicator that names none.</summary>
    public RateProfile Down { get; init; } = RateProfiles.LinearDown;

    /// <summary>The edges of a rate, floor and cap.</summary>
    public EdgeRules Edges { get; init; } = new();

    /// <summary>Where the cap of <see cref="Edges"/> applies.</summary>
    public CapStage CapStage { get; init; } = CapStage.Indicator;

    /// <summary>Indicators to project.</summary>
    public RollUp Project { get; init; } = RollUp.Mean;

    /// <summary>Projects to strategy.</summary>
    public RollUp Strategy { get; init; } = RollUp.Mean;

    /// <summary><see cref="Basis"/> to plan.</summary>
    public RollUp Plan { get; init; } = RollUp.Mean;

    /// <summary>What the plan's rate is the roll-up of.</summary>
    public PlanBasis Basis { get; init; } = PlanBasis.Projects;

    /// <summary>Printed decimals and when rounding happens.</summary>
    public Rounding Rounding { get; init; } = new(1);

    /// <summary>The formula preselected for a direction; null without one.</summary>
    public RateProfile? Preselected(Direction? direction) => direction switch
    {
        Direction.HigherIsBetter => Up,
        Direction.LowerIsBetter => Down,
        _ => null,
    };

    /// <summary>Whether targets and actuals of indicators are added up somewhere.</summary>
    internal bool PoolsIndicators => Project.Aggregator == Aggregator.Pooled || (Basis == PlanBasis.Indicators && Plan.Aggregator == Aggregator.Pooled);

    /// <summary>The cap where it applies at this stage; null otherwise.</summary>
    internal decimal? CapAt(CapStage stage) => stage != CapStage.None && CapStage == stage ? Edges.Cap : null;
}
