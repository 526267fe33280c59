using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Domain.Scoring.Aggregation;
using Uijeongbu.SocialPlan.Domain.Scoring.Tracing;
using static Uijeongbu.SocialPlan.Domain.Tests.Scoring.Plans;

namespace Uijeongbu.SocialPlan.Domain.Tests.Scoring.RollUps;

/// <summary>What a pooled roll-up adds up: the actual that counts against the target that was used.</summary>
public sealed class PooledTests
{
    private static readonly ScoringPolicy Policy = ScoringPolicies.Default with { Id = "pooled", Project = Pooled(MissingChildRule.Exclude) };

    [Fact]
    public void A_target_that_was_carried_forward_is_pooled()
    {
        var policy = Policy with { Edges = new() { NoTarget = NoTargetRule.CarryForward } };
        RateOf(policy, Up(50m, 100m), Up(90m, null) with { History = new(LastTarget: 100m) }).Should().Be(70m);
    }

    [Fact]
    public void A_missing_actual_that_counts_as_0_keeps_its_target()
    {
        var policy = Policy with { Edges = new() { MissingActual = MissingActualRule.Zero } };
        RateOf(policy, Up(80m, 100m), Up(null, 60m)).Should().Be(50m);
    }

    [Fact]
    public void A_missing_target_that_counts_as_0_has_nothing_to_pool()
    {
        var policy = Policy with { Edges = new() { NoTarget = NoTargetRule.Zero } };
        RateOf(policy, Up(80m, 100m), Up(60m, null)).Should().Be(80m);
    }

    [Fact]
    public void A_missing_child_counts_with_its_target_as_the_rule_says()
    {
        RateOf(Policy with { Project = Pooled(new(MissingChildKind.Zero)) }, Up(80m, 100m), Up(null, 60m)).Should().Be(50m);
        RateOf(Policy with { Project = Pooled(new(MissingChildKind.GroupMean)) }, Up(80m, 100m), Up(60m, 150m), Up(null, 50m)).Should().Be(100m * 170m / 300m);
    }

    [Fact]
    public void A_cap_stops_what_counts_of_an_actual()
    {
        var policy = Policy with { Edges = new() { Cap = 110m } };
        RateOf(policy, Up(300m, 100m), Up(50m, 100m)).Should().Be(80m);
    }

    [Fact]
    public void The_companions_caps_stop_it_too_and_their_trace_agrees()
    {
        var score = PlanScorer.Score(Plan(Of(Up(300m, 100m), Up(50m, 100m))), Policy);
        score.Figures.Should().Be(new Figures(175m, 75m, 85m));
        foreach (var cap in Enum.GetValues<CompanionCap>())
        {
            PlanTracer.OfProject(score.Projects.Single(), Policy, cap).Value.Should().Be(score.Figures.Of(cap));
        }
    }

    [Fact]
    public void A_rate_that_is_no_quotient_counts_by_its_target()
    {
        // 하향, 40 against 50: a rate of 120, as 60 of 50 would have.
        RateOf(Policy, Up(50m, 50m), Down(40m, 50m)).Should().Be(110m);

        // Below 0 the rate is that of the signed formula: 10 better than -10 is 200, as 20 of 10.
        RateOf(Policy, Up(10m, 10m), Up(0m, -10m)).Should().Be(150m);
    }

    [Fact]
    public void Rounding_at_each_level_rounds_the_sum_and_not_what_is_added()
    {
        var policy = Policy with { Rounding = new(0, RoundingStage.EachLevel) };
        RateOf(policy, Up(50m, 10_000m), Up(48m, 10_000m)).Should().Be(0m, "0.49 is 0, where 0.5 and 0.48 rounded first would give 0.5");
    }

    [Fact]
    public void A_rate_beyond_all_measure_is_left_out_where_its_sum_could_not_be_held()
    {
        var reading = new Reading { Actual = 0.00000001m, Target = 10_000_000_000_000m, Direction = Direction.LowerIsBetter };
        PlanScorer.Score(Plan(new ProjectInput("project", [Indicator(Up(80m, 100m)), Indicator(reading, RateProfiles.InverseDown)])), Policy)
            .Figures.Value.Should().Be(80m);
    }

    private static RollUp Pooled(MissingChildRule missing) => new(Aggregator.Pooled, missing);

    private static IndicatorInput Indicator(Reading reading, RateProfile? profile = null) => new("indicator", "명", reading, profile);

    private static ProjectInput Of(params Reading[] readings) => new("project", [.. readings.Select(r => Indicator(r))]);

    private static decimal? RateOf(ScoringPolicy policy, params Reading[] readings) => PlanScorer.Score(Plan(Of(readings)), policy).Figures.Value;
}
