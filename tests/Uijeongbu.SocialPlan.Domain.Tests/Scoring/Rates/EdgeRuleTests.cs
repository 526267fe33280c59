using System.Reflection;
using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Domain.Scoring.Tracing;
using static Uijeongbu.SocialPlan.Domain.Tests.Scoring.Plans;

namespace Uijeongbu.SocialPlan.Domain.Tests.Scoring.Rates;

/// <summary>Every choice of every edge rule, with exact numbers.</summary>
public sealed class EdgeRuleTests
{
    private static readonly EdgeRules None = new() { Floor = null };
    private static readonly RateProfile Up = RateProfiles.RatioUp;
    private static readonly RateProfile Inverse = RateProfiles.InverseDown;

    private static readonly EdgeCase[] Cases =
    [
        new(None with { NoTarget = NoTargetRule.Exclude }, Up, Up(5m, null), null, null, RateState.NoTarget, null),
        new(None with { NoTarget = NoTargetRule.Zero }, Up, Up(5m, null), null, 0m, RateState.NoTarget, "no-target=zero"),
        new(None with { NoTarget = NoTargetRule.CarryForward }, Up, Up(5m, null), null, null, RateState.NoTarget, null),
        new(None with { NoTarget = NoTargetRule.CarryForward }, Up, Up(5m, null) with { History = new(LastTarget: 4m) }, 125m, 125m, RateState.Entered, "no-target=carry-forward"),
        new(None with { NoTarget = NoTargetRule.CarryForward }, Up, Up(5m, 2m) with { History = new(LastTarget: 4m) }, 250m, 250m, RateState.Entered, null),

        new(None with { MissingActual = MissingActualRule.Exclude }, Up, Up(null, 5m), null, null, RateState.Missing, null),
        new(None with { MissingActual = MissingActualRule.Zero }, Up, Up(null, 5m), null, 0m, RateState.Missing, "missing-actual=zero"),
        new(None with { MissingActual = MissingActualRule.Zero }, Inverse, Down(null, 5m), null, 0m, RateState.Missing, "missing-actual=zero"),

        new(None with { ZeroTargetUp = ZeroTargetUpRule.NotApplicable }, Up, Up(5m, 0m), null, null, RateState.ZeroTarget, "zero-target-up=not-applicable"),
        new(None with { ZeroTargetUp = ZeroTargetUpRule.FullWhenPositive }, Up, Up(5m, 0m), 100m, 100m, RateState.Entered, "zero-target-up=full-when-positive"),
        new(None with { ZeroTargetUp = ZeroTargetUpRule.FullWhenPositive }, Up, Up(0m, 0m), 0m, 0m, RateState.Entered, "zero-target-up=full-when-positive"),
        new(None with { ZeroTargetUp = ZeroTargetUpRule.FullWhenNotNegative }, Up, Up(0m, 0m), 100m, 100m, RateState.Entered, "zero-target-up=full-when-not-negative"),
        new(None with { ZeroTargetUp = ZeroTargetUpRule.FullWhenNotNegative }, Up, Up(-1m, 0m), 0m, 0m, RateState.Entered, "zero-target-up=full-when-not-negative"),
        new(None with { ZeroTargetUp = ZeroTargetUpRule.FullWhenPositive }, RateProfiles.SignedLinear, Up(5m, 0m), 100m, 100m, RateState.Entered, "zero-target-up=full-when-positive"),

        new(None with { ZeroTargetDown = ZeroTargetDownRule.FullWhenZero }, RateProfiles.LinearDown, Down(0m, 0m), 100m, 100m, RateState.Entered, "zero-target-down=full-when-zero"),
        new(None with { ZeroTargetDown = ZeroTargetDownRule.FullWhenZero }, RateProfiles.LinearDown, Down(1m, 0m), 0m, 0m, RateState.Entered, "zero-target-down=full-when-zero"),
        new(None with { ZeroTargetDown = ZeroTargetDownRule.FullWhenZero }, Inverse, Down(-1m, 0m), null, null, RateState.ZeroTarget, "zero-target-down=full-when-zero"),
        new(None with { ZeroTargetDown = ZeroTargetDownRule.NotApplicable }, Inverse, Down(0m, 0m), null, null, RateState.ZeroTarget, "zero-target-down=not-applicable"),

        new(None with { ZeroActualInverse = InversePoleRule.CapOrNotApplicable }, Inverse, Down(0m, 5m), null, null, RateState.Entered, "zero-actual-inverse=cap-or-not-applicable"),
        new(None with { ZeroActualInverse = InversePoleRule.CapOrNotApplicable, Cap = 130m }, Inverse, Down(0m, 5m), 130m, 130m, RateState.Entered, "zero-actual-inverse=cap-or-not-applicable"),
        new(None with { ZeroActualInverse = InversePoleRule.LinearDown }, Inverse, Down(0m, 5m), 200m, 200m, RateState.Entered, "zero-actual-inverse=linear-down"),
        new(None with { ZeroActualInverse = InversePoleRule.Full }, Inverse, Down(0m, 5m), 100m, 100m, RateState.Entered, "zero-actual-inverse=full"),

        new(None with { NegativeActualInverse = InversePoleRule.CapOrNotApplicable }, Inverse, Down(-1m, 5m), null, null, RateState.Entered, "negative-actual-inverse=cap-or-not-applicable"),
        new(None with { NegativeActualInverse = InversePoleRule.CapOrNotApplicable, Cap = 150m }, Inverse, Down(-1m, 5m), 150m, 150m, RateState.Entered, "negative-actual-inverse=cap-or-not-applicable"),
        new(None with { NegativeActualInverse = InversePoleRule.LinearDown }, Inverse, Down(-1m, 5m), 220m, 220m, RateState.Entered, "negative-actual-inverse=linear-down"),
        new(None with { NegativeActualInverse = InversePoleRule.Full }, Inverse, Down(-1m, 5m), 100m, 100m, RateState.Entered, "negative-actual-inverse=full"),

        new(None with { NegativeActual = NegativeActualRule.FloorAtZero }, Up, Up(-5m, 10m), -50m, 0m, RateState.Entered, "negative-actual=floor-at-zero"),
        new(None with { NegativeActual = NegativeActualRule.Keep }, Up, Up(-5m, 10m), -50m, -50m, RateState.Entered, "negative-actual=keep"),
        new(None with { NegativeActual = NegativeActualRule.NotApplicable }, Up, Up(-5m, 10m), null, null, RateState.Entered, "negative-actual=not-applicable"),

        new(None with { NegativeTarget = NegativeTargetRule.SignedLinear }, Up, Up(-8m, -10m), 120m, 120m, RateState.Entered, "negative-target=signed-linear"),
        new(None with { NegativeTarget = NegativeTargetRule.SignedLinear }, RateProfiles.LinearDown, Down(-8m, -10m), 80m, 80m, RateState.Entered, "negative-target=signed-linear"),
        new(None with { NegativeTarget = NegativeTargetRule.SignedLinear }, Inverse, Down(-12m, -10m), 120m, 120m, RateState.Entered, "negative-target=signed-linear"),
        new(None with { NegativeTarget = NegativeTargetRule.NotApplicable }, Up, Up(-8m, -10m), null, null, RateState.Entered, "negative-target=not-applicable"),

        new(None with { Threshold = ThresholdRule.FullWhenMet }, RateProfiles.Threshold, Up(15m, 10m), 100m, 100m, RateState.Entered, "threshold=full-when-met"),
        new(None with { Threshold = ThresholdRule.FullWhenMet }, RateProfiles.Threshold, Up(8m, 10m), 80m, 80m, RateState.Entered, null),
        new(None with { Threshold = ThresholdRule.PlainRatio }, RateProfiles.Threshold, Up(15m, 10m), 150m, 150m, RateState.Entered, null),

        new(None, RateProfiles.LinearDown, Down(30m, 10m), -100m, -100m, RateState.Entered, null),
        new(None with { Floor = 0m }, RateProfiles.LinearDown, Down(30m, 10m), -100m, 0m, RateState.Entered, null),
        new(None with { Floor = -20m }, RateProfiles.LinearDown, Down(30m, 10m), -100m, -20m, RateState.Entered, null),
        new(None with { Floor = -20m, NegativeActual = NegativeActualRule.FloorAtZero }, Up, Up(-5m, 10m), -50m, 0m, RateState.Entered, "negative-actual=floor-at-zero"),
        new(None with { Cap = 120m }, Up, Up(13m, 10m), 130m, 120m, RateState.Entered, null),
        new(None with { Cap = 120m }, Up, Up(12m, 10m), 120m, 120m, RateState.Entered, null),
    ];

    public static TheoryData<int> Numbers => [.. Enumerable.Range(0, Cases.Length)];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Edge_gives_the_rate_of_its_rule_and_the_trace_names_the_rule(int number)
    {
        var (edges, profile, reading, raw, value, state, edge) = Cases[number];
        var policy = ScoringPolicies.Default with { Id = "edges", Edges = edges };
        var rate = Rater.Rate(reading, profile, policy);
        var trace = RateTrace.Of(reading, profile, policy);

        (rate.Raw, rate.Value, rate.State).Should().Be((raw, value, state));
        (trace.Raw, trace.Value, trace.State, trace.Edge).Should().Be((raw, value, state, edge));
    }

    [Fact]
    public void Every_value_of_every_edge_rule_has_a_case()
    {
        var rules = typeof(EdgeRules).GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.PropertyType.IsEnum).ToList();
        rules.Should().HaveCountGreaterThan(8);
        foreach (var rule in rules)
        {
            Cases.Select(c => rule.GetValue(c.Edges)!.ToString()).Should().Contain(Enum.GetNames(rule.PropertyType), rule.Name);
        }
    }

    [Fact]
    public void The_defaults_are_those_of_the_scoring_methods() => new EdgeRules().Should().Be(new EdgeRules
    {
        NoTarget = NoTargetRule.Exclude,
        MissingActual = MissingActualRule.Exclude,
        ZeroTargetUp = ZeroTargetUpRule.NotApplicable,
        ZeroTargetDown = ZeroTargetDownRule.FullWhenZero,
        ZeroActualInverse = InversePoleRule.CapOrNotApplicable,
        NegativeActualInverse = InversePoleRule.CapOrNotApplicable,
        NegativeActual = NegativeActualRule.FloorAtZero,
        NegativeTarget = NegativeTargetRule.SignedLinear,
        Threshold = ThresholdRule.FullWhenMet,
        Floor = 0m,
        Cap = null,
    });

    private sealed record EdgeCase(
        EdgeRules Edges, RateProfile Profile, Reading Reading, decimal? Raw, decimal? Value, RateState State, string? Edge);
}
