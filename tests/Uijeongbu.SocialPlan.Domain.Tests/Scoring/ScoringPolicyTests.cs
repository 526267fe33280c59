using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Domain.Scoring.Aggregation;
using static Uijeongbu.SocialPlan.Domain.Tests.Scoring.Plans;

namespace Uijeongbu.SocialPlan.Domain.Tests.Scoring;

public sealed class ScoringPolicyTests
{
    private static readonly ProjectInput Negative = Project(
        new IndicatorInput("beyond twice the target", "건", Down(30m, 10m)), new IndicatorInput("loss", "원", Up(-5m, 10m)));

    [Fact]
    public void Default_floors_at_zero_and_prints_one_decimal()
    {
        var score = PlanScorer.Score(Plan(Negative, ProjectAt(126.75m)), ScoringPolicies.Default);
        score.Projects.First().Indicators.Select(i => (i.Rate.Raw, i.Rate.Value)).Should().Equal((-100m, 0m), (-50m, 0m));
        score.Figures.Value.Should().Be(63.375m);
        score.Rate.Should().Be(63.4m);
    }

    [Fact]
    public void Ministry_report_is_the_default_without_the_floor()
    {
        PlanScorer.Score(Plan(Negative, ProjectAt(126.75m)), ScoringPolicies.MinistryReport).Figures.Value.Should().Be(25.875m);
        (ScoringPolicies.MinistryReport with { Id = "default", Edges = new() }).Should().Be(ScoringPolicies.Default);
    }

    [Theory]
    [InlineData(0, 10, "100")]
    [InlineData(10, 0, null)]
    [InlineData(0, 0, null)]
    [InlineData(20, 10, "50")]
    public void Bench_divides_the_target_by_the_actual_where_lower_is_better(int actual, int target, string? rate) =>
        Rater.Rate(Plans.Down(actual, target), profile: null, ScoringPolicies.Bench).Value
            .Should().Be(rate is null ? null : decimal.Parse(rate, System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public void Bench_is_the_mean_of_strategies_to_two_decimals()
    {
        var score = PlanScorer.Score(PlanOf([ProjectAt(100m), ProjectAt(100m), ProjectAt(200m)], [ProjectAt(50m)]), ScoringPolicies.Bench);
        score.Rate.Should().Be(91.67m);
    }

    [Fact]
    public void Policies_are_found_by_their_id_and_an_unknown_one_is_not()
    {
        ScoringPolicies.All.Select(p => p.Id).Should().Equal("default", "ministry-report", "bench");
        ScoringPolicies.All.Should().AllSatisfy(p => ScoringPolicies.Find(p.Id).Should().BeSameAs(p));
        ScoringPolicies.Find("Default").Should().BeNull();
    }

    [Fact]
    public void Another_choice_is_another_policy()
    {
        (ScoringPolicies.Default with { Edges = new() { Cap = 120m } }).Should().NotBe(ScoringPolicies.Default);
        (ScoringPolicies.Default with { Plan = new(Aggregator.Median, MissingChildRule.Exclude) }).Should().NotBe(ScoringPolicies.Default);
        (ScoringPolicies.Default with { Edges = new() }).Should().Be(ScoringPolicies.Default);
    }

    [Fact]
    public void A_cap_that_stops_nothing_still_answers_for_an_actual_of_0()
    {
        var policy = ScoringPolicies.Default with { Id = "capped", Down = RateProfiles.InverseDown, Edges = new() { Cap = 100m }, CapStage = CapStage.None };
        Rater.Rate(Plans.Down(0m, 5m), profile: null, policy).Value.Should().Be(100m);
        Rater.Rate(Plans.Down(1m, 5m), profile: null, policy).Value.Should().Be(500m);
    }
}
