using Uijeongbu.SocialPlan.Domain.Scoring;
using static Uijeongbu.SocialPlan.Domain.Tests.Scoring.Plans;

namespace Uijeongbu.SocialPlan.Domain.Tests.Scoring;

public sealed class ContributionTests
{
    [Fact]
    public void The_three_largest_are_named_and_the_rate_without_them_is_given()
    {
        var plan = PlanOf(
            [ProjectAt(100m), ProjectAt(536m), ProjectAt(null)],
            [ProjectAt(110m), ProjectAt(90m), ProjectAt(200m)],
            [ProjectAt(300m)]);
        var contribution = Contribution.Of(PlanScorer.Score(plan, ScoringPolicies.Default));

        contribution.Largest.Select(p => p.Figures.Value).Should().Equal(536m, 300m, 200m);
        contribution.RateWithout.Should().Be(100m);
    }

    [Fact]
    public void Under_means_of_strategies_a_strategy_left_without_projects_leaves_the_mean()
    {
        var plan = PlanOf([ProjectAt(500m)], [ProjectAt(100m), ProjectAt(80m)]);
        Contribution.Of(PlanScorer.Score(plan, ScoringPolicies.Bench), count: 1).RateWithout.Should().Be(90m);
    }

    [Fact]
    public void Equal_rates_keep_the_order_of_the_plan()
    {
        var plan = Plan(ProjectAt(90m), ProjectAt(100m) with { Name = "first" }, ProjectAt(100m) with { Name = "second" });
        Contribution.Of(PlanScorer.Score(plan, ScoringPolicies.Default), count: 2).Largest.Select(p => p.Input.Name)
            .Should().Equal("first", "second");
    }

    [Fact]
    public void Where_nothing_remains_there_is_no_rate()
    {
        var contribution = Contribution.Of(PlanScorer.Score(Plan(ProjectAt(100m), ProjectAt(null)), ScoringPolicies.Default));
        contribution.Largest.Should().ContainSingle();
        contribution.RateWithout.Should().BeNull();
    }
}
