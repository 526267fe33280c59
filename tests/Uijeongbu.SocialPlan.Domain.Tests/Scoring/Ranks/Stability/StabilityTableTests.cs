using Uijeongbu.SocialPlan.Domain.Scoring;
using Uijeongbu.SocialPlan.Domain.Scoring.Aggregation;
using Uijeongbu.SocialPlan.Domain.Scoring.Ranks.Stability;

namespace Uijeongbu.SocialPlan.Domain.Tests.Scoring.Ranks.Stability;

/// <summary>What a table holds: marks, rates of plans, and values that are not there.</summary>
public sealed class StabilityTableTests
{
    [Fact]
    public void A_value_that_is_not_due_counts_under_no_rule()
    {
        var table = new StabilityTable([new("a", 1m), new("b", 1m)], [new("x", [50m, StabilityValue.NotApplicable]), new("y", [50m, StabilityValue.Missing])]);
        var study = new StabilityStudy { Table = table, Choices = new() { Missing = new(MissingChildKind.Zero) } };
        study.Run().Units.Select(u => (u.Key, u.Official.Compared, u.ShareAsOfficial)).Should().Equal(("x", 50m, 1m), ("y", 25m, 1m));
    }

    [Fact]
    public void A_unit_without_values_has_no_place_and_beats_nobody()
    {
        var table = Studies.Table([("a", 1m)], ("x", [50m]), ("y", [null]));
        var result = new StabilityStudy { Table = table }.Run();
        var y = result.Units[1];
        (y.Official.Rank, y.MedianRank, y.ShareUnranked, y.ShareAsOfficial).Should().Be((null, null, 1m, 1m));
        (result.BeatShare("x", "y"), result.BeatShare("y", "x"), result.Neighbours.Count).Should().Be((0m, 0m, 0));
    }

    [Fact]
    public void A_unit_whose_values_have_no_weight_has_no_place()
    {
        var table = Studies.Table([("a", 1m), ("b", 0m)], ("x", [50m, 50m]), ("y", [null, 90m]));
        foreach (var weights in new[] { WeightVariation.Fixed, WeightVariation.Dirichlet(10m), WeightVariation.Uniform() })
        {
            var units = new StabilityStudy { Table = table, Variation = new() { Weights = weights } }.Run().Units;
            units.Select(u => (u.Official.Rank, u.MedianRank, u.ShareUnranked)).Should().Equal((1m, 1m, 0m), (null, null, 1m));
        }
    }

    [Fact]
    public void Marks_out_of_unequal_points_become_percent_weighed_by_their_points()
    {
        var table = StabilityTable.OfMarks([new("a", 20m), new("b", 80m)], [new("x", [18m, 60m])]);
        new StabilityStudy { Table = table }.Run().Units.Single().Official.Compared.Should().Be(78m);
    }

    [Fact]
    public void Plans_are_ranked_by_their_strategies()
    {
        var policy = ScoringPolicies.Default with { Basis = PlanBasis.Strategies };
        var full = PlanScorer.Score(Plans.PlanOf([Plans.ProjectAt(90m), Plans.ProjectAt(110m)], [Plans.ProjectAt(70m)]), policy);
        var half = PlanScorer.Score(Plans.PlanOf([Plans.ProjectAt(80m)], [Plans.ProjectAt(null)]), policy);
        var one = PlanScorer.Score(Plans.PlanOf([Plans.ProjectAt(95m)], [Plans.Project(Plans.NotDue)]), policy);
        var table = StabilityTable.OfPlans([("나", half), ("가", full), ("다", one)]);

        table.Units.Select(u => (u.Key, u.Values[1])).Should().Equal(("나", StabilityValue.Missing), ("가", (StabilityValue)70m), ("다", StabilityValue.NotApplicable));
        new StabilityStudy { Table = table }.Run().Units.Select(u => u.Official.Compared).Should().Equal(full.Figures.Value, half.Figures.Value, one.Figures.Value);
        var zero = new StabilityStudy { Table = table, Choices = new() { Missing = new(MissingChildKind.Zero) } };
        zero.Run().Units.Select(u => (u.Official.Compared, u.Official.Rank)).Should().Equal((85m, 2m), (40m, 3m), (95m, 1m));
    }
}
