using CsCheck;
using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Domain.Scoring.Aggregation;

namespace Uijeongbu.SocialPlan.Domain.Tests.Scoring.Properties;

/// <summary>Random plans and random policies: every formula, every edge rule, every roll-up, every stage.</summary>
internal static class ScoringGens
{
    private static readonly RateProfile?[] Profiles =
    [
        null, null, null, null, RateProfiles.RatioUp, RateProfiles.LinearDown, RateProfiles.InverseDown, RateProfiles.SignedLinear,
        RateProfiles.BaselineProgress, RateProfiles.Met, RateProfiles.Threshold, RateProfiles.Grade,
        Find("stage;0=0;1=50;2=100"), Find("range;lower=-5;upper=50;tolerance=40"), Find("range;lower=0;upper=10"),
        Find("closest;tolerance=30"), Find("distance-to-target;worst=7"), Find("distance-to-target;worst=0;cap=100"),
    ];

    private static readonly Gen<decimal?> SmallOrAny = Gen.OneOf(Cases.Perhaps, Gen.Int[-3, 60].Select(i => (decimal?)i));

    public static readonly Gen<Reading> Reading = Gen.Select(
        SmallOrAny, SmallOrAny, Cases.Perhaps, Gen.Int[0, 6], Gen.Int[0, 9], Cases.Perhaps, (target, actual, baseline, direction, kind, last) => new Reading
        {
            Target = target,
            Actual = actual,
            Baseline = baseline,
            Direction = direction == 0 ? null : direction < 4 ? Direction.HigherIsBetter : Direction.LowerIsBetter,
            IsNotApplicable = kind == 0,
            History = kind < 5 ? new(LastTarget: last) : null,
        });

    public static readonly Gen<IndicatorInput> Indicator = Gen.Select(
        Reading, Gen.OneOf(Profiles), Gen.Int[0, 5], (reading, profile, weight) => new IndicatorInput("indicator", "건", reading, profile, weight));

    private static readonly Gen<ProjectInput> Project = Gen.Select(
        Indicator.Array[0, 4], Gen.Int[0, 5], (indicators, weight) => new ProjectInput("project", indicators, weight));

    private static readonly Gen<StrategyInput> Strategy = Gen.Select(
        Project.Array[0, 4], Gen.Int[0, 5], (projects, weight) => new StrategyInput("strategy", projects, weight));

    public static readonly Gen<PlanInput> Plan = Strategy.Array[0, 3].Select(strategies => new PlanInput(strategies));

    private static readonly Gen<decimal?> Limit = Gen.OneOf<decimal?>(null, null, 0m, 50m, 100m, 120m);

    private static readonly Gen<EdgeRules> Edges = Gen.Select(
        Gen.Select(Gen.Enum<NoTargetRule>(), Gen.Enum<MissingActualRule>(), Gen.Enum<ZeroTargetUpRule>(), Gen.Enum<ZeroTargetDownRule>(), Gen.Enum<ThresholdRule>()),
        Gen.Select(Gen.Enum<InversePoleRule>(), Gen.Enum<InversePoleRule>(), Gen.Enum<NegativeActualRule>(), Gen.Enum<NegativeTargetRule>()),
        Gen.Select(Gen.OneOf<decimal?>(null, 0m, -30m), Limit),
        (missing, poles, limits) => new EdgeRules
        {
            NoTarget = missing.Item1,
            MissingActual = missing.Item2,
            ZeroTargetUp = missing.Item3,
            ZeroTargetDown = missing.Item4,
            Threshold = missing.Item5,
            ZeroActualInverse = poles.Item1,
            NegativeActualInverse = poles.Item2,
            NegativeActual = poles.Item3,
            NegativeTarget = poles.Item4,
            Floor = limits.Item1,
            Cap = limits.Item2,
        });

    private static readonly Gen<RollUp> RollUps = Gen.Select(
        Gen.OneOf(
            Aggregator.Mean, Aggregator.Mean, Aggregator.Weighted, Aggregator.Points, Aggregator.Pooled, Aggregator.Geometric,
            Aggregator.Median, Aggregator.MetShare, Aggregator.Minimum, Aggregator.Trimmed(1)),
        Gen.Enum<MissingChildKind>(),
        Gen.OneOf(0m, 0.2m, 0.5m),
        (aggregator, kind, limit) => new RollUp(aggregator, new(kind, limit)));

    private static readonly Gen<Rounding> Roundings = Gen.Select(
        Gen.Int[0, 3], Gen.Enum<RoundingStage>(), (decimals, stage) => new Rounding(decimals, stage));

    public static readonly Gen<ScoringPolicy> Policy = Gen.Select(
        Edges, Gen.Enum<CapStage>(), Gen.Select(RollUps, RollUps, RollUps), Gen.Enum<PlanBasis>(), Roundings, Gen.Bool,
        (edges, stage, rollUps, basis, rounding, inverse) => new ScoringPolicy
        {
            Id = "random",
            Version = 1,
            Down = inverse ? RateProfiles.InverseDown : RateProfiles.LinearDown,
            Edges = edges,
            CapStage = stage,
            Project = rollUps.Item1,
            Strategy = rollUps.Item2,
            Plan = rollUps.Item3,
            Basis = basis,
            Rounding = rounding,
        });

    private static RateProfile Find(string id) => RateProfile.TryFind(id, out var profile) ? profile : throw new InvalidOperationException(id);
}
