using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Domain.Scoring.Aggregation;
using static Uijeongbu.SocialPlan.Domain.Tests.Scoring.Plans;

namespace Uijeongbu.SocialPlan.Domain.Tests.Scoring.RollUps;

public sealed class PlanScorerTests
{
    private static readonly PlanInput Unequal = PlanOf(
        [Project(AtRate(200m), AtRate(50m), AtRate(110m)), Project(AtRate(60m))],
        [Project(AtRate(90m))]);

    [Theory]
    [InlineData(PlanBasis.Indicators, "102")]
    [InlineData(PlanBasis.Projects, "90")]
    [InlineData(PlanBasis.Strategies, "90")]
    public void The_basis_says_what_the_plan_is_the_mean_of(PlanBasis basis, string rate)
    {
        // Projects 120, 60 and 90; strategies 90 and 90.
        var score = PlanScorer.Score(Unequal, ScoringPolicies.Default with { Basis = basis });
        score.Rate.Should().Be(decimal.Parse(rate, System.Globalization.CultureInfo.InvariantCulture));
        score.Strategies.Select(s => s.Figures.Value).Should().Equal(90m, 90m);
        score.Projects.Select(p => p.Figures.Value).Should().Equal(120m, 60m, 90m);
    }

    [Fact]
    public void Means_of_means_differ_where_groups_have_unequal_sizes()
    {
        var plan = PlanOf([ProjectAt(100m), ProjectAt(100m), ProjectAt(100m)], [ProjectAt(20m)]);
        PlanScorer.Score(plan, ScoringPolicies.Default).Rate.Should().Be(80m);
        PlanScorer.Score(plan, ScoringPolicies.Default with { Basis = PlanBasis.Strategies }).Rate.Should().Be(60m);
    }

    [Theory]
    [InlineData(CapStage.None, "120 60 90", "90")]
    [InlineData(CapStage.Indicator, "83.3 60 90", "77.8")]
    [InlineData(CapStage.Project, "100 60 90", "83.3")]
    [InlineData(CapStage.Total, "120 60 90", "90")]
    public void The_cap_stops_rates_at_its_stage_only(CapStage stage, string projects, string plan)
    {
        var policy = ScoringPolicies.Default with { Id = "capped", Edges = new() { Cap = 100m }, CapStage = stage };
        var score = PlanScorer.Score(Unequal, policy);

        string.Join(' ', score.Projects.Select(p => Printed(p.Figures.Value))).Should().Be(projects);
        Printed(score.Figures.Value).Should().Be(plan);
    }

    [Fact]
    public void A_cap_on_the_total_stops_the_total()
    {
        var policy = ScoringPolicies.Default with { Id = "capped", Edges = new() { Cap = 80m }, CapStage = CapStage.Total };
        var score = PlanScorer.Score(Unequal, policy);
        score.Figures.Value.Should().Be(80m);
        score.Strategies.Select(s => s.Figures.Value).Should().Equal(90m, 90m);
    }

    [Fact]
    public void Companions_are_the_same_roll_up_with_each_indicator_capped()
    {
        var score = PlanScorer.Score(Unequal, ScoringPolicies.Default);
        Printed(score.Figures.Capped100).Should().Be("77.8");
        Printed(score.Figures.Capped120).Should().Be("81.1");
        score.Figures.Of(CompanionCap.At100).Should().Be(score.Figures.Capped100);
        score.Figures.Of(CompanionCap.At120).Should().Be(score.Figures.Capped120);
        score.Figures.Of(CompanionCap.None).Should().Be(score.Figures.Value);
    }

    [Fact]
    public void Median_met_share_number_above_130_and_coverage_are_over_indicators()
    {
        var plan = PlanOf(
            [Project(AtRate(130m), AtRate(130.01m), AtRate(100m)), Project(AtRate(null), NotDue)],
            [Project(AtRate(99.96m), new IndicatorInput("no target", "", Up(3m, null)))]);
        var score = PlanScorer.Score(plan, ScoringPolicies.Default);

        score.Indicators.Median.Should().Be(115m);
        score.Indicators.Met.Should().Be(3);
        score.Indicators.MetShare.Should().Be(75m);
        score.Indicators.Above130.Should().Be(1);
        score.Indicators.Coverage.Should().Be(new Coverage(4, 6));
        score.Strategies[0].Indicators.Coverage.Should().Be(new Coverage(3, 4));
        score.Excluded.Select(e => e.Rate.State).Should().Equal(RateState.Missing, RateState.NotApplicable, RateState.NoTarget);
    }

    [Fact]
    public void An_empty_node_has_no_rate_and_does_not_count_as_zero()
    {
        var plan = PlanOf([Project(AtRate(null)), Project(), ProjectAt(90m)], [Project(NotDue)], []);
        foreach (var basis in Enum.GetValues<PlanBasis>())
        {
            var score = PlanScorer.Score(plan, ScoringPolicies.Default with { Basis = basis });
            score.Rate.Should().Be(90m);
            score.Projects.Select(p => p.Figures.Value).Should().Equal(null, null, 90m, null);
            score.Strategies.Select(s => s.Figures.Value).Should().Equal(90m, null, null);
        }
    }

    [Fact]
    public void A_plan_without_anything_has_neither_rate_nor_companions()
    {
        var score = PlanScorer.Score(new([]), ScoringPolicies.Default);
        score.Rate.Should().BeNull();
        score.Figures.Should().Be(default(Figures));
        score.Indicators.Should().Be(default(IndicatorStatistics));
        score.Indicators.MetShare.Should().BeNull();
    }

    [Fact]
    public void A_project_that_is_not_due_does_not_count_as_missing_either()
    {
        var strict = ScoringPolicies.Default with { Id = "zero", Plan = new(Aggregator.Mean, new(MissingChildKind.Zero)) };
        PlanScorer.Score(Plan(ProjectAt(80m), Project(NotDue)), strict).Rate.Should().Be(80m);
        PlanScorer.Score(Plan(ProjectAt(80m), Project(AtRate(null))), strict).Rate.Should().Be(40m);
    }

    [Fact]
    public void Weights_count_at_every_level_that_weighs()
    {
        var weighted = new RollUp(Aggregator.Weighted, MissingChildRule.Exclude);
        var policy = ScoringPolicies.Default with
        {
            Id = "weighted", Project = weighted, Strategy = weighted, Plan = weighted, Basis = PlanBasis.Strategies,
        };
        var plan = new PlanInput(
        [
            new("a", [new("p", [AtRate(100m, 3m), AtRate(60m, 1m)], 2m), ProjectAt(120m, 1m)], 1m),
            new("b", [ProjectAt(50m)], 4m),
        ]);
        var score = PlanScorer.Score(plan, policy);

        score.Projects.Select(p => p.Figures.Value).Should().Equal(90m, 120m, 50m);
        score.Strategies.Select(s => s.Figures.Value).Should().Equal(100m, 50m);
        score.Figures.Value.Should().Be(60m);
    }

    [Fact]
    public void Rounding_at_each_level_works_with_the_rounded_figures_below()
    {
        var late = ScoringPolicies.Default with { Id = "late", Rounding = new(0) };
        var each = late with { Id = "each", Rounding = new(0, RoundingStage.EachLevel) };
        var plan = Plan(Project(AtRate(99.5m), AtRate(100m)), Project(AtRate(99.4m), AtRate(98.4m)));

        // Late: (99.75 + 98.9) / 2 = 99.325. Each level: 100, 100 -> 100; 99, 98 -> 98.5 -> 99; (100 + 99) / 2 = 99.5 -> 100.
        PlanScorer.Score(plan, late).Rate.Should().Be(99m);
        PlanScorer.Score(plan, each).Rate.Should().Be(100m);
        PlanScorer.Score(plan, each).Projects.Select(p => p.Figures.Value).Should().Equal(100m, 99m);
    }

    private static string Printed(decimal? value) =>
        Rounding.Round(value!.Value, 1).ToString("0.#", System.Globalization.CultureInfo.InvariantCulture);
}
